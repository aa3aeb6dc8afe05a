import type { Firestore } from 'firebase-admin/firestore';
import { callables, type CallableRequest } from '@thidua/domain/contract/callables';
import type { Movement, Participant } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import type { RegistrationContent } from '@thidua/domain/submission/registration';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { addDays, endOfLocalDay, startOfLocalDay, type LocalDate } from '@thidua/domain/base/time';
import { unitRecordSchema, type UnitRecord } from '@thidua/domain/summary/unit-record';
import type { Random } from '../lib/random.ts';
import type { CallAs } from './calls.ts';
import { sampleRegistration, sampleReport, withMistakes } from './content.ts';

type Outcome = 'received' | 'waiting' | 'late' | 'returned' | 'invalid' | 'drafted' | 'handed' | 'nothing';

/** What every part of the seed works with. */
export interface SeedStage {
  db: Firestore;
  movementId: string;
  movement: Movement;
  participants: readonly Participant[];
  random: Random;
  now: Date;
  callAs: CallAs;
  office: string;
  /** unit id → account of its head, where there is a sample account. */
  heads: ReadonlyMap<string, string>;
  say: (line: string) => void;
}

export interface Stage extends SeedStage {
  /** The sample clerk of a unit whose registration is on its head's desk. */
  clerk: { unitId: string; email: string };
}

/** Units whose state the sample accounts are shown; the others get theirs by chance. */
const staged: Record<string, Outcome> = {
  'phuong-1': 'received',
  'phuong-2': 'handed',
  'phuong-7': 'nothing',
  'mn-1': 'returned',
  'th-bau-sen': 'invalid',
  'van-phong-ubnd': 'waiting',
};
const chances: [share: number, outcome: Outcome][] = [
  [0.6, 'received'],
  [0.72, 'waiting'],
  [0.82, 'late'],
  [0.87, 'returned'],
  [0.91, 'invalid'],
  [0.96, 'drafted'],
];

function outcomeFor({ unitId, obligation }: Participant, random: Random): Outcome {
  const roll = random.next();
  if (obligation === 'exempt') return 'nothing';
  const byChance = chances.find(([share]) => roll < share)?.[1] ?? 'nothing';
  return staged[unitId] ?? (obligation === 'invited' && roll > 0.5 ? 'nothing' : byChance);
}

/** Some working hour of a day, never in the future. */
export function instantOn({ movement: { zone }, random, now }: SeedStage, day: LocalDate): Date {
  const hour = 8 + random.below(9);
  const instant = new Date(startOfLocalDay(day, zone).getTime() + (hour * 60 + random.below(60)) * 60_000);
  return instant < now ? instant : new Date(now.getTime() - 60_000 * (1 + random.below(60)));
}

const headOf = ({ heads }: SeedStage, unitId: string) => heads.get(unitId) ?? `mau-${unitId}`;

export async function submit(
  stage: SeedStage,
  unitId: string,
  caseId: string,
  n: number,
  content: object,
  at: Date,
) {
  const { db, movementId } = stage;
  const head = headOf(stage, unitId);
  await db.doc(paths.draft(movementId, unitId, caseId, 'unit')).set({
    content,
    rev: n,
    updatedAt: at,
    updatedBy: head,
  });
  await db.doc(paths.version(movementId, unitId, caseId, n)).create({
    content,
    submittedBy: head,
    submittedAt: at,
    channel: 'web',
    paperReceivedOn: null,
  });
}

/** How long the functions may take over one step. */
export const WAIT_MS = 240_000;

/** Waits until the functions have judged a case of all these units. */
export async function judged(stage: SeedStage, unitIds: readonly string[], caseId: string): Promise<void> {
  const { db, movementId, say } = stage;
  const waiting = new Set(unitIds);
  const { promise, resolve, reject } = Promise.withResolvers<null>();
  let told = Date.now();
  const look = (records: readonly UnitRecord[]) => {
    for (const { unitId, cases } of records) {
      if ((cases[caseId]?.seq ?? 0) > 0) waiting.delete(unitId);
    }
    if (Date.now() - told > 3000) {
      told = Date.now();
      say(`  ${unitIds.length - waiting.size} of ${unitIds.length} judged`);
    }
    if (waiting.size === 0) resolve(null);
  };
  const stop = db.collection(paths.unitRecords(movementId)).onSnapshot((found) => {
    look(found.docs.map((document) => unitRecordSchema.parse(timestampsToDates(document.data()))));
  }, reject);
  const timer = setTimeout(() => {
    reject(new Error(`The functions did not judge ${caseId} of: ${[...waiting].join(', ')}`));
  }, WAIT_MS);
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    stop();
  }
}

