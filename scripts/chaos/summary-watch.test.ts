import { describe, expect, it } from 'vitest';
import { SummaryWatch } from './summary-watch.ts';

const child = (version: number) => ({ version, name: 'Phường 1', figures: '{}' });

function seen(...versions: number[]) {
  const watch = new SummaryWatch();
  watch.see('movements/m/nodes/other', { version: 9, children: { p1: child(9) } });
  for (const [index, version] of versions.entries()) {
    watch.see('movements/m/nodes/n', { version: index + 1, children: { p1: child(version), p2: child(1) } });
  }
  return watch.check();
}

describe('the watch over summaries', () => {
  it('has nothing against a child that goes on, stays or skips states', () => {
    expect(seen(1, 1, 2, 5)).toMatchObject({ looked: 5, faults: [] });
  });

  it('finds a child whose older state was counted after a newer one, each time', () => {
    expect(seen(2, 1, 3, 1).faults).toEqual([
      'movements/m/nodes/n, version 2: p1 went back from 2 to 1',
      'movements/m/nodes/n, version 4: p1 went back from 3 to 1',
    ]);
  });
});
