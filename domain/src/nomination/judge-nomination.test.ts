import { awardSettings } from '../movement/award-settings.fixture.ts';
import { describe, expect, test } from 'vitest';
import {
  factsFor,
  fitsReview,
  basedOn,
  judgeNomination,
  judgeReview,
  missingBasis,
  nominationOf,
  refreshNomination,
  restsOnReview,
  type NominationCircumstances,
} from './judge-nomination.ts';
import { lineageOf } from '../movement/unit.ts';
import { participantOf, plan221 } from '../movement/movement.fixture.ts';
import { matchesOf, settleBoth, withMatch } from './matches.ts';
import { fileNamed } from '../submission/report.fixture.ts';
import { nominationStates, openMatches } from './nomination.ts';
import { dossierOf, comparedIn, nominationIn } from './nomination.fixture.ts';
import type { NominationContent } from './content.ts';
import { emptyReview, type Review } from '../submission/review.ts';
import { versionOf } from '../submission/case.fixture.ts';
import { countUnit } from '../summary/unit-record.ts';
import { registered, reported } from '../summary/unit-record.fixture.ts';

const now = new Date('2022-02-08T03:00:00Z');
const review: Review = {
  heldOn: '2022-01-20',
  place: 'Hội trường',
  chairedBy: 'Người chủ trì mẫu',
  secretary: 'Thư ký mẫu',
  members: 12,
  present: 11,
  discussion: 'Có',
  commendations: [],
};
const participant = participantOf();
const record = {
  ...countUnit(
    plan221,
    participant,
    { registration: registered(), final: reported({ t1: 10 }, '2022-02-01T02:00:00Z') },
    '2022-02-08',
  ),
  version: 1,
  asOf: now,
  formerNodes: [],
};
const frameOf = (change: Partial<NominationCircumstances> = {}): NominationCircumstances => ({
  settings: plan221,
  participant,
  record,
  review,
  missingFiles: new Set(),
  ofUnit: [],
  before: null,
  now,
  ...change,
});
const version = (change: Partial<NominationContent> = {}) => versionOf({ content: dossierOf(change) });
const faults = (frame: Partial<NominationCircumstances>, content: Partial<NominationContent> = {}) => {
  const judged = judgeNomination(version(content), frameOf(frame));
  return judged.ok ? [] : judged.error.map(({ path, code }) => `${path} ${code}`);
};
const another = (caseId: string, name: string) => nominationIn('validated', { caseId, name });

describe('a dossier', () => {
  test('validates when all is there', () => {
    expect(faults({})).toEqual([]);
  });

  test('needs an open movement, an active unit and settings of awards', () => {
    expect(faults({ settings: { ...plan221, status: 'closed' } })).toEqual([' movementNotOpen']);
    expect(faults({ participant: participantOf({ active: false }) })).toEqual([' unitNotActive']);
    expect(faults({ settings: { ...plan221, awards: null } })).toEqual([' noAwards']);
  });

  test('needs what it rests on', () => {
    expect(faults({ review: null })).toEqual([' noReview']);
    expect(faults({ record: null })).toEqual([' notRegistered', ' noFinalReport']);
    const recalled = { ...record, cases: { ...record.cases, final: { ...registered(), counted: null } } };
    expect(faults({ record: recalled })).toEqual([' noFinalReport']);
  });

  test('an exempt unit owes neither registration nor report', () => {
    const exempt = participantOf({ obligation: 'exempt' });
    expect(missingBasis({ settings: plan221, participant: exempt }, { cases: {} })).toEqual([]);
    expect(missingBasis({ settings: plan221, participant }, { cases: {} })).toHaveLength(2);
  });

  test('names the same nominee once, whatever the typing, and keeps the unit’s quota', () => {
    const ofUnit = [another('nomination-b', 'MẪU  văn an')];
    expect(faults({ ofUnit })).toEqual(['name duplicateNominee']);
    expect(faults({ ofUnit }, { name: 'Mẫu Thị Bích' })).toEqual([]);
    expect(faults({ ofUnit }, { position: 'Tổ bảo vệ' }), 'a namesake').toEqual([]);
    const two = [...ofUnit, another('nomination-c', 'Mẫu Quốc Chung')];
    expect(faults({ ofUnit: two }, { name: 'Mẫu Thị Bích' })).toEqual([' unitQuotaFull']);
    expect(faults({ ofUnit: two }, { name: 'Tổ Mẫu', kind: 'collective' })).toEqual([]);
  });

  test('needs the bytes of its files', () => {
    const evidence = [fileNamed('f1'), fileNamed('f2')];
    expect(faults({ missingFiles: new Set(['f2']) }, { evidence })).toEqual(['evidence evidenceMissing']);
    expect(faults({ missingFiles: new Set(['f3']) }, { evidence })).toEqual([]);
  });

  test('takes no version once it has left the unit', () => {
    const taking = nominationStates.filter((state) => faults({ before: { state } }).length === 0);
    expect(taking).toEqual(['validated', 'withdrawn', 'returned']);
    expect(faults({ before: { state: 'rejected' } })).toEqual([' nominationClosed']);
  });
});

