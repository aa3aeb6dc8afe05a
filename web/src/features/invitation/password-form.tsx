import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { isFine } from '../../ui/new-password.ts';
import { NewPasswordFields } from '../../ui/new-password-fields.tsx';
import { vi } from './texts.ts';

interface PasswordFormProps {
  problem: string | null;
  busy: boolean;
  onPassword: (password: string) => void;
}

export function PasswordForm({ problem, busy, onPassword }: PasswordFormProps) {
  const [value, setValue] = useState({ password: '', repeated: '' });
  const [tried, setTried] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (isFine(value)) onPassword(value.password);
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <Title order={1} size="h3">
          {vi.title}
        </Title>
        <Text>{vi.lead}</Text>
        <NewPasswordFields value={value} onChange={setValue} tried={tried} />
        {problem !== null && (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        <Button type="submit" size="md" loading={busy}>
          {vi.submit}
        </Button>
        <Text size="sm" c="dimmed">
          {vi.once}
        </Text>
      </Stack>
    </form>
  );
}
