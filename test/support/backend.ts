import { randomUUID } from 'node:crypto';
import { initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { getFirestore, type DocumentSnapshot, type Firestore } from 'firebase-admin/firestore';
import { actOf } from '@thidua/domain/contract/acts';
import {
  callables,
  type CallableName,
  type CallableRequest,
  type CallableResponse,
} from '@thidua/domain/contract/callables';
import { refusalDetailsSchema } from '@thidua/domain/base/refusal';
import { membershipOf } from '@thidua/domain/people/membership-of';
import type { Grants, Role } from '@thidua/domain/people/membership';
import { storedMovement } from '@thidua/domain/movement/known-case';
import type { MovementSettings, Participant } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import { err, ok, type Result } from '@thidua/domain/base/result';
import type { RegistrationContent } from '@thidua/domain/submission/registration';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { formatDate } from '@thidua/domain/base/text';
import { addDays, daysBetween, localDateOf } from '@thidua/domain/base/time';
import { z } from 'zod';
import {
  AUTHORITY,
  emptyNodes,
  participants,
  registrationContent,
  settings,
  version,
} from './small-movement.ts';

const REGION = 'asia-southeast1';
/** The small movement's day 40, which tests on emulators make today: `request.time` cannot be set. */
const DAY_40 = '2021-12-10';
export const PASSWORD = 'mat-khau-thu';

const env = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run this test through npm test`);
  return value;
};

export const projectId = env('GCLOUD_PROJECT');
const app = initializeApp({ projectId }, randomUUID());
export const db: Firestore = getFirestore(app);
const auth = getAuth(app);

/** The small movement with its dates moved so that today is its day 40. */
export function settingsToday(now = new Date()): MovementSettings {
  const days = daysBetween(DAY_40, localDateOf(now, settings.zone));
  const moved = (date: string) => addDays(date, days);
  return {
    ...settings,
    period: { from: moved(settings.period.from), to: moved(settings.period.to) },
    registrationDeadline: moved(settings.registrationDeadline),
    reportingPeriods: settings.reportingPeriods.map((period) => ({
      ...period,
      from: moved(period.from),
      to: moved(period.to),
      due: moved(period.due),
    })),
  };
}

/** A registration whose targets are due on the moved period's last day. */
export function registrationToday(goal = '10'): RegistrationContent {
  const content = registrationContent(goal);
  const dueDate = formatDate(settingsToday().period.to);
  return { ...content, targets: content.targets.map((target) => ({ ...target, dueDate })) };
}

export const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

/** Opens a copy of the small movement, counted by the functions themselves. */
export async function openMovement(
  movementId: string,
  officeToken: string,
  change: Partial<MovementSettings> = {},
  units: readonly Participant[] = participants,
): Promise<MovementSettings> {
  const own = { ...settingsToday(), ...change };
  await db.doc(paths.movement(movementId)).set({
    ...storedMovement(own),
    title: 'Phong trào thử',
    issuer: 'Ủy ban nhân dân Quận 5',
    issuedAt: 'Quận 5',
  });
  await db.doc(paths.cluster(movementId, 'a')).set({ name: 'Cụm A', leadUnitId: null, proposedTargets: [] });
  await db.doc(paths.cluster(movementId, 'b')).set({ name: 'Cụm B', leadUnitId: null, proposedTargets: [] });
  await Promise.all([
    ...units.map((one) => db.doc(paths.participant(movementId, one.unitId)).set(one)),
    ...emptyNodes.map((one) => db.doc(paths.node(movementId, one.nodeId)).set(one)),
  ]);
  const counted = await call('reconcileMovement', { movementId }, officeToken);
  if (!counted.ok) throw new Error(`The movement could not be counted: ${counted.error}`);
  return own;
}

export interface Person {
  uid: string;
  email: string;
  token: string;
}

/** An account with a password, its membership, and an ID token. */
export async function createPerson(
  grantsByScope: Record<string, Role[]>,
  authorityId = AUTHORITY,
): Promise<Person> {
  const email = `${randomUUID()}@mau.example`;
  const { uid } = await auth.createUser({ email, password: PASSWORD });
  await writeMembership(uid, email, grantsByScope, authorityId);
  return { uid, email, token: await signIn(email) };
}

export async function writeMembership(
  uid: string,
  email: string,
  grantsByScope: Record<string, Role[]>,
  authorityId = AUTHORITY,
): Promise<void> {
  const grant = { from: new Date(0), to: null };
  const grants: Grants = Object.fromEntries(
    Object.entries(grantsByScope).map(([scope, roles]) => [
      scope,
      Object.fromEntries(roles.map((role) => [role, grant])),
    ]),
  );
  await db.doc(paths.membership(uid)).set(
    membershipOf({
      displayName: 'Người thử',
      email,
      active: true,
      authorityId,
      grants,
    }),
  );
}

const signedInSchema = z.object({ idToken: z.string() });

export async function signIn(email: string, password = PASSWORD): Promise<string> {
  const url = `http://${env('FIREBASE_AUTH_EMULATOR_HOST')}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=demo`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password, returnSecureToken: true }),
  });
  return signedInSchema.parse(await response.json()).idToken;
}

