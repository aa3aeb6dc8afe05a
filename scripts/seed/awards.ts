import {
  callables,
  type CallableName,
  type CallableRequest,
  type CallableResponse,
} from '@thidua/domain/contract/callables';
import { sessionSchema, type Choice } from '@thidua/domain/council/council';
import { decisionSchema } from '@thidua/domain/award/decision';
import { nominationSchema, type Nomination } from '@thidua/domain/nomination/nomination';
import {
  nominationCase,
  nominationId,
  REGISTRATION_CASE,
  REVIEW_CASE,
} from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { publicationSchema } from '@thidua/domain/award/publication';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { addDays, localDateOf } from '@thidua/domain/base/time';
import { newManifest } from '@thidua/domain/file/stored-file';
import { PNG } from 'pngjs';
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { sampleRegistration, sampleReport } from './content.ts';
import {
  firstRound,
  sampleDossier,
  sampleReview,
  secondRound,
  waitingForDraft,
  waitingForRuling,
  waitingForSignature,
  waitingRound,
  type SampleNominee,
} from './dossiers.ts';
import { instantOn, judged, moveAll, submit, WAIT_MS, type SeedStage } from './life.ts';

/** Those of the first council session: decided, and on their way to it. */
const firstSession = [...firstRound, waitingForRuling, waitingForDraft, waitingForSignature];
const DAY_MS = 86_400_000;
const FAILS = nominationId('phuong-3', nominationCase('2'));
const DECLINED = nominationId('th-bau-sen', nominationCase('2'));

export interface AwardStage extends SeedStage {
  /** Accounts by e-mail. */
  uids: ReadonlyMap<string, string>;
  council: readonly string[];
  chairman: string;
}

const idOf = ({ unitId, key }: SampleNominee) => nominationId(unitId, nominationCase(key));

async function ask<N extends CallableName>(
  stage: AwardStage,
  email: string,
  name: N,
  request: CallableRequest<N>,
): Promise<CallableResponse<N>> {
  return callables[name].response.parse(await stage.callAs(email, name, request));
}

/** Waits until a document is as it should become. */
async function until<T>(
  { db }: AwardStage,
  path: string,
  schema: z.ZodType<T>,
  isSo: (data: T) => boolean,
): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const stop = db.doc(path).onSnapshot((snapshot) => {
    if (!snapshot.exists) return;
    const data = schema.parse(timestampsToDates(snapshot.data()));
    if (isSo(data)) resolve(data);
  }, reject);
  const timer = setTimeout(() => {
    reject(new Error(`${path} did not become as it should`));
  }, WAIT_MS);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    stop();
  }
}

const nominationIs = (stage: AwardStage, id: string, ...states: Nomination['state'][]) =>
  until(stage, paths.nomination(stage.movementId, id), nominationSchema, ({ state }) =>
    states.includes(state),
  );

/** From the units' registrations to certificates in hand, with something left to do for every role. */
export async function playAwards(stage: AwardStage): Promise<void> {
  const { say } = stage;
  const all = [...firstSession, ...secondRound, ...waitingRound];
  const unitIds = [...new Set(all.map(({ unitId }) => unitId))];
  say('  Registrations, reports and reviews of the units that nominate');
  await playUnits(stage, unitIds);
  say('  Dossiers and appraisal');
  await playDossiers(stage, all);
  await playAppraisal(stage);
  say('  Council');
  await playFirstSession(stage);
  await openSecondSession(stage);
  say('  Publication, decision and certificates');
  await playDecision(stage);
}

async function playUnits(stage: AwardStage, unitIds: readonly string[]): Promise<void> {
  const { movement, participants, random, office } = stage;
  const chosen = participants.filter(({ unitId }) => unitIds.includes(unitId));
  const registrations = new Map(
    chosen.map((participant) => [participant.unitId, sampleRegistration(movement, participant, random)]),
  );
  for (const [unitId, content] of registrations) {
    const day = addDays(movement.registrationDeadline, -random.below(9));
    await submit(stage, unitId, REGISTRATION_CASE, 1, content, instantOn(stage, day));
  }
  await judged(stage, unitIds, REGISTRATION_CASE);
  await moveAll(stage, office, 'receive', unitIds, REGISTRATION_CASE);
  for (const period of movement.reportingPeriods) {
    for (const [unitId, registration] of registrations) {
      const day = addDays(period.due, random.chance(0.1) ? 1 : -random.below(3));
      const report = sampleReport(movement, registration, period.to, 0.9 + random.next() * 0.4, random);
      const selfScores = movement.criteria.collective.map(({ id, maxPoints }) => ({
        id,
        score: String(maxPoints - random.below(4)),
        note: '',
      }));
      const content = period.kind === 'final' ? { ...report, selfScores } : report;
      await submit(stage, unitId, period.id, 1, content, instantOn(stage, day));
    }
    await judged(stage, unitIds, period.id);
    await moveAll(stage, office, 'receive', unitIds, period.id);
  }
}

