import { Anchor, List, Paper, Title } from '@mantine/core';
import { sessionSchema } from '@thidua/domain/council';
import type { Role } from '@thidua/domain/membership';
import type { Movement } from '@thidua/domain/movement';
import { nominationSchema } from '@thidua/domain/nomination';
import { Link } from 'react-router';
import { useLiveQuery } from '../../firebase/live.ts';
import { useSession } from '../../firebase/session.ts';
import { formatInstant } from '../../ui/format.ts';
import { links } from '../../ui/links.ts';
import { awardLines, type AwardLine } from './award-lines.ts';
import { openSessions, waitingNominations } from './queries.ts';
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
  const lines = awardLines(
    oversight,
    uid,
    nominations.status === 'ready' ? nominations.data : [],
    sessions.status === 'ready' ? sessions.data : [],
  );
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
              {textOf(line, movement.zone)}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Paper>
  );
}

function textOf(line: AwardLine, zone: string): string {
  return line.what === 'vote'
    ? vi.awards.vote(line.title, formatInstant(line.closesAt, zone))
    : vi.awards[line.what](line.count);
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
      return links.decisions(movementId);
  }
}
