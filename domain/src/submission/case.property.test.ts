import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseFromLog } from './case-from-log.ts';
import { finding } from './finding.ts';
import { roles, type Role } from '../people/membership.ts';
import { versionOf } from './case.fixture.ts';
import { everyCaseId, plan221 } from '../movement/movement.fixture.ts';
import {
  caseSchema,
  caseStates,
  countedVersion,
  newCase,
  submittableStates,
  type CaseState,
  type SubmissionCase,
  type SubmissionVersion,
} from './case.ts';
import {
  decideCaseMove,
  decideVerdict,
  caseMoveNames,
  type CaseEvent,
  type CaseMoveName,
} from './case-moves.ts';

const start = Date.parse('2021-11-19T00:00:00Z');

interface Move {
  kind: 'move';
  name: CaseMoveName;
  held: readonly Role[];
  reason: string;
}
interface Verdict {
  kind: 'verdict';
  /** Mostly the next version; also repeats and ones that come too early. */
  ahead: number;
  valid: boolean;
  paperReceivedOn: string | null;
  /** Two quick submissions: the second is judged in a state that took none any more. */
  quick: boolean;
}

const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.constant('move'),
  name: fc.constantFrom(...caseMoveNames),
  held: fc.oneof(fc.constant([...roles]), fc.subarray([...roles])),
  reason: fc.constantFrom('Lý do', 'Lý do', ' ', ''),
});
const verdict: fc.Arbitrary<Verdict> = fc.record({
  kind: fc.constant('verdict'),
  ahead: fc.constantFrom(1, 1, 1, 1, 0, -1, 2),
  valid: fc.constantFrom(true, true, false),
  paperReceivedOn: fc.constantFrom(null, null, '2021-11-20', '2021-12-20'),
  quick: fc.boolean(),
});
const histories = fc.array(fc.oneof(move, move, verdict), { minLength: 20, maxLength: 80, size: 'max' });

const canSubmit = (state: CaseState) => submittableStates.some((one) => one === state);

function play(
  before: SubmissionCase,
  step: Move | Verdict,
  at: Date,
): { next: SubmissionCase; events: CaseEvent[]; version?: SubmissionVersion } | null {
  if (step.kind === 'move') {
    const decided = decideCaseMove(before, step.name, step.held, step.reason, at);
    return decided.ok ? { next: decided.value.next, events: [decided.value.event] } : null;
  }
  const mayCome = canSubmit(before.state) || (step.quick && before.state === 'validated');
  const n = before.latestVersion + step.ahead;
  if (!mayCome && step.ahead === 1) return null;
  const channel = step.paperReceivedOn === null ? 'web' : 'paper';
  const version = versionOf({ submittedAt: at, channel, paperReceivedOn: step.paperReceivedOn });
  const findings = step.valid ? [] : [finding('targets', 'noTargets')];
  const decided = decideVerdict(before, n, version, findings, plan221.zone, at);
  return decided && { ...decided, version };
}

const brokenOf = (rules: Record<string, boolean>) =>
  Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [rule]));

/** The rules that a case breaks by itself. */
function unsoundness(submission: SubmissionCase): string[] {
  const { state, latestVersion, receivedVersion, validVersions, firstValidAt } = submission;
  const counted = countedVersion(submission);
  const validated = (n: number | null) => n === null || validVersions.includes(n);
  return brokenOf({
    'it is a case by its schema': caseSchema.safeParse(submission).success,
    'it never rests in submitted': state !== 'submitted',
    'what counts validated': validated(counted),
    'what was received validated': validated(receivedVersion),
    'validated is the newest version': state !== 'validated' || validVersions.at(-1) === latestVersion,
    'received and amending have a received version':
      (state !== 'received' && state !== 'amending') || receivedVersion !== null,
    'while anything but a validated version stands, the received one counts':
      state === 'validated' || counted === receivedVersion,
    'a draft has no received version': state !== 'draft' || receivedVersion === null,
    'the first valid arrival is known once a version validated':
      (firstValidAt === null) === (validVersions.length === 0),
    'valid versions grow': validVersions.every(
      (n, index) => n >= 1 && n <= latestVersion && n > (validVersions[index - 1] ?? 0),
    ),
    'invalid says why': state !== 'invalid' || submission.findings.length > 0,
  });
}

/** The rules that a step breaks. */
function unsoundStep(before: SubmissionCase, next: SubmissionCase, events: readonly CaseEvent[]): string[] {
  const actions = events.map(({ action, role }) => `${action} by ${role}`);
  return brokenOf({
    'seq grows by the transitions': events.length > 0 && next.seq === before.seq + events.length,
    'the log begins where the case stood': events[0]?.before === before.state,
    'the log ends where the case stands': events.at(-1)?.after === next.state,
    'the log has no gap': events.every((event, n) => n === 0 || event.before === events[n - 1]?.after),
    'valid versions are kept': before.validVersions.every((n, index) => next.validVersions[index] === n),
    'versions are not unjudged': next.latestVersion >= before.latestVersion,
    'the first valid arrival is kept':
      before.firstValidAt === null || next.firstValidAt?.getTime() === before.firstValidAt.getTime(),
    'the received version is kept': (next.receivedVersion ?? 0) >= (before.receivedVersion ?? 0),
    'only the office receives':
      next.receivedVersion === before.receivedVersion || actions.join() === 'receive by office',
    'only the office reopens a report':
      before.kind !== 'report' || before.state !== 'received' || actions.join() === 'reopen by office',
    'a reopened report says why': !actions.includes('reopen by office') || next.remark !== '',
    'it stays the same case': next.unitId === before.unitId && next.caseId === before.caseId,
  });
}

test('no mix of roles, moves, verdicts and repeats reaches a state that must not be', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(fc.constantFrom(...everyCaseId), histories, (caseId, steps) => {
      let submission = newCase('p1', caseId, new Date(start));
      for (const [index, step] of steps.entries()) {
        const done = play(submission, step, new Date(start + index * 3_600_000));
        if (!done) continue;
        expect(unsoundStep(submission, done.next, done.events)).toEqual([]);
        expect(unsoundness(done.next)).toEqual([]);
        submission = done.next;
        reached.add(submission.state);
        for (const { action } of done.events) reached.add(action);
      }
    }),
    { numRuns: 2000 },
  );
  const states = caseStates.filter((state) => state !== 'submitted');
  expect([...reached].toSorted()).toEqual([...states, ...caseMoveNames, 'submit', 'judge'].toSorted());
});

test('whatever happened to a case, its log tells where it stands', () => {
  fc.assert(
    fc.property(fc.constantFrom(...everyCaseId), histories, (caseId, steps) => {
      const begun = newCase('p1', caseId, new Date(start));
      const versions = new Map<number, SubmissionVersion>();
      const log: Parameters<typeof caseFromLog>[1][number][] = [];
      let submission = begun;
      for (const [index, step] of steps.entries()) {
        const at = new Date(start + index * 3_600_000);
        const done = play(submission, step, at);
        if (!done) continue;
        submission = done.next;
        if (done.version) versions.set(submission.latestVersion, done.version);
        for (const { action, after, reason, version } of done.events) {
          log.push({ action, after, at, detail: { reason, version, contentHash: '' } });
        }
      }
      const told = caseFromLog(begun, log, versions, plan221.zone, new Date(start));
      expect(told.findings.length > 0).toBe(submission.findings.length > 0);
      expect({ ...told, findings: [] }).toEqual({ ...submission, findings: [] });
    }),
    { numRuns: 1000 },
  );
});
