import type { Firestore } from 'firebase-admin/firestore';
import { storedMovement } from '@thidua/domain/movement/known-case';
import type { Movement } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import { takingIn } from '@thidua/domain/summary/place-roster';
import { unitsOf, type Roster } from '@thidua/domain/movement/roster';
import { writeRoll } from '../../functions/src/plans/write-movement.ts';
import { firestoreStore } from '../../functions/src/store/firestore-store.ts';
import { Stop } from './console.ts';

const BATCH = 400;

async function writeAll(db: Firestore, documents: readonly (readonly [path: string, data: object])[]) {
  for (let first = 0; first < documents.length; first += BATCH) {
    const batch = db.batch();
    for (const [path, data] of documents.slice(first, first + BATCH)) batch.set(db.doc(path), data);
    await batch.commit();
  }
}

/** Writes an authority's units. */
export function writeUnits(db: Firestore, roster: Roster): Promise<void> {
  return writeAll(
    db,
    [...unitsOf(roster)].map(([unitId, unit]) => [paths.unit(unitId), unit] as const),
  );
}

/** Writes anew what an authority says of itself; its units stay as they are. */
export async function writeAuthority(db: Firestore, roster: Roster): Promise<void> {
  const units = unitsOf({ ...roster, units: [] });
  await writeAll(
    db,
    [...units].map(([unitId, unit]) => [paths.unit(unitId), unit] as const),
  );
}

/**
 * Writes a movement with its clusters, participants and empty summary nodes, as the office's launch does. Nothing is counted
 * yet: that is the functions' work, begun by `reconcileMovement`.
 */
export async function writeMovement(
  db: Firestore,
  movementId: string,
  movement: Movement,
  roster: Roster,
): Promise<void> {
  const store = firestoreStore(db);
  const { authority, clusters } = roster;
  const roll = { authority, clusters, units: unitsOf(roster), taking: takingIn(roster) };
  if (!(await writeRoll(store, movementId, roll))) {
    throw new Stop(`Somebody else writes the movement ${movementId}. Try again once they are done.`);
  }
  await store.set(paths.movement(movementId), storedMovement(movement));
}
