import { isOwedCase, type SubmissionCase } from '@thidua/domain/submission/case';
import type { Viewer } from './unit-agenda.ts';

/** How many of a unit's minutes and dossiers came back to be mended, and wait for the viewer's approval. */
export interface AwardTasks {
  mend: number;
  approve: number;
}

export const noAwardTasks: AwardTasks = { mend: 0, approve: 0 };

/**
 * Of the cases a unit may hand in beside what it owes. `amending` is a dossier that the office returned after its
 * appraisal. Approving is the head's.
 */
export function awardTasksOf(
  cases: readonly Pick<SubmissionCase, 'caseId' | 'state' | 'remark'>[],
  viewer: Viewer,
): AwardTasks {
  if (viewer === 'onlooker') return noAwardTasks;
  const own = cases.filter(({ caseId }) => !isOwedCase(caseId));
  const count = (...states: SubmissionCase['state'][]) =>
    own.filter(({ state }) => states.includes(state)).length;
  // A draft with a remark is one that the head handed back.
  const handedBack = own.filter(({ state, remark }) => state === 'draft' && remark !== '').length;
  return {
    mend: count('invalid', 'returned', 'amending') + handedBack,
    approve: viewer === 'head' ? count('awaitingHead') : 0,
  };
}
