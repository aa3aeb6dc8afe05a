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
