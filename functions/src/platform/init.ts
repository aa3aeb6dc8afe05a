import { createHash, hash, randomBytes } from 'node:crypto';
import { initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { getFirestore } from 'firebase-admin/firestore';
import { getFunctions } from 'firebase-admin/functions';
import { NODE_REST_MS } from '@thidua/domain/summary/node';
import { logger, setGlobalOptions } from 'firebase-functions';
import { firestoreStore } from '../store/firestore-store.ts';
import { markingStore } from '../store/marking-store.ts';
import { mailFrom, smtpMailer, smtpUrl } from './mailer.ts';
import type { Services } from './services.ts';
import { certificateKeys, siteOrigin } from './settings.ts';
import type { Signer } from './signing.ts';

const REGION = 'asia-southeast1';
export const ON_EMULATORS = process.env['FUNCTIONS_EMULATOR'] === 'true';
/** An event whose handler failed is delivered again. Emulators do not do so by themselves; the proxy of `npm run chaos` does. */
export const EVENTS_COME_AGAIN = !ON_EMULATORS || process.env['EVENTS_COME_AGAIN'] === 'true';

/** How long after a callable begins its safety net runs; longer than its transaction can take. */
const SAFETY_DELAY_MS = 10_000;
const REFRESH_QUEUE = `locations/${REGION}/functions/refreshNode`;
const PAGE_QUEUE = `locations/${REGION}/functions/renderPage`;
const MAIL_QUEUE = `locations/${REGION}/functions/sendMail`;
const TASK_EXISTS = 'functions/task-already-exists';
const UID_EXISTS = 'auth/uid-already-exists';
const NO_SUCH_USER = 'auth/user-not-found';
const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);

setGlobalOptions({ region: REGION, maxInstances: 50 });

// Without an explicit account the SDK asks a cloud metadata address, which is not there on emulators.
const app = initializeApp(ON_EMULATORS ? { serviceAccountId: 'emulator@demo.local' } : {});
const db = getFirestore(app);

/** How far the clocks of two instances may differ: a slot that begins sooner may have begun elsewhere. */
const SKEW_MS = 100;

/** The signer of this process; a new key set means new processes. */
let signer: Promise<Signer> | undefined;

/** A page is rendered at most once in this many milliseconds. On emulators tasks are dispatched at once and have to wait themselves. */
export const PAGE_REST_MS = ON_EMULATORS ? 1_000 : 20_000;

/** The last slot of each page that this process has queued. */
const askedPages = new Map<string, number>();

async function renderInSlot(pageId: string): Promise<void> {
  const slot = Math.floor((Date.now() + SKEW_MS) / PAGE_REST_MS) + 1;
  if (askedPages.get(pageId) === slot) return;
  const at = slot * PAGE_REST_MS;
  const id = createHash('sha256').update(`${pageId}/${slot}`).digest('hex');
  try {
    await getFunctions(app)
      .taskQueue(PAGE_QUEUE)
      .enqueue({ pageId, at }, { scheduleTime: new Date(at), dispatchDeadlineSeconds: 60, id });
  } catch (error) {
    if (codeOf(error) !== TASK_EXISTS) throw error;
  }
  askedPages.set(pageId, slot);
}

/** Queues the rendering of pages. What cannot be queued is rendered by the next tick: no act fails for it. */
export async function renderLater(pageIds: readonly string[]): Promise<void> {
  try {
    await Promise.all(pageIds.map(renderInSlot));
  } catch (error) {
    logger.warn('A rendering could not be queued', error);
  }
}

/** Slots asked for by this process, so that a storm queues one task per node and second. */
const askedSlots = new Map<string, number>();

async function enqueue(data: object, at: number, id?: string): Promise<void> {
  try {
    const schedule = { scheduleTime: new Date(at), dispatchDeadlineSeconds: 60 };
    await getFunctions(app)
      .taskQueue(REFRESH_QUEUE)
      .enqueue({ ...data, at }, id === undefined ? schedule : { ...schedule, id });
  } catch (error) {
    if (codeOf(error) !== TASK_EXISTS) throw error;
  }
}

export const services: Services = {
  store: markingStore(firestoreStore(db), () => new Date(), renderLater),
  now: () => new Date(),
  sha256: (text) => hash('sha256', text),
  newToken: () => randomBytes(32).toString('base64url'),
  refreshLater: async (movementId, nodeId) => {
    const slot = Math.floor((Date.now() + SKEW_MS) / NODE_REST_MS) + 1;
    const key = `${movementId}/${nodeId}`;
    if (askedSlots.get(key) === slot) return;
    const name = createHash('sha256').update(`${key}/${slot}`).digest('hex');
    await enqueue({ movementId, nodeId, childIds: null }, slot * NODE_REST_MS, name);
    askedSlots.set(key, slot);
  },
  isRefreshAsked: (movementId, nodeId) => {
    const slot = askedSlots.get(`${movementId}/${nodeId}`);
    return slot !== undefined && slot * NODE_REST_MS > Date.now() + SKEW_MS;
  },
  refreshAnyway: (refresh) => enqueue(refresh, Date.now() + SAFETY_DELAY_MS),
  accounts: {
    findByEmail: async (email) => {
      const found = await getAuth(app).getUsers([{ email }]);
      return found.users[0]?.uid ?? null;
    },
    create: async (uid, email, displayName) => {
      try {
        await getAuth(app).createUser({ uid, email, displayName });
      } catch (error) {
        if (codeOf(error) !== UID_EXISTS) throw error;
        await getAuth(app).updateUser(uid, { email });
      }
    },
    remove: async (uid) => {
      try {
        await getAuth(app).deleteUser(uid);
      } catch (error) {
        if (codeOf(error) !== NO_SUCH_USER) throw error;
      }
    },
    setPassword: async (uid, password) => {
      await getAuth(app).updateUser(uid, { password });
    },
    endSessions: (uid) => getAuth(app).revokeRefreshTokens(uid),
  },
  mailer: smtpMailer({ url: () => smtpUrl.value(), from: () => mailFrom.value() }),
  enqueueMail: (mailId) =>
    getFunctions(app).taskQueue(MAIL_QUEUE).enqueue({ mailId }, { dispatchDeadlineSeconds: 90 }),
  enqueueReset: (email) =>
    getFunctions(app).taskQueue(MAIL_QUEUE).enqueue({ resetFor: email }, { dispatchDeadlineSeconds: 90 }),
  signer: () =>
    (signer ??= import('./signing.ts').then(({ signerFrom }) => signerFrom(certificateKeys.value()))),
  siteOrigin: () => siteOrigin.value().replace(/\/+$/, ''),
};
