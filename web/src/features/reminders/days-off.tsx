import { ActionIcon, Button, Group, NativeSelect, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import {
  faultOfDay,
  workYearOf,
  type WorkCalendar,
  type WorkYear,
} from '@thidua/domain/movement/work-calendar';
import { parseDate } from '@thidua/domain/base/text';
import { localDateOf, type LocalDate } from '@thidua/domain/base/time';
import { useId, useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { useSession, type OpenMovement } from '../../reading/session.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useAsking } from '../../ui/use-asking.ts';
import { words } from './texts.ts';
import { dayWithWeekday } from '../../language/weekday.ts';

const YEARS_AHEAD = 2;

/** A year's days off and the weekends that are worked, for all movements of the authority. */
export function DaysOff({ movement, calendar }: { movement: OpenMovement; calendar: WorkCalendar }) {
  const { now } = useSession();
  const thisYear = Number(localDateOf(now(), movement.zone).slice(0, 4));
  const [year, setYear] = useState(String(thisYear));
  const years = Array.from({ length: YEARS_AHEAD + 1 }, (_, n) => String(thisYear + n));
  const titleId = useId();
  return (
    <Stack gap="sm" component="section" aria-labelledby={titleId}>
      <Title order={2} size="h4" id={titleId}>
        {words.daysOffTitle}
      </Title>
      <Text size="sm" c="dimmed" maw={760}>
        {words.daysOffHint}
      </Text>
      <Group align="flex-end">
        <NativeSelect
          label={words.year}
          data={years}
          value={year}
          onChange={(event) => setYear(event.currentTarget.value)}
        />
        <Text size="sm">{calendar.years[year] ? words.set : words.byLaw}</Text>
      </Group>
      <YearForm
        key={year}
        movementId={movement.id}
        year={year}
        saved={workYearOf(calendar, year)}
        isSet={calendar.years[year] !== undefined}
      />
    </Stack>
  );
}

interface YearFormProps {
  movementId: string;
  year: string;
  saved: WorkYear;
  isSet: boolean;
}

function YearForm({ movementId, year, saved, isSet }: YearFormProps) {
  const [edited, setEdited] = useState<WorkYear | null>(null);
  const [isSaved, setSaved] = useState(false);
  const { busy, problem, isUnknown, ask } = useAsking();
  const shown = edited ?? saved;
  const change = (next: WorkYear) => {
    setEdited(next);
    setSaved(false);
  };
  const save = (workYear: WorkYear | null) =>
    void ask(call('saveWorkYear', { movementId, year, workYear }), () => {
      setEdited(null);
      setSaved(true);
    });
  const lines = [
    ...shown.daysOff.map(({ day, name }) => ({ day, label: words.holidays[name] })),
    ...shown.workedWeekends.map((day) => ({ day, label: words.worked })),
  ].toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const remove = (day: LocalDate) =>
    change({
      daysOff: shown.daysOff.filter((one) => one.day !== day),
      workedWeekends: shown.workedWeekends.filter((one) => one !== day),
    });
  return (
    <>
      <Table maw={560} verticalSpacing={4}>
        <Table.Tbody>
          {lines.map(({ day, label }) => (
            <Table.Tr key={day}>
              <Table.Td>{dayWithWeekday(day)}</Table.Td>
              <Table.Td>{label}</Table.Td>
              <Table.Td w={40}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="lg"
                  aria-label={words.removeDay(day)}
                  onClick={() => remove(day)}
                >
                  <IconTrash size={18} aria-hidden />
                </ActionIcon>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <NewDay year={year} shown={shown} onAdd={change} />
      <ProblemAlert problem={problem} isUnknown={isUnknown} />
      <Group>
        <Button loading={busy} onClick={() => save(shown)}>
          {words.saveDays}
        </Button>
        {isSet && (
          <Button variant="subtle" loading={busy} onClick={() => save(null)}>
            {words.backToLaw}
          </Button>
        )}
        <Text size="sm" role="status">
          {isSaved ? words.savedDays(year) : edited === null ? '' : words.changed}
        </Text>
      </Group>
    </>
  );
}

function NewDay({ year, shown, onAdd }: { year: string; shown: WorkYear; onAdd: (next: WorkYear) => void }) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const add = (kind: 'off' | 'worked') => {
    const day = parseDate(typed);
    if (day === null) {
      setFault(words.dayWrong);
      return;
    }
    const found = faultOfDay(shown, year, day, kind);
    if (found !== null) {
      setFault(found === 'dayOfOtherYear' ? words.dayOfOtherYear(year) : words[found]);
      return;
    }
    onAdd(
      kind === 'off'
        ? { ...shown, daysOff: [...shown.daysOff, { day, name: 'other' }] }
        : { ...shown, workedWeekends: [...shown.workedWeekends, day] },
    );
    setTyped('');
    setFault(null);
  };
  return (
    <Group align="flex-start">
      <TextInput
        label={words.day}
        description={words.dayHint}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setFault(null);
        }}
        error={fault}
        w={220}
      />
      <Group mt={44} gap="xs">
        <Button variant="default" onClick={() => add('off')}>
          {words.addOff}
        </Button>
        <Button variant="default" onClick={() => add('worked')}>
          {words.addWorked}
        </Button>
      </Group>
    </Group>
  );
}
