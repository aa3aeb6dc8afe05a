import { Alert, Button, Stack } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useSession } from '../../reading/session.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { DeniedPage } from '../../parts/denied-page.tsx';
import { Page } from '../../parts/page.tsx';
import { ActionDialog } from './action-dialogs.tsx';
import type { PersonAction } from './actions.ts';
import { InviteDialog } from './invite-dialog.tsx';
import { keeperRole, type Keeper } from './keeper.ts';
import { OutcomeNote } from './outcome-note.tsx';
import type { Outcome } from './outcome.ts';
import { PeopleList } from './people-list.tsx';
import { Proposals } from './proposals.tsx';
import { useScopes } from './scopes.ts';
import type { Person } from './search.ts';
import { words } from './texts.ts';
import { TwoAdmins } from './two-admins.tsx';
import { firstWanted, usePeople } from './use-people.ts';
import { useKeeping } from './use-keeping.ts';

export default function PeoplePage() {
  const { membership, authorityId, now } = useSession();
  const role = keeperRole(membership, authorityId, now());
  return role === null ? (
    <DeniedPage title={words.title} deniedTitle={words.deniedTitle} denied={words.denied} />
  ) : (
    <People role={role} />
  );
}

const LOADING = { status: 'loading' } as const;

type Open = { what: 'invite' } | { what: 'person'; person: Person; action: PersonAction };

function People({ role }: { role: Keeper['role'] }) {
  const { keeper, proposals } = useKeeping(role);
  const scopes = useScopes();
  const [wanted, setWanted] = useState(firstWanted);
  const { live: people, isMore } = usePeople(wanted, scopes);
  const [open, setOpen] = useState<Open | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const shown = people.status === 'ready' ? people.data : [];
  const close = () => {
    setOpen(null);
  };
  const done = (made: Outcome) => {
    setOpen(null);
    setOutcome(made);
  };
  return (
    <Page
      title={words.title}
      subtitle={words.leadOf[role]}
      actions={
        <Button
          leftSection={<IconUserPlus size={18} aria-hidden />}
          disabled={people.status !== 'ready'}
          onClick={() => {
            setOutcome(null);
            setOpen({ what: 'invite' });
          }}
        >
          {words.invite}
        </Button>
      }
    >
      {outcome && (
        <OutcomeNote
          outcome={outcome}
          onClose={() => {
            setOutcome(null);
          }}
        />
      )}
      <LiveView live={scopes.isReady ? people : LOADING}>
        {(all) => (
          <Stack gap="lg">
            {proposals?.status === 'ready' && <Proposals proposals={proposals.data} scopes={scopes} />}
            {proposals?.status === 'failed' && <Alert color="red">{words.proposalsFailed}</Alert>}
            <PeopleList
              people={all ?? []}
              wanted={wanted}
              onWant={setWanted}
              isMore={isMore}
              scopeNames={scopes.names}
              keeper={keeper}
              onAction={(person, action) => {
                setOutcome(null);
                setOpen({ what: 'person', person, action });
              }}
            />
            {role === 'admin' && <TwoAdmins twoAdmins={keeper.twoAdmins} onDone={done} />}
          </Stack>
        )}
      </LiveView>
      {open?.what === 'invite' && (
        <InviteDialog people={shown} scopes={scopes} keeper={keeper} onDone={done} onClose={close} />
      )}
      {open?.what === 'person' && (
        <ActionDialog
          person={shown.find(({ id }) => id === open.person.id) ?? open.person}
          action={open.action}
          scopes={scopes}
          keeper={keeper}
          onDone={done}
          onClose={close}
        />
      )}
    </Page>
  );
}
