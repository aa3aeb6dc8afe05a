import { paths } from '@thidua/domain/base/paths';
import { noTree, unitTreeSchema, type UnitTree } from '@thidua/domain/unit-change/unit-change';
import type { Documents } from '../store/store.ts';

/** How the tree of an authority stands, which was loaded; as it begins where there is none. */
export const treeIn = (documents: Documents, authorityId: string): UnitTree =>
  documents.read(paths.unitTree(authorityId), unitTreeSchema) ?? noTree;