test('a review needs a movement with awards', () => {
  const content = {
    ...emptyReview(),
    heldOn: '20/01/2022',
    place: 'a',
    chairedBy: 'b',
    secretary: 'c',
    discussion: 'd',
  };
  const good = versionOf({ content: { ...content, members: '3', present: '3' } });
  expect(judgeReview(good, { settings: plan221, participant, now })).toEqual([]);
  const none = { ...plan221, awards: null };
  expect(judgeReview(good, { settings: none, participant, now }).map(({ code }) => code)).toEqual([
    'noAwards',
  ]);
});

test('lineage is below the authority, the unit itself last', () => {
  const of = (unitId: string, ancestors: string[]) => lineageOf({ unitId, ancestors }, 'q5');
  expect(of('p1', ['tp', 'q5'])).toEqual(['p1']);
  expect(of('kp1', ['tp', 'q5', 'p1'])).toEqual(['p1', 'kp1']);
  expect(of('q5', ['tp'])).toEqual([]);
});

describe('a record', () => {
  const fields = () => {
    const judged = judgeNomination(version(), frameOf());
    if (!judged.ok) throw new Error('The sample must validate');
    return judged.value;
  };
  const source = (name = 'Mẫu Văn An') => {
    const own = { ...fields(), name };
    const facts = factsFor(own, { settings: plan221, participant, record, review, others: [] });
    return {
      movementId: 'plan-221',
      caseId: 'nomination-a',
      settings: plan221,
      participant,
      review,
      fields: own,
      facts,
      sharingKeys: [nominationIn('appraised', { unitId: 'p2', unitName: 'Phường 2', name: 'Mẫu Văn Ân' })],
      version: version(),
      number: 3,
      now,
    };
  };

  test('begins with figures, keys and matches', () => {
    const made = nominationOf(null, source());
    expect(made).toMatchObject({
      state: 'validated',
      seq: 0,
      version: 3,
      folded: 'mau van an',
      lineage: ['p1'],
    });
    expect(made.review).toEqual({ heldOn: '2022-01-20', present: 11, votesFor: 10, votesAgainst: 1 });
    expect(made.facts.map(({ code }) => code)).toContain('targetsMet');
    expect(made.matches.map(({ nominationId, same }) => [nominationId, same])).toEqual([
      ['p2~nomination-a', true],
    ]);
  });

  test('keeps what was settled while neither name changes, and begins its checklist anew', () => {
    const before = {
      ...nominationOf(null, source()),
      settled: { 'p2~nomination-a': 'Khác ngày sinh' },
      checklist: { minutes: true },
      sessionId: 's1',
    };
    expect(nominationOf(before, source())).toMatchObject({
      settled: before.settled,
      checklist: {},
      sessionId: 's1',
    });
    expect(nominationOf(before, source('Mẫu Văn Ăn')).settled).toEqual({});
  });

  test('is refreshed with the review and the matches as they are now', () => {
    const before = comparedIn('validated', { settled: { 'p2~nomination-a': 'Khác' } });
    const fresh = refreshNomination(
      before,
      { settings: plan221, participant, record, review: { ...review, present: 12 }, others: [] },
      [nominationIn('awarded', { unitId: 'p2' })],
    );
    expect(fresh.review.present).toBe(12);
    expect(openMatches(fresh).map(({ nominationId }) => nominationId)).toEqual(['p2~nomination-a']);
    expect(fresh.facts.find(({ code }) => code === 'reviewVotes')?.params['present']).toBe('12');
  });

  test('fits a review that has as many present as votes', () => {
    const { review: votes } = nominationIn('validated');
    expect(fitsReview({ review: votes }, { present: 11 })).toBe(true);
    expect(fitsReview({ review: votes }, { present: 10 })).toBe(false);
    expect(fitsReview({ review: votes }, null)).toBe(false);
  });

  test('holds its review from the appraisal on', () => {
    const free = nominationStates.filter((state) => !restsOnReview({ state }));
    expect(free).toEqual(['validated', 'withdrawn', 'returned', 'rejected']);
  });
});

