import {
  Alert,
  Anchor,
  Button,
  Container,
  Group,
  List,
  Paper,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { useEffect, useState, type SyntheticEvent } from 'react';
import { Link } from 'react-router';
import * as z from 'zod';
import { call } from '../../firebase/calls.ts';
import { links } from '../../ui/links.ts';
import { OfflineBanner } from '../../ui/online.tsx';
import { OtherLanguage } from '../../ui/other-language.tsx';
import { words } from './texts.ts';

/** Asks for a mail with a link to a new password; says the same whether or not there is such an account. */
export default function ForgottenPage() {
  const [asked, setAsked] = useState<string | null>(null);
  useEffect(() => {
    document.title = `${words.forgottenTitle} – ${words.product}`;
  }, []);
  return (
    <Container component="main" size={560} py="xl">
      <Stack gap="lg">
        <Text fz="h2" fw={700} c="seal.8">
          {words.product}
        </Text>
        <OfflineBanner />
        <Paper withBorder p="lg">
          {asked === null ? <AskForm onAsked={setAsked} /> : <Asked email={asked} />}
        </Paper>
        <Group justify="space-between">
          <Anchor component={Link} to={links.home()}>
            {words.back}
          </Anchor>
          <OtherLanguage />
        </Group>
      </Stack>
    </Container>
  );
}

function AskForm({ onAsked }: { onAsked: (email: string) => void }) {
  const [email, setEmail] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const typed = email.trim();
  const wrong = z.email().max(200).safeParse(typed).success
    ? null
    : typed === ''
      ? words.emailMissing
      : words.emailWrong;
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    setProblem(null);
    if (wrong !== null) return;
    setBusy(true);
    const done = await call('requestPasswordReset', { email: typed });
    setBusy(false);
    if (done.ok) onAsked(typed);
    else setProblem(done.error.text);
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <Title order={1} size="h3">
          {words.forgottenTitle}
        </Title>
        <Text>{words.forgottenLead}</Text>
        <TextInput
          label={words.email}
          type="email"
          autoComplete="username"
          size="md"
          value={email}
          onChange={(event) => {
            setEmail(event.currentTarget.value);
          }}
          error={tried ? wrong : null}
        />
        {problem !== null && (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        <Button type="submit" size="md" loading={busy}>
          {words.ask}
        </Button>
      </Stack>
    </form>
  );
}

function Asked({ email }: { email: string }) {
  return (
    <Stack role="status">
      <Title order={1} size="h3">
        {words.askedTitle}
      </Title>
      <Text style={{ overflowWrap: 'anywhere' }}>{words.asked(email)}</Text>
      <List spacing="xs">
        {words.askedSteps.map((step) => (
          <List.Item key={step}>{step}</List.Item>
        ))}
      </List>
    </Stack>
  );
}
