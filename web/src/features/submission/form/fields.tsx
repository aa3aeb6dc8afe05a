import { ActionIcon, Popover, Select } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { asOneLine, withoutHidden } from '@thidua/domain/base/plain-text';
import { dayWithoutYear, formatDate, otherReading, parseDate, parseNumber } from '@thidua/domain/base/text';
import { formatNumber } from '../../../language/numbers.ts';
import { CONTENT_LIMITS } from '@thidua/domain/submission/content-fields';
import type { Period } from '@thidua/domain/base/time';
import 'dayjs/locale/vi';
import { useState } from 'react';
import { words } from './texts.ts';
import { useField } from './form-context.tsx';
import { LimitedTextarea, LimitedTextInput } from '../../../ui/limited-text.tsx';
import { typedIn } from '../../../ui/typed.ts';
import { language } from '../../../language/language.ts';
import { dayWithWeekday } from '../../../language/weekday.ts';

export interface FieldProps {
  path: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Where the label would repeat a column's heading it is still read out. */
  hint?: string;
  required?: boolean;
  /** The most characters, where not as usual for its kind. */
  limit?: number;
}

const order: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

export function TextField(props: FieldProps) {
  const { path, label, value, onChange, hint, required = true, limit = CONTENT_LIMITS.line } = props;
  const field = useField(path);
  return (
    <LimitedTextInput
      {...field}
      label={label}
      value={value}
      limit={limit}
      onChange={(event) => onChange(typedIn(event.currentTarget, asOneLine))}
      description={hint}
      inputWrapperOrder={order}
      withAsterisk={required}
      aria-required={required}
      autoComplete="off"
    />
  );
}

/** One line of text that is shown whole: it wraps where the field is too narrow. */
export function WrappedTextField({
  path,
  label,
  value,
  onChange,
  limit = CONTENT_LIMITS.line,
}: Pick<FieldProps, 'path' | 'label' | 'value' | 'onChange' | 'limit'>) {
  const field = useField(path);
  return (
    <LimitedTextarea
      {...field}
      label={label}
      value={value}
      limit={limit}
      onChange={(event) => onChange(typedIn(event.currentTarget, asOneLine))}
      withAsterisk
      aria-required
      autosize
      minRows={1}
      autoComplete="off"
    />
  );
}

export function LongTextField(props: FieldProps) {
  const { path, label, value, onChange, hint, required = true, limit = CONTENT_LIMITS.text } = props;
  const field = useField(path);
  return (
    <LimitedTextarea
      {...field}
      label={label}
      value={value}
      limit={limit}
      onChange={(event) => onChange(typedIn(event.currentTarget, withoutHidden))}
      description={hint}
      inputWrapperOrder={order}
      withAsterisk={required}
      aria-required={required}
      autosize
      minRows={2}
      maxRows={12}
    />
  );
}

/** The number as it is understood, where that is not plain from the typing. */
function readingOf(typed: string): string | undefined {
  const value = parseNumber(typed);
  if (value === null || otherReading(typed) !== null) return undefined;
  const formatted = formatNumber(value);
  return formatted === typed.trim() ? undefined : words.reading(formatted);
}

/** A number as people type it; shows how it is read. */
export function NumberField(props: FieldProps) {
  const { path, label, value, onChange, hint, required = true, limit = CONTENT_LIMITS.line } = props;
  const field = useField(path);
  const reading = readingOf(value);
  return (
    <LimitedTextInput
      {...field}
      label={label}
      value={value}
      limit={limit}
      onChange={(event) => onChange(typedIn(event.currentTarget, asOneLine))}
      description={[reading, hint].filter(Boolean).join(' · ') || undefined}
      inputWrapperOrder={order}
      withAsterisk={required}
      aria-required={required}
      inputMode="text"
      autoComplete="off"
    />
  );
}

/** A day, typed as 24/11/2021 or picked from a calendar; shows its weekday. */
export function DateField({
  path,
  label,
  value,
  onChange,
  hint,
  required = true,
  limit = CONTENT_LIMITS.line,
  period,
}: FieldProps & { period?: Period | undefined }) {
  const field = useField(path);
  const [open, setOpen] = useState(false);
  const date = parseDate(value);
  // A day of the movement is certain without its year.
  const ofPeriod = period ? dayWithoutYear(value, period) : null;
  const shownMonth = date ?? period?.from;
  const reading = date === null ? hint : words.reading(dayWithWeekday(date));
  const pick = (
    <Popover opened={open} onChange={setOpen} trapFocus returnFocus position="bottom-end" withinPortal>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={words.pickDate(label)}
          disabled={field.disabled}
          onClick={() => setOpen((was) => !was)}
        >
          <IconCalendar size={18} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          locale={language}
          ariaLabels={words.calendar}
          firstDayOfWeek={1}
          value={date}
          {...(shownMonth ? { defaultDate: shownMonth } : {})}
          onChange={(picked) => {
            if (picked) onChange(formatDate(picked));
            setOpen(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
  return (
    <LimitedTextInput
      {...field}
      onBlur={() => {
        if (ofPeriod !== null) onChange(formatDate(ofPeriod));
        field.onBlur();
      }}
      label={label}
      value={value}
      limit={limit}
      onChange={(event) => onChange(typedIn(event.currentTarget, asOneLine))}
      placeholder={words.datePlaceholder}
      description={reading}
      inputWrapperOrder={order}
      withAsterisk={required}
      aria-required={required}
      rightSection={pick}
      autoComplete="off"
    />
  );
}

export function ChoiceField({
  path,
  label,
  value,
  onChange,
  choices,
  placeholder,
}: FieldProps & { choices: { value: string; label: string }[]; placeholder?: string | undefined }) {
  const field = useField(path);
  return (
    <Select
      {...field}
      label={label}
      value={value === '' ? null : value}
      onChange={(picked) => picked !== null && onChange(picked)}
      data={choices}
      placeholder={placeholder ?? ''}
      allowDeselect={false}
      withAsterisk
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
    />
  );
}