describe('matches', () => {
  const own = comparedIn('validated');

  test('are live nominations of the same form with the same or a near name, oneself left out', () => {
    const near = { unitId: 'p2', name: 'Mẫu Văn Anh' };
    expect(matchesOf(own, [own, nominationIn('validated', near)]).map(({ same }) => same)).toEqual([false]);
    expect(matchesOf(own, [nominationIn('validated', { ...near, formId: 'bang-khen' })])).toEqual([]);
    expect(matchesOf(own, [nominationIn('validated', { ...near, name: 'Trần Thị Mẫu' })])).toEqual([]);
    const matching = nominationStates.filter(
      (state) => matchesOf(own, [nominationIn(state, near)]).length > 0,
    );
    expect(matching).toEqual([
      'validated',
      'appraised',
      'inSession',
      'supported',
      'notSupported',
      'published',
      'awarded',
    ]);
  });

  test('are settled on both sides, until a name changes', () => {
    const other = comparedIn('validated', { unitId: 'p2', unitName: 'Phường 2' });
    const matched = withMatch(own, other);
    const both = settleBoth(matched, other, 'Khác ngày sinh');
    expect(both.map(([one]) => openMatches(one))).toEqual([[], []]);
    expect(both.map(([one, about]) => [one.unitId, one.seq, about])).toEqual([
      ['p1', 2, 'Mẫu Văn An (Phường 2)'],
      ['p2', 2, 'Mẫu Văn An (Phường 1)'],
    ]);
    const [settled = own] = both[0] ?? [];
    expect(openMatches(withMatch(settled, other))).toEqual([]);
    expect(openMatches(withMatch(settled, { ...other, name: 'Mẫu Văn Ân' }))).toHaveLength(1);
  });
});

describe('a dossier whose minutes change', () => {
  const votes = {
    code: 'reviewVotes' as const,
    ok: true,
    params: { for: '10', against: '1', present: '11' },
  };
  const before = nominationIn('validated', { facts: [votes] });
  const based = (present: number) => basedOn(before, { heldOn: '2022-01-22', present }, awardSettings);

  test('waits while they are opened again', () => {
    expect(basedOn(before, null, awardSettings)).toEqual({ ...before, basis: 'open' });
  });

  test('takes the day and the number present, and the figure that follows', () => {
    const { basis, review, facts } = based(20);
    expect(basis).toBe('stands');
    expect(review).toMatchObject({ heldOn: '2022-01-22', present: 20, votesFor: 10 });
    expect(facts).toMatchObject([{ code: 'reviewVotes', params: { present: '20' } }]);
  });

  test('does not stand on minutes with fewer present than votes', () => {
    expect(based(11).basis).toBe('stands');
    expect(based(10).basis).toBe('misfit');
  });
});
