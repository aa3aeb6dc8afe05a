import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Share, VotingRules } from '../movement/award-settings.ts';
import {
  castInto,
  choices,
  emptyBox,
  refuseBallot,
  countVotes,
  type BallotBox,
  type Choice,
  type CouncilSession,
} from './council.ts';
import { closingOf, refuseClosing } from './closing.ts';
import { closesAt, opensAt, sessionOf } from './council.fixture.ts';

const share: fc.Arbitrary<Share> = fc.oneof(
  fc.constantFrom<Share>([1, 2], [2, 3], [9, 10], [3, 4], [1, 1], [4, 5]),
  fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }))
    .map(([a, b]): Share => [Math.min(a, b), Math.max(a, b)]),
);
const rulesArbitrary: fc.Arbitrary<VotingRules> = fc.record({
  mode: fc.constantFrom('meeting', 'writing'),
  quorum: share,
  threshold: share,
  aboveThreshold: fc.boolean(),
  denominator: fc.constantFrom('all', 'present'),
  secret: fc.boolean(),
});

/** Somebody tries to vote; `choices` are drawn nominee by nominee. */
interface Attempt {
  voter: number;
  choices: Choice[];
  /** Milliseconds after opening; the vote lasts three hours. */
  at: number;
  fault: 'none' | 'missing' | 'foreign' | 'conflict';
}
const HOURS = 3_600_000;
const NOMINEES = 5;

const election = fc
  .record({
    rules: rulesArbitrary,
    members: fc.integer({ min: 1, max: 12 }),
    nominees: fc.integer({ min: 1, max: NOMINEES }),
    away: fc.array(fc.nat({ max: 11 }), { maxLength: 6 }),
    conflicts: fc.array(
      fc.tuple(fc.nat({ max: NOMINEES - 1 }), fc.nat({ max: 11 }), fc.constantFrom('ownUnit', 'declared')),
      { maxLength: 12 },
    ),
    attempts: fc.array(
      fc.record({
        voter: fc.nat({ max: 13 }),
        choices: fc.array(fc.constantFrom(...choices), { minLength: NOMINEES, maxLength: NOMINEES }),
        at: fc.oneof(fc.integer({ min: 0, max: 3 * HOURS - 1 }), fc.constantFrom(-1, 3 * HOURS, 4 * HOURS)),
        fault: fc.constantFrom('none', 'none', 'none', 'none', 'missing', 'foreign', 'conflict'),
      }),
      { minLength: 0, maxLength: 40 },
    ),
  })
  .map(({ rules, members, nominees, away, conflicts, attempts }) => {
    const uids = Array.from({ length: members }, (_, index) => `m${index}`);
    const ids = Array.from({ length: nominees }, (_, index) => `n${index}`);
    const barred: CouncilSession['conflicts'] = Object.fromEntries(ids.map((id) => [id, {}]));
    for (const [nominee, member, reason] of conflicts) {
      const of = barred[`n${nominee}`];
      if (of && member < members) of[`m${member}`] = reason;
    }
    const attendance = uids.filter((_, index) => !away.includes(index));
    return { session: sessionOf(uids, ids, rules, { attendance, conflicts: barred }), attempts };
  });

const paperFor = (
  session: CouncilSession,
  { voter, choices: drawn, fault }: Attempt,
): Record<string, Choice> => {
  const uid = `m${voter}`;
  const paper: Record<string, Choice> = {};
  session.nominationIds.forEach((id, index) => {
    if (fault === 'conflict' || !(uid in (session.conflicts[id] ?? {})))
      paper[id] = drawn[index] ?? 'support';
  });
  if (fault === 'foreign') paper['elsewhere'] = 'support';
  if (fault === 'missing') delete paper[Object.keys(paper)[0] ?? ''];
  return paper;
};

interface Paper {
  uid: string;
  paper: Record<string, Choice>;
}

/** Whose papers count, said once more and plainly: the first whole one of a member who may, in time. */
function accepted(session: CouncilSession, attempts: readonly Attempt[]): Paper[] {
  const taken: Paper[] = [];
  for (const attempt of attempts) {
    const uid = `m${attempt.voter}`;
    const paper = paperFor(session, attempt);
    const own = session.nominationIds.filter((id) => session.conflicts[id]?.[uid] === undefined);
    const isMember = session.members.some((member) => member.uid === uid);
    const isInTime = attempt.at >= 0 && attempt.at < 3 * HOURS;
    const isThere = session.rules.mode === 'writing' || session.attendance.includes(uid);
    const isWhole = own.toSorted().join() === Object.keys(paper).toSorted().join();
    if (isMember && isInTime && isThere && isWhole && !taken.some((one) => one.uid === uid)) {
      taken.push({ uid, paper });
    }
  }
  return taken;
}

