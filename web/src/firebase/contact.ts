import { contactSchema, type Contact } from '@thidua/domain/nomination/content';
import { paths } from '@thidua/domain/base/paths';
import { doc, setDoc } from 'firebase/firestore';
import { inTime } from '../browser/unanswered.ts';
import { db } from './app.ts';
import { outcome, type CaseRef, type WriteOutcome } from './drafts.ts';
import { useLiveDoc, type Live } from './live.ts';

/** How to reach a nominee; a null case asks for nothing. Only the own unit and the office may. */
export const useContact = (ref: CaseRef | null): Live<Contact> =>
  useLiveDoc(ref && paths.contact(ref.movementId, ref.unitId, ref.caseId), contactSchema);

/** How long the page waits for the server; milliseconds. */
const PATIENCE = 8000;

/** Not answered is not saved, for all that is known; what was stored after all shows by itself. */
export async function saveContact(
  { movementId, unitId, caseId }: CaseRef,
  { email, phone }: Contact,
): Promise<WriteOutcome> {
  const write = setDoc(doc(db, paths.contact(movementId, unitId, caseId)), { email, phone });
  return (await inTime(outcome(write), PATIENCE))?.value ?? 'failed';
}
