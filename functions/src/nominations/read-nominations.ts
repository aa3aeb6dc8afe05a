import type { MovementSettings, Participant } from '@thidua/domain/movement/movement';
import { nameKeys } from '@thidua/domain/nomination/names';
import { isLive, nominationSchema, type Nomination } from '@thidua/domain/nomination/nomination';
import { nominationId, REVIEW_CASE } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { parseReview, type Review } from '@thidua/domain/submission/review';
import { caseSchema, versionSchema } from '@thidua/domain/submission/case';
import { localDateOf } from '@thidua/domain/base/time';
import type { Services } from '../platform/services.ts';
import { MAX_ANY, parseFound, type Query, type Transaction } from '../store/store.ts';

const nominationsWhere = (movementId: string, where: Query['where'] & object): Query => ({
  collection: paths.nominations(movementId),
  where,
});

/** In a transaction or beside it. */
export type Reader = Pick<Transaction, 'load' | 'find'>;

/** Every nomination of a unit, in whatever state. */
export const nominationsOfUnit = async (
  reader: Reader,
  movementId: string,
  unitId: string,
): Promise<Nomination[]> =>
  parseFound(await reader.find(nominationsWhere(movementId, [['unitId', '==', unitId]])), nominationSchema);

interface Others {
  /** Live nominations of the own unit, without `caseId`; read in the transaction, since its quota rests on them. */
  ofUnit: Nomination[];
  /** The same with those of the unit's cluster. */
  ofCluster: Nomination[];
}

/**
 * The cluster's nominations are read beside the transaction: they make figures and refuse nothing, and a cluster whose
 * units hand in together must not wait for each other.
 */
export async function readOthers(
  services: Services,
  transaction: Transaction,
  movementId: string,
  { unitId, clusterId }: Pick<Participant, 'unitId' | 'clusterId'>,
  caseId: string,
): Promise<Others> {
  const own = await nominationsOfUnit(transaction, movementId, unitId);
  const cluster =
    clusterId === null
      ? []
      : await services.store.find(nominationsWhere(movementId, [['clusterId', '==', clusterId]]));
  const ofUnit = own.filter((one) => one.caseId !== caseId && isLive(one.state));
  const elsewhere = parseFound(cluster, nominationSchema).filter(
    (one) => one.unitId !== unitId && isLive(one.state),
  );
  return { ofUnit, ofCluster: [...ofUnit, ...elsewhere] };
}

/** Every nomination of a unit and of its cluster, in whatever state. */
export async function nominationsAround(
  reader: Reader,
  movementId: string,
  { unitId, clusterId }: Pick<Participant, 'unitId' | 'clusterId'>,
): Promise<Nomination[]> {
  const own = await nominationsOfUnit(reader, movementId, unitId);
  if (clusterId === null) return own;
  const found = await reader.find(nominationsWhere(movementId, [['clusterId', '==', clusterId]]));
  const cluster = parseFound(found, nominationSchema).filter((one) => one.unitId !== unitId);
  return [...own, ...cluster];
}

/** Nominations of the movement whose name shares a key with `name`: all that can be the same or nearly so. */
export async function readSharingKeys(
  transaction: Transaction,
  movementId: string,
  name: string,
): Promise<Nomination[]> {
  const keys = nameKeys(name);
  const found = new Map<string, Nomination>();
  for (let first = 0; first < keys.length; first += MAX_ANY) {
    const some = keys.slice(first, first + MAX_ANY);
    const query = nominationsWhere(movementId, [['nameKeys', 'array-contains-any', some]]);
    for (const one of parseFound(await transaction.find(query), nominationSchema)) {
      found.set(nominationId(one.unitId, one.caseId), one);
    }
  }
  return [...found.values()];
}

/** The unit's review while its newest version stands validated; null while there is none or it is being mended. */
export async function readReview(
  transaction: Transaction,
  settings: MovementSettings,
  { movementId, unitId }: { movementId: string; unitId: string },
  now: Date,
): Promise<Review | null> {
  const casePath = paths.case(movementId, unitId, REVIEW_CASE);
  const review = (await transaction.load([casePath])).read(casePath, caseSchema);
  if (review?.state !== 'validated') return null;
  const versionPath = paths.version(movementId, unitId, REVIEW_CASE, review.latestVersion);
  const version = (await transaction.load([versionPath])).read(versionPath, versionSchema);
  const parsed = parseReview(version?.content, settings, localDateOf(now, settings.zone));
  return parsed.ok ? parsed.value : null;
}
