import { describe, expect, test } from 'vitest';
import { contributionOf, filesNamedIn, judgeVersion, type JudgeFrame } from './judge.ts';
import { extensionUntil, participantOf, plan221 } from '../movement/movement.fixture.ts';
import { draftTargetOf, registrationOf, targetOf } from './registration.fixture.ts';
import { actualOf, fileNamed, reportOf } from './report.fixture.ts';
import { versionOf } from './case.fixture.ts';
import type { SubmissionVersion } from './case.ts';

const onTime = new Date('2021-11-24T16:59:59.999Z');
const late = new Date('2021-11-24T17:00:00.000Z');
const targets = [targetOf({ id: 't1' }), targetOf({ id: 't2', direction: 'down', baseline: 8, goal: 0 })];
const refusing = { ...plan221, lateRegistrations: 'refused' } as const;

const frameOf = (change: Partial<JudgeFrame> = {}): JudgeFrame => ({
  settings: plan221,
  participant: participantOf(),
  registeredTargets: targets,
  earlierActuals: {},
  missingFiles: new Set(),
  now: onTime,
  ...change,
});

function judged(caseId: string, version: Partial<SubmissionVersion>, frame: Partial<JudgeFrame> = {}) {
  const full = versionOf({ submittedAt: onTime, ...version });
  return judgeVersion(caseId, full, frameOf(frame)).map(({ path, code }) => `${path} ${code}`);
}
const registration = { content: registrationOf() };
const report = { content: reportOf({ t1: '5', t2: '0' }) };

test('a good registration and good reports validate', () => {
  expect(judged('registration', registration, { registeredTargets: null })).toEqual([]);
  for (const caseId of ['progress-1', 'interim', 'final']) expect(judged(caseId, report)).toEqual([]);
});

test('a paper whose file has not arrived is told of, in a registration as in a report', () => {
  const papers = [{ id: 'f1', kind: 'signedCopy' as const, name: 'ban-ky.pdf' }];
  const frame = { missingFiles: new Set(['f1']) };
  expect(judged('registration', { content: registrationOf({ papers }) }, frame)).toEqual([
    'papers evidenceMissing',
  ]);
  const withPaper = reportOf({ t1: '5', t2: '0' }, { papers });
  expect(judged('progress-1', { content: withPaper }, frame)).toEqual(['papers evidenceMissing']);
});

describe('circumstances', () => {
  test.each(['preparing', 'closed'] as const)('a movement that is %s takes nothing', (status) => {
    const settings = { ...plan221, status };
    expect(judged('registration', registration, { settings })).toEqual([' movementNotOpen']);
    expect(judged('final', report, { settings })).toEqual([' movementNotOpen']);
  });

  test('a unit that left, or takes no part, hands in nothing', () => {
    const left = participantOf({ active: false });
    expect(judged('registration', registration, { participant: left })).toEqual([' unitNotActive']);
    expect(judged('registration', registration, { participant: null })).toEqual([' unitNotActive']);
  });

  test('an exempt unit hands in nothing, an invited one may', () => {
    const of = (obligation: 'exempt' | 'invited') => ({ participant: participantOf({ obligation }) });
    expect(judged('registration', registration, of('exempt'))).toEqual([' unitExempt']);
    expect(judged('registration', registration, of('invited'))).toEqual([]);
  });

  test('faults of circumstance and of content are told at once', () => {
    const content = registrationOf({ planNumber: '' });
    const settings = { ...plan221, status: 'closed' } as const;
    expect(judged('registration', { content }, { settings })).toEqual([
      ' movementNotOpen',
      'planNumber required',
    ]);
  });
});

