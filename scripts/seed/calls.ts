import { actOf } from '@thidua/domain/contract/acts';
import type { CallableName } from '@thidua/domain/contract/callables';
import { z } from 'zod';
import { sampleAccounts } from './accounts.ts';

const REGION = 'asia-southeast1';

/** Where a project's functions and accounts answer on emulators. */
export const backendSchema = z.object({
  GCLOUD_PROJECT: z.string().startsWith('demo-'),
  FIREBASE_AUTH_EMULATOR_HOST: z.string(),
  FUNCTIONS_EMULATOR_ORIGIN: z.url(),
});
export type Backend = z.infer<typeof backendSchema>;

/** Calls an act as the sample account with this e-mail; throws what the function answers but a result. */
export type CallAs = (email: string, name: CallableName, request: object) => Promise<unknown>;

export function callerOf(backend: Backend): CallAs {
  const tokens = new Map<string, string>();
  return async (email, name, request) => {
    const token = tokens.get(email) ?? (await signIn(backend.FIREBASE_AUTH_EMULATOR_HOST, email));
    tokens.set(email, token);
    const body = { data: { act: name, request } };
    return callAnswerSchema.parse(await post(functionUrl(backend, actOf(name).service), body, token)).result;
  };
}

const callAnswerSchema = z.object({ result: z.unknown() });
const signedInSchema = z.object({ idToken: z.string() });

async function signIn(host: string, email: string): Promise<string> {
  const url = `http://${host}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=demo`;
  const answer = await post(url, { email, password: sampleAccounts.password, returnSecureToken: true });
  return signedInSchema.parse(answer).idToken;
}

const functionUrl = ({ FUNCTIONS_EMULATOR_ORIGIN, GCLOUD_PROJECT }: Backend, name: string) =>
  `${FUNCTIONS_EMULATOR_ORIGIN}/${GCLOUD_PROJECT}/${REGION}/${name}`;

async function post(url: string, body: object, token?: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text}`);
  return JSON.parse(text);
}

export type Tick = 'everyFiveMinutes' | 'everyHour' | 'everyNight';

/** Runs a tick's jobs: schedules do not fire on emulators by themselves. */
export async function runSchedule(backend: Backend, name: Tick): Promise<void> {
  const { FUNCTIONS_EMULATOR_ORIGIN, GCLOUD_PROJECT } = backend;
  const url = `${FUNCTIONS_EMULATOR_ORIGIN}/functions/projects/${GCLOUD_PROJECT}/triggers/${REGION}-${name}-0`;
  const headers = { 'x-cloudscheduler-jobname': 'seed' };
  const response = await fetch(url, { method: 'POST', headers, body: '{}' });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
}

/** Sends a mail of the outbox as its task would, whether or not that runs too; who finds another at it is turned away. */
export async function sendMailTask(backend: Backend, mailId: string): Promise<void> {
  await fetch(functionUrl(backend, 'sendMail'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ data: { mailId } }),
  });
}
