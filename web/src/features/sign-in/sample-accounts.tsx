import { Alert, Button, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import samples from '../../../../movements/sample-accounts.json';
import { signIn } from '../../firebase/accounts.ts';
import { words } from './sample-texts.ts';

/** One click per sample account; only in builds for emulators. */
export default function SampleAccounts() {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const enter = async (email: string) => {
    setBusy(email);
    const result = await signIn(email, samples.password);
    setBusy(null);
    setProblem(result.ok ? null : result.error);
  };
  return (
    <Paper withBorder p="lg" bg="yellow.0">
      <Stack>
        <div>
          <Title order={2} size="h3">
            {words.samples}
          </Title>
          <Text size="sm">{words.samplesLead}</Text>
        </div>
        {problem !== null && <Alert color="red">{problem}</Alert>}
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs">
          {samples.accounts.map(({ email, displayName, roleLabel }) => (
            <Button
              key={email}
              variant="default"
              h="auto"
              py="xs"
              loading={busy === email}
              onClick={() => void enter(email)}
              styles={{ label: { whiteSpace: 'normal' } }}
            >
              <Stack gap={0} align="center">
                <Text fw={600} size="sm">
                  {roleLabel}
                </Text>
                <Text size="xs" c="dimmed">
                  {displayName}
                </Text>
              </Stack>
            </Button>
          ))}
        </SimpleGrid>
      </Stack>
    </Paper>
  );
}
