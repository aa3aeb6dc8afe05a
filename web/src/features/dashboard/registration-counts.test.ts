import { summaryOf, tallyKeys } from '@thidua/domain/summary/tally';
import { expect, it } from 'vitest';
import {
  registrationCounts,
  registrationCountsOfKind,
  shownCounts,
  totalOf,
  type RegistrationCounts,
} from './registration-counts.ts';

const addsUp = ({
  required,
  requiredRegistered,
  invited,
  onTime,
  late,
  missing,
  revising,
  awaited,
}: RegistrationCounts) => {
  expect(requiredRegistered + invited).toBe(onTime + late);
  expect(required - requiredRegistered).toBe(missing + revising + awaited);
};

// Eleven required wards, six registered; three enterprises that were invited came, too.
const summary = summaryOf(
  {
    [tallyKeys.required]: 11,
    [tallyKeys.invited]: 4,
    [tallyKeys.registered]: 9,
    [tallyKeys.requiredRegistered]: 6,
    [tallyKeys.registeredOnTime]: 7,
    [tallyKeys.registeredLate]: 2,
    [tallyKeys.registrationMissing]: 3,
    [tallyKeys.registrationRevising]: 1,
    [tallyKeys.registrationAwaited]: 1,
    [tallyKeys.kind('ward', 'required')]: 11,
    [tallyKeys.kind('ward', 'registered')]: 6,
    [tallyKeys.kind('ward', 'requiredRegistered')]: 6,
    [tallyKeys.kind('ward', 'late')]: 2,
    [tallyKeys.kind('ward', 'missing')]: 3,
    [tallyKeys.kind('ward', 'revising')]: 1,
    [tallyKeys.kind('enterprise', 'registered')]: 3,
  },
  [],
  [],
);

it('gives rows that add up by eye, invited units named apart', () => {
  const all = registrationCounts(summary);
  addsUp(all);
  expect(all.invited).toBe(3);
  const kinds = summary.byKind.map(registrationCountsOfKind);
  for (const row of kinds) addsUp(row);
  expect(totalOf(kinds)).toEqual(all);
});

it('has a column for what is rare only where there is some', () => {
  expect(shownCounts(registrationCounts(summary))).toEqual({
    withInvited: true,
    counts: ['onTime', 'late', 'missing', 'revising', 'awaited'],
  });
  expect(shownCounts({ ...totalOf([]), missing: 1 })).toEqual({
    withInvited: false,
    counts: ['onTime', 'late', 'missing'],
  });
});
