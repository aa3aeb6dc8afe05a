import type { NominationContent } from '@thidua/domain/nomination/content';
import { nominationCase, nominationRef } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { notificationSchema, subjectOf } from '@thidua/domain/mail/notification';
import { caseSchema } from '@thidua/domain/submission/case';
import { fullChecklist, nominationContent } from './award-contents.ts';
import { readNomination, submitted } from './awards.ts';
import { call, list, read, type Person } from './backend.ts';

/** Findings as `field code`. */
export const codes = (findings: readonly { path: string; code: string }[]) =>
  findings.map(({ path, code }) => `${path} ${code}`);
/** What the tests of nominations do in one movement: each gives what was refused, or null. */
export function nominatingIn(M: string) {
  const judged = async (
    unitId: string,
    key: string,
    name: string,
    change: Partial<NominationContent> = {},
    n = 1,
  ) => codes((await submitted(M, unitId, nominationCase(key), nominationContent(name, change), n)).findings);
  const move = (
    who: Person,
    name: 'recall' | 'return' | 'receive',
    unitId: string,
    caseId: string,
    reason = '',
  ) =>
    call('moveCases', { movementId: M, move: name, reason, cases: [{ unitId, caseId }] }, who.token).then(
      (answer) => (answer.ok ? answer.value.outcomes[0]?.refusal : answer.error),
    );
  const appraise = async (
    who: Person,
    id: string,
    outcome: 'appraise' | 'return' | 'reject' = 'appraise',
    change: { remark?: string; checklist?: Record<string, boolean>; seq?: number } = {},
  ): Promise<string | null> => {
    const seq = change.seq ?? (await readNomination(M, id))?.seq ?? 0;
    const { checklist = fullChecklist, remark = '' } = change;
    const request = { movementId: M, nominationId: id, seq, outcome, checklist, remark };
    const answer = await call('appraiseNomination', request, who.token);
    if (answer.ok) return null;
    // Its figures follow other dossiers of the cluster a moment later: whoever looks again sees them.
    const isOutrun = answer.error === 'changedMeanwhile' && change.seq === undefined;
    return isOutrun ? appraise(who, id, outcome, change) : answer.error;
  };
  const caseOf = (id: string) => {
    const { unitId, caseId } = nominationRef(id);
    return read(paths.case(M, unitId, caseId), caseSchema);
  };
  const told = async (who: Person) =>
    (await list(paths.notifications(who.uid), notificationSchema)).map(
      (one) => `${one.kind}|${subjectOf(one)}|${one.detail}`,
    );
  return { judged, move, appraise, caseOf, told };
}
