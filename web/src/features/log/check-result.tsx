import { Alert, Button, List, Paper, Stack, Text, Title } from '@mantine/core';
import type { CallableResponse } from '@thidua/domain/contract/callables';
import { chainSubject, type LogFault } from '@thidua/domain/log/fault';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useSession } from '../../reading/session.ts';
import { formatInstant } from '../../ui/format.ts';
import { ScopeName } from '../../parts/scope-name.tsx';
import { words } from './texts.ts';
import { chainTitle, faultSentence } from '../../language/faults.ts';

interface CheckResultProps {
  result: CallableResponse<'verifyLog'>;
  at: Date;
}

/** What a check found, in plain words, and what to do where something is not as it was written. */
export function CheckResult({ result, at }: CheckResultProps) {
  const unknownRoot = result.faults.find(({ kind }) => kind === 'rootUnknown');
  const faults = result.faults.filter((fault) => fault !== unknownRoot);
  const count = result.faultCount - (unknownRoot ? 1 : 0);
  return (
    <Stack gap="md">
      {unknownRoot && (
        <Alert color="orange" icon={<IconAlertTriangle />} title={words.rootUnknownTitle}>
          <Stack gap={4}>
            <Text size="sm">{faultSentence(unknownRoot)}</Text>
            <Text size="sm">{words.rootUnknownTodo}</Text>
          </Stack>
        </Alert>
      )}
      {count === 0 ? (
        <Alert
          color="teal"
          icon={<IconCircleCheck />}
          title={words.wholeTitle(result.entries, result.chains)}
        >
          <Facts result={result} at={at} />
        </Alert>
      ) : (
        <Broken result={result} at={at} faults={faults} count={count} />
      )}
    </Stack>
  );
}

interface BrokenProps extends CheckResultProps {
  faults: readonly LogFault[];
  /** With those that are not told. */
  count: number;
}

function Broken({ result, at, faults, count }: BrokenProps) {
  return (
    <>
      <Alert color="red" icon={<IconAlertTriangle />} title={words.brokenTitle(count)}>
        <Stack gap="xs" align="flex-start">
          <Text size="sm">{words.counts(result.entries, result.chains)}</Text>
          <Facts result={result} at={at} />
          <Title order={3} size="h5">
            {words.todoTitle}
          </Title>
          <List type="ordered" size="sm">
            {words.todo.map((step) => (
              <List.Item key={step}>{step}</List.Item>
            ))}
          </List>
          <Button className="no-print" variant="default" onClick={() => window.print()}>
            {words.print}
          </Button>
        </Stack>
      </Alert>
      <Title order={3} size="h5">
        {words.faultsTitle}
      </Title>
      <Stack component="ol" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {faults.map((fault) => (
          <Fault key={JSON.stringify(fault)} fault={fault} />
        ))}
      </Stack>
      {count > faults.length && <Text>{words.more(count - faults.length)}</Text>}
    </>
  );
}

function Facts({ result: { roots, rootDay, erased }, at }: CheckResultProps) {
  const { zone } = useSession();
  return (
    <Stack gap={4}>
      <Text size="sm">{roots === null ? words.notCompared : words.compared(roots)}</Text>
      {rootDay !== null && <Text size="sm">{words.rootMatches(rootDay)}</Text>}
      {erased > 0 && <Text size="sm">{words.erased(erased)}</Text>}
      <Text size="sm" c="dimmed">
        {words.checkedAt(formatInstant(at, zone))}
      </Text>
    </Stack>
  );
}

function Fault({ fault }: { fault: LogFault }) {
  const { movements } = useSession();
  const chainId = 'chainId' in fault ? fault.chainId : null;
  const { movementId, unitId } = chainSubject(chainId ?? '');
  const movement = movements.find(({ id }) => id === movementId);
  return (
    <Paper component="li" withBorder p="sm">
      <Text fw={600}>{chainId === null ? words.ofRoot : chainTitle(chainId) || words.ofOther}</Text>
      <Text>{faultSentence(fault)}</Text>
      {unitId !== null && (
        <Text size="sm">
          <ScopeName scope={unitId} />
        </Text>
      )}
      {movement && <Text size="sm">{movement.shortTitle}</Text>}
      {chainId !== null && (
        <Text size="sm" c="dimmed" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
          {chainId}
        </Text>
      )}
    </Paper>
  );
}
