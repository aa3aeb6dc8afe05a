import { paths } from '@thidua/domain/base/paths';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { versionSchema } from '@thidua/domain/submission/case';
import { FirebaseError } from 'firebase/app';
import { doc, getDocFromServer } from 'firebase/firestore';
import { app, auth, db } from './app.ts';
import type { CaseRef, WriteOutcome } from './drafts.ts';

export interface NewVersion {
  content: object;
  uid: string;
  /** The day the paper reached the office; null for what the unit submits itself. */
  paperReceivedOn: string | null;
  /** By which it is recognised where the answer was lost. */
  clientId: string;
}

// Written out, so that a production build sees a constant and leaves the emulator away.
const origin =
  import.meta.env.MODE === 'emulator'
    ? `http://${window.location.hostname}:${import.meta.env.VITE_EMULATOR_FIRESTORE_PORT ?? '8080'}`
    : 'https://firestore.googleapis.com';
const database = `projects/${app.options.projectId ?? ''}/databases/(default)/documents`;

/** As Firestore writes values in JSON; a content is made of these. */
function valueOf(value: unknown): object {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { booleanValue: value };
  if (typeof value === 'number') {
    return Number.isInteger(value) ? { integerValue: String(value) } : { doubleValue: value };
  }
  if (Array.isArray(value)) return { arrayValue: { values: value.map(valueOf) } };
  return typeof value === 'object' && value !== null
    ? { mapValue: { fields: fieldsOf(value) } }
    : { nullValue: null };
}

const fieldsOf = (content: object): Record<string, object> =>
  Object.fromEntries(
    Object.entries(content)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, valueOf(value)]),
  );

/**
 * Creates a document for good, `stamped` by the server's clock. One request, answered now or never: a write of the SDK would
 * wait there, and go out unseen whenever there is a network.
 */
export async function createStamped(path: string, fields: object, stamped: string): Promise<WriteOutcome> {
  const write = {
    update: { name: `${database}/${path}`, fields: fieldsOf(fields) },
    updateTransforms: [{ fieldPath: stamped, setToServerValue: 'REQUEST_TIME' }],
  };
  try {
    const answer = await fetch(`${origin}/v1/${database}:commit`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${(await auth.currentUser?.getIdToken()) ?? ''}`,
      },
      body: JSON.stringify({ writes: [write] }),
    });
    if (answer.ok) return 'done';
    // A server in trouble, or one that is asked too much, has not said no.
    return answer.status >= 500 || answer.status === 429 ? 'failed' : 'refused';
  } catch {
    return 'failed';
  }
}

/** Submits: creates version `n`. Refused where `n` exists already or the case takes no version now. */
export function createVersion(ref: CaseRef, n: number, version: NewVersion): Promise<WriteOutcome> {
  const { uid, paperReceivedOn, ...others } = version;
  const channel = paperReceivedOn === null ? 'web' : 'paper';
  const { movementId, unitId, caseId } = ref;
  const fields = { ...others, submittedBy: uid, channel, paperReceivedOn };
  return createStamped(paths.version(movementId, unitId, caseId, n), fields, 'submittedAt');
}

/** Version `n` as the server holds it; null where there is none that may be read. A network that fails throws. */
export async function readVersion({ movementId, unitId, caseId }: CaseRef, n: number) {
  try {
    const found = await getDocFromServer(doc(db, paths.version(movementId, unitId, caseId, n)));
    return found.exists() ? versionSchema.parse(timestampsToDates(found.data())) : null;
  } catch (error) {
    if (error instanceof FirebaseError && error.code === 'permission-denied') return null;
    throw error;
  }
}
