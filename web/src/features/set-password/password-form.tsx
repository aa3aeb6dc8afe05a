import { Alert, Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { isFine } from '../../ui/password/new-password.ts';
import { NewPasswordFields } from '../../ui/password/new-password-fields.tsx';
import { words, type Purpose } from './texts.ts';

interface PasswordFormProps {
  purpose: Purpose;
  email: string;
  problem: string | null;
  busy: boolean;
  onPassword: (password: string) => void;
}

export function PasswordForm({ purpose, email, problem, busy, onPassword }: PasswordFormProps) {
  const [value, setValue] = useState({ password: '', repeated: '' });
  const [tried, setTried] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (isFine(value)) onPassword(value.password);
  };
  const texts = words[purpose];
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <Title order={1} size="h3">
          {texts.title}
        </Title>
        <Text>{texts.lead}</Text>
        <TextInput label={words.email} value={email} readOnly autoComplete="username" size="md" />
        <NewPasswordFields value={value} onChange={setValue} tried={tried} />
        {problem !== null && (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        <Button type="submit" size="md" loading={busy}>
          {texts.submit}
        </Button>
        <Text size="sm" c="dimmed">
          {texts.once}
        </Text>
      </Stack>
    </form>
  );
}
