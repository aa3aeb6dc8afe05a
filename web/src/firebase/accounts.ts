import { err, ok, type Result } from '@thidua/domain/result';
import { FirebaseError } from 'firebase/app';
import {
  EmailAuthProvider,
  onAuthStateChanged,
  reauthenticateWithCredential,
  signInWithEmailAndPassword,
  signOut as signOutOfFirebase,
  updatePassword,
} from 'firebase/auth';
import { auth } from './app.ts';
import { vi } from './texts.ts';

const texts: Record<string, string> = {
  'auth/invalid-credential': vi.wrongPassword,
  'auth/invalid-email': vi.wrongPassword,
  'auth/wrong-password': vi.wrongPassword,
  'auth/user-not-found': vi.wrongPassword,
  'auth/too-many-requests': vi.tooManyTries,
  'auth/user-disabled': vi.accountDisabled,
  'auth/network-request-failed': vi.unreachable,
  'auth/weak-password': vi.weakPassword,
};

async function attempt(work: () => Promise<unknown>): Promise<Result<null, string>> {
  try {
    await work();
    return ok(null);
  } catch (error) {
    return err(texts[error instanceof FirebaseError ? error.code : ''] ?? vi.serverFailed);
  }
}

/** Signs in; a failure is a sentence. */
export const signIn = (email: string, password: string) =>
  attempt(() => signInWithEmailAndPassword(auth, email.trim(), password));

export const signOut = () => attempt(() => signOutOfFirebase(auth));

/** Changes the own password; the old one is asked for again, as Firebase wants a fresh sign-in. */
export const changePassword = (oldPassword: string, newPassword: string) =>
  attempt(async () => {
    const user = auth.currentUser;
    if (!user?.email) throw new Error('Nobody is signed in');
    await reauthenticateWithCredential(user, EmailAuthProvider.credential(user.email, oldPassword));
    await updatePassword(user, newPassword);
  });

/** Tells who is signed in, now and after each change; null for nobody. */
export const watchAccount = (tell: (uid: string | null) => void): (() => void) =>
  onAuthStateChanged(auth, (user) => {
    tell(user?.uid ?? null);
  });
