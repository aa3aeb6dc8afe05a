import { Alert, Button, List, Paper, Stack, Text, Title } from '@mantine/core';
import type { CallableResponse } from '@thidua/domain/callables';
import { chainSubject, chainTitle, faultSentence, type LogFault } from '@thidua/domain/log-fault';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useSession } from '../../firebase/session.ts';
import { formatInstant } from '../../ui/format.ts';
import { ScopeName } from '../../ui/scope-name.tsx';
import { vi } from './texts.ts';

interface CheckResultProps {
  result: CallableResponse<'verifyLog'>;
  at: Date;
}

/** What a check found, in plain words, and what to do where the log was tampered with. */
export function CheckResult({ result, at }: CheckResultProps) {
  const { zone } = useSession();
  const { chains, entries, faultCount, faults } = result;
  const time = (
    <Text size="sm" c="dimmed">
      {vi.checkedAt(formatInstant(at, zone))}
    </Text>
  );
  if (faultCount === 0) {
    return (
      <Alert color="teal" icon={<IconCircleCheck />} title={vi.wholeTitle(entries, chains)}>
        <Stack gap={4}>
          <Compared result={result} />
          {time}
        </Stack>
      </Alert>
    );
  }
  return (
    <Stack gap="md">
      <Alert color="red" icon={<IconAlertTriangle />} title={vi.brokenTitle(faultCount)}>
        <Stack gap="xs" align="flex-start">
          <Text size="sm">{vi.counts(entries, chains)}</Text>
          <Compared result={result} />
          {time}
          <Title order={3} size="h5">
            {vi.todoTitle}
          </Title>
          <List type="ordered" size="sm">
            {vi.todo.map((step) => (
              <List.Item key={step}>{step}</List.Item>
            ))}
          </List>
          <Button className="no-print" variant="default" onClick={() => window.print()}>
            {vi.print}
          </Button>
        </Stack>
      </Alert>
      <Title order={3} size="h5">
        {vi.faultsTitle}
      </Title>
      <Stack component="ol" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {faults.map((fault) => (
          <Fault key={JSON.stringify(fault)} fault={fault} />
        ))}
      </Stack>
      {faultCount > faults.length && <Text>{vi.more(faultCount - faults.length)}</Text>}
    </Stack>
  );
}

function Compared({ result: { roots, rootDay, erased } }: Pick<CheckResultProps, 'result'>) {
  return (
    <>
      <Text size="sm">{roots === null ? vi.notCompared : vi.compared(roots)}</Text>
      {rootDay !== null && <Text size="sm">{vi.rootMatches(rootDay)}</Text>}
      {erased > 0 && <Text size="sm">{vi.erased(erased)}</Text>}
    </>
  );
}

function Fault({ fault }: { fault: LogFault }) {
  const { movements } = useSession();
  const { chainId } = fault;
  const { movementId, unitId } = chainSubject(chainId);
  const movement = movements.find(({ id }) => id === movementId);
  return (
    <Paper component="li" withBorder p="sm">
      <Text fw={600}>{chainId === '' ? vi.ofRoot : chainTitle(chainId) || vi.ofOther}</Text>
      <Text>{faultSentence(fault)}</Text>
      {unitId !== null && (
        <Text size="sm">
          <ScopeName scope={unitId} />
        </Text>
      )}
      {movement && <Text size="sm">{movement.shortTitle}</Text>}
      {chainId !== '' && (
        <Text size="sm" c="dimmed" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
          {chainId}
        </Text>
      )}
    </Paper>
  );
}
