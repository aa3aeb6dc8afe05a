import { awardSettings, giayKhen } from '@thidua/domain/award-settings.fixture';
import type { MovementSettings, Participant } from '@thidua/domain/movement';
import type { NominationContent } from '@thidua/domain/nomination-content';
import { nominationSchema, type Nomination } from '@thidua/domain/nomination';
import { nominationCase, nominationId, paths, REGISTRATION_CASE, REVIEW_CASE } from '@thidua/domain/paths';
import { caseSchema, type SubmissionCase } from '@thidua/domain/submission-case';
import { fullChecklist, nominationContent, reviewContent, sampleNames } from './award-contents.ts';
import { call, eventually, openMovement, read, registrationToday, submit, type Person } from './backend.ts';
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

/** Validated nominations, `perUnit` of each unit, in the order of `units`; nothing of these units is there before. */
export async function nominated(
  movementId: string,
  { units, perUnit }: { units: readonly string[]; perUnit: number },
): Promise<Nomination[]> {
  const names = sampleNames(units.length * perUnit);
  const made = units.map(async (unitId, place) => {
    await readyToNominate(movementId, unitId);
    const nominations: Nomination[] = [];
    for (let index = 0; index < perUnit; index += 1) {
      const name = names[place * perUnit + index] ?? '';
      const id = await nominate(movementId, unitId, `n${index + 1}`, nominationContent(name));
      const nomination = await readNomination(movementId, id);
      if (nomination?.state !== 'validated') throw new Error(`${id} did not validate`);
      nominations.push(nomination);
    }
    return nominations;
  });
  return (await Promise.all(made)).flat();
}

/** The office passes every one of them on; gives them as they then are. */
export async function appraised(
  movementId: string,
  office: Pick<Person, 'token'>,
  nominations: readonly Nomination[],
): Promise<Nomination[]> {
  const done: Nomination[] = [];
  for (const { unitId, caseId } of nominations) {
    const id = nominationId(unitId, caseId);
    const seq = (await readNomination(movementId, id))?.seq ?? 0;
    const request = { movementId, nominationId: id, seq, checklist: fullChecklist, remark: '' };
    const answer = await call('appraiseNomination', { ...request, outcome: 'appraise' }, office.token);
    if (!answer.ok) throw new Error(`${id} was not passed on: ${answer.error}`);
    const nomination = await readNomination(movementId, id);
    if (nomination) done.push(nomination);
  }
  return done;
}
