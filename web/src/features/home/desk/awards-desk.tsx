import { Anchor, List, Paper, Text, Title } from '@mantine/core';
import { sessionSchema } from '@thidua/domain/council/council';
import type { Role } from '@thidua/domain/people/membership';
import type { Movement } from '@thidua/domain/movement/movement';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { lazy, Suspense, useId } from 'react';
import { Link } from 'react-router';
import { useCounts } from '../../../firebase/counts.ts';
import { useLiveQuery } from '../../../firebase/live.ts';
import { heldMailsOf } from '../../../reading/mail/mail-queries.ts';
import { useSession } from '../../../reading/session.ts';
import { links } from '../../../ui/links.ts';
import { awardLines, type AwardLine } from './award-lines.ts';
import { listsToAnswer, notHandedOver, openSessions, quotaRequests, waitingNominations } from '../queries.ts';
import { words } from './texts.ts';

// Its way to the functions is not needed for the first page of most people.
const VoteLine = lazy(() => import('./vote-line.tsx'));

interface DeskProps {
  movement: Movement & { id: string };
  oversight: readonly Role[];
  /** Beside what waits in the movement that is looked at: named by its own. */
  elsewhere?: boolean;
}

/** What of the awards waits for the office, the council's members and the chairman. */
export default function AwardsDesk({ movement, oversight, elsewhere = false }: DeskProps) {
  const { uid } = useSession();
  const titleId = useId();
  const decides = oversight.includes('office') || oversight.includes('chairman');
  const votes = oversight.includes('councilMember');
  const nominations = useLiveQuery(decides ? waitingNominations(movement.id) : null, nominationSchema);
  const sessions = useLiveQuery(votes ? openSessions(movement.id) : null, sessionSchema);
  const waiting = nominations.status === 'ready' ? nominations.data : [];
  const counts = useCounts(
    oversight.includes('office') ? (['comments', 'handOver', 'mails', 'quota'] as const) : [],
    (what) => {
      if (what === 'mails') return heldMailsOf(movement.authorityId, movement.id);
      if (what === 'quota') return quotaRequests(movement.id);
      return what === 'comments' ? listsToAnswer(movement.id) : notHandedOver(movement.id);
    },
    `${movement.id} ${waiting.length}`,
  );
  const lines = awardLines({
    oversight,
    uid,
    nominations: waiting,
    sessions: sessions.status === 'ready' ? sessions.data : [],
    comments: counts.get('comments') ?? null,
    handOver: counts.get('handOver') ?? null,
    mails: counts.get('mails') ?? null,
    quota: counts.get('quota') ?? null,
  });
  if (lines.length === 0) return null;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby={titleId}>
      {elsewhere && (
        <Text size="sm" c="dimmed">
          {words.elsewhere(movement.shortTitle)}
        </Text>
      )}
      <Title order={2} size="h4" id={titleId} mb="xs">
        {words.awardsTitle}
      </Title>
      <List>
        {lines.map((line) => (
          <List.Item key={line.what === 'vote' ? line.sessionId : line.what}>
            <Anchor component={Link} to={toOf(movement.id, line)}>
              {line.what === 'vote' ? (
                <Suspense fallback={line.title}>
                  <VoteLine movement={movement} line={line} />
                </Suspense>
              ) : (
                words.awards[line.what](line.count)
              )}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Paper>
  );
}

function toOf(movementId: string, line: AwardLine): string {
  switch (line.what) {
    case 'vote':
      return links.session(movementId, line.sessionId);
    case 'appraise':
    case 'quota':
      return links.appraisal(movementId);
    case 'present':
      return links.sessions(movementId);
    case 'publish':
    case 'comments':
    case 'notSupported':
      return links.publications(movementId);
    case 'draft':
    case 'rule':
    case 'handOver':
      return links.decisions(movementId);
    case 'mails':
      return links.outbox();
  }
}
