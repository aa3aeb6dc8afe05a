import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { REGISTRATION_CASE, REVIEW_CASE } from '@thidua/domain/movement/case-ids';
import { Link } from 'react-router';
import type { NominationRow } from '../../reading/nomination/nomination-rows.ts';
import { links } from '../../ui/links.ts';
import type { AwardsScope } from './awards-scope.ts';
import { nextStepOf, type MissingBasis } from './next-step.ts';
import { words } from './texts.ts';

interface Props {
  scope: AwardsScope;
  missing: readonly MissingBasis[];
  rows: readonly NominationRow[];
}

/** The one thing to do next, with the way to it. */
export function NextStepCard({ scope, missing, rows }: Props) {
  const next = nextStepOf(missing, rows, scope.isHead);
  if (next === null) return null;
  const { movement, participant } = scope;
  const final = movement.reportingPeriods.find(({ kind }) => kind === 'final')?.id ?? REGISTRATION_CASE;
  const caseIds = { register: REGISTRATION_CASE, report: final, review: REVIEW_CASE };
  const basis = next.step === 'nominate' || next.step === 'finish' ? null : next.step;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="next-step">
      <Stack gap="xs">
        <Title order={2} size="h4" id="next-step">
          {words.nextTitle}
        </Title>
        <Group justify="space-between" align="center">
          <Text style={{ flex: '1 1 18rem' }}>
            {next.step === 'finish' ? words.next.finish(next.count) : words.next[next.step]}
          </Text>
          {basis && (
            <Button component={Link} to={links.case(movement.id, participant.unitId, caseIds[basis])}>
              {words.nextAction[basis]}
            </Button>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}
