import { Anchor, List, Paper, Title } from '@mantine/core';
import { sessionSchema } from '@thidua/domain/council';
import type { Role } from '@thidua/domain/membership';
import type { Movement } from '@thidua/domain/movement';
import { nominationSchema } from '@thidua/domain/nomination';
import { Link } from 'react-router';
import { useCounts } from '../../firebase/counts.ts';
import { useLiveQuery } from '../../firebase/live.ts';
import { allMailsIn } from '../../firebase/mail-queries.ts';
import { useSession } from '../../firebase/session.ts';
import { useTurnout } from '../../firebase/turnout.ts';
import { formatInstant } from '../../ui/format.ts';
import { links } from '../../ui/links.ts';
import { awardLines, type AwardLine } from './award-lines.ts';
import { notHandedOver, openSessions, waitingNominations } from './queries.ts';
import { vi } from './texts.ts';

interface DeskProps {
  movement: Movement & { id: string };
  oversight: readonly Role[];
}

/** What of the awards waits for the office, the council's members and the chairman. */
export function AwardsDesk({ movement, oversight }: DeskProps) {
  const { uid } = useSession();
  const decides = oversight.includes('office') || oversight.includes('chairman');
  const votes = oversight.includes('councilMember');
  const nominations = useLiveQuery(decides ? waitingNominations(movement.id) : null, nominationSchema);
  const sessions = useLiveQuery(votes ? openSessions(movement.id) : null, sessionSchema);
  const waiting = nominations.status === 'ready' ? nominations.data : [];
  const counts = useCounts(
    oversight.includes('office') ? (['handOver', 'mails'] as const) : [],
    (what) => (what === 'mails' ? allMailsIn(movement.authorityId, 'held') : notHandedOver(movement.id)),
    `${movement.id} ${waiting.length}`,
  );
  const lines = awardLines({
    oversight,
    uid,
    nominations: waiting,
    sessions: sessions.status === 'ready' ? sessions.data : [],
    handOver: counts.get('handOver') ?? null,
    mails: counts.get('mails') ?? null,
  });
  if (lines.length === 0) return null;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="awards-desk">
      <Title order={2} size="h4" id="awards-desk" mb="xs">
        {vi.awardsTitle}
      </Title>
      <List>
        {lines.map((line) => (
          <List.Item key={line.what === 'vote' ? line.sessionId : line.what}>
            <Anchor component={Link} to={toOf(movement.id, line)}>
              {line.what === 'vote' ? (
                <Vote movement={movement} line={line} />
              ) : (
                vi.awards[line.what](line.count)
              )}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Paper>
  );
}

interface VoteProps {
  movement: Movement & { id: string };
  line: Extract<AwardLine, { what: 'vote' }>;
}

function Vote({ movement, line }: VoteProps) {
  const { uid } = useSession();
  const { voted } = useTurnout(movement.id, line.sessionId);
  return voted?.includes(uid)
    ? vi.awards.voted(line.title)
    : vi.awards.vote(line.title, formatInstant(line.closesAt, movement.zone));
}

function toOf(movementId: string, line: AwardLine): string {
  switch (line.what) {
    case 'vote':
      return links.session(movementId, line.sessionId);
    case 'appraise':
      return links.appraisal(movementId);
    case 'present':
      return links.sessions(movementId);
    case 'publish':
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
