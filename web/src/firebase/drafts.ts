import { paths } from '@thidua/domain/base/paths';
import type { DraftId } from '@thidua/domain/movement/case-ids';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { draftSchema, versionSchema, type Draft } from '@thidua/domain/submission/case';
import { FirebaseError } from 'firebase/app';
import {
  doc,
  getDocFromServer,
  onSnapshot,
  runTransaction,
  serverTimestamp,
  setDoc,
  type DocumentSnapshot,
} from 'firebase/firestore';
import { db } from './app.ts';

export interface CaseRef {
  movementId: string;
  unitId: string;
  caseId: string;
}

export interface DraftRef extends CaseRef {
  draftId: DraftId;
}

/** `refused`: the rules said no; `failed`: the server did not answer. */
export type WriteOutcome = 'done' | 'refused' | 'failed';

const draftDoc = ({ movementId, unitId, caseId, draftId }: DraftRef) =>
  doc(db, paths.draft(movementId, unitId, caseId, draftId));

function draftOf(snapshot: DocumentSnapshot): Draft | null {
  return snapshot.exists()
    ? draftSchema.parse(timestampsToDates(snapshot.data({ serverTimestamps: 'estimate' })))
    : null;
}

/** What a server says that has understood; everything else is a network, or a token that a network did not bring. */
const saidNo = ['permission-denied', 'unauthenticated', 'invalid-argument', 'failed-precondition'];

const outcomeOf = (error: unknown): WriteOutcome =>
  error instanceof FirebaseError && saidNo.includes(error.code) ? 'refused' : 'failed';

export async function outcome(write: Promise<void>): Promise<WriteOutcome> {
  try {
    await write;
    return 'done';
  } catch (error) {
    return outcomeOf(error);
  }
}

/** Tells what the server holds, now and after each change; own writes only once the server has them. */
export function watchDraft(
  ref: DraftRef,
  onDraft: (draft: Draft | null) => void,
  onDenied: () => void,
): () => void {
  return onSnapshot(
    draftDoc(ref),
    { includeMetadataChanges: true },
    (snapshot) => {
      const { hasPendingWrites, fromCache } = snapshot.metadata;
      if (hasPendingWrites || fromCache) return;
      onDraft(draftOf(snapshot));
    },
    onDenied,
  );
}

export async function readDraft(ref: DraftRef): Promise<Draft | null> {
  return draftOf(await getDocFromServer(draftDoc(ref)));
}

/** The rules take a draft only when `rev` is one more than the stored one, so this needs no transaction. */
export function saveDraft(ref: DraftRef, content: object, rev: number, uid: string): Promise<WriteOutcome> {
  return outcome(setDoc(draftDoc(ref), { content, rev, updatedAt: serverTimestamp(), updatedBy: uid }));
}

export interface NewVersion {
  content: object;
  uid: string;
  /** The day the paper reached the office; null for what the unit submits itself. */
  paperReceivedOn: string | null;
  /** By which it is recognised where the answer was lost. */
  clientId: string;
}

const versionDoc = ({ movementId, unitId, caseId }: CaseRef, n: number) =>
  doc(db, paths.version(movementId, unitId, caseId, n));

/**
 * Submits: creates version `n`, for good. Refused where `n` exists already or the case takes no version now. It goes out now
 * or never: a plain write would wait in the SDK, and go out unseen whenever there is a network.
 */
export function createVersion(ref: CaseRef, n: number, version: NewVersion): Promise<WriteOutcome> {
  const { content, uid, paperReceivedOn, clientId } = version;
  const write = {
    content,
    submittedBy: uid,
    submittedAt: serverTimestamp(),
    channel: paperReceivedOn === null ? 'web' : 'paper',
    paperReceivedOn,
    clientId,
  };
  const once = { maxAttempts: 1 };
  return outcome(
    runTransaction(
      db,
      (at) => Promise.resolve(at.set(versionDoc(ref, n), write)).then(() => undefined),
      once,
    ),
  );
}

/** Version `n` as the server holds it; null where there is none that may be read. A network that fails throws. */
export async function readVersion(ref: CaseRef, n: number) {
  try {
    const found = await getDocFromServer(versionDoc(ref, n));
    return found.exists() ? versionSchema.parse(timestampsToDates(found.data())) : null;
  } catch (error) {
    if (outcomeOf(error) === 'refused') return null;
    throw error;
  }
}
