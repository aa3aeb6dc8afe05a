import { clusterSchema, type Cluster } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import type { Unit } from '@thidua/domain/movement/unit';
import { participantsIn, placementIn, type Taking } from '@thidua/domain/summary/place-roster';
import type { Store } from '../store/store.ts';

/** Who takes part in a movement, and in which clusters. */
export interface Roll {
  authority: { id: string; name: string };
  units: ReadonlyMap<string, Pick<Unit, 'name' | 'kind' | 'ancestors'>>;
  clusters: readonly ({ id: string } & Cluster)[];
  taking: readonly Taking[];
}

const AT_ONCE = 300;

/**
 * Writes clusters, participations and empty summary nodes of a movement that nobody sees yet: the movement itself comes after, so
 * that what is left of an attempt that died is written over. Nothing is counted: that is the work of `reconcile`. False where
 * another process writes the same.
 */
export async function writeRoll(store: Store, movementId: string, roll: Roll): Promise<boolean> {
  const { authority, units, clusters, taking } = roll;
  const placement = placementIn(authority, clusters, units, taking);
  const documents: [path: string, data: object][] = [
    ...clusters.map(({ id, ...cluster }): [string, object] => [
      paths.cluster(movementId, id),
      clusterSchema.parse(cluster),
    ]),
    ...placement.nodes.map((node): [string, object] => [paths.node(movementId, node.nodeId), node]),
    ...participantsIn(units, taking, placement).map((participant): [string, object] => [
      paths.participant(movementId, participant.unitId),
      participant,
    ]),
  ];
  await removeOthers(store, movementId, new Set(documents.map(([path]) => path)));
  for (let at = 0; at < documents.length; at += AT_ONCE) {
    const some = documents.slice(at, at + AT_ONCE).map(([path, data]) => ({ path, data }));
    const loaded = await store.load(some.map(({ path }) => path));
    const written = await store.swapMany(some, loaded);
    if (written.includes(false)) return false;
  }
  return true;
}

/** What an earlier attempt left that this one has no place for. */
async function removeOthers(store: Store, movementId: string, wanted: ReadonlySet<string>): Promise<void> {
  const all = [
    [paths.clusters, paths.cluster],
    [paths.nodes, paths.node],
    [paths.participants, paths.participant],
  ] as const;
  for (const [collection, document] of all) {
    const ids = await store.idsIn(collection(movementId));
    const left = ids.map((id) => document(movementId, id)).filter((path) => !wanted.has(path));
    await Promise.all(left.map((path) => store.remove(path)));
  }
}
