import type { Participant } from '@thidua/domain/movement/movement';
import { nominationId } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { scoreSchema } from '@thidua/domain/award/score';
import type { Transaction } from '../store/store.ts';
import { nominationsOfUnit } from './read-nominations.ts';

/**
 * What a unit takes along into another cluster: who leads it reads its nominations and its score, which count there.
 * Gives the documents to write, since everything is read before the first write.
 */
export async function placedElsewhere(
  transaction: Transaction,
  movementId: string,
  before: Pick<Participant, 'unitId' | 'clusterId'>,
  { clusterId }: Pick<Participant, 'clusterId'>,
): Promise<[path: string, data: object][]> {
  const { unitId } = before;
  if (clusterId === before.clusterId) return [];
  const nominations = await nominationsOfUnit(transaction, movementId, unitId);
  const scorePath = paths.score(movementId, unitId);
  const score = (await transaction.load([scorePath])).read(scorePath, scoreSchema);
  return [
    ...nominations.map((one): [string, object] => [
      paths.nomination(movementId, nominationId(unitId, one.caseId)),
      { ...one, clusterId },
    ]),
    ...(score ? [[scorePath, { ...score, clusterId }] satisfies [string, object]] : []),
  ];
}
