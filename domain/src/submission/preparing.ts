import { isKnownCase } from '../movement/known-case.ts';
import type { Role } from '../people/membership.ts';
import type { MovementSettings, Participant } from '../movement/movement.ts';
import { isNominationCase, REVIEW_CASE } from '../movement/case-ids.ts';
import type { RefusalCode } from '../base/refusal.ts';
import { editableStates, submittableStates, type SubmissionCase } from './case.ts';

const among = (states: readonly SubmissionCase['state'][], { state }: Pick<SubmissionCase, 'state'>) =>
  states.includes(state);

/**
 * Whether somebody may prepare a case now, as the rules of the store say of drafts: the head and, from paper, the office while
 * it can be submitted; the clerk until it awaits the head. An exempt unit owes nothing, but may put its people forward.
 */
export function refusePreparing(
  settings: MovementSettings,
  participant: Pick<Participant, 'active' | 'obligation'>,
  submission: Pick<SubmissionCase, 'caseId' | 'state'>,
  held: readonly Role[],
): RefusalCode | null {
  const { caseId } = submission;
  const byAny = held.includes('unitHead') || held.includes('office');
  if (!byAny && !held.includes('unitEditor')) return 'notAllowed';
  if (!isKnownCase(settings, caseId)) return 'unknownCase';
  const isOwed = participant.obligation !== 'exempt' || caseId === REVIEW_CASE || isNominationCase(caseId);
  if (settings.status !== 'open' || !participant.active || !isOwed) return 'notInThisState';
  return among(byAny ? submittableStates : editableStates, submission) ? null : 'notInThisState';
}
