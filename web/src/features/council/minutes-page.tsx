import { Box, Button, Group, List, Text, Title } from '@mantine/core';
import { awardLabels, nomineeName } from '@thidua/domain/award-labels';
import { sessionSchema } from '@thidua/domain/council';
import { nominationSchema } from '@thidua/domain/nomination';
import { paths } from '@thidua/domain/paths';
import { Link, useParams } from 'react-router';
import { useLiveDoc, useLiveQuery } from '../../firebase/live.ts';
import { useSession } from '../../firebase/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { formatInstant } from '../../ui/format.ts';
import { links } from '../../ui/links.ts';
import { LiveView } from '../../ui/live-view.tsx';
import { nomineesOf } from './queries.ts';
import { ResultTable } from './results.tsx';
import type { KnownSession, Nominee } from './session-page.tsx';
import { vi } from './texts.ts';

/** The minutes of a closed session, to be printed and signed. */
export default function MinutesPage() {
  const { movementId = '', sessionId = '' } = useParams();
  const live = useLiveDoc(paths.session(movementId, sessionId), sessionSchema);
  const nominees = useLiveQuery(nomineesOf(movementId, sessionId), nominationSchema);
  return (
    <Box p="md" maw={800} mx="auto">
      <Group className="no-print" mb="md">
        <Button component={Link} variant="default" to={links.session(movementId, sessionId)}>
          {vi.back}
        </Button>
        <Button onClick={() => window.print()}>{vi.print}</Button>
      </Group>
      <LiveView live={live}>
        {(session) =>
          session?.outcome ? (
            <Minutes
              session={{ ...session, id: sessionId }}
              movementId={movementId}
              nominees={nominees.status === 'ready' ? nominees.data : []}
            />
          ) : (
            <EmptyState title={vi.notThere}>{vi.notThereHint}</EmptyState>
          )
        }
      </LiveView>
    </Box>
  );
}

interface MinutesProps {
  movementId: string;
  session: KnownSession;
  nominees: readonly Nominee[];
}

function Minutes({ movementId, session, nominees }: MinutesProps) {
  const { movements, authority } = useSession();
  const movement = movements.find(({ id }) => id === movementId);
  const { outcome, rules, members, opensAt, changedAt, title } = session;
  if (!movement || !outcome) return null;
  const { zone } = movement;
  const present = rules.mode === 'meeting' ? session.attendance : outcome.turnout;
  const nameOf = (id: string) => {
    const nominee = nominees.find((one) => one.id === id);
    return nominee ? nomineeName(nominee) : id;
  };
  const conflicts = Object.entries(session.conflicts).flatMap(([id, byUid]) =>
    Object.entries(byUid).map(([uid, reason]) =>
      vi.conflictLine(
        members.find((member) => member.uid === uid)?.name ?? uid,
        nameOf(id),
        awardLabels.conflict[reason],
      ),
    ),
  );
  return (
    <article>
      <Text ta="center" tt="uppercase">
        {authority?.name ?? movement.issuer}
      </Text>
      <Title order={1} size="h3" ta="center">
        {vi.minutes}
      </Title>
      <Text ta="center" fw={600} mb="md">
        {vi.minutesOf(title)}
      </Text>
      <Text>{vi.minutesTime(formatInstant(opensAt, zone), formatInstant(changedAt, zone))}</Text>
      <Text>{vi.rules(awardLabels.sessionMode[rules.mode], rules.secret)}</Text>
      <Text>{vi.minutesMembers(members.length, present.length)}</Text>
      <List size="sm">
        {members.map(({ uid, name, position }) => (
          <List.Item key={uid}>
            {`${name}, ${position}${present.includes(uid) ? '' : vi.absentMark}`}
          </List.Item>
        ))}
      </List>
      <Text mt="sm">{vi.quorumRule(rules.quorum)}</Text>
      <Text>
        {vi.thresholdRule(rules.threshold, rules.aboveThreshold, awardLabels.denominator[rules.denominator])}
      </Text>
      {conflicts.length > 0 && (
        <>
          <Text mt="sm" fw={600}>
            {vi.conflictsFound}
          </Text>
          <List size="sm">
            {conflicts.map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
        </>
      )}
      <Text mt="sm" fw={600}>
        {vi.results}
      </Text>
      <ResultTable movement={movement} session={session} nominees={nominees} results={outcome.results} />
      <Group justify="space-between" mt="xl" pb={80}>
        <Text fw={600}>{vi.secretary}</Text>
        <Text fw={600}>{vi.chair}</Text>
      </Group>
    </article>
  );
}
