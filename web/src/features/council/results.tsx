import {
  Alert,
  Anchor,
  Badge,
  Box,
  Button,
  Group,
  Stack,
  Table,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { nomineeName } from '@thidua/domain/award-labels';
import type { VoteResult } from '@thidua/domain/nomination';
import { useState } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../firebase/session.ts';
import { links } from '../../ui/links.ts';
import { readReceipt, showReceipt } from './ballot.ts';
import { boothOf } from './booth.ts';
import type { SessionProps } from './session-page.tsx';
import { vi } from './texts.ts';

/** What the vote gave, and whether one's own paper was counted. */
export function Results(props: SessionProps) {
  const { session } = props;
  const { outcome } = session;
  if (!outcome) return null;
  return (
    <Stack gap="md" component="section">
      <Title order={2} size="h4">
        {vi.results}
      </Title>
      <Text size="sm">{vi.turnoutResult(outcome.turnout.length, session.members.length)}</Text>
      <ResultTable {...props} results={outcome.results} />
      {outcome.receipts.length > 0 && <ReceiptCheck session={session} receipts={outcome.receipts} />}
    </Stack>
  );
}

/** Nominees that went back have left the session: they are named where they are still known. */
export function ResultTable({
  movement,
  session,
  nominees,
  results,
}: SessionProps & { results: Readonly<Record<string, VoteResult>> }) {
  return (
    <Box style={{ overflowX: 'auto' }}>
      <Table verticalSpacing="xs" fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{vi.columns.nominee}</Table.Th>
            <Table.Th>{vi.columns.support}</Table.Th>
            <Table.Th>{vi.columns.notSupport}</Table.Th>
            <Table.Th>{vi.columns.noOpinion}</Table.Th>
            <Table.Th>{vi.columns.needed}</Table.Th>
            <Table.Th>{vi.columns.outcome}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {session.nominationIds.map((id) => {
            const nominee = nominees.find((one) => one.id === id);
            const result = results[id];
            return (
              result && (
                <Table.Tr key={id}>
                  <Table.Td>
                    <Anchor component={Link} size="sm" to={links.nomination(movement.id, id)}>
                      {nominee ? `${nomineeName(nominee)} – ${nominee.unitName}` : id}
                    </Anchor>
                  </Table.Td>
                  <Table.Td>{result.support}</Table.Td>
                  <Table.Td>{result.notSupport}</Table.Td>
                  <Table.Td>{result.noOpinion}</Table.Td>
                  <Table.Td>{vi.needed(result.needed, result.base)}</Table.Td>
                  <Table.Td>
                    <Outcome result={result} />
                  </Table.Td>
                </Table.Tr>
              )
            );
          })}
        </Table.Tbody>
      </Table>
    </Box>
  );
}

function Outcome({ result }: { result: VoteResult }) {
  const [colour, text] = !result.quorumMet
    ? ['gray', vi.noQuorum]
    : result.supported
      ? ['teal', vi.supported]
      : ['orange', vi.notSupported];
  return (
    <Badge variant="light" color={colour} c={`${colour}.9`} tt="none">
      {text}
    </Badge>
  );
}

function ReceiptCheck({
  session,
  receipts,
}: {
  session: SessionProps['session'];
  receipts: readonly string[];
}) {
  const { uid } = useSession();
  const [typed, setTyped] = useState(() => showReceipt(boothOf(session.id, uid).receipt() ?? ''));
  const [found, setFound] = useState<boolean | null>(null);
  return (
    <Stack gap="xs">
      <Title order={3} size="h5">
        {vi.receiptCheck}
      </Title>
      <Group align="flex-end">
        <TextInput
          label={vi.receiptInput}
          style={{ flex: '1 1 20rem' }}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setFound(null);
          }}
        />
        <Button variant="light" onClick={() => setFound(receipts.includes(readReceipt(typed)))}>
          {vi.checkReceipt}
        </Button>
      </Group>
      {found !== null && (
        <Alert color={found ? 'teal' : 'red'} role="status">
          {found ? vi.receiptIn(receipts.length) : vi.receiptOut}
        </Alert>
      )}
    </Stack>
  );
}
