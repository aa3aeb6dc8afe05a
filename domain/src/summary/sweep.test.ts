import { describe, expect, it } from 'vitest';
import {
  erasureRunSchema,
  fromBeginning,
  isSweepHeld,
  isSweepLeft,
  MAX_DRIFT_TOLD,
  movementSweepSchema,
  reconciliationSchema,
  SWEEP_LEASE_MS,
  sweeps,
  takeSweep,
  withDrift,
  type ErasureRun,
  type Reconciliation,
} from './sweep.ts';

const at = (ms: number) => new Date(Date.UTC(2021, 11, 10) + ms);
const { begin } = sweeps.reconciliation;
const order = { begin, day: '2021-12-10', holder: 'a', now: at(0) };

function taken(before: Reconciliation | null, change: Partial<typeof order> = {}): Reconciliation {
  const sweep = takeSweep(before, { ...order, ...change });
  if (!sweep.ok) throw new Error(sweep.error);
  return sweep.value;
}

describe('a run through all units', () => {
  const begun = { ...taken(null), cursor: 'u7', done: 7, total: 9 };

  it('begins with the first unit', () => {
    expect(movementSweepSchema.parse(taken(null))).toMatchObject({
      phase: 'units',
      cursor: '',
      done: 0,
      holder: 'a',
    });
  });

  it('is held by one at a time', () => {
    const later = { ...order, holder: 'b', now: at(SWEEP_LEASE_MS - 1) };
    expect(takeSweep(begun, later)).toEqual({ ok: false, error: 'sweepRunning' });
    expect(isSweepHeld(begun, later.now)).toBe(true);
    expect(isSweepLeft(begun, later.now)).toBe(false);
  });

  it('is gone on with behind its cursor once its holder is silent, or let go', () => {
    const after = at(SWEEP_LEASE_MS);
    expect(isSweepLeft(begun, after)).toBe(true);
    expect(taken(begun, { holder: 'b', now: after })).toMatchObject({
      cursor: 'u7',
      holder: 'b',
      startedAt: begun.startedAt,
      aliveAt: after,
    });
    expect(taken({ ...begun, holder: '' })).toMatchObject({ cursor: 'u7' });
  });

  it('begins anew when it is done, of another day, or was left for hours', () => {
    expect(taken({ ...begun, phase: 'done' }).cursor).toBe('');
    expect(taken({ ...begun, holder: '', day: '2021-12-09' }).cursor).toBe('');
    const hours = at(3 * 3_600_000);
    expect(isSweepLeft({ ...begun, holder: '' }, hours)).toBe(false);
    expect(taken({ ...begun, holder: '' }, { now: hours }).cursor).toBe('');
  });

  it('tells the first paths that had drifted and counts all', () => {
    const many = Array.from({ length: MAX_DRIFT_TOLD + 5 }, (_, index) => `p${index}`);
    const sweep = withDrift(withDrift(begun, ['p']), many);
    expect(sweep.drift).toHaveLength(MAX_DRIFT_TOLD);
    expect(sweep.driftCount).toBe(MAX_DRIFT_TOLD + 6);
    expect(reconciliationSchema.parse(sweep).drift[0]).toBe('p');
  });
});

describe('the run of an authority', () => {
  const { drift: _drift, driftCount: _count, units: _units, nodes: _nodes, ...run } = taken(null);
  const search: ErasureRun = { ...run, kind: 'erasure', phase: 'units' };

  it('is a search until it is an act, and each begins with the first part', () => {
    const erasing = fromBeginning({ ...search, cursor: 'p7', done: 7 }, 'xoa-1');
    expect(erasing).toEqual({ ...search, phase: 'erasing', of: 'xoa-1' });
    expect(erasureRunSchema.parse(erasing)).toEqual(erasing);
    expect(fromBeginning({ ...erasing, cursor: 'p7', done: 7 }, null)).toEqual(search);
  });

  it('that was stored with the other kinds’ fields empty is read without them', () => {
    const empty = { units: 0, nodes: 0, drift: [], driftCount: 0 };
    expect(erasureRunSchema.parse({ ...search, ...empty, of: '' })).toEqual(search);
    const done = { ...search, phase: 'done' } as const;
    expect(erasureRunSchema.parse({ ...done, ...empty, of: 'xoa-1' })).toEqual({ ...done, of: 'xoa-1' });
    const list = { ...run, kind: 'registrationList', phase: 'file', units: 3 } as const;
    expect(movementSweepSchema.parse({ ...list, nodes: 0, drift: [], driftCount: 0, of: '' })).toEqual(list);
  });

  it('is no act without saying which', () => {
    expect(erasureRunSchema.safeParse({ ...search, phase: 'erasing' }).success).toBe(false);
  });
});
