import 'dayjs/locale/vi';
import { ActionIcon, Button, Group, NumberInput, Paper, Stack, Text } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { parseDate } from '@thidua/domain/base/text';
import { PLAN_LIMITS } from '@thidua/domain/plan/plan-draft';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { LimitedLines, LimitedTextarea } from '../../ui/limited-text.tsx';
import { language } from '../../language/language.ts';
import { Asked, useSaid } from './findings.tsx';
import { words } from './field-texts.ts';

interface FieldProps<T> {
  /** Where a finding about it stands. */
  place: string;
  label: string;
  hint?: string;
  value: T;
  onChange: (value: T) => void;
}

/** Text that wraps where the field is too narrow. */
export function TextField(props: FieldProps<string> & { limit?: number; rows?: number }) {
  const { place, label, hint, value, onChange, limit = PLAN_LIMITS.line, rows = 1 } = props;
  const { error, asked } = useSaid(place);
  return (
    <div>
      <LimitedTextarea
        label={label}
        description={hint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        autosize
        minRows={rows}
        limit={limit}
        value={value}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Asked text={asked} />
    </div>
  );
}

export function DayField({ place, label, hint, value, onChange }: FieldProps<string | null>) {
  const { error, asked } = useSaid(place);
  return (
    <div>
      <DateInput
        label={label}
        description={hint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        locale={language}
        firstDayOfWeek={1}
        valueFormat="DD/MM/YYYY"
        placeholder={words.dayHint}
        dateParser={parseDate}
        clearable
        value={value}
        error={error}
        onChange={onChange}
      />
      <Asked text={asked} />
    </div>
  );
}

export function NumberField(props: FieldProps<number | null> & { whole?: boolean; max?: number }) {
  const { place, label, hint, value, onChange, whole = true, max = 1000 } = props;
  const { error, asked } = useSaid(place);
  return (
    <div>
      <NumberInput
        label={label}
        description={hint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        maw={220}
        min={0}
        max={max}
        allowDecimal={!whole}
        decimalSeparator=","
        value={value ?? ''}
        error={error}
        onChange={(typed) => onChange(typeof typed === 'number' ? typed : null)}
      />
      <Asked text={asked} />
    </div>
  );
}

/** Several entries, each on a line; what is typed stays as it is while it is typed. */
export function LinesField(props: FieldProps<readonly string[]> & { limit?: number }) {
  const { place, label, hint, value, onChange, limit = PLAN_LIMITS.line } = props;
  const { error, asked } = useSaid(place);
  const stored = value.join('\n');
  const [typed, setTyped] = useState(stored);
  const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
  const shown = linesOf(typed).join('\n') === stored ? typed : stored;
  return (
    <div>
      <LimitedLines
        label={label}
        description={hint ?? words.linesHint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        autosize
        minRows={2}
        limit={limit}
        value={shown}
        error={error}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          onChange(linesOf(event.currentTarget.value));
        }}
      />
      <Asked text={asked} />
    </div>
  );
}

interface Passage {
  text: string;
  source: string;
}

/** Passages of the plan, one a line; each stays where the plan had it. */
export function PassagesField(
  props: Omit<FieldProps<readonly Passage[]>, 'onChange'> & { onChange: (passages: Passage[]) => void },
) {
  const { value, onChange, ...field } = props;
  const byText = new Map(value.map((one) => [one.text, one.source]));
  return (
    <LinesField
      {...field}
      limit={PLAN_LIMITS.passage}
      value={value.map(({ text }) => text)}
      onChange={(lines) =>
        onChange(
          lines.map((text, index) => ({ text, source: byText.get(text) ?? value[index]?.source ?? '' })),
        )
      }
    />
  );
}

interface ItemsProps<T extends { id: string }> {
  title: string;
  items: readonly T[];
  onChange: (items: NoInfer<T>[]) => void;
  make: (taken: readonly string[]) => NoInfer<T>;
  addLabel: string;
  /** How an item is called beside its buttons. */
  nameOf: (item: NoInfer<T>, index: number) => string;
  children: (item: NoInfer<T>, change: (part: Partial<NoInfer<T>>) => void) => ReactNode;
}

/** A list of things that are each more than a line: added, moved and taken away. */
export function Items<T extends { id: string }>(props: ItemsProps<T>) {
  const { title, items, onChange, make, addLabel, nameOf, children } = props;
  const moved = (index: number, by: number) => {
    const next = items.filter((_, at) => at !== index);
    const item = items[index];
    return item === undefined ? next : next.toSpliced(index + by, 0, item);
  };
  return (
    <Stack gap="sm" component="section" aria-label={title}>
      <Text fw={600}>{title}</Text>
      {items.map((item, index) => {
        const name = nameOf(item, index);
        const change = (part: Partial<T>) =>
          onChange(items.map((one, at) => (at === index ? { ...one, ...part } : one)));
        return (
          <Paper withBorder p="sm" key={item.id}>
            <Group justify="space-between" gap="xs" mb="xs" wrap="nowrap">
              <Text fw={600} size="sm" style={{ overflowWrap: 'anywhere' }}>
                {name}
              </Text>
              <Group gap={4} wrap="nowrap">
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={words.up(name)}
                  disabled={index === 0}
                  onClick={() => onChange(moved(index, -1))}
                >
                  <IconArrowUp size={18} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={words.down(name)}
                  disabled={index === items.length - 1}
                  onClick={() => onChange(moved(index, 1))}
                >
                  <IconArrowDown size={18} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="red"
                  aria-label={words.remove(name)}
                  onClick={() => onChange(items.filter((_, at) => at !== index))}
                >
                  <IconTrash size={18} aria-hidden />
                </ActionIcon>
              </Group>
            </Group>
            <Stack gap="xs">{children(item, change)}</Stack>
          </Paper>
        );
      })}
      <Group>
        <Button
          variant="light"
          disabled={items.length >= PLAN_LIMITS.items}
          onClick={() => onChange([...items, make(items.map(({ id }) => id))])}
        >
          {addLabel}
        </Button>
      </Group>
    </Stack>
  );
}
