import type { CallableInput } from '@thidua/domain/contract/callables';
import { planChainId } from '@thidua/domain/log/chain-ids';
import {
  clusterSchema,
  movementSchema,
  participantSchema,
  type Cluster,
  type Participant,
} from '@thidua/domain/movement/movement';
import { derivePlan, type Maker, type Origin } from '@thidua/domain/plan/derive-plan';
import { movementDraftSchema, type Mark, type MovementDraft } from '@thidua/domain/plan/plan-draft';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { daysBetween } from '@thidua/domain/base/time';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { standsInAuthority } from '../frame/standing.ts';
import type { Services } from '../platform/services.ts';
import { foundPages, pages } from '../store/store.ts';
import { readUnits } from '../frame/read-authority.ts';
import { logPlan, readDraft } from './plan-context.ts';
import { templateOf } from './templates.ts';

/** The office begins a movement: nobody else sees it before it is launched. */
export async function draftMovement(
  services: Services,
  uid: string,
  { authorityId, draftId, origin }: CallableInput<'draftMovement'>,
): Promise<Result<null, RefusalCode>> {
  const ref = { uid, act: 'draftMovement', authorityId, draftId } as const;
  const { store } = services;
  if (!(await standsInAuthority(store, { ...ref, now: services.now() }))) return err('notAllowed');
  const maker = await makerOf(services, authorityId);
  if (!maker) return err('unknownUnit');
  const from = await originOf(services, authorityId, origin);
  if (!from.ok) return from;
  const { plan, kept } = derivePlan(maker, from.value);
  return store.transact(async (transaction) => {
    const now = services.now();
    const path = paths.movementDraft(draftId);
    if (!(await standsInAuthority(transaction, { ...ref, now }))) return err('notAllowed');
    const chain = paths.chain(planChainId(draftId));
    const documents = await transaction.load([path, paths.movement(draftId), chain]);
    const before = documents.read(path, movementDraftSchema);
    // Asked again, after an answer that was lost.
    if (before)
      return before.createdBy === uid && before.authorityId === authorityId ? ok(null) : err('notAllowed');
    if (documents.has(paths.movement(draftId))) return err('notAllowed');
    const mark: Mark = { rev: 1, by: uid, at: now };
    const marks = {
      head: mark,
      text: mark,
      areas: mark,
      units: mark,
      timeline: mark,
      scoring: mark,
      awards: mark,
    };
    const draft: MovementDraft = {
      authorityId,
      state: 'draft',
      plan,
      kept,
      marks,
      createdAt: now,
      createdBy: uid,
    };
    transaction.create(path, draft);
    logPlan(services, transaction, documents, ref, { action: 'draft', before: '', after: 'draft', at: now });
    return ok(null);
  });
}

/** The office gives a draft up. */
export const discardMovement = (
  services: Services,
  uid: string,
  { authorityId, draftId, reason }: CallableInput<'discardMovement'>,
): Promise<Result<null, RefusalCode>> =>
  services.store.transact(async (transaction) => {
    const now = services.now();
    const ref = { uid, act: 'discardMovement', authorityId, draftId } as const;
    const found = await readDraft(transaction, ref, now);
    if (!found.ok) return found;
    if (found.value.state === 'discarded') return ok(null);
    if (found.value.state !== 'draft') return err('notInThisState');
    const documents = await transaction.load([paths.chain(planChainId(draftId))]);
    transaction.set(paths.movementDraft(draftId), { ...found.value, state: 'discarded' });
    const entry = { action: 'discard', before: 'draft', after: 'discarded', at: now, reason };
    logPlan(services, transaction, documents, ref, entry);
    return ok(null);
  });

async function makerOf({ store }: Services, authorityId: string): Promise<Maker | null> {
  const units = await readUnits(store, authorityId);
  const own = units.get(authorityId);
  if (!own?.authority) return null;
  const { placeName, zone } = own.authority;
  return { name: own.name, placeName, zone, units };
}

async function originOf(
  services: Services,
  authorityId: string,
  origin: CallableInput<'draftMovement'>['origin'],
): Promise<Result<Origin | null, RefusalCode>> {
  if (origin.kind === 'empty') return ok(null);
  if (origin.kind === 'template') {
    const movement = templateOf(origin.template);
    return ok({ movement, days: daysBetween(movement.period.from, origin.from), earlier: null });
  }
  const { movementId } = origin;
  const path = paths.movement(movementId);
  const movement = (await services.store.load([path])).read(path, movementSchema);
  if (movement?.authorityId !== authorityId) return err('unknownMovement');
  const [clusters, participants] = await Promise.all([
    clustersOf(services, movementId),
    participantsOf(services, movementId),
  ]);
  return ok({
    movement,
    days: daysBetween(movement.period.from, origin.from),
    earlier: { movementId, clusters, participants },
  });
}

async function clustersOf({ store }: Services, movementId: string): Promise<Map<string, Cluster>> {
  const clusters = new Map<string, Cluster>();
  for await (const page of foundPages(store, { collection: paths.clusters(movementId) })) {
    for (const { id, data } of page) clusters.set(id, clusterSchema.parse(timestampsToDates(data)));
  }
  return clusters;
}

async function participantsOf({ store }: Services, movementId: string): Promise<Participant[]> {
  const all: Participant[] = [];
  const query = { collection: paths.participants(movementId) };
  for await (const page of pages<Participant>(store, query, participantSchema)) all.push(...page);
  return all;
}
