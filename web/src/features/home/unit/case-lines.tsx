import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { paths } from '@thidua/domain/base/paths';
import { caseSchema } from '@thidua/domain/submission/case';
import { Link } from 'react-router';
import { useLiveDoc } from '../../../firebase/live.ts';
import { PunctualityBadge, StateBadge } from '../../../ui/badges.tsx';
import { links } from '../../../ui/links.ts';
import { Deadline } from './next-step.tsx';
import { words } from './texts.ts';
import type { Agenda, CaseLine, Viewer } from './unit-agenda.ts';

interface CaseLinesProps {
  movementId: string;
  unitId: string;
  agenda: Agenda;
  viewer: Viewer;
  /** Cases with more time than the others have. */
  extended: readonly string[];
}

/** The registration and every reporting period, one row each. */
export function CaseLines({ agenda, extended, ...rest }: CaseLinesProps) {
  return (
    <section aria-labelledby="case-lines">
      <Title order={2} size="h4" id="case-lines" mb="xs">
        {words.casesTitle}
      </Title>
      <Stack gap="xs">
        {agenda.lines.map((line) => (
          <Row key={line.caseId} line={line} extended={extended.includes(line.caseId)} {...rest} />
        ))}
      </Stack>
    </section>
  );
}

function Row({
  movementId,
  unitId,
  viewer,
  line,
  extended,
}: Omit<CaseLinesProps, 'agenda' | 'extended'> & { line: CaseLine; extended: boolean }) {
  const showState = line.state !== 'draft' || line.step === 'write';
  const reachable = line.step !== 'notOpen' && line.step !== 'registerFirst';
  return (
    <Paper withBorder px="md" py="sm">
      <Group justify="space-between" align="center" gap="sm">
        <div style={{ flex: '1 1 16rem', minWidth: 0 }}>
          <Text fw={600}>{line.title}</Text>
          <Deadline line={line} extended={extended} />
          <Group gap="xs" mt={4}>
            {showState && <StateBadge state={line.state} />}
            <PunctualityBadge punctuality={line.punctuality} />
          </Group>
          <Why movementId={movementId} unitId={unitId} line={line} />
          {viewer !== 'onlooker' && line.step !== 'done' && line.step !== 'notOpen' && (
            <Text size="sm" mt={4}>
              {words.step(line.step, viewer)}
            </Text>
          )}
        </div>
        {reachable && (
          <Button
            component={Link}
            to={links.case(movementId, unitId, line.caseId)}
            variant={line.mine ? 'light' : 'subtle'}
            aria-label={words.actionFull(line, line.mine ? viewer : 'onlooker')}
          >
            {line.mine ? words.action(line.step, viewer) : words.action('done', viewer)}
          </Button>
        )}
      </Group>
    </Paper>
  );
}

/** Why the case came back, read only where it did. */
function Why({ movementId, unitId, line }: { movementId: string; unitId: string; line: CaseLine }) {
  const cameBack = line.step === 'mend' || line.step === 'finishAmendment';
  const live = useLiveDoc(cameBack ? paths.case(movementId, unitId, line.caseId) : null, caseSchema);
  if (!cameBack || live.status !== 'ready') return null;
  const { remark, findings } = live.data;
  return (
    <>
      {remark !== '' && <Text size="sm">{words.remark(remark)}</Text>}
      {line.keepsOnTime && <Text size="sm">{words.firstOnTime}</Text>}
      {line.state === 'invalid' && findings.length > 0 && (
        <Text size="sm">{words.findings(findings.length)}</Text>
      )}
    </>
  );
}
