import { Alert, Button, Group, Paper, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import type { Found } from './choice.tsx';
import { words } from './texts.ts';
import { LimitedTextInput } from '../../ui/limited-text.tsx';

interface FindFormProps {
  authorityId: string;
  disabled: boolean;
  onFound: (found: Found | null) => void;
}

export function FindForm({ authorityId, disabled, onFound }: FindFormProps) {
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const find = async () => {
    onFound(null);
    setProblem(null);
    const isShort = name.trim().length < 2;
    setFault(isShort ? words.nameMissing : null);
    if (isShort) return;
    setBusy(true);
    const result = await call('findPerson', { authorityId, name });
    setBusy(false);
    if (result.ok) onFound(result.value);
    else setProblem(result.error.text);
  };
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="find">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void find();
        }}
      >
        <Stack gap="sm">
          <Title order={2} size="h4" id="find">
            {words.step1}
          </Title>
          <LimitedTextInput
            label={words.name}
            description={words.nameHint}
            autoComplete="off"
            limit={120}
            value={name}
            disabled={disabled || busy}
            error={fault}
            onChange={(event) => {
              setName(event.currentTarget.value);
            }}
          />
          <Group>
            <Button type="submit" variant="default" loading={busy} disabled={disabled}>
              {words.find}
            </Button>
          </Group>
          {problem !== null && (
            <Alert color="red" role="alert" title={words.findFailed}>
              {problem}
            </Alert>
          )}
        </Stack>
      </form>
    </Paper>
  );
}
