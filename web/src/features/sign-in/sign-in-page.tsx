import {
  Alert,
  Anchor,
  Button,
  Container,
  Group,
  Paper,
  PasswordInput,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { lazy, Suspense, useEffect, useState, type SyntheticEvent } from 'react';
import { Link } from 'react-router';
import { signIn } from '../../firebase/accounts.ts';
import { links } from '../../ui/links.ts';
import { OfflineBanner } from '../../ui/online.tsx';
import { OtherLanguage } from '../../ui/other-language.tsx';
import { words } from './texts.ts';

const Samples = import.meta.env.MODE === 'emulator' ? lazy(() => import('./sample-accounts.tsx')) : null;

export default function SignInPage() {
  useEffect(() => {
    document.title = `${words.title} – ${words.product}`;
  }, []);
  return (
    <Container component="main" size={560} py="xl">
      <Stack gap="lg">
        <div>
          <Title order={1} c="seal.8">
            {words.product}
          </Title>
          <Text c="dimmed">{words.lead}</Text>
        </div>
        <OfflineBanner />
        <SignInForm />
        <Group justify="space-between">
          <Anchor href={links.checks()} size="sm">
            {words.check}
          </Anchor>
          <OtherLanguage />
        </Group>
        {Samples && (
          <Suspense fallback={null}>
            <Samples />
          </Suspense>
        )}
      </Stack>
    </Container>
  );
}

function SignInForm() {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    setProblem(null);
    if (email.trim() === '' || password === '') return;
    setBusy(true);
    const result = await signIn(email, password);
    setBusy(false);
    if (!result.ok) setProblem(result.error);
  };
  return (
    <Paper withBorder p="lg" component="form" noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <Title order={2} size="h3">
          {words.title}
        </Title>
        {problem !== null && (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        <TextInput
          label={words.email}
          type="email"
          autoComplete="username"
          size="md"
          value={email}
          onChange={(event) => {
            setEmail(event.currentTarget.value);
          }}
          error={tried && email.trim() === '' ? words.emailMissing : null}
        />
        <PasswordInput
          label={words.password}
          autoComplete="current-password"
          size="md"
          value={password}
          onChange={(event) => {
            setPassword(event.currentTarget.value);
          }}
          error={tried && password === '' ? words.passwordMissing : null}
        />
        <Button type="submit" size="md" loading={busy}>
          {words.submit}
        </Button>
        <Anchor component={Link} to={links.forgotten()}>
          {words.forgotten}
        </Anchor>
        <Text size="sm" c="dimmed">
          {words.noAccount}
        </Text>
      </Stack>
    </Paper>
  );
}
