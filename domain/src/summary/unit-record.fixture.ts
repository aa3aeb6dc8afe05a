import * as fc from 'fast-check';
import { directions, obligations, type Participant } from '../movement/movement.ts';
import { extensionUntil, participantOf, plan221 } from '../movement/movement.fixture.ts';
import { REGISTRATION_CASE } from '../movement/case-ids.ts';
import type { Target } from '../submission/target.ts';
import { targetOf } from '../submission/registration.fixture.ts';
import { unitKinds } from '../movement/unit.ts';
import type { CaseFacts } from './case-facts.ts';

const arrived = new Date('2021-11-23T02:00:00Z');

export const factsWith = (change: Partial<CaseFacts> = {}): CaseFacts => ({
  seq: 2,
  state: 'validated',
  counted: 1,
  received: false,
  firstValidAt: arrived,
  submittedAt: arrived,
  changedAt: arrived,
  targets: [],
  actuals: {},
  ...change,
});

/** A counted registration with these targets, in on 23/11/2021. */
export const registered = (targets: Target[] = [targetOf()], change: Partial<CaseFacts> = {}) =>
  factsWith({ targets, ...change });

/** A counted report, in at this instant. */
export const reported = (actuals: Record<string, number>, instant: string, change: Partial<CaseFacts> = {}) =>
  factsWith({ actuals, firstValidAt: new Date(instant), changedAt: new Date(instant), ...change });

const instant = fc.date({
  min: new Date('2021-11-01T00:00:00Z'),
  max: new Date('2022-03-31T00:00:00Z'),
  noInvalidDate: true,
});
const target: fc.Arbitrary<Omit<Target, 'id'>> = fc
  .record({
    contentArea: fc.constantFrom('2.1', '2.4'),
    direction: fc.constantFrom(...directions),
    baseline: fc.integer({ min: 0, max: 20 }),
    width: fc.integer({ min: 1, max: 20 }),
    weight: fc.integer({ min: 1, max: 9 }),
    dueDate: fc.constantFrom('2021-11-30', '2021-12-31', '2022-01-30'),
  })
  .map(({ width, ...one }) => ({
    ...targetOf(),
    ...one,
    goal: one.direction === 'down' ? one.baseline - width : one.baseline + width,
  }));
/** A case that counts, or one that came and was recalled, or none. */
const arrival = fc.record({ at: instant, counts: fc.boolean(), received: fc.boolean() });
const counting = ({
  at,
  counts,
  received,
}: {
  at: Date;
  counts: boolean;
  received: boolean;
}): Partial<CaseFacts> => ({
  state: counts ? (received ? 'received' : 'validated') : 'draft',
  received: counts && received,
  counted: counts ? 1 : null,
  firstValidAt: at,
  changedAt: at,
});
const report = fc.record({
  arrival,
  actuals: fc.dictionary(fc.constantFrom('t0', 't1', 't2', 'gone'), fc.integer({ min: -5, max: 45 })),
});

export interface UnitCase {
  participant: Participant;
  cases: Record<string, CaseFacts>;
}

/** Any unit of plan 221 with any mix of cases, as they can come about. */
export const anyUnit: fc.Arbitrary<UnitCase> = fc
  .record({
    kind: fc.constantFrom(...unitKinds),
    obligation: fc.constantFrom('required', ...obligations),
    active: fc.constantFrom(true, true, true, false),
    extendedUntil: fc.constantFrom(null, '2021-11-30', '2022-02-20'),
    registration: fc.option(
      fc.record({ arrival, targets: fc.array(target, { minLength: 1, maxLength: 3 }) }),
      { freq: 4 },
    ),
    reports: fc.tuple(fc.option(report), fc.option(report), fc.option(report)),
  })
  .map(({ kind, obligation, active, extendedUntil, registration, reports }) => {
    const cases: Record<string, CaseFacts> = {};
    if (registration) {
      const targets = registration.targets.map((one, n) => ({ ...one, id: `t${n}` }));
      const counts = registration.arrival.counts;
      cases[REGISTRATION_CASE] = factsWith({
        ...counting(registration.arrival),
        targets: counts ? targets : [],
      });
    }
    for (const [index, period] of plan221.reportingPeriods.entries()) {
      const one = reports[index];
      if (!one) continue;
      const actuals = one.arrival.counts ? one.actuals : {};
      cases[period.id] = factsWith({ ...counting(one.arrival), actuals });
    }
    const extensions: Participant['extensions'] =
      extendedUntil === null ? {} : { [REGISTRATION_CASE]: extensionUntil(extendedUntil) };
    return { participant: participantOf({ kind, obligation, active, extensions }), cases };
  });
