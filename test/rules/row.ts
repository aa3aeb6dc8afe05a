import type { paths } from '@thidua/domain/base/paths';
import type firebase from 'firebase/compat/app';
import { ids, overseers, type Actor } from './actors.ts';

type Data = firebase.firestore.DocumentData;
type Who = readonly Actor[];
type Write = { path: string; data: (uid: string) => Data; by: Who };

/** Who may do what with one document and its collection. What is left out, nobody may; it is tried all the same. */
export interface Row {
  title: string;
  /** The domain's path functions that this row speaks for. */
  of: readonly (keyof typeof paths)[];
  /** A document of the world. */
  path: string;
  get: Who;
  /** A document of the same collection that is not there: told so, instead of being refused. */
  absent?: { path: string; get: Who };
  /** The whole collection. */
  list?: Who;
  /** The newest of all collections of this name, at most so many at a time; without that limit nobody may. */
  newest?: { orderBy: string; limit: number; by: Who };
  queries?: readonly { where: Readonly<Record<string, string>>; orderBy?: string; by: Who }[];
  create?: Write;
  update?: Omit<Write, 'path'>;
}

/** Queries by cluster: those who oversee, and the lead of that cluster. */
export const inClusters: NonNullable<Row['queries']> = [
  { where: { clusterId: ids.cluster }, by: [...overseers, 'clusterLead'] },
  { where: { clusterId: ids.otherCluster }, by: [...overseers, 'otherLead'] },
  {
    where: { clusterId: ids.cluster, obligation: 'required' },
    orderBy: 'folded',
    by: [...overseers, 'clusterLead'],
  },
  { where: { obligation: 'required' }, by: overseers },
];