async function playDossiers(stage: AwardStage, nominees: readonly SampleNominee[]): Promise<void> {
  const { movement, movementId, now, db } = stage;
  const today = localDateOf(now, movement.zone);
  const unitIds = [...new Set(nominees.map(({ unitId }) => unitId))];
  for (const unitId of unitIds) {
    await submit(
      stage,
      unitId,
      REVIEW_CASE,
      1,
      sampleReview(addDays(today, -3)),
      new Date(now.getTime() - 2 * DAY_MS),
    );
  }
  for (const nominee of nominees) {
    const { unitId, key } = nominee;
    const caseId = nominationCase(key);
    const email = nominee.kind === 'individual' ? `${key}.${unitId}@mau.example` : '';
    await db.doc(paths.contact(movementId, unitId, caseId)).set({ email, phone: '' });
    await submit(
      stage,
      unitId,
      caseId,
      1,
      sampleDossier(movement, nominee),
      new Date(now.getTime() - DAY_MS),
    );
  }
  for (const nominee of nominees) await nominationIs(stage, idOf(nominee), 'validated');
}

async function appraise(stage: AwardStage, id: string, outcome: 'appraise' | 'return', remark: string) {
  const { movementId, movement, office } = stage;
  const { seq } = await nominationIs(stage, id, 'validated');
  const checklist = Object.fromEntries((movement.awards?.checklist ?? []).map((item) => [item.id, true]));
  await ask(stage, office, 'appraiseNomination', {
    movementId,
    nominationId: id,
    seq,
    outcome,
    checklist,
    remark,
  });
}

async function playAppraisal(stage: AwardStage): Promise<void> {
  for (const nominee of [...firstSession, ...secondRound])
    await appraise(stage, idOf(nominee), 'appraise', '');
  const returned = waitingRound.at(-1);
  if (returned) {
    const remark = 'Báo cáo thành tích chưa nêu số liệu cụ thể của từng chỉ tiêu, đề nghị bổ sung.';
    await appraise(stage, idOf(returned), 'return', remark);
  }
}

async function saveSession(
  stage: AwardStage,
  title: string,
  mode: 'meeting' | 'writing',
  nominees: readonly SampleNominee[],
) {
  const { movementId, now, office, council, uids } = stage;
  const { sessionId } = await ask(stage, office, 'saveSession', {
    movementId,
    sessionId: null,
    title,
    rules: {
      mode,
      quorum: [2, 3],
      threshold: [1, 2],
      aboveThreshold: true,
      denominator: 'all',
      secret: true,
    },
    opensAt: new Date(now.getTime() - 3_600_000).toISOString(),
    closesAt: new Date(now.getTime() + 5 * DAY_MS).toISOString(),
    members: council.map((email) => ({
      uid: uids.get(email) ?? '',
      position: 'Ủy viên Hội đồng',
      unitIds: [],
    })),
    nominationIds: nominees.map(idOf),
  });
  await ask(stage, office, 'openSession', { movementId, sessionId });
  for (const nominee of nominees) await nominationIs(stage, idOf(nominee), 'inSession');
  return { sessionId, at: paths.session(movementId, sessionId) };
}

/** A meeting: one member is absent, one has a conflict, one nominee fails. */
async function playFirstSession(stage: AwardStage): Promise<void> {
  const { movementId, office, council, uids, random } = stage;
  const { sessionId, at } = await saveSession(
    stage,
    'Kỳ họp thứ nhất xét Giấy khen',
    'meeting',
    firstSession,
  );
  const present = council.slice(0, 4);
  const uidOf = (email: string) => uids.get(email) ?? '';
  await ask(stage, office, 'noteAttendance', { movementId, sessionId, uids: present.map(uidOf) });
  const session = await until(
    stage,
    at,
    sessionSchema,
    ({ attendance }) => attendance.length === present.length,
  );
  for (const [index, email] of present.entries()) {
    const own = session.nominationIds.filter((id) => !(uidOf(email) in (session.conflicts[id] ?? {})));
    const opinionOn = own[index];
    if (opinionOn !== undefined) {
      const text = 'Thành tích rõ, có số liệu đối chiếu được với báo cáo. Nhất trí đề nghị khen thưởng.';
      await ask(stage, email, 'writeOpinion', { movementId, sessionId, nominationId: opinionOn, text });
    }
    const paper = Object.fromEntries(
      own.map((id): [string, Choice] => [id, id === FAILS ? 'notSupport' : 'support']),
    );
    const nonce = Array.from({ length: 32 }, () => random.below(16).toString(16)).join('');
    await ask(stage, email, 'castBallot', { movementId, sessionId, paper, nonce });
  }
  await ask(stage, office, 'closeSession', { movementId, sessionId });
  for (const nominee of firstSession) await nominationIs(stage, idOf(nominee), 'supported', 'notSupported');
}

