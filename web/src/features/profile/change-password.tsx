import { Alert, Button, PasswordInput, Stack } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { changePassword } from '../../firebase/accounts.ts';
import { useSession } from '../../reading/session.ts';
import { isFine } from '../../ui/password/new-password.ts';
import { NewPasswordFields } from '../../ui/password/new-password-fields.tsx';
import { words } from './texts.ts';

const EMPTY = { password: '', repeated: '' };

export function ChangePassword() {
  const { membership } = useSession();
  const [old, setOld] = useState('');
  const [value, setValue] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState(false);
  const isSame = old !== '' && old === value.password;
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    setDone(false);
    setProblem(null);
    if (old === '' || !isFine(value)) return;
    if (isSame) {
      setProblem(words.sameAsOld);
      return;
    }
    setBusy(true);
    const result = await changePassword(old, value.password);
    setBusy(false);
    if (!result.ok) {
      setProblem(result.error);
      return;
    }
    setDone(true);
    setTried(false);
    setOld('');
    setValue(EMPTY);
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        {/* A password manager needs to know whose password this is. */}
        <input type="email" autoComplete="username" value={membership.email} readOnly hidden />
        <PasswordInput
          label={words.oldPassword}
          autoComplete="current-password"
          size="md"
          value={old}
          onChange={(event) => {
            setOld(event.currentTarget.value);
          }}
          error={tried && old === '' ? words.oldMissing : null}
        />
        <NewPasswordFields value={value} onChange={setValue} tried={tried} />
        {problem !== null && (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        {done && <Alert color="teal">{words.changed}</Alert>}
        <Button type="submit" size="md" loading={busy}>
          {words.change}
        </Button>
      </Stack>
    </form>
  );
}
