import {
  ActionIcon,
  Button,
  Checkbox,
  Group,
  NativeSelect,
  NumberInput,
  Paper,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { defaultReminders, REMINDER_DAYS, reminderRecipients } from '@thidua/domain/movement/reminder-stage';
import { useId, useState } from 'react';
import { call } from '../../firebase/calls.ts';
import type { OpenMovement } from '../../reading/session.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useAsking } from '../../ui/use-asking.ts';
import { faultsOf, rowOf, rowsOf, sides, signedDays, stagesOf, type StageRow } from './stage-rows.ts';
import { words } from './texts.ts';

/** The stages as they are changed; nothing counts before it is saved. */
export function StagesForm({ movement }: { movement: OpenMovement }) {
  const [rows, setRows] = useState<StageRow[] | null>(null);
  const [isTried, setTried] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const { busy, problem, isUnknown, ask } = useAsking();
  const titleId = useId();
  const shown = rows ?? rowsOf(movement.reminders);
  const faults = faultsOf(shown);
  const isFaulty = faults.some((fault) => fault !== null);
  const change = (next: StageRow[]) => {
    setRows(next);
    setSaved(false);
  };
  const save = () => {
    setTried(true);
    if (isFaulty) return;
    const reminders = stagesOf(shown);
    void ask(call('saveReminders', { movementId: movement.id, reminders }), () => {
      setRows(null);
      setTried(false);
      setSaved(true);
    });
  };
  return (
    <Stack gap="sm" component="section" aria-labelledby={titleId}>
      <Title order={2} size="h4" id={titleId}>
        {words.stagesTitle}
      </Title>
      {shown.length === 0 && <Text c="dimmed">{words.none}</Text>}
      {shown.map((row, index) => (
        <Row
          key={row.key}
          n={index + 1}
          row={row}
          fault={isTried || faults[index] === 'twice' ? (faults[index] ?? null) : null}
          onChange={(next) => change(shown.map((one) => (one.key === row.key ? next : one)))}
          onRemove={() => change(shown.filter((one) => one.key !== row.key))}
        />
      ))}
      <Text size="sm" c="dimmed">
        {words.aboveHint}
      </Text>
      <Group>
        <Button variant="default" onClick={() => change([...shown, rowOf({ days: -5, to: ['unitEditor'] })])}>
          {words.add}
        </Button>
        <Button variant="subtle" onClick={() => change(rowsOf(defaultReminders))}>
          {words.proposed}
        </Button>
      </Group>
      <ProblemAlert problem={problem} isUnknown={isUnknown} />
      {isTried && isFaulty && <ProblemAlert problem={words.mend} isUnknown={false} />}
      <Group>
        <Button loading={busy} onClick={save}>
          {words.save}
        </Button>
        <Text size="sm" role="status">
          {isSaved ? words.saved : rows === null ? '' : words.changed}
        </Text>
      </Group>
    </Stack>
  );
}

interface RowProps {
  n: number;
  row: StageRow;
  fault: ReturnType<typeof faultsOf>[number];
  onChange: (row: StageRow) => void;
  onRemove: () => void;
}

const outOfRange = words.daysWrong(-REMINDER_DAYS.earliest, REMINDER_DAYS.latest);

function Row({ n, row, fault, onChange, onRemove }: RowProps) {
  const { days, side, to } = row;
  const choose = (chosen: readonly string[]) =>
    onChange({ ...row, to: reminderRecipients.filter((role) => chosen.includes(role)) });
  return (
    <Paper withBorder p="sm" component="fieldset">
      <Text component="legend" size="sm" fw={600} px={4}>
        {words.stage(n)}
      </Text>
      <Group align="flex-end" gap="md">
        {side !== 'on' && (
          <NumberInput
            label={words.days}
            w={90}
            min={1}
            allowDecimal={false}
            allowNegative={false}
            clampBehavior="none"
            value={days ?? ''}
            onChange={(typed) => onChange({ ...row, days: typeof typed === 'number' ? typed : null })}
          />
        )}
        <NativeSelect
          label={words.side}
          value={side}
          data={sides.map((one) => ({ value: one, label: words.sides[one] }))}
          onChange={(event) => {
            const chosen = sides.find((one) => one === event.currentTarget.value) ?? 'before';
            onChange({ ...row, side: chosen, days: days ?? 1 });
          }}
        />
        <Checkbox.Group label={words.to} value={to} onChange={choose}>
          <Group gap="md" mih={36}>
            {reminderRecipients.map((role) => (
              <Checkbox key={role} value={role} label={words.recipients[role]} />
            ))}
          </Group>
        </Checkbox.Group>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={words.remove(n)} onClick={onRemove}>
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </Group>
      {fault !== null && (
        <Text size="sm" c="red.8" role="alert" mt={4}>
          {fault === 'nobody' ? words.nobody : fault === 'twice' ? words.twice(signedDays(row)) : outOfRange}
        </Text>
      )}
    </Paper>
  );
}