describe('a late registration', () => {
  test('is taken where the movement takes it', () => {
    expect(judged('registration', { ...registration, submittedAt: late })).toEqual([]);
  });

  test('is refused where the movement says so, and the sentence knows the deadline', () => {
    const version = versionOf({ ...registration, submittedAt: late });
    expect(judgeVersion('registration', version, frameOf({ settings: refusing }))).toEqual([
      { path: '', code: 'tooLate', params: { deadline: '2021-11-24' } },
    ]);
  });

  test('is not late in its last millisecond', () => {
    expect(judged('registration', registration, { settings: refusing })).toEqual([]);
  });

  test('is not late within an extension', () => {
    const participant = participantOf({ extensions: { registration: extensionUntil('2021-11-26') } });
    const frame = { settings: refusing, participant };
    const at = (instant: string) =>
      judged('registration', { ...registration, submittedAt: new Date(instant) }, frame);
    expect(at('2021-11-26T16:59:59.999Z')).toEqual([]);
    expect(at('2021-11-26T17:00:00.000Z')).toEqual([' tooLate']);
  });

  test('is judged by the day a paper reached the office', () => {
    const paper = {
      ...registration,
      channel: 'paper',
      submittedAt: new Date('2021-11-30T03:00:00Z'),
    } as const;
    const frame = { settings: refusing, now: paper.submittedAt };
    expect(judged('registration', { ...paper, paperReceivedOn: '2021-11-24' }, frame)).toEqual([]);
    expect(judged('registration', { ...paper, paperReceivedOn: '2021-11-25' }, frame)).toEqual([' tooLate']);
  });

  test('after a return or an amendment is not late when the first valid version was in time', () => {
    const again = { ...registration, submittedAt: new Date('2021-12-20T03:00:00Z') };
    const frame = { settings: refusing, now: again.submittedAt };
    expect(judged('registration', again, { ...frame, firstValidAt: onTime })).toEqual([]);
    expect(judged('registration', again, { ...frame, firstValidAt: late })).toEqual([' tooLate']);
    expect(judged('registration', again, { ...frame, firstValidAt: null })).toEqual([' tooLate']);
  });

  test('is a matter of registrations: a late report is always taken', () => {
    const submittedAt = new Date('2022-06-01T00:00:00Z');
    expect(judged('final', { ...report, submittedAt }, { settings: refusing, now: submittedAt })).toEqual([]);
  });
});

describe('a paper', () => {
  const paper = (paperReceivedOn: string) =>
    judged('registration', { ...registration, channel: 'paper', paperReceivedOn });

  test('can have come today, not tomorrow', () => {
    expect(paper('2021-11-24')).toEqual([]);
    expect(paper('2021-11-25')).toEqual(['paperReceivedOn paperDateInFuture']);
  });

  test('comes by the calendar of the authority, where it is tomorrow already', () => {
    const version = { ...registration, channel: 'paper', paperReceivedOn: '2021-11-25' } as const;
    expect(judged('registration', version, { now: late })).toEqual([]);
  });
});

describe('a report', () => {
  test('needs a registration that counts', () => {
    expect(judged('final', report, { registeredTargets: null })).toEqual([' notRegistered']);
  });

  test('is held against the targets that count', () => {
    expect(judged('interim', report, { registeredTargets: [targetOf({ id: 't1' })] })).toEqual([
      'actuals.t2.value unknownTarget',
    ]);
    expect(judged('interim', { content: reportOf({ t1: '5' }) })).toEqual(['actuals.t2.value missingActual']);
  });

  test('owes self scores when it is the final one', () => {
    const content = reportOf({ t1: '5', t2: '0' }, { selfScores: [] });
    expect(judged('interim', { content })).toEqual([]);
    expect(judged('final', { content })).toEqual([
      'selfScores.c1.score missingScore',
      'selfScores.c2.score missingScore',
    ]);
  });

  test('names files, and those whose bytes did not arrive are missed', () => {
    const actuals = [
      actualOf('t1', '5', { evidence: [fileNamed('f1'), fileNamed('f2')] }),
      actualOf('t2', '0', { evidence: [fileNamed('f3')] }),
    ];
    const content = reportOf({}, { actuals });
    expect(filesNamedIn(content)).toEqual(['f1', 'f2', 'f3']);
    expect(judged('interim', { content })).toEqual([]);
    expect(judged('interim', { content }, { missingFiles: new Set(['f1', 'f2', 'f9']) })).toEqual([
      'actuals.t1.evidence evidenceMissing',
    ]);
  });
});

test.each(['unknown', '', 'constructor'])(
  'case %j, which the movement does not have, is malformed',
  (caseId) => {
    expect(judged(caseId, report)).toEqual([' malformed']);
  },
);

test.each(['registration', 'interim'])('nonsense for %s is answered by findings', (caseId) => {
  for (const content of [null, 'x', [], {}, { targets: 1, actuals: 1 }]) {
    expect(judged(caseId, { content }).length).toBeGreaterThan(0);
    expect(filesNamedIn(content)).toEqual([]);
  }
});

describe('contributionOf', () => {
  test('of a registration is its targets', () => {
    const { targets: counted } = contributionOf('registration', registrationOf());
    expect(counted?.map(({ id, baseline, goal }) => [id, baseline, goal])).toEqual([
      ['t1', 90, 98.5],
      ['t2', 8, 0],
    ]);
    const broken = registrationOf({ targets: [draftTargetOf({ goal: '' })] });
    expect(contributionOf('registration', broken)).toEqual({});
  });

  test('of a report is its actuals, also those of targets amended since', () => {
    expect(contributionOf('final', reportOf({ t1: '5', gone: '0' }))).toEqual({
      actuals: { t1: 5, gone: 0 },
    });
  });
});
