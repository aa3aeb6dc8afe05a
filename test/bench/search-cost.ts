import { searchWords } from '@thidua/domain/base/search';
import { orderKey } from '@thidua/domain/base/order';
import { noFilters } from '@thidua/domain/summary/board-filter';
import { BOARD_PAGE, boardUnits } from '../../web/src/features/board/queries.ts';

/** Documents that a search on the board of a large movement reads, and whether it finds the unit of that name. */
export function searchCost(
  units: number,
  typed: string,
  wanted: string,
): { reads: number; isFound: boolean } {
  const records = Array.from({ length: units }, (_, index) => `Đơn vị mẫu số ${index + 1}`)
    .map((name) => ({ name, words: searchWords(name), order: orderKey([name]) }))
    .toSorted((a, b) => (a.order < b.order ? -1 : 1));
  const filters = { ...noFilters, search: typed };
  const found = boardUnits('m', 'registration', filters, { units, limit: BOARD_PAGE }).map(
    ({ where = [], limit }) =>
      records
        .filter(({ words }) => where.every(([field, , word]) => field === 'words' && words.includes(word)))
        .slice(0, limit),
  );
  return {
    reads: found.reduce((sum, some) => sum + some.length, 0),
    isFound: found.flat().some(({ name }) => name === wanted),
  };
}
