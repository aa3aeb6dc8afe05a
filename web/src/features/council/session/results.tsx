import { Box, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { choices, hasQuorum } from '@thidua/domain/council/council';
import type { VoteResult } from '@thidua/domain/nomination/nomination';
import { Tag } from '../../../ui/tag.tsx';
import { NomineeLink } from '../nominee-name.tsx';
import { ReceiptCheck } from '../ballot/receipt-check.tsx';
import type { SessionProps } from '../scope.ts';
import { words } from '../texts.ts';
import { awardLabels } from '../../../language/award-labels.ts';

/** What the vote gave, and whether one's own paper was counted. */
export function Results(props: SessionProps) {
  const { session } = props;
  const { outcome, rules, members } = session;
  if (!outcome) return null;
  const { present, needed, base } = hasQuorum(session, { voters: outcome.turnout });
  const voters = members.filter((member) => outcome.turnout.includes(member.uid)).map(({ name }) => name);
  return (
    <Stack gap="md" component="section">
      <Title order={2} size="h4">
        {words.results}
      </Title>
      <div>
        <Text size="sm">{words.quorumMet(present, base, needed, rules.mode === 'meeting')}</Text>
        <Text size="sm">{words.turnoutResult(outcome.turnout.length, members.length)}</Text>
        <Text size="sm">{words.took(voters.join('; '))}</Text>
      </div>
      <ResultTable {...props} results={outcome.results} />
      {outcome.openVotes && <OpenVotes {...props} votes={outcome.openVotes} />}
      {outcome.receipts.length > 0 && <ReceiptCheck session={session} receipts={outcome.receipts} />}
    </Stack>
  );
}

interface TableProps extends SessionProps {
  results: Readonly<Record<string, VoteResult>>;
}

/** A table, and cards where there is no room for one. */
function ResultTable(props: TableProps) {
  const { columns } = words;
  const rows = rowsOf(props);
  return (
    <>
      <Box visibleFrom="sm">
        <Table verticalSpacing="xs" fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{columns.nominee}</Table.Th>
              <Table.Th ta="right">{columns.support}</Table.Th>
              <Table.Th ta="right">{columns.notSupport}</Table.Th>
              <Table.Th ta="right">{columns.noOpinion}</Table.Th>
              <Table.Th ta="right">{columns.base}</Table.Th>
              <Table.Th ta="right">{columns.needed}</Table.Th>
              <Table.Th>{columns.outcome}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ id, result, name }) => (
              <Table.Tr key={id}>
                <Table.Td>{name}</Table.Td>
                <Table.Td ta="right">{result.quorumMet ? result.support : words.sealed}</Table.Td>
                <Table.Td ta="right">{result.quorumMet ? result.notSupport : words.sealed}</Table.Td>
                <Table.Td ta="right">{result.quorumMet ? result.noOpinion : words.sealed}</Table.Td>
                <Table.Td ta="right">{result.base}</Table.Td>
                <Table.Td ta="right">{result.needed}</Table.Td>
                <Table.Td>
                  <Outcome result={result} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Box>
      <Stack hiddenFrom="sm" gap="xs">
        {rows.map(({ id, result, name }) => (
          <Paper key={id} withBorder p="sm">
            {name}
            <Text size="sm">
              {result.quorumMet
                ? `${words.figures(result.support, result.notSupport, result.noOpinion)} ${words.neededOf(result.needed, result.base)}`
                : words.tooFew(result.present, result.eligible)}
            </Text>
            <Outcome result={result} />
          </Paper>
        ))}
      </Stack>
    </>
  );
}

const rowsOf = ({ movement, session, nominees, results }: TableProps) =>
  session.nominationIds.flatMap((id) => {
    const result = results[id];
    return result
      ? [{ id, result, name: <NomineeLink movementId={movement.id} id={id} nominees={nominees} /> }]
      : [];
  });

function Outcome({ result }: { result: VoteResult }) {
  const [colour, text] = !result.quorumMet
    ? ['gray', words.noQuorum]
    : result.supported
      ? ['teal', words.supported]
      : ['orange', words.notSupported];
  return (
    <Tag colour={colour} miw="max-content">
      {text}
    </Tag>
  );
}

type Votes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Of an open vote: who chose what. */
function OpenVotes({ movement, session, nominees, votes }: SessionProps & { votes: Votes }) {
  const namesOf = (id: string, choice: string) =>
    session.members
      .filter(({ uid }) => votes[uid]?.[id] === choice)
      .map(({ name }) => name)
      .join('; ');
  return (
    <Stack gap="xs">
      <Title order={3} size="h5">
        {words.openVotes}
      </Title>
      {session.nominationIds.map((id) => (
        <div key={id}>
          <NomineeLink movementId={movement.id} id={id} nominees={nominees} />
          {choices.map((choice) => (
            <Text key={choice} size="sm">
              {words.voteLine(awardLabels.choice[choice], namesOf(id, choice) || words.nobody)}
            </Text>
          ))}
        </div>
      ))}
    </Stack>
  );
}
