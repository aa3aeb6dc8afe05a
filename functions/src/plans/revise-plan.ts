import type { CallableInput } from '@thidua/domain/contract/callables';
import { movementSchema } from '@thidua/domain/movement/movement';
import { movementDraftSchema, type Mark, type MovementDraft } from '@thidua/domain/plan/plan-draft';
import { planOf } from '@thidua/domain/plan/revise-plan';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { standingIn, standingPaths } from '../frame/standing.ts';
import type { Services } from '../platform/services.ts';

/** The office begins to change the plan of a movement that runs; who begins while another does joins in. */
export function revisePlan(
  services: Services,
  uid: string,
  { movementId }: CallableInput<'revisePlan'>,
): Promise<Result<null, RefusalCode>> {
  return services.store.transact(async (transaction) => {
    const now = services.now();
    const path = paths.movementDraft(movementId);
    const documents = await transaction.load([...standingPaths(uid, movementId), path]);
    const standing = standingIn(documents, { uid, act: 'revisePlan', movementId, now }, movementSchema);
    if (!standing.ok) return standing;
    const { movement } = standing.value;
    const before = documents.read(path, movementDraftSchema);
    if (before?.state === 'revising') return ok(null);
    if (movement.status !== 'open') return err('notInThisState');
    const { authorityId } = movement;
    const mark = (old: Mark | undefined): Mark => ({ rev: (old?.rev ?? 0) + 1, by: uid, at: now });
    const { head, text, areas, units, timeline, scoring, awards } = before?.marks ?? {};
    const draft: MovementDraft = {
      authorityId,
      state: 'revising',
      ...planOf(movement),
      marks: {
        head: mark(head),
        text: mark(text),
        areas: mark(areas),
        units: mark(units),
        timeline: mark(timeline),
        scoring: mark(scoring),
        awards: mark(awards),
      },
      createdAt: before?.createdAt ?? now,
      createdBy: before?.createdBy ?? uid,
    };
    transaction.set(path, draft);
    return ok(null);
  });
}

/** The office gives the change up: the plan stays as it is. */
export function dropRevision(
  services: Services,
  uid: string,
  { movementId }: CallableInput<'dropRevision'>,
): Promise<Result<null, RefusalCode>> {
  return services.store.transact(async (transaction) => {
    const now = services.now();
    const path = paths.movementDraft(movementId);
    const documents = await transaction.load([...standingPaths(uid, movementId), path]);
    const standing = standingIn(documents, { uid, act: 'dropRevision', movementId, now }, movementSchema);
    if (!standing.ok) return standing;
    const draft = documents.read(path, movementDraftSchema);
    if (!draft) return err('unknownDraft');
    if (draft.state === 'launched') return ok(null);
    if (draft.state !== 'revising') return err('notInThisState');
    transaction.set(path, { ...draft, state: 'launched' });
    return ok(null);
  });
}
