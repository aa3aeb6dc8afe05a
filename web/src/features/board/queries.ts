import { paths } from '@thidua/domain/base/paths';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { askedWords } from '@thidua/domain/base/search';
import type { UnitRecord } from '@thidua/domain/summary/unit-record';
import type { Filters } from '@thidua/domain/summary/board-filter';

/** Units on the first page; asking for more doubles it, so that reading on costs no more than twice the rows. */
export const BOARD_PAGE = 100;

/** Up to here the first page holds every unit, and filtering needs no query. */
export const fitsOnePage = (units: number) => units <= BOARD_PAGE;

const by = (field: string) => [[field, 'asc']] as const;

interface UnitsQuery {
  path: string;
  limit: number;
  where?: readonly Where[];
  orderBy?: readonly (readonly [field: string, direction: 'asc'])[];
}

type Where = readonly [field: string, operator: '==' | 'array-contains', value: string];

/**
 * The units to load, by one query or several whose units belong together. In a large movement a query narrows as far as
 * its indexes go: by what every unit has, in the order of units or of the last move; by typed words; by the state or
 * punctuality of one report, whose field name is data and can have no composite index, with equality alone. `matches` does
 * the rest on what was loaded.
 */
export function boardUnits(
  movementId: string,
  caseId: string,
  filters: Filters,
  size: { units: number; limit: number },
): UnitsQuery[] {
  const base = { path: paths.unitRecords(movementId), limit: size.limit };
  // By an order that every record has: one from before is there, too.
  if (fitsOnePage(size.units)) return [{ ...base, orderBy: by('folded') }];

  const isRegistration = caseId === REGISTRATION_CASE;
  const common: Where[] = [];
  const ofCase: Where[] = [];
  if (filters.clusterId !== null) common.push(['clusterId', '==', filters.clusterId]);
  if (filters.kind !== null) common.push(['kind', '==', filters.kind]);
  if (filters.punctuality !== null) ofCase.push([`punctuality.${caseId}`, '==', filters.punctuality]);
  // A report that nobody has begun has no facts, hence no field to ask for.
  if (filters.state !== null && (isRegistration || filters.state !== 'draft')) {
    ofCase.push([isRegistration ? 'registrationState' : `cases.${caseId}.state`, '==', filters.state]);
  }
  // One query looks through one list only.
  if (filters.unusual) {
    const marked: Where = ['unusual', 'array-contains', caseId];
    return [{ ...base, where: [marked, ...common, ...ofCase] }];
  }
  const words = askedWords(filters.search);
  if (words.length > 0) {
    const narrowed = isRegistration ? [...common, ...ofCase] : common;
    return words.map((word) => {
      const named: Where = ['words', 'array-contains', word];
      return { ...base, where: [named, ...narrowed], orderBy: by('order') };
    });
  }
  const where = [...common, ...ofCase];
  if (!isRegistration && ofCase.length > 0) return [{ ...base, where }];
  // Units that never moved have null there, which sorts first.
  return [{ ...base, where, orderBy: by(filters.idleDays === null ? 'order' : 'lastMoveAt') }];
}

/** Whether a page of what was typed is full, so that more units may be found behind it. */
export function isPageFull(
  records: readonly Pick<UnitRecord, 'words'>[],
  filters: Filters,
  size: { units: number; limit: number },
): boolean {
  const words = fitsOnePage(size.units) || filters.unusual ? [] : askedWords(filters.search);
  if (words.length === 0) return records.length >= size.limit;
  return words.some((word) => records.filter((one) => one.words.includes(word)).length >= size.limit);
}

/** Submissions whose judging failed; the newest `limit`. */
export const failedSubmissions = (authorityId: string, movementId: string, limit: number) => ({
  path: paths.deadLetters(),
  where: [
    ['authorityId', '==', authorityId],
    ['movementId', '==', movementId],
  ] as const,
  orderBy: [['failedAt', 'desc']] as const,
  limit,
});

/** The clusters to choose from. */
export const clusterNames = (movementId: string) => ({ path: paths.clusters(movementId), limit: 300 });
