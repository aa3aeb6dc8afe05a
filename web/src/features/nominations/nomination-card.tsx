import { Anchor, Box, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { withUnitStates, type Nomination } from '@thidua/domain/nomination/nomination';
import { nominationId } from '@thidua/domain/movement/case-ids';
import { Link } from 'react-router';
import type { NominationRow } from '../../reading/nomination/nomination-rows.ts';
import { useAwardWait } from '../../reading/award/award-wait.ts';
import { useSession } from '../../reading/session.ts';
import { BasisAlert } from '../../parts/award/basis-alert.tsx';
import { AwardPapers } from '../../parts/award/award-papers.tsx';
import { NominationBadge } from '../../ui/award/award-badges.tsx';
import { StateBadge } from '../../ui/badges.tsx';
import { links } from '../../ui/links.ts';
import type { AwardsScope } from './awards-scope.ts';
import { rowAction } from './next-step.ts';
import { ThrowAway } from './throw-away.tsx';
import { words } from './texts.ts';
import { awardLabels } from '../../language/award-labels.ts';

const isWithUnit = ({ state }: Nomination) => withUnitStates.some((one) => one === state);
const told: readonly Nomination['state'][] = ['returned', 'rejected', 'declined', 'revoked'];

/** One nomination: whom, where its dossier stands and since when, why it came back, the way to it. */
export function NominationCard({ scope, row }: { scope: AwardsScope; row: NominationRow }) {
  const { now } = useSession();
  const { movement, participant, viewer, isHead, open } = scope;
  const { caseId, kind, honorific, position, formId, workRole, record, submission } = row;
  const name = `${kind === 'collective' ? '' : honorific} ${row.name}`.trim();
  const shown = row.name.trim() === '' ? words.unnamed[kind] : name;
  const form =
    movement.awardForms.length > 1 ? movement.awardForms.find(({ id }) => id === formId)?.title : '';
  const about = [
    awardLabels.recipientKind[kind],
    form,
    position,
    kind === 'individual' && workRole ? awardLabels.workRole[workRole] : '',
  ].filter(Boolean);
  const fromPaper = open && viewer === 'office' && submission === null && record === null;
  const action = open && viewer === 'unit' ? rowAction(row, isHead) : fromPaper ? 'write' : 'read';
  const here = links.case(movement.id, participant.unitId, caseId);
  return (
    <Paper withBorder px="md" py="sm" component="li">
      <Group justify="space-between" gap="sm">
        <Stack gap={4} style={{ flex: '1 1 18rem', minWidth: 0 }}>
          <Text fw={600}>{shown}</Text>
          <Text size="sm" c="dimmed">
            {about.join(' · ')}
          </Text>
          <Group gap="xs">
            {record && (submission === null || !isWithUnit(record)) ? (
              <NominationBadge nomination={record} />
            ) : (
              <StateBadge state={submission?.state ?? 'draft'} kind="nomination" />
            )}
          </Group>
          <Standing row={row} now={now()} zone={movement.zone} />
          {record && (
            <Anchor
              component={Link}
              size="sm"
              to={links.nomination(movement.id, nominationId(participant.unitId, caseId))}
            >
              {words.chain}
            </Anchor>
          )}
        </Stack>
        <ThrowAway scope={scope} row={row} name={shown} />
        <Button
          component={Link}
          to={fromPaper ? links.paper(movement.id, participant.unitId, caseId) : here}
          variant={action === 'read' ? 'subtle' : 'light'}
          aria-label={words.openFor(words.openCase[action], shown)}
        >
          {words.openCase[action]}
        </Button>
      </Group>
      {record && (record.basis !== 'stands' || record.decisionId !== null) && (
        <Box mt="sm">
          <BasisAlert nomination={record} />
          <AwardPapers nomination={record} />
        </Box>
      )}
    </Paper>
  );
}

interface StandingProps {
  row: NominationRow;
  now: Date;
  zone: string;
}

/** Who has to act and since when; why it came back or ended. */
function Standing({ row: { record, submission }, now, zone }: StandingProps) {
  const findings = submission?.state === 'invalid' ? submission.findings.length : 0;
  const remark = record && told.includes(record.state) ? record.remark : '';
  return (
    <>
      {record && !isWithUnit(record) && <Waiting nomination={record} now={now} zone={zone} />}
      {remark && (
        <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
          {words.reason(remark)}
        </Text>
      )}
      {findings > 0 && <Text size="sm">{words.findings(findings)}</Text>}
      {submission?.state === 'draft' && submission.remark !== '' && (
        <Text size="sm">{words.reason(submission.remark)}</Text>
      )}
    </>
  );
}

function Waiting({ nomination, now, zone }: { nomination: Nomination; now: Date; zone: string }) {
  const { waitingFor, days } = useAwardWait(nomination, now, zone);
  return waitingFor && <Text size="sm">{words.waited(waitingFor, days)}</Text>;
}
