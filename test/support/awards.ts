import { awardSettings, giayKhen } from '@thidua/domain/movement/award-settings.fixture';
import type { MovementSettings, Participant } from '@thidua/domain/movement/movement';
import type { NominationContent } from '@thidua/domain/nomination/content';
import { nominationSchema, type Nomination } from '@thidua/domain/nomination/nomination';
import {
  nominationCase,
  nominationId,
  REGISTRATION_CASE,
  REVIEW_CASE,
} from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { caseSchema, type SubmissionCase } from '@thidua/domain/submission/case';
import { reviewContent } from './award-contents.ts';
import { eventually, openMovement, read, registrationToday, submit } from './backend.ts';
import { participants, reportContent } from './small-movement.ts';

/** The small movement's case id of its final report. */
export const FINAL_REPORT = 'final';

/** Opens a small movement that hands out awards, by default without quotas, so that a test may nominate many. */
export function openAwardMovement(
  movementId: string,
  officeToken: string,
  change: Partial<MovementSettings> = {},
  units: readonly Participant[] = participants,
): Promise<MovementSettings> {
  const awards = { ...awardSettings, quotas: [] };
  return openMovement(movementId, officeToken, { awards, awardForms: giayKhen, ...change }, units);
}

/** Version `n` of a case, judged. */
export async function submitted(
  movementId: string,
  unitId: string,
  caseId: string,
  content: unknown,
  n = 1,
): Promise<SubmissionCase> {
  await submit(movementId, unitId, caseId, n, content);
  const path = paths.case(movementId, unitId, caseId);
  return eventually(path, caseSchema, ({ latestVersion }) => latestVersion >= n);
}

/** Registration and final report of a unit, validated. */
export async function reported(movementId: string, unitId: string): Promise<void> {
  const registered = await submitted(movementId, unitId, REGISTRATION_CASE, registrationToday());
  const report = await submitted(movementId, unitId, FINAL_REPORT, reportContent({ t1: '10', t2: '0' }));
  for (const { caseId, state, findings } of [registered, report]) {
    if (state !== 'validated') throw new Error(`${unitId}/${caseId}: ${JSON.stringify(findings)}`);
  }
}

/** Everything a nomination rests on: registration, final report and review of a unit, all validated. */
export async function readyToNominate(movementId: string, unitId: string): Promise<void> {
  await Promise.all([
    reported(movementId, unitId),
    submitted(movementId, unitId, REVIEW_CASE, reviewContent()),
  ]);
}

/** Submits a dossier under `key` and gives its nomination's id once it was judged. */
export async function nominate(
  movementId: string,
  unitId: string,
  key: string,
  content: NominationContent,
  n = 1,
): Promise<string> {
  await submitted(movementId, unitId, nominationCase(key), content, n);
  return nominationId(unitId, nominationCase(key));
}

export const readNomination = (movementId: string, id: string): Promise<Nomination | null> =>
  read(paths.nomination(movementId, id), nominationSchema);
