import { expect, it } from 'vitest';
import type { Unit } from '../movement/unit.ts';
import { planUnits } from './plan-units.ts';
import { AUTHORITY, unitOf, units } from './unit-change.fixture.ts';
import type { WantedUnit } from './unit-change.ts';

const now = new Date('2026-03-02T02:00:00Z');
const tree = { authorityId: AUTHORITY, units, now };
const ward = (more: Partial<WantedUnit>): WantedUnit => ({
  unitId: 'phuong-1',
  name: 'Phường 1',
  kind: 'ward',
  parentId: AUTHORITY,
  active: true,
  ...more,
});
const plan = (...wanted: WantedUnit[]) => {
  const planned = planUnits(wanted, tree);
  return planned.ok
    ? planned.value.map(({ unitId, after }): [string, Unit] => [unitId, after])
    : planned.error.map(({ code }) => code);
};

it('leaves what is so already', () => {
  expect(plan(ward({}))).toEqual([]);
});

it('writes a new unit after the one it is put below, and moves what is below with what it is below', () => {
  const steps = plan(
    ward({ unitId: 'moi', name: 'Tổ 1', kind: 'householdGroup', parentId: 'kp-10-1' }),
    ward({ unitId: 'phuong-10', name: 'Phường 10', parentId: 'phuong-1' }),
  );
  expect(steps.map((step) => (typeof step === 'string' ? step : [step[0], step[1].ancestors]))).toEqual([
    ['phuong-10', [AUTHORITY, 'phuong-1']],
    ['kp-10-1', [AUTHORITY, 'phuong-1', 'phuong-10']],
    ['moi', [AUTHORITY, 'phuong-1', 'phuong-10', 'kp-10-1']],
  ]);
});

it('keeps what a unit was called', () => {
  const [step] = plan(ward({ name: 'Phường Chợ Mẫu' }));
  expect(step).toEqual([
    'phuong-1',
    unitOf('Phường Chợ Mẫu', { formerly: [{ name: 'Phường 1', until: now }] }),
  ]);
});

it.each([
  ['idTwice', [ward({ unitId: 'moi', name: 'A' }), ward({ unitId: 'moi', name: 'B' })]],
  ['isAuthority', [ward({ unitId: AUTHORITY, name: 'Quận' })]],
  ['unknownParent', [ward({ parentId: 'khong-co' })]],
  ['parentEnded', [ward({ parentId: 'phuong-15' })]],
  ['circle', [ward({ parentId: 'kp-1-1' })]],
  ['nameTaken', [ward({ unitId: 'moi', name: 'PHUONG 01' })]],
  ['hasSubUnits', [ward({ active: false })]],
])('refuses: %s', (code, wanted) => {
  expect(plan(...wanted)).toEqual([code]);
});

it('refuses a unit of another authority', () => {
  const others = new Map([...units, ['la', unitOf('Phường Lạ', { authorityId: 'quan-khac' })]]);
  const planned = planUnits([ward({ unitId: 'la', name: 'Phường Lạ' })], { ...tree, units: others });
  expect(planned).toEqual({ ok: false, error: [{ unitId: 'la', code: 'ofOthers' }] });
});
