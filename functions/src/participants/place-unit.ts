import { canonicalJson } from '@thidua/domain/base/hashing';
import type { CallableInput } from '@thidua/domain/contract/callables';
import type { Participant } from '@thidua/domain/movement/movement';
import { nodeSchema, shardOf } from '@thidua/domain/summary/node';
import { nodeIds } from '@thidua/domain/summary/node-ids';
import { paths } from '@thidua/domain/base/paths';
import { err, ok, type Result } from '@thidua/domain/base/result';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import type { UnitRecord } from '@thidua/domain/summary/unit-record';
import { settingsFor } from '../frame/standing.ts';
import type { Services } from '../platform/services.ts';
import { promisePropagation, propagateUnits } from '../summaries/propagate.ts';
import { changeParticipant } from './change-participant.ts';

const placeOf = ({ clusterId, obligation, active, parentNode }: Omit<Participant, 'seq'>) =>
  canonicalJson({ clusterId, obligation, active, parentNode });

/**
 * Puts a unit into a cluster, or changes whether it must take part, by the office with a reason. A sub-unit is counted
 * under the unit it belongs to, whatever its cluster. Null where it is there already.
 */
export async function placeUnit(
  services: Services,
  uid: string,
  { movementId, unitId, clusterId, obligation, active, reason }: CallableInput<'placeUnit'>,
): Promise<Result<UnitRecord | null, RefusalCode>> {
  const standing = await settingsFor(services, uid, 'placeUnit', movementId);
  if (!standing.ok) return standing;
  const clusterNode = await nodeOfCluster(services, movementId, clusterId, unitId);
  if (clusterNode === null) return err('unknownCluster');
  await promisePropagation(services, movementId, [unitId]);
  await services.refreshAnyway({ movementId, nodeId: clusterNode, childIds: [unitId] });
  const placed = await changeParticipant(
    services,
    { uid, act: 'placeUnit', movementId, unitId },
    (participant) => {
      const underUnit = participant.ancestors.some((id) => participant.parentNode === nodeIds.unit(id));
      const parentNode = underUnit ? participant.parentNode : clusterNode;
      const next = { ...participant, clusterId, obligation, active, parentNode };
      const [before, after] = [placeOf(participant), placeOf(next)];
      return ok(before === after ? null : { next, event: { action: 'place', before, after, reason } });
    },
  );
  if (placed.ok && placed.value) await propagateUnits(services, movementId, [placed.value]);
  return placed;
}

/** The node that counts a unit of this cluster: the cluster's own, or its shard where it is wide. */
async function nodeOfCluster(
  services: Services,
  movementId: string,
  clusterId: string,
  unitId: string,
): Promise<string | null> {
  let nodeId = nodeIds.cluster(clusterId);
  const path = paths.node(movementId, nodeId);
  if (!(await services.store.load([path])).read(path, nodeSchema)) return null;
  for (;;) {
    const children = await services.store.find({
      collection: paths.nodes(movementId),
      where: [['parentId', '==', nodeId]],
    });
    const prefix = nodeIds.shard(nodeId, 0).slice(0, -1);
    const shards = children.filter(({ id }) => id.startsWith(prefix)).length;
    if (shards === 0) return nodeId;
    nodeId = nodeIds.shard(nodeId, shardOf(nodeId, unitId, shards));
  }
}
