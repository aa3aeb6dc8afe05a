import { describe, expect, it } from 'vitest';
import { noFilters } from './filters.ts';
import { BOARD_PAGE, boardUnits } from './queries.ts';

const large = { units: 10_000, limit: BOARD_PAGE };
const path = 'movements/m/unitRecords';

describe('units to load', () => {
  it('never loads more than the page', () => {
    expect(boardUnits('m', 'registration', noFilters, large)).toEqual({
      path,
      where: [],
      orderBy: [['folded', 'asc']],
      limit: 100,
    });
  });

  it('asks a large movement for those with unusual figures only', () => {
    const filters = { ...noFilters, unusual: true, kind: 'school' as const };
    expect(boardUnits('m', 'r2', filters, large)).toEqual({
      path,
      where: [
        ['unusual', 'array-contains', 'r2'],
        ['kind', '==', 'school'],
      ],
      limit: 100,
    });
  });

  it('filters in memory what one page holds', () => {
    const filters = { ...noFilters, state: 'validated' as const, search: 'mầm' };
    expect(boardUnits('m', 'r1', filters, { units: 80, limit: BOARD_PAGE })).toEqual({
      path,
      orderBy: [['folded', 'asc']],
      limit: 100,
    });
  });

  it('searches a large movement by the beginning of the folded name', () => {
    expect(boardUnits('m', 'registration', { ...noFilters, search: ' Phường  Đ' }, large)).toMatchObject({
      where: [
        ['folded', '>=', 'phuong d'],
        ['folded', '<', 'phuong d\uf8ff'],
      ],
      orderBy: [['folded', 'asc']],
    });
  });

  it('asks for the longest still units first', () => {
    const filters = { ...noFilters, idleDays: 7, kind: 'ward' as const };
    expect(boardUnits('m', 'registration', filters, large)).toMatchObject({
      where: [['kind', '==', 'ward']],
      orderBy: [['lastMoveAt', 'asc']],
    });
  });

  it('asks for the state of a report by equality alone', () => {
    const query = boardUnits('m', 'r1', { ...noFilters, state: 'validated', clusterId: 'c' }, large);
    expect(query).toMatchObject({
      where: [
        ['clusterId', '==', 'c'],
        ['cases.r1.state', '==', 'validated'],
      ],
    });
    expect(query).not.toHaveProperty('orderBy');
  });

  it('does not ask for a field that reports not yet begun do not have', () => {
    expect(boardUnits('m', 'r1', { ...noFilters, state: 'draft' }, large)).toMatchObject({
      where: [],
      orderBy: [['folded', 'asc']],
    });
    expect(boardUnits('m', 'registration', { ...noFilters, state: 'draft' }, large)).toMatchObject({
      where: [['registrationState', '==', 'draft']],
    });
  });
});
