import { err, ok, type Result } from '@thidua/domain/base/result';
import type { CaseMoveName } from '@thidua/domain/submission/case-moves';
import { newId } from '../../../browser/new-id.ts';
import { inTime } from '../../../browser/unanswered.ts';
import { call } from '../../../firebase/calls.ts';
import { caseTitle } from '../../../language/labels.ts';
import { refusalTexts } from '../../../language/refusals.ts';
import {
  waitingSchema,
  type Sent,
  type WaitingSubmission,
} from '../../../reading/waiting/submission-queue.ts';
import { submissionsOf } from '../../../reading/waiting/waiting-submissions.ts';
import type { Done } from '../../../ui/use-asking.ts';
import { nextVersion } from '../frame/case-view.ts';
import type { CaseScope, EditorTools } from '../frame/scope.ts';
import { words } from './texts.ts';

/** How long a draft may take to be saved before something is done with it, and then the server to answer; milliseconds. */
const PATIENCE = { draft: 8000, answer: 8000 } as const;

/** Asks for a transition of this case, as it is seen here. */
export async function moveCase(scope: CaseScope, move: CaseMoveName, reason: string): Promise<Done> {
  if (!navigator.onLine) return err({ text: words.case.moveNetwork });
  const { movementId, unitId, caseId } = scope.caseRef;
  const { seq } = scope.submission;
  const answer = await call('moveCases', { movementId, move, reason, cases: [{ unitId, caseId, seq }] });
  if (!answer.ok) return answer;
  const refusal = answer.value.outcomes[0]?.refusal ?? null;
  return refusal === null ? ok(null) : err({ text: refusalTexts[refusal] });
}

/** Hands a draft to the head, once the server has it. */
export async function handToHead(scope: CaseScope, tools: EditorTools<object>): Promise<Done> {
  const settled = await tools.settle(PATIENCE.draft);
  return settled === 'saved' ? moveCase(scope, 'handToHead', '') : err({ text: words.case.draftUnsettled });
}

function pressed(scope: CaseScope, content: object, paperReceivedOn: string | null): WaitingSubmission {
  const { submission, own, uid, caseRef, movement, participant, now } = scope;
  return {
    id: newId(),
    uid,
    caseRef,
    n: nextVersion(submission.latestVersion, own?.map((version) => version.n) ?? []),
    content: waitingSchema.shape.content.parse(content),
    paperReceivedOn,
    title: caseTitle(movement, caseRef.caseId),
    unitName: participant.name,
    pressedAt: now(),
    sent: false,
  };
}

/**
 * Submits for good; gives the number of the new version. Without a network, or without an answer, it waits on this machine:
 * what the server did not confirm is never forgotten and never goes out unseen.
 */
export async function submitCase(
  scope: CaseScope,
  tools: EditorTools<object>,
  paperReceivedOn: string | null,
): Promise<Done<number | null>> {
  const queue = submissionsOf(scope.uid);
  const submission = pressed(scope, tools.content, paperReceivedOn);
  if (!navigator.onLine) {
    await queue.keep(submission);
    return ok(null);
  }
  const settled = await tools.settle(PATIENCE.draft);
  if (settled === 'stuck') return err({ text: words.case.draftUnsettled });
  if (settled === 'unheard') {
    await queue.keep(submission);
    return err({ text: words.case.waitsHere, kept: true });
  }
  const told = (sent: Sent): Result<number, { text: string; kept?: boolean }> =>
    sent === 'arrived'
      ? ok(submission.n)
      : sent === 'unheard'
        ? err({ text: words.case.notConfirmed, kept: true })
        : err({ text: words.case.submitRefused });
  const sending = queue.submit(submission);
  const soon = await inTime(sending, PATIENCE.answer);
  if (!soon) {
    queue.doubt(submission.id);
    return err({ text: words.case.notConfirmed, later: sending.then(told), kept: true });
  }
  // What is known is told here, and the draft is still there.
  if (soon.value !== 'unheard') await queue.drop(submission.id);
  return told(soon.value);
}