function cast(session: CouncilSession, attempts: readonly Attempt[]): BallotBox {
  let box = emptyBox();
  for (const attempt of attempts) {
    const uid = `m${attempt.voter}`;
    const paper = paperFor(session, attempt);
    const at = new Date(opensAt.getTime() + attempt.at);
    if (refuseBallot(session, box, uid, paper, at) === null) {
      box = castInto(box, uid, paper, `receipt of ${uid}`, session.rules.secret);
    }
  }
  return box;
}

/** Part and whole compared by multiplication: no rounding, and none of the program's own arithmetic. */
const reaches = (count: number, base: number, [part, whole]: Share, above: boolean) =>
  above ? count * whole > base * part : count * whole >= base * part;

test('every result equals a plain count of the papers that were taken', () => {
  fc.assert(
    fc.property(election, ({ session, attempts }) => {
      const papers = accepted(session, attempts);
      const box = cast(session, attempts);
      expect(box.voters).toEqual(papers.map(({ uid }) => uid).toSorted());
      const results = countVotes(session, box);
      const { rules } = session;
      for (const id of session.nominationIds) {
        const eligible = session.members.filter(({ uid }) => session.conflicts[id]?.[uid] === undefined);
        const present = eligible.filter(({ uid }) =>
          rules.mode === 'meeting' ? session.attendance.includes(uid) : papers.some((one) => one.uid === uid),
        ).length;
        const count = (choice: Choice) => papers.filter(({ paper }) => paper[id] === choice).length;
        const base = rules.denominator === 'all' ? eligible.length : present;
        const own = papers.filter(({ paper }) => paper[id] !== undefined).length;
        const tells = rules.secret && own < 3 && own < eligible.length;
        const quorumMet =
          eligible.length > 0 && !tells && reaches(present, eligible.length, rules.quorum, false);
        const support = count('support');
        expect(results[id], id).toMatchObject({
          members: session.members.length,
          eligible: eligible.length,
          present,
          support,
          notSupport: count('notSupport'),
          noOpinion: count('noOpinion'),
          base,
          quorumMet,
          supported:
            quorumMet && support > 0 && reaches(support, base, rules.threshold, rules.aboveThreshold),
        });
        expect(support + count('notSupport') + count('noOpinion')).toBeLessThanOrEqual(present);
      }
    }),
    { numRuns: 2000 },
  );
});

test('what a session publishes is a function of who took part and of how many chose what', () => {
  fc.assert(
    fc.property(election, fc.nat(), ({ session, attempts }, turn) => {
      const inTime = attempts.filter(({ at, fault }) => at >= 0 && at < 3 * HOURS && fault === 'none');
      const first = inTime.filter(
        (one, index) => inTime.findIndex(({ voter }) => voter === one.voter) === index,
      );
      const at = first.length === 0 ? 0 : turn % first.length;
      const turned = [...first.slice(at), ...first.slice(0, at)].toReversed();
      expect(cast(session, turned)).toEqual(cast(session, first));
      const closing = closingOf(session, cast(session, first));
      expect(closingOf(session, cast(session, turned))).toEqual(closing);
      expect(closing.outcome === null).toBe(closing.state === 'invalid');
      const { rules, conflicts, nominationIds, attendance } = session;
      const withPaper = session.memberUids.filter((uid) =>
        nominationIds.some((id) => conflicts[id]?.[uid] === undefined),
      );
      const voters = cast(session, first).voters;
      const there = withPaper.filter((uid) =>
        rules.mode === 'meeting' ? attendance.includes(uid) : voters.includes(uid),
      );
      const isValid = withPaper.length > 0 && reaches(there.length, withPaper.length, rules.quorum, false);
      expect(closing.state).toBe(isValid ? 'closed' : 'invalid');
    }),
    { numRuns: 500 },
  );
});

test('a vote closes at its time, and before it only when everybody who may has voted', () => {
  fc.assert(
    fc.property(election, ({ session, attempts }) => {
      const box = cast(session, attempts);
      expect(refuseClosing(session, box, closesAt)).toBeNull();
      const asked = session.rules.mode === 'meeting' ? session.attendance : session.memberUids;
      const hasPaper = (uid: string) =>
        session.nominationIds.some((id) => session.conflicts[id]?.[uid] === undefined);
      const isOver = box.voters.length > 0 && asked.filter(hasPaper).every((uid) => box.voters.includes(uid));
      expect(refuseClosing(session, box, opensAt) === null).toBe(isOver);
    }),
    { numRuns: 500 },
  );
});
