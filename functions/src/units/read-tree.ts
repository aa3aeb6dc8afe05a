import { paths } from '@thidua/domain/base/paths';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { unitSchema, type Unit } from '@thidua/domain/movement/unit';
import { noTree, unitTreeSchema, type UnitTree } from '@thidua/domain/unit-change/unit-change';
import type { Services } from '../platform/services.ts';
import { foundPages, type Documents } from '../store/store.ts';

const AT_ONCE = 1000;

/** Every unit of an authority, by id. */
export async function readUnits(
  { store }: Pick<Services, 'store'>,
  authorityId: string,
): Promise<Map<string, Unit>> {
  const units = new Map<string, Unit>();
  const where = [['authorityId', '==', authorityId]] as const;
  for await (const found of foundPages(store, { collection: paths.units(), where }, AT_ONCE)) {
    for (const { id, data } of found) units.set(id, unitSchema.parse(timestampsToDates(data)));
  }
  return units;
}

/** How the tree of an authority stands, which was loaded; as it begins where there is none. */
export const treeIn = (documents: Documents, authorityId: string): UnitTree =>
  documents.read(paths.unitTree(authorityId), unitTreeSchema) ?? noTree;
