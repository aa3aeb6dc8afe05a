import { nominationCase, REGISTRATION_CASE, REVIEW_CASE } from '@thidua/domain/movement/case-ids';
import { defaultMeasure } from '@thidua/domain/movement/measure';
import type { CaseKind } from '@thidua/domain/submission/case';
import { formatDate } from '@thidua/domain/base/text';
import { localDateOf } from '@thidua/domain/base/time';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FINAL_REPORT, openAwardMovement, readyToNominate, submitted } from '../support/awards.ts';
import { createPerson, registrationToday, settingsToday } from '../support/backend.ts';
import { AUTHORITY, participants, settings } from '../support/small-movement.ts';
import { browserOf, grownWrong, Lane } from './lane.ts';
import { payloadOf, seedOf, soundContent } from './payloads.ts';

const RUNS = Number(process.env['FUZZ_RULES_RUNS'] ?? 1000);
const M = 'fuzz-test';
const DAY = formatDate(localDateOf(new Date(), settings.zone));

const lanes: [unitId: string, caseId: string, kind: CaseKind][] = [
  ['f1', REGISTRATION_CASE, 'registration'],
  ['f2', REGISTRATION_CASE, 'registration'],
  ['f3', FINAL_REPORT, 'report'],
  ['f4', FINAL_REPORT, 'report'],
  ['f1', REVIEW_CASE, 'review'],
  ['f2', REVIEW_CASE, 'review'],
  ['f5', nominationCase('1'), 'nomination'],
  ['f6', nominationCase('2'), 'nomination'],
];
const [model] = participants;
if (!model) throw new Error('There is no unit');
const unitIds = [...new Set(lanes.map(([unitId]) => unitId))];
const units = unitIds.map((unitId) => ({ ...model, unitId, name: `Đơn vị ${unitId}` }));
const { period } = settingsToday();
const frame = { day: DAY, due: formatDate(period.to), files: false };

it(`answers ${RUNS} contents that a head submits in a browser, and judges what comes after each`, async () => {
  const office = await createPerson({ [AUTHORITY]: ['office'] });
  // What is tried here is contents; how many are taken of a case within a day is tried elsewhere.
  const measure = { ...defaultMeasure, versionsPerDay: RUNS + 1 };
  await openAwardMovement(M, office.token, { measure }, units);
  await Promise.all([
    ...['f3', 'f4'].map((unitId) => submitted(M, unitId, REGISTRATION_CASE, registrationToday())),
    ...['f5', 'f6'].map((unitId) => readyToNominate(M, unitId)),
  ]);
  const seed = seedOf('contents through rules and trigger');
  const each = Math.ceil(RUNS / lanes.length);
  const played = await Promise.all(
    lanes.map(async ([unitId, caseId, kind], index) => {
      const head = await createPerson({ [unitId]: ['unitHead'] });
      const { firestore, close } = await browserOf(head);
      const lane = new Lane(head, firestore, M, unitId, caseId, kind);
      // Some cannot be sent at all: more are at hand than are asked for.
      const payloads = fc.sample(payloadOf(kind, frame), { numRuns: 2 * each, seed: seed + index });
      for (const payload of payloads) {
        if (lane.fates.refused + lane.fates.accepted >= each) break;
        await lane.submit(payload);
      }
      const sound = await lane.submit(soundContent(kind, frame));
      await close();
      return { lane, last: sound?.state };
    }),
  );
  for (const { lane, last } of played) {
    expect(lane.faults).toEqual([]);
    expect(last, 'what is sound is found sound after all of it').toBe('validated');
    expect(lane.fates.refused + lane.fates.accepted).toBeGreaterThan(each);
    expect(lane.validated).toBeGreaterThan(each / 100);
  }
  expect(await grownWrong(M)).toEqual([]);
}, 600_000);
