import { awardSettings, giayKhen } from '@thidua/domain/movement/award-settings.fixture';
import { FINDING_LIMITS, type Finding } from '@thidua/domain/submission/finding';
import { contributionOf, filesNamedIn, judgeVersion } from '@thidua/domain/submission/judge';
import {
  filesOfNomination,
  judgeNomination,
  judgeReview,
  nomineeIn,
} from '@thidua/domain/nomination/judge-nomination';
import { fileIdSchema } from '@thidua/domain/base/ids';
import { parseRegistration } from '@thidua/domain/submission/registration';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { caseKinds, newCase, type CaseKind } from '@thidua/domain/submission/case';
import { decideVerdict } from '@thidua/domain/submission/case-moves';
import { countUnit } from '@thidua/domain/summary/unit-record';
import { factsOf } from '@thidua/domain/summary/case-facts';
import fc from 'fast-check';
import { GeoPoint, Timestamp } from 'firebase-admin/firestore';
import { describe, expect, it } from 'vitest';
import { participants, settings, version } from '../support/small-movement.ts';
import { reviewContent } from '../support/award-contents.ts';
import { parseReview } from '@thidua/domain/submission/review';
import { caseOf, FILE, passesRules, payloadOf, seedOf, soundContent } from './payloads.ts';
import { doubtsOf } from './soundness.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 20_000);
const DAY = '15/01/2022';
const frameOfSound = { day: DAY, due: '30/01/2022', files: true };
const NOW = new Date('2022-01-20T02:00:00Z');
const movement = { ...settings, awards: { ...awardSettings, quotas: [] }, awardForms: giayKhen };
const [participant] = participants;
if (!participant) throw new Error('There is no unit');

const registered = parseRegistration(soundContent('registration', frameOfSound), movement);
const targets = registered.ok ? registered.value.targets : [];
const reviewed = parseReview(reviewContent({ heldOn: DAY }), movement, '2022-01-20');
const review = reviewed.ok ? reviewed.value : null;
const counted = { ...newCase(participant.unitId, '', NOW), state: 'validated' as const, latestVersion: 1 };
const record = {
  ...countUnit(movement, participant, {}, '2022-01-20'),
  cases: { registration: factsOf(counted, { targets }), final: factsOf(counted, {}) },
  version: 1,
  asOf: NOW,
  formerNodes: [],
};

function findingsOn(kind: CaseKind, content: unknown): readonly Finding[] {
  const submitted = version(content, NOW);
  const frame = {
    settings: movement,
    participant: participant ?? null,
    registeredTargets: targets,
    earlierActuals: {},
    now: NOW,
  };
  const files = kind === 'nomination' ? filesOfNomination(content) : filesNamedIn(content);
  for (const file of files) expect(fileIdSchema.safeParse(file).success, 'a path is made of it').toBe(true);
  const missingFiles = new Set(files.filter((file) => file !== FILE));
  if (kind === 'review' && participant)
    return judgeReview(submitted, { settings: movement, participant, now: NOW });
  if (kind !== 'nomination' || !participant) {
    return judgeVersion(caseOf[kind], submitted, { ...frame, missingFiles });
  }
  nomineeIn(content);
  const circumstances = { settings: movement, participant, record, review, missingFiles, now: NOW };
  const judged = judgeNomination(submitted, { ...circumstances, ofUnit: [], before: null });
  return judged.ok ? [] : judged.error;
}

/** Values that only the store's own SDK gives. */
const foreign = fc.constantFrom<unknown>(
  new Timestamp(1, 2),
  new GeoPoint(1, 2),
  Buffer.from('x'),
  new Uint8Array([1]),
  { toDate: 'no function' },
);
const withForeign = (kind: CaseKind) =>
  fc
    .tuple(payloadOf(kind, frameOfSound), fc.option(fc.tuple(foreign, fc.nat()), { freq: 5 }))
    .map(([content, strange]) => {
      if (strange === null || content === null || typeof content !== 'object') return content;
      const names = Object.keys(content);
      const name = names[strange[1] % Math.max(names.length, 1)] ?? 'x';
      return { ...content, [name]: strange[0] };
    });

describe.each(caseKinds)('a %s of any content', (kind) => {
  it('that is sound is found sound', () => {
    expect(findingsOn(kind, soundContent(kind, frameOfSound))).toEqual([]);
    expect(passesRules(kind, soundContent(kind, frameOfSound))).toBe(true);
    expect(doubtsOf(kind, soundContent(kind, frameOfSound))).toEqual([]);
  });

  it(`is answered, ${RUNS / caseKinds.length} times: by findings within their limits, or rightly by none`, () => {
    const seed = seedOf(`${kind} through the judge`);
    const seen = { sound: 0, unsound: 0 };
    fc.assert(
      fc.property(withForeign(kind), (raw) => {
        const content = timestampsToDates(raw);
        const findings = findingsOn(kind, content);
        const submission = newCase('u1', caseOf[kind], NOW);
        const verdict = decideVerdict(submission, 1, version(content, NOW), findings, movement.zone, NOW);
        const kept = verdict?.next.findings ?? [];
        expect(kept.length).toBeLessThanOrEqual(FINDING_LIMITS.findings);
        for (const { path, params } of kept) {
          expect(path.length).toBeLessThanOrEqual(FINDING_LIMITS.path);
          for (const param of Object.values(params))
            expect(param.length).toBeLessThanOrEqual(FINDING_LIMITS.param);
        }
        expect(JSON.stringify(kept).length).toBeLessThan(60_000);
        if (findings.length > 0) {
          seen.unsound += 1;
          return;
        }
        seen.sound += 1;
        expect(doubtsOf(kind, content)).toEqual([]);
        expect(passesRules(kind, content), 'the rules let in whatever is sound').toBe(true);
        const facts = factsOf(counted, contributionOf(caseOf[kind], content));
        if (participant)
          countUnit(movement, participant, { ...record.cases, [caseOf[kind]]: facts }, '2022-01-20');
      }),
      { numRuns: RUNS / caseKinds.length, seed },
    );
    expect(seen.sound).toBeGreaterThan(RUNS / caseKinds.length / 100);
    expect(seen.unsound).toBeGreaterThan(RUNS / caseKinds.length / 10);
    expect({}).not.toHaveProperty('polluted');
  }, 600_000);
});
