import { Alert, Button, Group, Loader, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import type { CallableResponse } from '@thidua/domain/contract/callables';
import { parseRoot } from '@thidua/domain/log/root';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { useSession } from '../../reading/session.ts';
import { CheckResult } from './check-result.tsx';
import { words } from './texts.ts';

type State =
  | { status: 'idle' | 'running' }
  | { status: 'failed'; text: string }
  | { status: 'done'; result: CallableResponse<'verifyLog'>; at: Date };

/** Has the whole log verified, and a root from a mail looked for among those published. */
export function Check() {
  const { authorityId, now } = useSession();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [state, setState] = useState<State>({ status: 'idle' });
  const isRunning = state.status === 'running';

  const run = async (root: string | null) => {
    setProblem(null);
    setState({ status: 'running' });
    const answer = await call('verifyLog', { authorityId, root });
    setState(
      answer.ok
        ? { status: 'done', result: answer.value, at: now() }
        : { status: 'failed', text: answer.error.text },
    );
  };
  const compare = () => {
    const root = parseRoot(typed);
    if (root !== null) void run(root);
    else setProblem(typed.trim() === '' ? words.rootMissing : words.rootMalformed);
  };

  return (
    <Stack component="section" gap="md" aria-label={words.checkTitle}>
      <Paper withBorder p="md" className="no-print">
        <Stack gap="md">
          <Title order={2} size="h4">
            {words.checkTitle}
          </Title>
          <Group>
            <Button disabled={isRunning} onClick={() => void run(null)}>
              {words.check}
            </Button>
          </Group>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              compare();
            }}
          >
            <Stack gap="xs" align="flex-start">
              <TextInput
                w="100%"
                label={words.rootLabel}
                description={words.rootHint}
                autoComplete="off"
                spellCheck={false}
                value={typed}
                error={problem}
                onChange={(event) => setTyped(event.currentTarget.value)}
                styles={{ input: { fontFamily: 'monospace' } }}
              />
              <Button type="submit" variant="default" disabled={isRunning}>
                {words.compare}
              </Button>
            </Stack>
          </form>
        </Stack>
      </Paper>
      <div aria-live="polite">
        {isRunning && (
          <Group gap="sm" wrap="nowrap">
            <Loader size="sm" />
            <Text>{words.running}</Text>
          </Group>
        )}
        {state.status === 'failed' && (
          <Alert color="red" title={words.failedTitle}>
            {state.text}
          </Alert>
        )}
        {state.status === 'done' && <CheckResult result={state.result} at={state.at} />}
      </div>
    </Stack>
  );
}
