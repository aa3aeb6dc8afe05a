import { contentHash } from '../frame/write-log.ts';
import type { CallableInput } from '@thidua/domain/contract/callables';
import { planChainId } from '@thidua/domain/log/chain-ids';
import { storedMovement } from '@thidua/domain/movement/known-case';
import type { Notice } from '@thidua/domain/mail/news';
import type { Unit } from '@thidua/domain/movement/unit';
import type { Movement } from '@thidua/domain/movement/movement';
import { unitRoles, type Role } from '@thidua/domain/people/membership';
import { checkPlan } from '@thidua/domain/plan/check-plan';
import { movementOf } from '@thidua/domain/plan/movement-of';
import type { MovementDraft } from '@thidua/domain/plan/plan-draft';
import { canonicalJson } from '@thidua/domain/base/hashing';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { localDateOf } from '@thidua/domain/base/time';
import { launchCause } from '@thidua/domain/mail/notification';
import type { Services } from '../platform/services.ts';
import { reconcile } from '../summaries/reconcile.ts';
import { transactAndTell } from '../telling/tell-news.ts';
import { mailLaunch } from './mail-launch.ts';
import { readUnits } from '../frame/read-authority.ts';
import { logPlan, readDraft } from './plan-context.ts';
import { writeRoll, type Roll } from './write-movement.ts';

type Launched = Result<{ movementId: string }, RefusalCode>;

/** Who reads of it besides the units. */
export const READERS: readonly Role[] = ['councilMember', 'chairman', 'publicity', 'supervisor'];

/**
 * The office launches a movement: it is open from then on, every unit is told, and its summaries are counted. Who asks again after
 * a launch that died half-way goes on with it.
 */
export async function launchMovement(
  services: Services,
  uid: string,
  { authorityId, draftId }: CallableInput<'launchMovement'>,
): Promise<Launched> {
  const { store } = services;
  const ref = { uid, act: 'launchMovement', authorityId, draftId } as const;
  const found = await readDraft(store, ref, services.now());
  if (!found.ok) return found;
  const draft = found.value;
  if (draft.state === 'discarded') return err('notInThisState');
  const units = await readUnits(store, authorityId);
  const today = localDateOf(services.now(), draft.kept.zone);
  const movement = movementOf(draft);
  if (!movement) return err('planHasFaults');
  if (draft.state === 'draft') {
    if (checkPlan({ ...draft, units, today }).some(({ stops }) => stops)) return err('planHasFaults');
    const roll = rollOf(authorityId, draft, units);
    if (!(await writeRoll(store, draftId, roll))) return err('changedMeanwhile');
    const launched = await transactAndTell<Launched>(services, async (transaction, announce) => {
      const now = services.now();
      const again = await readDraft(transaction, ref, now);
      if (!again.ok) return again;
      if (again.value.state === 'launched') return ok({ movementId: draftId });
      if (canonicalJson(again.value) !== canonicalJson(draft)) return err('changedMeanwhile');
      const documents = await transaction.load([paths.chain(planChainId(draftId))]);
      transaction.create(paths.movement(draftId), storedMovement(movement));
      transaction.set(paths.movementDraft(draftId), { ...draft, state: 'launched' });
      const hash = contentHash(movement, services.sha256);
      const entry = { action: 'launch', before: 'draft', after: 'open', at: now, contentHash: hash };
      logPlan(services, transaction, documents, ref, entry);
      announce({ notices: noticesOf(draftId, movement, draft) });
      return ok({ movementId: draftId });
    });
    if (!launched.ok) return launched;
  }
  await mailLaunch(services, draftId, movement, Object.keys(draft.plan.units.places));
  await reconcile(services, draftId);
  return ok({ movementId: draftId });
}

function rollOf(authorityId: string, { plan }: MovementDraft, units: ReadonlyMap<string, Unit>): Roll {
  const { clusters, places } = plan.units;
  const areas = new Set(plan.areas.contentAreas.map(({ id }) => id));
  return {
    authority: { id: authorityId, name: units.get(authorityId)?.name ?? plan.head.issuer },
    units,
    clusters: clusters.map((one) => ({
      ...one,
      proposedTargets: one.proposedTargets.filter(({ contentArea }) => areas.has(contentArea)),
    })),
    taking: Object.entries(places).flatMap(([unitId, place]) =>
      units.get(unitId)?.active ? [{ unitId, ...place }] : [],
    ),
  };
}

function noticesOf(movementId: string, movement: Movement, { plan }: MovementDraft): Notice[] {
  const about = {
    kind: 'movementLaunched' as const,
    causeId: launchCause(movementId),
    movementId,
    subject: movement.shortTitle,
    subjectId: movementId,
    detail: '',
  };
  return [
    ...Object.keys(plan.units.places).map((scope) => ({ ...about, scope, to: unitRoles })),
    { ...about, scope: movement.authorityId, to: READERS },
  ];
}
