import { Alert, Anchor, Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { deadLetterSchema, type DeadLetter } from '@thidua/domain/log/dead-letter';
import { intakeRef } from '@thidua/domain/intake/intake';
import type { Movement } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import { unitRecordSchema } from '@thidua/domain/summary/unit-record';
import { Link } from 'react-router';
import { call } from '../../firebase/calls.ts';
import { useLiveDoc, useLiveQuery } from '../../firebase/live.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { formatInstant } from '../../ui/format.ts';
import { links } from '../../ui/links.ts';
import { useAsking } from '../../ui/use-asking.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { failedSubmissions } from './queries.ts';
import { words } from './texts.ts';
import { caseTitle } from '../../language/labels.ts';

const SHOWN = 50;

/** What the program could not do, each to be tried again or noted as seen to by hand. */
export function Incidents({ movement }: { movement: Movement & { id: string } }) {
  const live = useLiveQuery(failedSubmissions(movement.authorityId, movement.id, SHOWN), deadLetterSchema);
  return (
    <section aria-labelledby="incidents">
      <Title order={2} size="h4" id="incidents">
        {words.tabIncidents}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {words.incidentsLead}
      </Text>
      <LiveView live={live}>
        {(letters) =>
          !letters?.length ? (
            <EmptyState title={words.incidentsNone}>{words.incidentsNoneHint}</EmptyState>
          ) : (
            <Stack gap="sm">
              {letters.map((letter) => (
                <Incident key={letter.id} movement={movement} letter={letter} />
              ))}
            </Stack>
          )
        }
      </LiveView>
    </section>
  );
}

function Incident({
  movement,
  letter,
}: {
  movement: Movement & { id: string };
  letter: DeadLetter & { id: string };
}) {
  const { kind, error, failedAt, replayedAt } = letter;
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" align="flex-start">
        <div style={{ flex: '1 1 16rem', minWidth: 0 }}>
          {kind === 'decision' ? (
            <Anchor component={Link} to={links.decision(movement.id, letter.decisionId)} fw={600}>
              {words.incidentDecision}
            </Anchor>
          ) : kind === 'intake' ? (
            <FailedIntake movement={movement} intakeId={letter.intakeId} />
          ) : (
            <FailedSubmission movement={movement} letter={letter} />
          )}
          <Text size="sm">{words.incident[kind].what}</Text>
          <Text size="sm">{formatInstant(failedAt, movement.zone)}</Text>
          <Badge color={replayedAt === null ? 'red' : 'gray'} variant="light" tt="none">
            {replayedAt === null
              ? words.incidentOpen
              : words.incident[kind].done(formatInstant(replayedAt, movement.zone))}
          </Badge>
          <details>
            <summary>{words.incidentError}</summary>
            <Text size="sm" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
              {error}
            </Text>
          </details>
        </div>
        {replayedAt === null && <Replay letter={letter} />}
      </Group>
    </Paper>
  );
}

/** What somebody handed in besides cases, by whose it is. */
function FailedIntake({ movement, intakeId }: { movement: Movement & { id: string }; intakeId: string }) {
  const ref = intakeRef(intakeId);
  const ownerId = ref?.ownerId ?? '';
  const unit = useLiveDoc(ref && paths.unitRecord(movement.id, ownerId), unitRecordSchema);
  const name = unit.status === 'ready' ? unit.data.name : ownerId;
  return (
    <Text fw={600}>
      {name}: {ref ? words.incidentIntake[ref.kind] : intakeId}
    </Text>
  );
}

function FailedSubmission({
  movement,
  letter: { unitId, caseId, version },
}: {
  movement: Movement & { id: string };
  letter: Exclude<DeadLetter, { kind: 'decision' | 'intake' }>;
}) {
  const unit = useLiveDoc(paths.unitRecord(movement.id, unitId), unitRecordSchema);
  const name = unit.status === 'ready' ? unit.data.name : unitId;
  return (
    <>
      <Anchor component={Link} to={links.case(movement.id, unitId, caseId)} fw={600}>
        {name}: {caseTitle(movement, caseId)}
      </Anchor>
      <Text size="sm">{words.incidentVersion(version)}</Text>
    </>
  );
}

function Replay({ letter: { id: deadLetterId, kind } }: { letter: DeadLetter & { id: string } }) {
  const { busy, problem, isUnknown, ask } = useAsking();
  const run = () => ask(call('replayDeadLetter', { deadLetterId }), () => undefined);
  return (
    <Stack gap="xs" align="flex-end">
      <Button variant="light" loading={busy} onClick={() => void run()}>
        {words.incident[kind].replay}
      </Button>
      {problem !== null && (
        <Alert
          color={isUnknown ? 'orange' : 'red'}
          role="alert"
          title={isUnknown ? null : words.replayFailed}
        >
          {problem}
        </Alert>
      )}
    </Stack>
  );
}