export async function moveAll(
  stage: SeedStage,
  email: string,
  move: CallableRequest<'moveCases'>['move'],
  unitIds: readonly string[],
  caseId: string,
  reason = '',
): Promise<void> {
  if (unitIds.length === 0) return;
  const cases = unitIds.map((unitId) => ({ unitId, caseId }));
  const answer = callables.moveCases.response.parse(
    await stage.callAs(email, 'moveCases', { movementId: stage.movementId, move, reason, cases }),
  );
  const refused = answer.outcomes.find(({ refusal }) => refusal !== null);
  if (refused) throw new Error(`${move} of ${refused.unitId} was refused: ${refused.refusal}`);
}

/** Registrations as units really send them: most in time, some late, some wrong, some not at all. */
export async function playRegistrations(stage: Stage): Promise<Map<string, RegistrationContent>> {
  const { movement, random, db, movementId } = stage;
  const outcomes = new Map(stage.participants.map((one) => [one.unitId, outcomeFor(one, random)]));
  const withOutcome = (...wanted: Outcome[]) =>
    [...outcomes].flatMap(([unitId, outcome]) => (wanted.includes(outcome) ? [unitId] : []));
  const contents = new Map<string, RegistrationContent>();
  for (const participant of stage.participants) {
    const { unitId } = participant;
    const outcome = outcomes.get(unitId) ?? 'nothing';
    if (outcome === 'nothing') continue;
    const content = sampleRegistration(movement, participant, random);
    contents.set(unitId, content);
    const day = addDays(
      movement.registrationDeadline,
      outcome === 'late' ? 1 + random.below(8) : -random.below(9),
    );
    const at = instantOn(stage, day);
    if (outcome === 'drafted' || outcome === 'handed') {
      const unfinished = outcome === 'drafted' ? { ...content, planNumber: '', commitments: [] } : content;
      const draft = { content: unfinished, rev: 1, updatedAt: at, updatedBy: headOf(stage, unitId) };
      await db.doc(paths.draft(movementId, unitId, REGISTRATION_CASE, 'unit')).set(draft);
    } else {
      const sent = outcome === 'invalid' ? withMistakes(content) : content;
      await submit(stage, unitId, REGISTRATION_CASE, 1, sent, at);
    }
  }
  const submitted = withOutcome('received', 'waiting', 'late', 'returned', 'invalid');
  await judged(stage, submitted, REGISTRATION_CASE);
  await moveAll(stage, stage.office, 'receive', withOutcome('received', 'late'), REGISTRATION_CASE);
  await moveAll(
    stage,
    stage.office,
    'return',
    withOutcome('returned'),
    REGISTRATION_CASE,
    'Chỉ tiêu còn chung chung, đề nghị ghi rõ mức hiện tại và cách đo của từng chỉ tiêu.',
  );
  await moveAll(stage, stage.clerk.email, 'handToHead', [stage.clerk.unitId], REGISTRATION_CASE);
  const registered = new Set(withOutcome('received', 'waiting', 'late'));
  return new Map([...contents].filter(([unitId]) => registered.has(unitId)));
}

/** The reports of every period that has ended: most in, some late, some missing, one returned. */
export async function playReports(
  stage: Stage,
  registrations: ReadonlyMap<string, RegistrationContent>,
): Promise<void> {
  const { movement, random, now, say } = stage;
  const drives = new Map([...registrations.keys()].map((unitId) => [unitId, 0.4 + random.next()]));
  const ended = movement.reportingPeriods.filter(({ to }) => endOfLocalDay(to, movement.zone) < now);
  for (const [index, period] of ended.entries()) {
    say(`  ${period.title}`);
    const reporting = [...registrations].filter(() => random.chance(0.9 - index * 0.12));
    for (const [unitId, registration] of reporting) {
      const late = random.chance(0.18);
      const day = late ? addDays(period.due, 1 + random.below(3)) : addDays(period.due, -random.below(3));
      const content = sampleReport(movement, registration, period.to, drives.get(unitId) ?? 1, random);
      await submit(stage, unitId, period.id, 1, content, instantOn(stage, day));
    }
    const unitIds = reporting.map(([unitId]) => unitId);
    await judged(stage, unitIds, period.id);
    const [first, ...others] = unitIds.filter(() => random.chance(index === 0 ? 0.95 : 0.6));
    await moveAll(stage, stage.office, 'receive', others, period.id);
    const reason =
      index === 0
        ? 'Có chỉ tiêu thấp hơn mức ban đầu đã đăng ký, đề nghị kiểm tra lại số liệu.'
        : 'Có chỉ tiêu thấp hơn kỳ trước, đề nghị kiểm tra lại số liệu.';
    if (first) await moveAll(stage, stage.office, 'return', [first], period.id, reason);
  }
}
