import { paths } from '@thidua/domain/base/paths';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { fold } from '@thidua/domain/base/text';
import type { Filters } from './filters.ts';

/** Units on the first page; asking for more doubles it, so that reading on costs no more than twice the rows. */
export const BOARD_PAGE = 100;

/** Up to here the first page holds every unit, and filtering needs no query. */
export const fitsOnePage = (units: number) => units <= BOARD_PAGE;

const by = (field: string) => [[field, 'asc']] as const;

type Where = readonly [field: string, operator: '==' | '>=' | '<' | 'array-contains', value: string];

/**
 * The units to load. In a large movement the query narrows as far as its indexes go: by what every unit has, in the
 * order of names or of the last move; by the state or punctuality of one report, whose field name is data and can have no
 * composite index, with equality alone. `matches` does the rest on what was loaded.
 */
export function boardUnits(
  movementId: string,
  caseId: string,
  filters: Filters,
  size: { units: number; limit: number },
) {
  const base = { path: paths.unitRecords(movementId), limit: size.limit };
  if (fitsOnePage(size.units)) return { ...base, orderBy: by('folded') };

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
  const where = [...common, ...ofCase];
  if (filters.unusual) return { ...base, where: [['unusual', 'array-contains', caseId] as const, ...where] };
  if (!isRegistration && ofCase.length > 0) return { ...base, where };
  const search = fold(filters.search);
  if (search !== '') {
    const range: Where[] = [
      ['folded', '>=', search],
      ['folded', '<', `${search}\uf8ff`],
    ];
    return { ...base, where: [...where, ...range], orderBy: by('folded') };
  }
  // Units that never moved have null there, which sorts first.
  return { ...base, where, orderBy: by(filters.idleDays === null ? 'folded' : 'lastMoveAt') };
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
