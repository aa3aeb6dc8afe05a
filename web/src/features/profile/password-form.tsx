import { Alert, Button, Paper, PasswordInput, Stack, Title } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { changePassword } from '../../firebase/accounts.ts';
import { useSession } from '../../firebase/session.ts';
import { toastDone } from '../../ui/toast.ts';
import { vi } from './texts.ts';

const SHORTEST = 8;
const EMPTY = { old: '', next: '', again: '' };

export function PasswordForm() {
  const { membership } = useSession();
  const [typed, setTyped] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const errors = {
    old: typed.old === '' ? vi.oldMissing : null,
    next: typed.next.length < SHORTEST ? vi.tooShort : null,
    again: typed.next === typed.again ? null : vi.differs,
  };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    setProblem(null);
    if (errors.old ?? errors.next ?? errors.again) return;
    setBusy(true);
    const result = await changePassword(typed.old, typed.next);
    setBusy(false);
    if (!result.ok) {
      setProblem(result.error);
      return;
    }
    setTyped(EMPTY);
    setTried(false);
    toastDone(vi.changed);
  };
  const field = (name: keyof typeof EMPTY) => ({
    value: typed[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      setTyped({ ...typed, [name]: event.currentTarget.value });
    },
    error: tried ? errors[name] : null,
  });
  return (
    <Paper withBorder p="md" component="form" noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <Title order={2} size="h4">
          {vi.passwordTitle}
        </Title>
        {problem !== null && (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        <input type="hidden" autoComplete="username" value={membership.email} readOnly />
        <PasswordInput label={vi.oldPassword} autoComplete="current-password" {...field('old')} />
        <PasswordInput
          label={vi.newPassword}
          description={vi.newPasswordHint}
          autoComplete="new-password"
          {...field('next')}
        />
        <PasswordInput label={vi.again} autoComplete="new-password" {...field('again')} />
        <Button type="submit" loading={busy} style={{ alignSelf: 'flex-start' }}>
          {vi.change}
        </Button>
      </Stack>
    </Paper>
  );
}
