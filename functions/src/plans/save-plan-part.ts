import { canonicalJson } from '@thidua/domain/base/hashing';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import { planSchema } from '@thidua/domain/plan/plan-draft';
import { revisedParts } from '@thidua/domain/plan/revise-plan';
import type { Services } from '../platform/services.ts';
import { readDraft } from './plan-context.ts';

/**
 * The office saves one part of a draft, as it writes. What somebody else saved meanwhile stays: then nothing is written, and the
 * page shows both.
 */
export function savePlanPart(
  services: Services,
  uid: string,
  { authorityId, draftId, part, rev, content }: CallableInput<'savePlanPart'>,
): Promise<Result<CallableResponse<'savePlanPart'>, RefusalCode>> {
  return services.store.transact(async (transaction) => {
    const now = services.now();
    const found = await readDraft(transaction, { uid, act: 'savePlanPart', authorityId, draftId }, now);
    if (!found.ok) return found;
    const draft = found.value;
    const isOpen = draft.state === 'draft' || (draft.state === 'revising' && revisedParts.includes(part));
    if (!isOpen) return err('notInThisState');
    const plan = planSchema.safeParse({ ...draft.plan, [part]: content });
    if (!plan.success) return err('planPartNotValid');
    const mark = draft.marks[part];
    if (mark.rev !== rev) {
      const isDone =
        mark.rev === rev + 1 &&
        mark.by === uid &&
        canonicalJson(plan.data[part]) === canonicalJson(draft.plan[part]);
      return isDone ? ok({ rev: mark.rev }) : err('changedMeanwhile');
    }
    const marks = { ...draft.marks, [part]: { rev: rev + 1, by: uid, at: now } };
    transaction.set(paths.movementDraft(draftId), { ...draft, plan: plan.data, marks });
    return ok({ rev: rev + 1 });
  });
}
