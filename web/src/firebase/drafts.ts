import { paths } from '@thidua/domain/base/paths';
import type { DraftId } from '@thidua/domain/movement/case-ids';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { draftSchema, type Draft } from '@thidua/domain/submission/case';
import { FirebaseError } from 'firebase/app';
import {
  doc,
  getDocFromServer,
  onSnapshot,
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

const outcomeOf = (error: unknown): WriteOutcome =>
  error instanceof FirebaseError && error.code !== 'unavailable' && error.code !== 'cancelled'
    ? 'refused'
    : 'failed';

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
}

/** Submits: creates version `n`, for good. Refused where `n` exists already or the case takes no version now. */
export function createVersion(
  { movementId, unitId, caseId }: CaseRef,
  n: number,
  { content, uid, paperReceivedOn }: NewVersion,
): Promise<WriteOutcome> {
  return outcome(
    setDoc(doc(db, paths.version(movementId, unitId, caseId, n)), {
      content,
      submittedBy: uid,
      submittedAt: serverTimestamp(),
      channel: paperReceivedOn === null ? 'web' : 'paper',
      paperReceivedOn,
    }),
  );
}
