import { searchWords } from '@thidua/domain/base/search';
import type { CaseFacts } from '@thidua/domain/summary/case-facts';
import { orderKey } from '@thidua/domain/base/order';
import { describe, expect, it } from 'vitest';
import { idleBefore, inOrder, matches, noFilters, type Filters } from '@thidua/domain/summary/board-filter';
import { filtersFrom, isFiltered, paramsOf } from './filters.ts';

const at = { today: '2021-12-10', zone: 'Asia/Ho_Chi_Minh' };
const facts = (state: CaseFacts['state']): CaseFacts => ({
  seq: 1,
  state,
  counted: null,
  received: false,
  firstValidAt: null,
  submittedAt: null,
  changedAt: new Date(0),
  targets: [],
  actuals: {},
});
const record = {
  name: 'Trường mầm non Đống Đa',
  words: searchWords('Trường mầm non Đống Đa'),
  cases: { registration: facts('validated') },
  punctuality: { registration: 'late' as const, r1: 'missing' as const },
  clusterId: 'khoi-mam-non',
  kind: 'school' as const,
  lastMoveAt: new Date('2021-12-05T05:00:00Z'),
  active: true,
  unusual: ['r1'],
};
const passes = (filters: Partial<Filters>, caseId = 'registration') =>
  matches(record, caseId, { ...noFilters, ...filters }, at);

describe('filters', () => {
  it.each<[Partial<Filters>, boolean]>([
    [{}, true],
    [{ search: 'MẦM NON Đống' }, true],
    [{ search: 'mam  non' }, true],
    [{ search: 'da truong' }, true],
    [{ search: 'ống' }, false],
    [{ search: 'tiểu học' }, false],
    [{ state: 'validated' }, true],
    [{ state: 'draft' }, false],
    [{ punctuality: 'late' }, true],
    [{ punctuality: 'missing' }, false],
    [{ clusterId: 'khoi-mam-non', kind: 'school' }, true],
    [{ clusterId: 'cum-1' }, false],
    [{ kind: 'ward' }, false],
    [{ idleDays: 3 }, true],
    [{ idleDays: 7 }, false],
  ])('%o: %s', (filters, expected) => {
    expect(passes(filters)).toBe(expected);
  });

  it('looks at the case of the tab', () => {
    expect(passes({ punctuality: 'missing' }, 'r1')).toBe(true);
    expect(passes({ state: 'draft' }, 'r1')).toBe(true);
    expect(passes({ punctuality: 'notOwed' }, 'r2')).toBe(true);
  });

  it('counts a unit that never moved as idle', () => {
    expect(matches({ ...record, lastMoveAt: null }, 'r1', { ...noFilters, idleDays: 30 }, at)).toBe(true);
  });

  it('counts idle days in the zone of the authority', () => {
    expect(idleBefore(1, '2021-12-10', at.zone).toISOString()).toBe('2021-12-09T17:00:00.000Z');
  });

  it('leaves out units that take no part any more', () => {
    expect(matches({ ...record, active: false }, 'r1', noFilters, at)).toBe(false);
  });
});

it('finds units with unusual figures in the case at hand', () => {
  expect(passes({ unusual: true }, 'r1')).toBe(true);
  expect(passes({ unusual: true })).toBe(false);
});

it('finds what is stored from before words were kept', () => {
  expect(matches({ ...record, words: [] }, 'r1', { ...noFilters, search: 'mn dong' }, at)).toBe(true);
});

describe('the order of units', () => {
  const unit = (...names: string[]) => ({ name: names.at(-1) ?? '', order: orderKey(names) });
  const ward = 'Phường 1';
  const units = [
    unit('Phường 10'),
    unit('Phường 2'),
    unit(ward, 'Khu phố 10'),
    unit('Chợ Khu phố 1'),
    unit(ward, 'Khu phố 2'),
    unit(ward),
  ];
  const names = (search: string) => inOrder(units, search).map(({ name }) => name);

  it('counts numbers, and puts a sub-unit under its ward', () => {
    const sub = ['Khu phố 2', 'Khu phố 10'];
    expect(names('')).toEqual(['Chợ Khu phố 1', ward, ...sub, 'Phường 2', 'Phường 10']);
  });

  it('begins with what is just as it was typed', () => {
    expect(names('p 1').slice(0, 1)).toEqual([ward]);
    expect(names('kp10')[0]).toBe('Khu phố 10');
  });
});

describe('address', () => {
  it('keeps every filter', () => {
    const filters: Filters = {
      search: 'Phường 1',
      state: 'returned',
      punctuality: 'late',
      clusterId: 'cum-1',
      kind: 'ward',
      idleDays: 7,
      unusual: true,
    };
    const params = paramsOf('r1', filters);
    expect(params.get('tab')).toBe('r1');
    expect(filtersFrom(new URLSearchParams(params.toString()))).toEqual(filters);
    expect(isFiltered(filters)).toBe(true);
  });

  it('stays short without any', () => {
    expect(paramsOf('registration', noFilters).toString()).toBe('');
    expect(isFiltered(noFilters)).toBe(false);
  });

  it('ignores what it does not know', () => {
    expect(filtersFrom(new URLSearchParams('state=x&punctuality=y&kind=z&idle=-4&idle=q'))).toEqual(
      noFilters,
    );
  });
});
