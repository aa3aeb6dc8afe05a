import {
  Alert,
  Button,
  Center,
  Container,
  Group,
  List,
  Loader,
  Paper,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import type { Result } from '@thidua/domain/base/result';
import { useEffect, useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { signIn } from '../../firebase/accounts.ts';
import { call, type CallFailure } from '../../firebase/calls.ts';
import { links } from '../../ui/links.ts';
import { OfflineBanner } from '../../ui/online.tsx';
import { OtherLanguage } from '../../ui/other-language.tsx';
import { ReloadButton } from '../../ui/reload-button.tsx';
import { PasswordForm } from './password-form.tsx';
import { words, type Purpose } from './texts.ts';

type Step =
  | { at: 'reading' }
  | { at: 'unread'; problem: string }
  | { at: 'form'; email: string }
  | { at: 'spent' }
  | { at: 'set'; email: string; problem: string };

const refusalOf = { invitation: 'invitationSpent', reset: 'resetSpent' } as const;

/** Where a mailed link leads: sets the password of the account, once, and goes in. */
export default function PasswordPage({ purpose }: { purpose: Purpose }) {
  const { token = '' } = useParams();
  const navigate = useNavigate();
  const { step, setStep } = useLink(purpose, token);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const texts = words[purpose];
  useEffect(() => {
    document.title = `${texts.title} – ${words.product}`;
  }, [texts]);

  const set = async (password: string) => {
    setBusy(true);
    setProblem(null);
    const act = purpose === 'invitation' ? 'acceptInvitation' : 'setNewPassword';
    const done = await call(act, { token, password });
    if (!done.ok) {
      setBusy(false);
      if (done.error.refusal === refusalOf[purpose]) setStep({ at: 'spent' });
      else setProblem(done.error.text);
      return;
    }
    const { email } = done.value;
    const signedIn = await signIn(email, password);
    setBusy(false);
    if (signedIn.ok) await navigate(links.home(), { replace: true });
    else setStep({ at: 'set', email, problem: signedIn.error });
  };

  return (
    <Container component="main" size={560} py="xl">
      <Stack gap="lg">
        <Group justify="space-between">
          <Text fz="h2" fw={700} c="seal.8">
            {words.product}
          </Text>
          <OtherLanguage />
        </Group>
        <OfflineBanner />
        <Paper withBorder p="lg">
          {step.at === 'reading' && (
            <Center mih={200}>
              <Loader aria-label={words.reading} />
            </Center>
          )}
          {step.at === 'unread' && (
            <Ending title={words.unreadTitle} action={<ReloadButton />}>
              <Text>{step.problem}</Text>
            </Ending>
          )}
          {step.at === 'form' && (
            <PasswordForm
              purpose={purpose}
              email={step.email}
              problem={problem}
              busy={busy}
              onPassword={(password) => void set(password)}
            />
          )}
          {step.at === 'spent' && <Spent purpose={purpose} />}
          {step.at === 'set' && (
            <Ending title={words.setTitle} action={toSignIn}>
              <Text>{words.setButNotIn(step.email)}</Text>
              <Alert color="orange">{step.problem}</Alert>
            </Ending>
          )}
        </Paper>
      </Stack>
    </Container>
  );
}

/** Asks whether the link still works before anybody thinks out a password. */
function useLink(purpose: Purpose, token: string) {
  const [step, setStep] = useState<Step>({ at: 'reading' });
  useEffect(() => {
    let isLeft = false;
    const ask = async () => {
      const found = await call('readLink', { token, purpose });
      if (!isLeft) setStep(stepAfter(purpose, found));
    };
    void ask();
    return () => {
      isLeft = true;
    };
  }, [purpose, token]);
  return { step, setStep };
}

function stepAfter(purpose: Purpose, found: Result<{ email: string }, CallFailure>): Step {
  if (found.ok) return { at: 'form', email: found.value.email };
  const { refusal, text } = found.error;
  return refusal === refusalOf[purpose] ? { at: 'spent' } : { at: 'unread', problem: text };
}

const toSignIn = (
  <Button component={Link} to={links.home()} variant="default">
    {words.toSignIn}
  </Button>
);

function Spent({ purpose }: { purpose: Purpose }) {
  const texts = words[purpose];
  const action =
    purpose === 'invitation' ? (
      toSignIn
    ) : (
      <>
        <Button component={Link} to={links.forgotten()}>
          {words.askAnew}
        </Button>
        {toSignIn}
      </>
    );
  return (
    <Ending title={words.spentTitle} action={action}>
      <Text>{texts.spent}</Text>
      <List spacing="xs">
        {texts.spentSteps.map((step) => (
          <List.Item key={step}>{step}</List.Item>
        ))}
      </List>
    </Ending>
  );
}

function Ending({ title, action, children }: { title: string; action: ReactNode; children: ReactNode }) {
  return (
    <Stack role="alert">
      <Title order={1} size="h3">
        {title}
      </Title>
      {children}
      {action}
    </Stack>
  );
}
