import { Button, Group, Stack, Text } from '@mantine/core';
import { mailSchema, mailStates, type MailState } from '@thidua/domain/mail/mail';
import { holds } from '@thidua/domain/people/membership';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useCounts } from '../../firebase/counts.ts';
import { useLiveQuery } from '../../firebase/live.ts';
import { useSession } from '../../reading/session.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { DeniedPage } from '../../parts/denied-page.tsx';
import { Page } from '../../parts/page.tsx';
import { MailList } from './mail-list.tsx';
import { allMailsIn, mailsIn, OUTBOX_PAGE } from '../../reading/mail/mail-queries.ts';
import { stateOf, type OutboxMail } from './search.ts';
import { words } from './texts.ts';
import { mailStateLabels } from '../../language/mails.ts';

export default function OutboxPage() {
  const { membership, authorityId, now } = useSession();
  if (holds(membership, authorityId, 'office', now())) return <Outbox />;
  return <DeniedPage title={words.title} deniedTitle={words.deniedTitle} denied={words.denied} />;
}

const NONE: readonly OutboxMail[] = [];

function Outbox() {
  const { authorityId } = useSession();
  const [params, setParams] = useSearchParams();
  const state = stateOf(params.get('state'));
  const [page, setPage] = useState({ state, limit: OUTBOX_PAGE });
  const limit = page.state === state ? page.limit : OUTBOX_PAGE;
  const [kept, keep] = useState({ state, mails: NONE });
  const live = useLiveQuery(mailsIn(authorityId, state, limit), mailSchema);
  if (live.status === 'ready' && live.data !== kept.mails) keep({ state, mails: live.data });
  // What is there stays while more is on its way.
  const isGrowing = live.status === 'loading' && kept.state === state && kept.mails.length > 0;
  return (
    <Page title={words.title} subtitle={words.lead}>
      <Stack gap="sm" maw={960}>
        <StateChips
          state={state}
          stamp={kept.mails.map(({ id }) => id).join()}
          onChoose={(next) => setParams({ state: next }, { replace: true })}
        />
        {words.about[state] !== '' && (
          <Text size="sm" c="dimmed">
            {words.about[state]}
          </Text>
        )}
        <LiveView live={isGrowing ? { status: 'ready', data: kept.mails } : live}>
          {(mails) => (
            <MailList
              key={state}
              state={state}
              mails={mails ?? NONE}
              onMore={(mails?.length ?? 0) < limit ? null : () => setPage({ state, limit: limit * 2 })}
            />
          )}
        </LiveView>
      </Stack>
    </Page>
  );
}

interface StateChipsProps {
  state: MailState;
  /** Changes when the counts may have. */
  stamp: string;
  onChoose: (state: MailState) => void;
}

function StateChips({ state, stamp, onChoose }: StateChipsProps) {
  const { authorityId } = useSession();
  const counts = useCounts(mailStates, (one) => allMailsIn(authorityId, one), stamp);
  return (
    <Group gap="xs" component="section" aria-label={words.states}>
      {mailStates.map((one) => (
        <Button
          key={one}
          size="compact-md"
          variant={one === state ? 'filled' : 'default'}
          aria-pressed={one === state}
          onClick={() => onChoose(one)}
        >
          {words.count(mailStateLabels[one], counts.get(one) ?? null)}
        </Button>
      ))}
    </Group>
  );
}
