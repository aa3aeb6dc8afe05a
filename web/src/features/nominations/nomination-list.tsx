import { formatShare } from '../../language/numbers.ts';
import { Alert, Group, Stack, Text, Title } from '@mantine/core';
import { directWorkers } from '@thidua/domain/nomination/eligibility';
import { endedStates } from '@thidua/domain/nomination/nomination';
import { quotaStanding } from '@thidua/domain/nomination/quota-request';
import type { NominationRow } from '../../reading/nomination/nomination-rows.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { AddNomination } from './add-nomination.tsx';
import { liveOf } from './live-rows.ts';
import type { AwardsScope } from './awards-scope.ts';
import type { MissingBasis } from './next-step.ts';
import { NominationCard } from './nomination-card.tsx';
import { words } from './texts.ts';
import { awardLabels } from '../../language/award-labels.ts';

interface Props {
  scope: AwardsScope;
  rows: readonly NominationRow[];
  missing: readonly MissingBasis[];
}

/** Whom the unit proposes, each with where the dossier stands. */
export function NominationList({ scope, rows, missing }: Props) {
  const { viewer, open } = scope;
  const begins = open && (viewer === 'unit' || viewer === 'office');
  return (
    <Stack gap="sm" component="section" aria-labelledby="list-step">
      <Title order={2} size="h4" id="list-step">
        {words.listStep}
      </Title>
      {viewer === 'unit' && (
        <Text size="sm" c="dimmed">
          {words.listLead}
        </Text>
      )}
      {begins && missing.length > 0 && <Text size="sm">{words.stillMissing(missing)}</Text>}
      <Shares scope={scope} rows={rows} />
      {rows.length === 0 ? (
        <EmptyState title={words.empty}>{begins ? words.emptyUnit : words.emptyReader}</EmptyState>
      ) : (
        <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
          {rows.map((row) => (
            <NominationCard key={row.caseId} scope={scope} row={row} />
          ))}
        </Stack>
      )}
      {begins && <AddNomination scope={scope} rows={rows} />}
    </Stack>
  );
}

/** Somebody is named, and the nomination has not ended. */
const isProposed = ({ name, record }: NominationRow) =>
  name.trim() !== '' && !(record && endedStates.some((state) => state === record.state));

/** Direct workers among those proposed or about to be (docs/rules.md#rule-8), and how much of each quota is used. */
function Shares({ scope, rows }: Omit<Props, 'missing'>) {
  const { movement } = scope;
  const { awards } = movement;
  if (awards === null) return null;
  const { direct, individuals, share } = directWorkers(rows.filter(isProposed));
  const low = individuals > 0 && share < awards.directWorkerShare;
  const live = liveOf(rows);
  const quotas = awards.quotas.filter(({ perUnit }) => perUnit !== null);
  const several = movement.awardForms.length > 1;
  const nameOf = ({ formId, kind }: (typeof quotas)[number]) =>
    [
      several ? movement.awardForms.find(({ id }) => id === formId)?.title : '',
      awardLabels.recipientKind[kind],
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <Stack gap={4}>
      {quotas.length > 0 && (
        <Group gap="xs">
          <Text size="sm">{words.quotas}</Text>
          {quotas.map((quota) => {
            const standing = quotaStanding(awards, scope.participant, quota, live);
            return (
              standing && (
                <Text size="sm" fw={600} key={`${quota.formId} ${quota.kind}`}>
                  {words.quota(nameOf(quota), standing.used, standing.quota)}
                </Text>
              )
            );
          })}
        </Group>
      )}
      {individuals > 0 && (
        <Text size="sm">{words.directWorkers(direct, individuals, formatShare(share))}</Text>
      )}
      {low && (
        <Alert color="orange">
          {[
            words.directWorkersLow(formatShare(awards.directWorkerShare)),
            ...(scope.viewer === 'unit' ? [words.directWorkersAdvice] : []),
          ].join(' ')}
        </Alert>
      )}
    </Stack>
  );
}
