import { Button, Center, Loader } from '@mantine/core';
import { unnamed } from '@thidua/domain/wording/names';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Outlet, useMatch } from 'react-router';
import { signOut } from '../firebase/accounts.ts';
import { DEFAULT_ZONE, SessionProvider, useSessionState, type Session } from '../reading/session.ts';
import { callAs } from '../language/language.ts';
import { formatInstant } from '../ui/format.ts';
import { ReloadButton } from '../ui/reload-button.tsx';
import { Message } from './message.tsx';
import { words } from './texts.ts';

const SignInPage = lazy(() => import('../features/sign-in/sign-in-page.tsx'));

const waiting = (
  <Center mih="60vh" role="status" aria-label={words.loading}>
    <Loader />
  </Center>
);

let namedFor: string | null = null;

/** The pages of one authority, in which texts name its offices. They are taken by modules: another's pages begin anew. */
function Admitted({ session: { authorityId, authority } }: { session: Session }) {
  const [isNamed] = useState(() => {
    if (namedFor !== null && namedFor !== authorityId) return false;
    namedFor = authorityId;
    callAs(authority?.authority?.names ?? unnamed);
    return true;
  });
  useEffect(() => {
    if (!isNamed) window.location.reload();
  }, [isNamed]);
  return isNamed ? <Outlet /> : waiting;
}

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
  const leave = <Button onClick={() => void signOut()}>{words.signOut}</Button>;
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
        <Message title={words.noMembershipTitle} text={words.noMembership}>
          {leave}
        </Message>
      );
    case 'inactive':
      return (
        <Message title={words.inactiveTitle} text={words.inactive}>
          {leave}
        </Message>
      );
    case 'signInAgain':
      return (
        <Message title={words.signInAgainTitle} text={words.signInAgain}>
          <Button onClick={() => void signOut()}>{words.signInAnew}</Button>
        </Message>
      );
    case 'notYet':
      return (
        <Message title={words.notYetTitle} text={words.notYet(formatInstant(state.at, DEFAULT_ZONE))}>
          {leave}
        </Message>
      );
    case 'ended':
      return (
        <Message title={words.endedTitle} text={words.ended(formatInstant(state.at, DEFAULT_ZONE))}>
          {leave}
        </Message>
      );
    case 'failed':
      return (
        <Message title={words.failedTitle} text={words.failed} detail={state.text}>
          <ReloadButton />
        </Message>
      );
    case 'ready':
      return <Admitted session={state.session} />;
  }
}