/** In writing, and open: whoever tries the sample as a member can vote. */
const openSecondSession = (stage: AwardStage) =>
  saveSession(stage, 'Lấy ý kiến bằng văn bản, đợt hai', 'writing', secondRound);

async function playDecision(stage: AwardStage): Promise<void> {
  const { db, movementId, movement, now, office, chairman } = stage;
  const supported = firstSession.map(idOf).filter((id) => id !== FAILS);
  const { publicationId } = await ask(stage, office, 'publishList', {
    movementId,
    title: 'Danh sách đề nghị tặng Giấy khen, đợt một',
    nominationIds: supported,
    days: null,
  });
  for (const id of supported) await nominationIs(stage, id, 'published');
  const at = paths.publication(movementId, publicationId);
  const published = supported[1] ?? '';
  const { commentId } = await ask(stage, 'canbo.phuong2@mau.example', 'commentOn', {
    movementId,
    publicationId,
    nominationId: published,
    text: 'Đề nghị nêu rõ số hồ sơ đã hỗ trợ người dân để các phường cùng học tập.',
  });
  const text = 'Đã bổ sung trong báo cáo thành tích: 312 hồ sơ được hướng dẫn nộp trực tuyến.';
  await ask(stage, office, 'answerComment', { movementId, publicationId, commentId, text });
  // The sample's days of comment are over: the list is dated back.
  const publication = await until(stage, at, publicationSchema, ({ unanswered }) => unanswered === 0);
  const today = localDateOf(now, movement.zone);
  await db.doc(at).update({ ...publication, from: addDays(today, -6), until: addDays(today, -1) });

  const rulings = supported
    .filter((id) => id !== idOf(waitingForRuling))
    .map((id) => ({
      nominationId: id,
      outcome: id === DECLINED ? ('decline' as const) : ('award' as const),
      reason: id === DECLINED ? 'Đã được khen thưởng cùng thành tích này ở phong trào khác trong năm.' : '',
    }));
  const ruled = await ask(stage, chairman, 'ruleNominations', { movementId, items: rulings });
  const refused = ruled.outcomes.find(({ refusal }) => refusal !== null);
  if (refused) throw new Error(`The ruling on ${refused.nominationId} was refused: ${refused.refusal}`);
  const later = [waitingForRuling, waitingForDraft, waitingForSignature].map(idOf);
  const awarded = supported.filter((id) => id !== DECLINED && !later.includes(id));
  const title =
    'Về việc tặng Giấy khen cho các tập thể, cá nhân, hộ gia đình có thành tích trong phong trào thi đua 90 ngày';
  const draft = (nominationIds: string[]) =>
    ask(stage, office, 'draftDecision', {
      movementId,
      decisionId: null,
      title,
      legalBases: movement.awards?.decision.legalBases ?? [],
      recipients: movement.awards?.decision.recipients ?? [],
      nominationIds,
    });
  const { decisionId } = await draft(awarded);
  await sign(stage, decisionId);
  await draft([idOf(waitingForSignature)]);
  for (const id of awarded) await nominationIs(stage, id, 'awarded');
  await ask(stage, office, 'handOverCertificates', {
    movementId,
    nominationIds: awarded.slice(0, 2),
    to: 'Đại diện đơn vị (mẫu)',
    on: today,
  });
}

/** Enters number, date and signer of the paper, with a picture that stands for its scan. */
async function sign(stage: AwardStage, decisionId: string): Promise<void> {
  const { db, movementId, movement, now, office, uids } = stage;
  const { seq } = await until(stage, paths.decision(movementId, decisionId), decisionSchema, () => true);
  const page = new PNG({ width: 210, height: 297 });
  page.data.fill(255);
  const bytes = PNG.sync.write(page);
  await db.doc(paths.scan(movementId, decisionId, 'ban-quet')).set({
    ...newManifest(
      {
        name: 'quyet-dinh-da-ky-mau.png',
        type: 'image/png',
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      },
      uids.get(office) ?? '',
      now,
    ),
    arrivedAt: now,
  });
  await db.doc(paths.scanChunk(movementId, decisionId, 'ban-quet', 0)).set({ data: bytes });
  await ask(stage, office, 'signDecision', {
    movementId,
    decisionId,
    seq,
    signature: {
      number: '1234',
      date: localDateOf(now, movement.zone),
      signer: 'Người ký (mẫu)',
      signingForm: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      scanId: 'ban-quet',
    },
  });
}

/** Of the sample accounts, those who hold a role in the authority now. */
export const holdersOf = (
  accounts: readonly { email: string; grants: readonly { scope: string; roles: readonly string[] }[] }[],
  role: string,
): string[] =>
  accounts
    .filter(({ grants }) => grants.some(({ scope, roles }) => scope === 'authority' && roles.includes(role)))
    .map(({ email }) => email);
