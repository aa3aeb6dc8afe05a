import { Radio, Stack } from '@mantine/core';
import { useField } from './form-context.tsx';
import type { FieldProps } from './fields.tsx';

interface Props extends FieldProps {
  choices: readonly { value: string; label: string }[];
}

/** One of a few choices, all in sight. */
export function RadioField({ path, label, value, onChange, hint, required = true, choices }: Props) {
  const { id, error, onBlur, disabled } = useField(path);
  return (
    <Radio.Group
      label={label}
      description={hint}
      value={value}
      onChange={onChange}
      error={error}
      withAsterisk={required}
    >
      <Stack gap={6} mt="xs" mb={4}>
        {choices.map((choice, index) => (
          <Radio
            key={choice.value}
            {...(index === 0 ? { id } : {})}
            value={choice.value}
            label={choice.label}
            disabled={disabled}
            onBlur={onBlur}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
