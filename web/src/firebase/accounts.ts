import { err, ok, type Result } from '@thidua/domain/base/result';
import { FirebaseError } from 'firebase/app';
import {
  EmailAuthProvider,
  onAuthStateChanged,
  reauthenticateWithCredential,
  signInWithEmailAndPassword,
  signOut as signOutOfFirebase,
  updatePassword,
  type User,
} from 'firebase/auth';
import { auth } from './app.ts';
import { words, type Words } from '../language/failure-texts.ts';

const texts: Record<string, keyof Words> = {
  'auth/invalid-credential': 'wrongPassword',
  'auth/invalid-email': 'wrongPassword',
  'auth/wrong-password': 'wrongPassword',
  'auth/user-not-found': 'wrongPassword',
  'auth/too-many-requests': 'tooManyTries',
  'auth/user-disabled': 'accountDisabled',
  'auth/network-request-failed': 'unreachable',
  'auth/weak-password': 'weakPassword',
};

async function attempt(work: () => Promise<unknown>): Promise<Result<null, string>> {
  try {
    await work();
    return ok(null);
  } catch (error) {
    return err(words[texts[error instanceof FirebaseError ? error.code : ''] ?? 'serverFailed']);
  }
}

/** Signs in; a failure is a sentence. */
export const signIn = (email: string, password: string) =>
  attempt(() => signInWithEmailAndPassword(auth, email.trim(), password));

/** Apart from the first page, which does not wait for it. */
const keepOnlyFor = async (uid: string | null) => (await import('../browser/seen.ts')).keepOnlyFor(uid);

/** Signs out; what this machine kept of what was seen goes, what was typed and not saved stays for its person. */
export const signOut = () =>
  attempt(async () => {
    await signOutOfFirebase(auth);
    await keepOnlyFor(null);
  });

/** Changes the own password; the old one is asked for again, as Firebase wants a fresh sign-in. */
export const changePassword = (oldPassword: string, newPassword: string) =>
  attempt(async () => {
    const user = auth.currentUser;
    if (!user?.email) throw new Error('Nobody is signed in');
    await reauthenticateWithCredential(user, EmailAuthProvider.credential(user.email, oldPassword));
    await updatePassword(user, newPassword);
  });

export interface Account {
  uid: string;
  /** The second in which the password was last typed, since 1970; null where the token cannot be had without a network. */
  signedInAt: number | null;
}

async function secondOfSignIn(user: User): Promise<number | null> {
  try {
    return Date.parse((await user.getIdTokenResult()).authTime) / 1000;
  } catch {
    return null;
  }
}

/** Tells who is signed in, now and after each change; null for nobody. */
export const watchAccount = (tell: (account: Account | null) => void): (() => void) => {
  let newest: User | null = null;
  const look = async (user: User | null) => {
    const account = user && { uid: user.uid, signedInAt: await secondOfSignIn(user) };
    // Somebody else may have come while the token was asked for.
    if (newest === user) tell(account);
  };
  return onAuthStateChanged(auth, (user) => {
    newest = user;
    // Whoever was here before signed out in another window, was signed out, or has made room for somebody else.
    void keepOnlyFor(user?.uid ?? null).catch((error: unknown) => console.warn('Not forgotten', error));
    void look(user);
  });
};
