import { DateTimePicker } from '@mantine/dates';
import 'dayjs/locale/vi';
import { language } from '../../language/language.ts';
import { words } from './texts.ts';

interface InstantFieldProps {
  label: string;
  /** On the authority's clock, as wall-clock.ts writes it. */
  value: string | null;
  error: string | null;
  onChange: (value: string | null) => void;
}

/** A day and a time on the authority's clock. */
export function InstantField(props: InstantFieldProps) {
  const { zoneHint, previousMonth, nextMonth, done } = words;
  return (
    <DateTimePicker
      {...props}
      locale={language}
      firstDayOfWeek={1}
      valueFormat="DD/MM/YYYY HH:mm"
      description={zoneHint}
      previousLabel={previousMonth}
      nextLabel={nextMonth}
      submitButtonProps={{ 'aria-label': done }}
    />
  );
}
