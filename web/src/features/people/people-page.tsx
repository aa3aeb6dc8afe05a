import { Anchor, Button, Stack, Text } from '@mantine/core';
import { holds, membershipSchema } from '@thidua/domain/membership';
import { paths } from '@thidua/domain/paths';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useLiveQuery } from '../../firebase/live.ts';
import { useSession } from '../../firebase/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { links } from '../../ui/links.ts';
import { LiveView } from '../../ui/live-view.tsx';
import { Page } from '../../ui/page.tsx';
import { ActionDialog } from './action-dialogs.tsx';
import { InvitationLink, type Invitation } from './invitation-link.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { PeopleList } from './people-list.tsx';
import type { PersonAction } from './person-card.tsx';
import { useScopes } from './scopes.ts';
import type { Person } from './search.ts';
import { vi } from './texts.ts';

export default function PeoplePage() {
  const { membership, authorityId, now } = useSession();
  return holds(membership, authorityId, 'admin', now()) ? <People /> : <Denial />;
}

function Denial() {
  return (
    <Page title={vi.title}>
      <EmptyState title={vi.deniedTitle}>
        <Stack gap="xs" align="flex-start">
          <Text>{vi.denied}</Text>
          <Anchor component={Link} to={links.profile()}>
            {vi.ownRolesLink}
          </Anchor>
        </Stack>
      </EmptyState>
    </Page>
  );
}

const LOADING = { status: 'loading' } as const;

type Open = { what: 'invite' } | { what: 'person'; person: Person; action: PersonAction };

function People() {
  const { authorityId } = useSession();
  const people = useLiveQuery(
    { path: paths.memberships(), where: [['authorityId', '==', authorityId]] },
    membershipSchema,
  );
  const scopes = useScopes();
  const [open, setOpen] = useState<Open | null>(null);
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const shown = people.status === 'ready' ? people.data : [];
  const close = () => {
    setOpen(null);
  };
  const invited = (made: Invitation) => {
    setOpen(null);
    setInvitation(made);
  };
  return (
    <Page
      title={vi.title}
      subtitle={vi.lead}
      actions={
        <Button
          leftSection={<IconUserPlus size={18} aria-hidden />}
          disabled={people.status !== 'ready'}
          onClick={() => {
            setOpen({ what: 'invite' });
          }}
        >
          {vi.invite}
        </Button>
      }
    >
      <LiveView live={scopes.isReady ? people : LOADING}>
        {(all) => (
          <PeopleList
            people={all ?? []}
            scopeNames={scopes.names}
            onAction={(person, action) => {
              setOpen({ what: 'person', person, action });
            }}
          />
        )}
      </LiveView>
      {open?.what === 'invite' && (
        <InviteDialog people={shown} scopes={scopes} onInvited={invited} onClose={close} />
      )}
      {open?.what === 'person' && (
        <ActionDialog
          person={shown.find(({ id }) => id === open.person.id) ?? open.person}
          action={open.action}
          scopes={scopes}
          onInvited={invited}
          onClose={close}
        />
      )}
      {invitation && (
        <InvitationLink
          invitation={invitation}
          onClose={() => {
            setInvitation(null);
          }}
        />
      )}
    </Page>
  );
}
