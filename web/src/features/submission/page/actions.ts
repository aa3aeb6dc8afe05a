import { err, ok, type Result } from '@thidua/domain/base/result';
import type { CaseMoveName } from '@thidua/domain/submission/case-moves';
import { call } from '../../../firebase/calls.ts';
import { createVersion } from '../../../firebase/drafts.ts';
import { nextVersion } from '../frame/case-view.ts';
import { words } from './texts.ts';
import type { CaseScope } from '../frame/scope.ts';
import { refusalTexts } from '../../../language/refusals.ts';

export type Outcome<T> = Result<T, { text: string }>;

/** Asks for a transition of this case, as it is seen here. */
export async function moveCase(scope: CaseScope, move: CaseMoveName, reason: string): Promise<Outcome<null>> {
  if (!navigator.onLine) return err({ text: words.case.moveNetwork });
  const { movementId, unitId, caseId } = scope.caseRef;
  const { seq } = scope.submission;
  const answer = await call('moveCases', { movementId, move, reason, cases: [{ unitId, caseId, seq }] });
  if (!answer.ok) return answer;
  const refusal = answer.value.outcomes[0]?.refusal ?? null;
  return refusal === null ? ok(null) : err({ text: refusalTexts[refusal] });
}

/** Submits for good; gives the number of the new version. */
export async function submitCase(
  scope: CaseScope,
  content: object,
  paperReceivedOn: string | null,
): Promise<Outcome<number>> {
  if (!navigator.onLine) return err({ text: words.case.needsNetwork });
  const { submission, own, uid, caseRef } = scope;
  const n = nextVersion(submission.latestVersion, own?.map((version) => version.n) ?? []);
  const outcome = await createVersion(caseRef, n, { content, uid, paperReceivedOn });
  if (outcome === 'done') return ok(n);
  return err({ text: outcome === 'refused' ? words.case.submitRefused : words.case.submitFailed });
}
