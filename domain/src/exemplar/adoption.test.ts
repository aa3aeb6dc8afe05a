import { describe, expect, it } from 'vitest';
import { decideAdoption, decideAdoptionReport, spreadOf } from './adoption.ts';
import { exemplar } from './exemplar.fixture.ts';
import { exemplarStates } from './exemplar.ts';

const NOW = new Date('2021-12-10T02:00:00Z');
const unit = { exemplarId: 'u1~1', unitId: 'u2', unitName: 'Đơn vị u2', clusterId: 'b' };
const asked = { plan: 'Làm theo', by: 'ai' };
const published = exemplar({ state: 'published' });

describe('taking a model up', () => {
  it('is of what is published now, by another unit, once', () => {
    for (const state of exemplarStates) {
      expect(decideAdoption(exemplar({ state }), null, unit, asked, NOW).ok, state).toBe(
        state === 'published',
      );
    }
    const own = { ...unit, unitId: 'u1' };
    expect(decideAdoption(published, null, own, asked, NOW)).toMatchObject({ error: 'ownExemplar' });
    const first = decideAdoption(published, null, unit, asked, NOW);
    if (!first.ok) throw new Error(first.error);
    expect(decideAdoption(published, first.value, unit, asked, NOW)).toMatchObject({
      error: 'alreadyAdopted',
    });
    expect(decideAdoptionReport(first.value, { state: 'done', outcome: 'Tốt' }, NOW)).toEqual({
      ...first.value,
      state: 'done',
      outcome: 'Tốt',
      reportedAt: NOW,
      seq: 2,
    });
  });

  it('is told by cluster, the largest first', () => {
    const some = ['a', null, 'b', 'b'].map((clusterId) => ({ clusterId }));
    expect(spreadOf(some).map(({ clusterId, adoptions }) => [clusterId, adoptions.length])).toEqual([
      ['b', 2],
      ['a', 1],
      [null, 1],
    ]);
  });
});
