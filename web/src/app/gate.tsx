import { Button, Center, Loader } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { Outlet, useMatch } from 'react-router';
import { signOut } from '../firebase/accounts.ts';
import { DEFAULT_ZONE, SessionProvider, useSessionState } from '../firebase/session.ts';
import { formatInstant } from '../ui/format.ts';
import { ReloadButton } from '../ui/reload-button.tsx';
import { Message } from './message.tsx';
import { vi } from './texts.ts';

const SignInPage = lazy(() => import('../features/sign-in/sign-in-page.tsx'));

const waiting = (
  <Center mih="60vh" role="status" aria-label={vi.loading}>
    <Loader />
  </Center>
);

/** Lets in who is signed in and has a membership; everybody else is told what is the matter. */
export function Gate() {
  const match = useMatch('/movements/:movementId/*');
  return (
    <SessionProvider movementInAddress={match?.params.movementId ?? null}>
      <Admission />
    </SessionProvider>
  );
}

function Admission() {
  const state = useSessionState();
  const leave = <Button onClick={() => void signOut()}>{vi.signOut}</Button>;
  switch (state.status) {
    case 'loading':
      return waiting;
    case 'signedOut':
      return (
        <Suspense fallback={waiting}>
          <SignInPage />
        </Suspense>
      );
    case 'noMembership':
      return (
        <Message title={vi.noMembershipTitle} text={vi.noMembership}>
          {leave}
        </Message>
      );
    case 'inactive':
      return (
        <Message title={vi.inactiveTitle} text={vi.inactive}>
          {leave}
        </Message>
      );
    case 'signInAgain':
      return (
        <Message title={vi.signInAgainTitle} text={vi.signInAgain}>
          <Button onClick={() => void signOut()}>{vi.signInAnew}</Button>
        </Message>
      );
    case 'notYet':
      return (
        <Message title={vi.notYetTitle} text={vi.notYet(formatInstant(state.at, DEFAULT_ZONE))}>
          {leave}
        </Message>
      );
    case 'ended':
      return (
        <Message title={vi.endedTitle} text={vi.ended(formatInstant(state.at, DEFAULT_ZONE))}>
          {leave}
        </Message>
      );
    case 'failed':
      return (
        <Message title={vi.failedTitle} text={vi.failed} detail={state.text}>
          <ReloadButton />
        </Message>
      );
    case 'ready':
      return <Outlet />;
  }
}
