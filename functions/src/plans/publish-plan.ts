import type { CallableInput } from '@thidua/domain/contract/callables';
import { planChainId } from '@thidua/domain/log/chain-ids';
import type { Notice } from '@thidua/domain/mail/news';
import { storedMovement } from '@thidua/domain/movement/known-case';
import { movementSchema, type Movement } from '@thidua/domain/movement/movement';
import { unitIdSchema } from '@thidua/domain/base/ids';
import { unitRoles } from '@thidua/domain/people/membership';
import { movementOf } from '@thidua/domain/plan/movement-of';
import { movementDraftSchema } from '@thidua/domain/plan/plan-draft';
import { changedParts, checkRevision, planOf, type PlanVersion } from '@thidua/domain/plan/revise-plan';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { localDateOf } from '@thidua/domain/base/time';
import { standingIn, standingPaths } from '../frame/standing.ts';
import { contentHash } from '../frame/write-log.ts';
import type { Services } from '../platform/services.ts';
import { recountUnits } from '../summaries/count-units.ts';
import { propagateUnits } from '../summaries/propagate.ts';
import { transactAndTell } from '../telling/tell-news.ts';
import { READERS } from './launch-movement.ts';
import { logPlan } from './plan-context.ts';

const AT_ONCE = 50;

/**
 * The office puts a change of the plan in force: what it said before is kept, with why; everybody is told; what follows from new
 * days is counted anew. Who asks again after an answer that was lost has it counted once more, and nothing else.
 */
export async function publishPlan(
  services: Services,
  uid: string,
  { movementId, reason }: CallableInput<'publishPlan'>,
): Promise<Result<null, RefusalCode>> {
  const unitIds = (await services.store.idsIn(paths.participants(movementId))).filter(
    (id) => unitIdSchema.safeParse(id).success,
  );
  const published = await transactAndTell<Result<Movement, RefusalCode>>(
    services,
    async (transaction, announce) => {
      const now = services.now();
      const path = paths.movementDraft(movementId);
      const chain = paths.chain(planChainId(movementId));
      const documents = await transaction.load([...standingPaths(uid, movementId), path, chain]);
      const standing = standingIn(documents, { uid, act: 'publishPlan', movementId, now }, movementSchema);
      if (!standing.ok) return standing;
      const before = standing.value.movement;
      const draft = documents.read(path, movementDraftSchema);
      if (!draft) return err('unknownDraft');
      if (draft.state === 'launched') return ok(before);
      if (draft.state !== 'revising') return err('notInThisState');
      const old = planOf(before).plan;
      const on = localDateOf(now, before.zone);
      const changed = changedParts(old, draft.plan);
      const written = movementOf(draft);
      if (!written || checkRevision(old, draft.plan, draft.kept, on).some(({ stops }) => stops)) {
        return err('planHasFaults');
      }
      transaction.set(path, { ...draft, state: 'launched' });
      if (changed.length === 0) return ok(before);
      const { status, sample, copyOf } = before;
      const n = before.planVersion + 1;
      const next: Movement = { ...written, status, sample, copyOf, planVersion: n };
      const version: PlanVersion = { n, on, reason, changed, by: uid, at: now, before };
      transaction.create(paths.planVersion(movementId, n), version);
      transaction.set(paths.movement(movementId), storedMovement(next));
      const ref = { uid, act: 'publishPlan', authorityId: before.authorityId, draftId: movementId } as const;
      const hash = contentHash(next, services.sha256);
      const entry = {
        action: 'changePlan',
        before: `${n - 1}`,
        after: `${n}`,
        at: now,
        reason,
        contentHash: hash,
      };
      logPlan(services, transaction, documents, ref, entry);
      announce({ notices: noticesOf(movementId, next, unitIds, reason) });
      return ok(next);
    },
  );
  if (!published.ok) return published;
  for (let at = 0; at < unitIds.length; at += AT_ONCE) {
    const some = unitIds.slice(at, at + AT_ONCE);
    const counted = await recountUnits(services, movementId, published.value, some, { rollDay: false });
    await propagateUnits(
      services,
      movementId,
      counted.map(({ record }) => record),
    );
  }
  return ok(null);
}

function noticesOf(
  movementId: string,
  { authorityId, shortTitle, planVersion }: Movement,
  unitIds: readonly string[],
  reason: string,
): Notice[] {
  const about = {
    kind: 'planChanged' as const,
    causeId: `${movementId}~plan~${planVersion}`,
    movementId,
    subject: shortTitle,
    subjectId: movementId,
    detail: reason,
  };
  return [
    ...unitIds.map((scope) => ({ ...about, scope, to: unitRoles })),
    { ...about, scope: authorityId, to: READERS },
  ];
}
