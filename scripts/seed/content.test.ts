import { readFileSync } from 'node:fs';
import { movementSchema } from '@thidua/domain/movement/movement';
import { rosterSchema } from '@thidua/domain/movement/roster';
import { sampleCopy } from '@thidua/domain/movement/shift';
import { doubtOfActual } from '@thidua/domain/submission/figure';
import { parseRegistration } from '@thidua/domain/submission/registration';
import { participantsOf, placementOf } from '@thidua/domain/summary/place-roster';
import { expect, it } from 'vitest';
import { Random } from '../lib/random.ts';
import { sampleRegistration, sampleReport } from './content.ts';

const file = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../movements/${name}`, import.meta.url), 'utf8'));
const plan = sampleCopy(movementSchema.parse(file('plan-221.json')), 'plan-221', '2026-11-29');
const roster = rosterSchema.parse(file('sample-roster.json'));
const units = participantsOf(roster, placementOf(roster));

it.each([221, 5, 1975])('makes registrations and reports that nobody has to ask about (seed %i)', (seed) => {
  const random = new Random(seed);
  const asked = units.flatMap((unit) => {
    const content = sampleRegistration(plan, unit, random);
    const registration = parseRegistration(content, plan);
    if (!registration.ok)
      return registration.error.map(({ path, code }) => `${unit.unitId} ${path}: ${code}`);
    const { targets } = registration.value;
    const before = new Map<string, number>();
    return plan.reportingPeriods
      .toSorted((a, b) => (a.to < b.to ? -1 : 1))
      .flatMap(({ to }) =>
        sampleReport(plan, content, to, 1, random).actuals.flatMap(({ id, value }) => {
          const target = targets.find((one) => one.id === id);
          const actual = Number(value.replaceAll('.', '').replace(',', '.'));
          const doubt = target && doubtOfActual(target, actual, before.get(id), plan.unitsOfMeasure);
          before.set(id, actual);
          return doubt ? [`${unit.unitId} ${id} ${to}: ${doubt}`] : [];
        }),
      );
  });
  expect(asked).toEqual([]);
});