const answerSchema = z.union([
  z.object({ result: z.unknown() }),
  z.object({ error: z.object({ status: z.string(), details: z.unknown().optional() }) }),
]);

/** Calls a function as a browser does; a refusal comes back as its code, anything else as the error's status. */
export async function call<N extends CallableName>(
  name: N,
  request: CallableRequest<N>,
  token?: string,
): Promise<Result<CallableResponse<N>, string>> {
  const response = await fetch(
    `${env('FUNCTIONS_EMULATOR_ORIGIN')}/${projectId}/${REGION}/${actOf(name).service}`,
    {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ data: { act: name, request } }),
    },
  );
  const answer = answerSchema.parse(await response.json());
  if ('result' in answer) return ok(callables[name].response.parse(answer.result));
  const refusal = refusalDetailsSchema.safeParse(answer.error.details);
  return err(refusal.success ? refusal.data.refusal : answer.error.status);
}

/** Runs a tick's jobs now, as the scheduler would. */
export async function runSchedule(name: 'everyFiveMinutes' | 'everyHour' | 'everyNight'): Promise<number> {
  const response = await fetch(
    `${env('FUNCTIONS_EMULATOR_ORIGIN')}/functions/projects/${projectId}/triggers/${REGION}-${name}-0`,
    { method: 'POST', headers: { 'x-cloudscheduler-jobname': name }, body: '{}' },
  );
  return response.status;
}

/** Writes version `n` of a case past the rules, as if submitted `submittedAt`. */
export async function submit(
  movementId: string,
  unitId: string,
  caseId: string,
  n: number,
  content: unknown,
  submittedAt = new Date(),
): Promise<void> {
  await db.doc(paths.version(movementId, unitId, caseId, n)).create(version(content, submittedAt));
}

const WAIT_MS = 40_000;
const LOOK_AGAIN_MS = 1000;

/** The second part of most paths: whose dead letters may say why. */
const movementOf = (path: string) => path.split('/')[1] ?? path;

/**
 * The document as soon as `isReady` holds of it; fails after a while with what it was last. Told by a listener, and looked
 * at by itself besides: a listener that hears nothing is no fault of what is tested.
 */
export async function eventually<T>(
  path: string,
  schema: z.ZodType<T>,
  isReady: (value: T) => boolean,
): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<{ ready: T } | null>();
  let last: unknown;
  const look = (snapshot: DocumentSnapshot) => {
    last = timestampsToDates(snapshot.data());
    const parsed = schema.safeParse(last);
    if (parsed.success && isReady(parsed.data)) resolve({ ready: parsed.data });
  };
  const stop = db.doc(path).onSnapshot(look, reject);
  const again = setInterval(() => void db.doc(path).get().then(look, reject), LOOK_AGAIN_MS);
  const timer = setTimeout(() => resolve(null), WAIT_MS);
  try {
    const answer = await promise;
    if (answer) return answer.ready;
  } finally {
    clearTimeout(timer);
    clearInterval(again);
    stop();
  }
  const { docs } = await db.collection(paths.deadLetters()).get();
  const letters = docs.map((one) => JSON.stringify(one.data()));
  const told = letters.filter((text) => text.includes(movementOf(path))).join(', ') || 'none';
  throw new Error(`${path} did not become ready; it was last ${JSON.stringify(last)}; dead letters: ${told}`);
}

export async function read<T>(path: string, schema: z.ZodType<T>): Promise<T | null> {
  const snapshot = await db.doc(path).get();
  return snapshot.exists ? schema.parse(timestampsToDates(snapshot.data())) : null;
}

export async function list<T>(collection: string, schema: z.ZodType<T>): Promise<T[]> {
  const snapshot = await db.collection(collection).get();
  return snapshot.docs.map((document) => schema.parse(timestampsToDates(document.data())));
}
