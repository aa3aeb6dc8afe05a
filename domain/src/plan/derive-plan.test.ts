import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../base/time.ts';
import { derivePlan, type Origin } from './derive-plan.ts';
import { movementOf } from './movement-of.ts';
import { nextAreaId, nextId, planSchema, type Plan } from './plan-draft.ts';
import { maker, soundFrame, template } from './plan.fixture.ts';

const from = (days: number, earlier: Origin['earlier'] = null) =>
  derivePlan(maker, { movement: template, days, earlier });

/** Every day of a plan, in one order. */
const daysOf = ({ head, timeline }: Plan) =>
  [
    head.issuedOn,
    head.from,
    head.to,
    timeline.registrationDeadline,
    timeline.nominationDeadline,
    timeline.sessionOn,
    ...timeline.reportingPeriods.flatMap((one) => [one.from, one.to, one.due]),
  ].map((day) => day ?? '');

const undated = (plan: Plan): unknown =>
  JSON.parse(JSON.stringify(plan).replace(/\d{4}-\d\d-\d\d/g, 'a day'));
const days = fc.integer({ min: -4000, max: 4000 });

describe('a movement made from another', () => {
  test('has every date moved by as many days: their order and distances stay', () => {
    const before = daysOf(from(0).plan);
    fc.assert(
      fc.property(days, (by) => {
        const moved = daysOf(from(by).plan);
        expect(moved).toEqual(before.map((day) => addDays(day, by)));
        const distances = (all: string[]) => all.map((day) => daysBetween(all[0] ?? '', day));
        expect(distances(moved)).toEqual(distances(before));
        expect(moved.toSorted()).toEqual(before.toSorted().map((day) => addDays(day, by)));
      }),
    );
  });

  test('has all else as it was, whatever the days', () => {
    fc.assert(
      fc.property(days, (by) => {
        const { plan } = from(by);
        expect(planSchema.parse(plan)).toEqual(plan);
        // A law is in force when it is: its days stay.
        expect(plan.text.legalActs).toEqual(template.legalActs);
        expect(undated(plan)).toEqual(undated(from(0).plan));
      }),
    );
  });

  test('takes number, issuer and place for its own', () => {
    const elsewhere = { ...maker, name: 'Ủy ban nhân dân phường Chợ Quán', placeName: 'Chợ Quán' };
    const { plan, kept } = derivePlan(elsewhere, { movement: template, days: 30, earlier: null });
    expect(plan.head).toMatchObject({ number: '', issuer: elsewhere.name, issuedAt: 'Chợ Quán' });
    expect(kept.origin).toEqual({ movementId: null, number: '221/KH-UBND', place: 'Quận 5' });
  });

  test('from a template every unit that is there takes part, in no cluster yet', () => {
    const { places, clusters } = from(0).plan.units;
    expect(clusters).toEqual([]);
    expect(places).toEqual({
      p1: { clusterId: null, obligation: 'required', phone: '' },
      p2: { clusterId: null, obligation: 'required', phone: '' },
      kp1: { clusterId: null, obligation: 'invited', phone: '' },
      cty: { clusterId: null, obligation: 'invited', phone: '' },
    });
  });

  test('from an earlier one clusters and places are taken over, but for units that are gone', () => {
    const placed = (unitId: string, active = true) =>
      ({ unitId, clusterId: 'cum-1', obligation: 'exempt', active, phone: '028 1' }) as const;
    const earlier = {
      movementId: 'earlier',
      clusters: new Map([
        ['cum-1', { name: 'Cụm 1', leadUnitId: 'p1', proposedTargets: [] }],
        ['cum-2', { name: 'Cụm 2', leadUnitId: 'p15', proposedTargets: [] }],
      ]),
      participants: [placed('p1'), placed('p2', false), placed('p15')],
    };
    const { plan, kept } = from(10, earlier);
    expect(plan.units.clusters).toEqual([
      { id: 'cum-1', name: 'Cụm 1', leadUnitId: 'p1', proposedTargets: [] },
      { id: 'cum-2', name: 'Cụm 2', leadUnitId: null, proposedTargets: [] },
    ]);
    expect(plan.units.places).toEqual({
      p1: { clusterId: 'cum-1', obligation: 'exempt', phone: '028 1' },
      kp1: { clusterId: null, obligation: 'invited', phone: '' },
      cty: { clusterId: null, obligation: 'invited', phone: '' },
    });
    expect(kept.origin?.movementId).toBe('earlier');
  });
});

test('an empty one asks for everything, and has the units', () => {
  const { plan, kept } = derivePlan(maker, null);
  expect(planSchema.parse(plan)).toEqual(plan);
  expect(Object.keys(plan.units.places)).toEqual(['p1', 'p2', 'kp1', 'cty']);
  expect(kept.origin).toBeNull();
  expect(movementOf({ authorityId: 'q5', plan, kept })).toBeNull();
});

test('what was derived is the movement it came from, its dates moved', () => {
  const { plan, kept } = soundFrame();
  expect(movementOf({ authorityId: 'q5', plan, kept })).toMatchObject({
    number: '15/KH-UBND',
    status: 'open',
    period: { from: '2022-11-01', to: '2023-01-30' },
    awards: template.awards,
    purposes: template.purposes,
    reminders: template.reminders,
  });
});

test('what is written anew stands where the plan goes on', () => {
  const { plan, kept } = soundFrame(({ text }) => ({
    text: { ...text, purposes: [...text.purposes, { text: 'Thêm', source: '' }] },
  }));
  expect(movementOf({ authorityId: 'q5', plan, kept })?.purposes.at(-1)).toEqual({
    text: 'Thêm',
    source: 'I.1.2',
  });
});

test('new ids are beside all others', () => {
  expect(nextId('ky-', ['ky-1', 'ky-3'])).toBe('ky-4');
  expect(nextId('ky-', [])).toBe('ky-1');
  expect(nextAreaId([])).toBe('1');
  expect(nextAreaId(['2.1', '2.2'])).toBe('2.3');
  expect(nextAreaId(['2.1', '2.8'])).toBe('2.3');
});
