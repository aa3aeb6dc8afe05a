import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import type { DecisionItem } from '@thidua/domain/award/decision';
import { compareTitles } from '@thidua/domain/base/order';
import { movementSettingsSchema, participantSchema } from '@thidua/domain/movement/movement';
import { nominationRef } from '@thidua/domain/movement/case-ids';
import { holdsAny, membershipSchema, unitRoles } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { readAs } from '../frame/standing.ts';
import type { Services } from '../platform/services.ts';
import { MAX_ANY } from '../store/store.ts';
import { addressIn } from '../telling/nominee-address.ts';
import { readDecision } from './stored-lists.ts';

const AT_ONCE = 100;

const portions = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );

/** Of a decision in force: to whom no letter goes since no address is known, and which units have nobody who reads of it. */
export async function decisionReach(
  services: Services,
  uid: string,
  { movementId, decisionId }: CallableInput<'decisionReach'>,
): Promise<Result<CallableResponse<'decisionReach'>, RefusalCode>> {
  const standing = await readAs(services, uid, 'decisionReach', movementId, movementSettingsSchema);
  if (!standing.ok) return standing;
  const { store } = services;
  const documents = await store.load([paths.decision(movementId, decisionId)]);
  const decision = await readDecision(store, documents, movementId, decisionId);
  if (!decision) return err('unknownDecision');
  const items = decision.items.filter(({ status }) => status === 'awarded');
  return ok({
    withoutAddress: await withoutAddress(services, movementId, items),
    unitsWithoutReader: await unitsWithoutReader(
      services,
      movementId,
      [...new Map(items.map(({ unitId, unitName }) => [unitId, unitName]))].toSorted(([, a], [, b]) =>
        compareTitles(a, b),
      ),
    ),
  });
}

async function withoutAddress({ store }: Services, movementId: string, items: readonly DecisionItem[]) {
  const found = [];
  for (const portion of portions(items, AT_ONCE)) {
    const at = portion.map((item) => ({
      item,
      path: paths.contact(movementId, item.unitId, nominationRef(item.nominationId).caseId),
    }));
    const contacts = await store.load(at.map(({ path }) => path));
    for (const { item, path } of at) {
      const { nominationId, name, unitName } = item;
      if (addressIn(contacts, path) === '') found.push({ nominationId, name, unitName });
    }
  }
  return found;
}

async function unitsWithoutReader(
  { store, now }: Services,
  movementId: string,
  units: readonly (readonly [unitId: string, name: string])[],
) {
  const found = [];
  for (const portion of portions(units, MAX_ANY)) {
    const ids = portion.map(([unitId]) => unitId);
    const people = await store.find({
      collection: paths.memberships(),
      where: [['scopes', 'array-contains-any', ids]],
    });
    const memberships = people.map(({ data }) => membershipSchema.parse(timestampsToDates(data)));
    const silent = portion.filter(
      ([unitId]) => !memberships.some((one) => holdsAny(one, unitId, unitRoles, now())),
    );
    const participants = await store.load(silent.map(([unitId]) => paths.participant(movementId, unitId)));
    for (const [unitId, name] of silent) {
      const phone = participants.read(paths.participant(movementId, unitId), participantSchema)?.phone ?? '';
      found.push({ unitId, name, phone });
    }
  }
  return found;
}
