import { describe, expect, test } from 'vitest';
import { movementOf } from './movement-of.ts';
import { changedParts, checkRevision, planOf } from './revise-plan.ts';
import { soundFrame } from './plan.fixture.ts';
import type { Plan } from './plan-draft.ts';

const { plan: drafted, kept: keptOf } = soundFrame();
const running = movementOf({ authorityId: 'q5', plan: drafted, kept: keptOf });
if (!running) throw new Error('The fixture is no movement');
const { plan, kept } = planOf(running);
const found = (change: Partial<Plan>) =>
  checkRevision(plan, { ...plan, ...change }, kept, '2022-12-01').flatMap(({ part, place, code, stops }) =>
    stops ? [`${part}:${place} ${code}`] : [],
  );

test('a plan that runs, not changed, is the movement it was, and nothing stops it', () => {
  expect(movementOf({ authorityId: 'q5', plan, kept })).toEqual({ ...running, copyOf: null });
  expect(found({})).toEqual([]);
  expect(changedParts(plan, plan)).toEqual([]);
});

describe('what units rest on', () => {
  const { areas, timeline, scoring, awards } = plan;
  test.each<[string, Partial<Plan>]>([
    ['areas:contentAreas', { areas: { contentAreas: areas.contentAreas.slice(1), proposedTargets: [] } }],
    [
      'timeline:reportingPeriods',
      { timeline: { ...timeline, reportingPeriods: timeline.reportingPeriods.slice(1) } },
    ],
    ['scoring:collective', { scoring: { ...scoring, collective: scoring.collective.slice(1) } }],
    ['scoring:individual', { scoring: { ...scoring, individual: [] } }],
    ['awards:forms', { awards: { ...awards, given: false } }],
  ])('%s stays', (place, change) => {
    expect(found(change)).toContain(`${place} stillUsed`);
  });

  test('may have other words, days and neighbours', () => {
    const [first, ...others] = areas.contentAreas;
    if (!first) throw new Error('There is no area');
    const next = [{ ...first, title: 'Khác' }, ...others, { ...first, id: '2.9', title: 'Thêm' }];
    const change = {
      areas: { ...areas, contentAreas: next },
      timeline: { ...timeline, registrationDeadline: '2022-12-05' },
    };
    expect(found(change)).toEqual([]);
    expect(changedParts(plan, { ...plan, ...change })).toEqual(['areas', 'timeline']);
  });
});
