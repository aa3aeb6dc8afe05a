import { PasswordInput } from '@mantine/core';
import { words } from './texts.ts';
import { passwordProblems, type NewPassword } from './new-password.ts';

interface NewPasswordFieldsProps {
  value: NewPassword;
  onChange: (value: NewPassword) => void;
  /** Whether it was tried to go on: until then nothing is called wrong. */
  tried: boolean;
}

/** A new password, typed twice. */
export function NewPasswordFields({ value, onChange, tried }: NewPasswordFieldsProps) {
  const problems = passwordProblems(value);
  return (
    <>
      <PasswordInput
        label={words.password}
        description={words.passwordHint}
        autoComplete="new-password"
        size="md"
        value={value.password}
        onChange={(event) => {
          onChange({ ...value, password: event.currentTarget.value });
        }}
        error={tried ? problems.password : null}
      />
      <PasswordInput
        label={words.repeated}
        autoComplete="new-password"
        size="md"
        value={value.repeated}
        onChange={(event) => {
          onChange({ ...value, repeated: event.currentTarget.value });
        }}
        error={tried ? problems.repeated : null}
      />
    </>
  );
}
