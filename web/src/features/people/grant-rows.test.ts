import { callables } from '@thidua/domain/contract/callables';
import { startOfLocalDay } from '@thidua/domain/base/time';
import { describe, expect, it } from 'vitest';
import { grantsOf, newRow, onTheWire, problemsOf, rowsOf, withRole, type GrantRow } from './grant-rows.ts';
import { words as texts } from './texts.ts';

const zone = 'Asia/Ho_Chi_Minh';
const midday = new Date('2021-11-19T05:30:00Z');
const row = (over: Partial<GrantRow> = {}): GrantRow => ({
  ...newRow([], '2021-11-19'),
  role: 'unitEditor',
  scope: 'phuong-1',
  ...over,
});

describe('grantsOf', () => {
  it('holds from the first instant of the first day to the last of the last, in the zone', () => {
    expect(grantsOf([row({ to: '2022-01-30' })], zone)).toEqual({
      'phuong-1': {
        unitEditor: { from: startOfLocalDay('2021-11-19', zone), to: startOfLocalDay('2022-01-31', zone) },
      },
    });
  });

  it('keeps several roles of one scope and roles of several scopes', () => {
    const rows = [row(), row({ role: 'unitHead' }), row({ scope: 'quan', role: 'office' })];
    const grants = grantsOf(rows, zone);
    expect(Object.keys(grants)).toEqual(['phuong-1', 'quan']);
    expect(Object.keys(grants['phuong-1'] ?? {})).toEqual(['unitEditor', 'unitHead']);
  });

  it('leaves the instants of what was not changed', () => {
    const grants = { 'phuong-1': { unitHead: { from: midday, to: new Date('2022-01-05T03:00:00Z') } } };
    expect(grantsOf(rowsOf(grants, zone), zone)).toEqual(grants);
    const [first] = rowsOf(grants, zone);
    expect(first).toMatchObject({ from: '2021-11-19', to: '2022-01-05' });
    const moved = grantsOf(first ? [{ ...first, to: null }] : [], zone);
    expect(moved).toEqual({ 'phuong-1': { unitHead: { from: midday, to: null } } });
  });

  it('goes over the wire as the contract reads it', () => {
    const grants = grantsOf([row({ to: '2022-01-30' }), row({ role: 'unitHead' })], zone);
    const request = { uid: 'u', active: true, grants: onTheWire(grants) };
    expect(callables.setGrants.request.parse(request).grants).toEqual(grants);
  });
});

describe('problemsOf', () => {
  it('has nothing against a whole row, one day included', () => {
    expect(problemsOf([row({ to: '2021-11-19' })]).size).toBe(0);
  });

  it('says at the field what is missing or wrong', () => {
    expect(problemsOf([row({ role: null, scope: null })]).get(1)).toEqual({ role: texts.roleMissing });
    expect(problemsOf([row({ scope: null })]).get(1)).toEqual({ scope: texts.unitMissing });
    expect(problemsOf([row({ role: 'clusterLead', scope: null })]).get(1)).toEqual({
      scope: texts.clusterMissing,
    });
    expect(problemsOf([row({ from: null })]).get(1)).toEqual({ from: texts.fromMissing });
    expect(problemsOf([row({ to: '2021-11-18' })]).get(1)).toEqual({ to: texts.toBeforeFrom });
  });

  it('blames the second of two alike', () => {
    const problems = problemsOf([row(), row({ key: 2 }), row({ key: 3, role: 'unitHead' })]);
    expect([...problems]).toEqual([[2, { role: texts.doubled }]]);
  });
});

describe('withRole', () => {
  it('keeps the unit between roles of a unit and drops it otherwise', () => {
    expect(withRole(row(), 'unitHead', 'quan').scope).toBe('phuong-1');
    expect(withRole(row(), 'clusterLead', 'quan').scope).toBeNull();
    expect(withRole(row(), 'office', 'quan').scope).toBe('quan');
    expect(withRole(row({ role: 'office', scope: 'quan' }), 'unitHead', 'quan').scope).toBeNull();
  });
});
