import { searchWords } from '@thidua/domain/base/search';
import { describe, expect, it } from 'vitest';
import { noFilters } from '@thidua/domain/summary/board-filter';
import { BOARD_PAGE, boardUnits, isPageFull } from './queries.ts';

const large = { units: 10_000, limit: BOARD_PAGE };
const path = 'movements/m/unitRecords';

describe('units to load', () => {
  it('never loads more than the page', () => {
    expect(boardUnits('m', 'registration', noFilters, large)).toEqual([
      { path, where: [], orderBy: [['order', 'asc']], limit: 100 },
    ]);
  });

  it('asks a large movement for those with unusual figures only', () => {
    const filters = { ...noFilters, unusual: true, kind: 'school' as const };
    expect(boardUnits('m', 'r2', filters, large)).toEqual([
      {
        path,
        where: [
          ['unusual', 'array-contains', 'r2'],
          ['kind', '==', 'school'],
        ],
        limit: 100,
      },
    ]);
  });

  it('filters in memory what one page holds', () => {
    const filters = { ...noFilters, state: 'validated' as const, search: 'mầm' };
    expect(boardUnits('m', 'r1', filters, { units: 80, limit: BOARD_PAGE })).toEqual([
      { path, orderBy: [['folded', 'asc']], limit: 100 },
    ]);
  });

  it('searches a large movement by the longest typed word and by a number with its word, a page each', () => {
    const filters = { ...noFilters, search: ' Phường  1', kind: 'ward' as const };
    const common = { path, orderBy: [['order', 'asc']], limit: 100 };
    expect(boardUnits('m', 'registration', filters, large)).toEqual([
      {
        ...common,
        where: [
          ['words', 'array-contains', 'phuong'],
          ['kind', '==', 'ward'],
        ],
      },
      {
        ...common,
        where: [
          ['words', 'array-contains', 'phuong1'],
          ['kind', '==', 'ward'],
        ],
      },
    ]);
  });

  it('leaves the state of a report to be filtered where words narrow', () => {
    const filters = { ...noFilters, search: 'đa', state: 'validated' as const, clusterId: 'c' };
    expect(boardUnits('m', 'r1', filters, large)).toMatchObject([
      {
        where: [
          ['words', 'array-contains', 'da'],
          ['clusterId', '==', 'c'],
        ],
      },
    ]);
  });

  it('asks for the longest still units first', () => {
    const filters = { ...noFilters, idleDays: 7, kind: 'ward' as const };
    expect(boardUnits('m', 'registration', filters, large)).toMatchObject([
      { where: [['kind', '==', 'ward']], orderBy: [['lastMoveAt', 'asc']] },
    ]);
  });

  it('asks for the state of a report by equality alone', () => {
    const [query] = boardUnits('m', 'r1', { ...noFilters, state: 'validated', clusterId: 'c' }, large);
    expect(query).toMatchObject({
      where: [
        ['clusterId', '==', 'c'],
        ['cases.r1.state', '==', 'validated'],
      ],
    });
    expect(query).not.toHaveProperty('orderBy');
  });

  it('does not ask for a field that reports not yet begun do not have', () => {
    expect(boardUnits('m', 'r1', { ...noFilters, state: 'draft' }, large)).toMatchObject([
      { where: [], orderBy: [['order', 'asc']] },
    ]);
    expect(boardUnits('m', 'registration', { ...noFilters, state: 'draft' }, large)).toMatchObject([
      { where: [['registrationState', '==', 'draft']] },
    ]);
  });
});

describe('a page of what was typed', () => {
  const typed = { ...noFilters, search: 'so 9' };
  const size = { units: 10_000, limit: 2 };
  const unit = (name: string) => ({ words: searchWords(name) });

  it('is full where one of its queries gave all it may', () => {
    expect(isPageFull([unit('Số 9'), unit('Số 1')], typed, size)).toBe(true);
    expect(isPageFull([unit('Số 9'), unit('Chín 90')], { ...noFilters, search: 'so9 chin' }, size)).toBe(
      false,
    );
    expect(isPageFull([unit('Số 9')], typed, size)).toBe(false);
  });

  it('is as long as its rows where nothing was typed', () => {
    expect(isPageFull([unit('Số 9'), unit('Số 1')], noFilters, size)).toBe(true);
    expect(isPageFull([unit('Số 9')], noFilters, size)).toBe(false);
  });
});
