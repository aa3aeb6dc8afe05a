import { NumberInput } from '@mantine/core';
import { MOST_MORE } from '@thidua/domain/movement/extra-quota';

interface HowManyMoreProps {
  label: string;
  value: number;
  onChange: (more: number) => void;
}

/** How many places beyond a quota are asked for, or granted. */
export function HowManyMore({ label, value, onChange }: HowManyMoreProps) {
  return (
    <NumberInput
      label={label}
      min={1}
      max={MOST_MORE}
      clampBehavior="strict"
      allowDecimal={false}
      value={value}
      onChange={(typed) => onChange(typeof typed === 'number' ? typed : 1)}
      maw={200}
    />
  );
}
