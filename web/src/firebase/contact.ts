import { contactSchema, type Contact } from '@thidua/domain/nomination/content';
import { paths } from '@thidua/domain/base/paths';
import { doc, setDoc } from 'firebase/firestore';
import { db } from './app.ts';
import { outcome, type CaseRef, type WriteOutcome } from './drafts.ts';
import { useLiveDoc, type Live } from './live.ts';

/** How to reach a nominee; a null case asks for nothing. Only the own unit and the office may. */
export const useContact = (ref: CaseRef | null): Live<Contact> =>
  useLiveDoc(ref && paths.contact(ref.movementId, ref.unitId, ref.caseId), contactSchema);

export const saveContact = (
  { movementId, unitId, caseId }: CaseRef,
  { email, phone }: Contact,
): Promise<WriteOutcome> =>
  outcome(setDoc(doc(db, paths.contact(movementId, unitId, caseId)), { email, phone }));
