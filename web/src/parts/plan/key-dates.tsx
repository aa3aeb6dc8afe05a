import { Group, Paper, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import type { Movement, ReportingPeriod } from '@thidua/domain/movement/movement';
import { formatDate } from '@thidua/domain/base/text';
import { periodLength, type LocalDate } from '@thidua/domain/base/time';
import { Tag } from '../../ui/tag.tsx';
import { deadlineSentence, periodSentence, periodStanding, type PeriodStanding } from './plan-dates.ts';
import { words } from './texts.ts';

const colours: Record<PeriodStanding, string> = {
  ahead: 'gray',
  running: 'teal',
  collecting: 'orange',
  over: 'gray',
};

export function KeyDates({ movement, today }: { movement: Movement; today: LocalDate }) {
  const { period, registrationDeadline, lateRegistrations, reportingPeriods } = movement;
  const { nominationDeadline, sessionOn } = movement;
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Fact
          label={words.period}
          value={words.fromTo(period)}
          now={periodSentence(period, today)}
          note={words.days(periodLength(period))}
        />
        <Fact
          label={words.registration}
          value={words.untilEndOf(registrationDeadline)}
          now={deadlineSentence(registrationDeadline, today)}
          note={words.late[lateRegistrations]}
        />
        {nominationDeadline !== null && (
          <Fact
            label={words.nominations}
            value={words.untilEndOf(nominationDeadline)}
            now={deadlineSentence(nominationDeadline, today)}
            note=""
          />
        )}
        {sessionOn !== null && <Fact label={words.session} value={formatDate(sessionOn)} now="" note="" />}
      </SimpleGrid>
      <Title order={3} size="h4" mt="xs">
        {words.periods}
      </Title>
      {reportingPeriods.length === 0 ? (
        <Text>{words.noPeriods}</Text>
      ) : (
        <>
          <PeriodTable periods={reportingPeriods} today={today} />
          <PeriodList periods={reportingPeriods} today={today} />
          <Text size="sm" c="dimmed">
            {words.cumulative}
          </Text>
        </>
      )}
    </>
  );
}

function Fact(props: { label: string; value: string; now: string; note: string }) {
  return (
    <Paper withBorder p="md" className="plan-keep">
      <Text size="sm" c="dimmed">
        {props.label}
      </Text>
      <Text fw={700} size="lg">
        {props.value}
      </Text>
      <Text className="no-print">{props.now}</Text>
      <Text size="sm" c="dimmed">
        {props.note}
      </Text>
    </Paper>
  );
}

interface PeriodsProps {
  periods: readonly ReportingPeriod[];
  today: LocalDate;
}

const isCurrent = (standing: PeriodStanding) => standing === 'running' || standing === 'collecting';

const StandingMark = ({ standing }: { standing: PeriodStanding }) => (
  <Tag colour={colours[standing]} size="lg" fw={600}>
    {words.standing[standing]}
  </Tag>
);

function PeriodTable({ periods, today }: PeriodsProps) {
  return (
    <Table visibleFrom="sm" withTableBorder verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{words.columnPeriod}</Table.Th>
          <Table.Th scope="col">{words.columnSpan}</Table.Th>
          <Table.Th scope="col">{words.columnDue}</Table.Th>
          <Table.Th scope="col" className="no-print">
            {words.columnStanding}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {periods.map((period) => {
          const standing = periodStanding(period, today);
          return (
            <Table.Tr key={period.id} bg={isCurrent(standing) ? 'yellow.0' : undefined}>
              <Table.Th scope="row">{period.title}</Table.Th>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{words.span(period)}</Table.Td>
              <Table.Td fw={600}>{formatDate(period.due)}</Table.Td>
              <Table.Td className="no-print">
                <StandingMark standing={standing} />
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}

/** The same on a telephone. */
function PeriodList({ periods, today }: PeriodsProps) {
  return (
    <Stack hiddenFrom="sm" gap="xs">
      {periods.map((period) => {
        const standing = periodStanding(period, today);
        return (
          <Paper key={period.id} withBorder p="sm" bg={isCurrent(standing) ? 'yellow.0' : undefined}>
            <Group justify="space-between" gap="xs">
              <Text fw={600}>{period.title}</Text>
              <StandingMark standing={standing} />
            </Group>
            <Text size="sm">{`${words.columnSpan}: ${words.span(period)}`}</Text>
            <Text size="sm" fw={600}>{`${words.columnDue}: ${formatDate(period.due)}`}</Text>
          </Paper>
        );
      })}
    </Stack>
  );
}
