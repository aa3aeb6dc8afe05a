import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { clusterSchema } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import { scoreSchema, type Score } from '@thidua/domain/award/score';
import type { UnitRecord } from '@thidua/domain/summary/unit-record';
import { Link } from 'react-router';
import { useLiveDoc } from '../../firebase/live.ts';
import { finalReportOf } from '../../reading/score/scoring-rights.ts';
import { useSelfScores } from '../../reading/score/self-scores.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { formatInstant } from '../../ui/format.ts';
import { links } from '../../ui/links.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { unscored } from '../../ui/score/score-lines.ts';
import { ScoreSheet } from '../../ui/score/score-sheet.tsx';
import type { AwardsScope } from './awards-scope.ts';
import { scoreStanding } from './score-standing.ts';
import { words } from './texts.ts';

interface ScoreProps {
  scope: AwardsScope;
  /** null while it is not known, or there is none. */
  record: UnitRecord | null;
}

/** What the unit was given, by whom and why; before that who will score, and when. */
export function UnitScore({ scope, record }: ScoreProps) {
  const { movement, participant, seesRanking } = scope;
  const { unitId, clusterId } = participant;
  const live = useLiveDoc(paths.score(movement.id, unitId), scoreSchema);
  return (
    <Stack gap="xs" component="section" aria-labelledby="unit-score">
      <Group justify="space-between" gap="sm">
        <Title order={2} size="h4" id="unit-score">
          {words.score.title}
        </Title>
        {seesRanking && clusterId !== null && (
          <Anchor component={Link} size="sm" to={links.scores(movement.id, clusterId)}>
            {words.score.ranking}
          </Anchor>
        )}
      </Group>
      <LiveView live={live}>{(score) => <Sheet scope={scope} record={record} score={score} />}</LiveView>
    </Stack>
  );
}

function Sheet({ scope, record, score }: ScoreProps & { score: Score | null }) {
  const { movement, participant } = scope;
  const { clusterId } = participant;
  const cluster = useLiveDoc(
    clusterId !== null && !score ? paths.cluster(movement.id, clusterId) : null,
    clusterSchema,
  );
  const reported = useSelfScores(movement, score ? null : record);
  const self = reported.status === 'ready' ? reported.data : null;
  const { awards } = movement;
  if (awards === null) return null;
  const standing = scoreStanding({
    participant,
    cluster: cluster.status === 'ready' ? cluster.data : null,
    hasFinalReport: record !== null && finalReportOf(movement, record) !== null,
    score,
  });
  if (!score && self === null) return <EmptyState title={words.score.none}>{standing}</EmptyState>;
  return (
    <Paper withBorder px="md" py="sm">
      <Stack gap="xs">
        <Text fw={600}>{score ? words.score.total(score.total) : words.score.notYet}</Text>
        <Text size="sm">{standing}</Text>
        {score && (
          <Text size="sm" c="dimmed">
            {words.score.changed(formatInstant(score.changedAt, movement.zone))}
          </Text>
        )}
        <ScoreSheet settings={awards} score={score ?? unscored(self ?? {})} label={words.score.sheet} />
      </Stack>
    </Paper>
  );
}
