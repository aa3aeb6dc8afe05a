import { Alert, Button, Container, List, Paper, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { signIn } from '../../firebase/accounts.ts';
import { call } from '../../firebase/calls.ts';
import { links } from '../../ui/links.ts';
import { OfflineBanner } from '../../ui/online.tsx';
import { PasswordForm } from './password-form.tsx';
import { vi } from './texts.ts';

type Step = { at: 'form' } | { at: 'spent' } | { at: 'set'; email: string; problem: string };

/** Where an invitation's link leads: sets the password of the account, once, and goes in. */
export default function InvitationPage() {
  const { token = '' } = useParams();
  const navigate = useNavigate();
  const [step, setStep] = useState<Step>({ at: 'form' });
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    document.title = `${vi.title} – ${vi.product}`;
  }, []);

  const accept = async (password: string) => {
    setBusy(true);
    setProblem(null);
    const accepted = await call('acceptInvitation', { token, password });
    if (!accepted.ok) {
      setBusy(false);
      if (accepted.error.refusal === 'invitationSpent') setStep({ at: 'spent' });
      else setProblem(accepted.error.text);
      return;
    }
    const { email } = accepted.value;
    const signedIn = await signIn(email, password);
    setBusy(false);
    if (signedIn.ok) await navigate(links.home(), { replace: true });
    else setStep({ at: 'set', email, problem: signedIn.error });
  };

  return (
    <Container component="main" size={560} py="xl">
      <Stack gap="lg">
        <Text fz="h2" fw={700} c="seal.8">
          {vi.product}
        </Text>
        <OfflineBanner />
        <Paper withBorder p="lg">
          {step.at === 'form' && (
            <PasswordForm problem={problem} busy={busy} onPassword={(password) => void accept(password)} />
          )}
          {step.at === 'spent' && <Spent />}
          {step.at === 'set' && (
            <Ending title={vi.setTitle}>
              <Text>{vi.setButNotIn(step.email)}</Text>
              <Alert color="orange">{step.problem}</Alert>
            </Ending>
          )}
        </Paper>
      </Stack>
    </Container>
  );
}

function Spent() {
  return (
    <Ending title={vi.spentTitle}>
      <Text>{vi.spent}</Text>
      <List spacing="xs">
        {vi.spentSteps.map((step) => (
          <List.Item key={step}>{step}</List.Item>
        ))}
      </List>
    </Ending>
  );
}

function Ending({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack role="alert">
      <Title order={1} size="h3">
        {title}
      </Title>
      {children}
      <Button component={Link} to={links.home()} variant="default">
        {vi.toSignIn}
      </Button>
    </Stack>
  );
}
