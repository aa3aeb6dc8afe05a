import { awardSettings } from '@thidua/domain/movement/award-settings.fixture';
import { chainEntrySchema } from '@thidua/domain/log/chain';
import { comparisonSchema, type NameMatch, nominationSchema } from '@thidua/domain/nomination/nomination';
import { caseChainId, nominationChainId } from '@thidua/domain/log/chain-ids';
import {
  nominationCase,
  nominationId,
  REGISTRATION_CASE,
  REVIEW_CASE,
} from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { caseSchema } from '@thidua/domain/submission/case';
import { unitRecordSchema } from '@thidua/domain/summary/unit-record';
import { beforeAll, describe, expect, it } from 'vitest';
import { fullChecklist, nominationContent, reviewContent, sampleNames } from '../support/award-contents.ts';
import {
  FINAL_REPORT,
  nominate,
  openAwardMovement,
  readNomination,
  readyToNominate,
  reported,
  submitted,
} from '../support/awards.ts';
import {
  call,
  createPerson,
  db,
  list,
  openMovement,
  read,
  registrationToday,
  submit,
  type Person,
} from '../support/backend.ts';
import { verifiedLog } from '../support/logs.ts';
import { codes, nominatingIn } from '../support/nominating.ts';
import { AUTHORITY } from '../support/small-movement.ts';

const M = 'nomination-test';
const [FIRST = '', SECOND = '', THIRD = '', FOURTH = '', FIFTH = '', SIXTH = ''] = sampleNames(6);

let office: Person;
let head: Person;
let other: Person;

const { judged, move, appraise, caseOf, told } = nominatingIn(M);

beforeAll(async () => {
  office = await createPerson({ [AUTHORITY]: ['office'] });
  head = await createPerson({ u1: ['unitHead'] });
  other = await createPerson({ u2: ['unitHead', 'unitEditor'] });
  const awards = {
    ...awardSettings,
    quotas: [{ formId: 'giay-khen', kind: 'individual' as const, perUnit: 3, perCluster: 3 }],
  };
  await openAwardMovement(M, office.token, { awards });
});

describe('a review', () => {
  it('is judged by its figures, and counts nowhere', async () => {
    const wrong = await submitted(M, 'u1', REVIEW_CASE, reviewContent({ present: '13' }));
    expect(codes(wrong.findings)).toEqual(['present moreThanMembers']);
    const good = await submitted(M, 'u1', REVIEW_CASE, reviewContent(), 2);
    expect(good).toMatchObject({ kind: 'review', state: 'validated' });
    const record = await read(paths.unitRecord(M, 'u1'), unitRecordSchema);
    expect(Object.keys(record?.cases ?? {})).toEqual([]);
    expect(record?.awaitingOffice).toBe(0);
  });

  it('is no case of a movement that hands out no awards, nor is a dossier: nothing comes of what is put there', async () => {
    const plain = 'nomination-none';
    await openMovement(plain, office.token);
    const dossier = nominationCase('1');
    await submit(plain, 'u1', REVIEW_CASE, 1, reviewContent());
    await submit(plain, 'u1', dossier, 1, nominationContent(FIRST));
    await submitted(plain, 'u1', REGISTRATION_CASE, registrationToday());
    const clerk = await createPerson({ u1: ['unitEditor'] });
    for (const caseId of [REVIEW_CASE, dossier]) {
      expect(await read(paths.case(plain, 'u1', caseId), caseSchema)).toBeNull();
      const request = { movementId: plain, move: 'handToHead', reason: '' } as const;
      const moved = await call('moveCases', { ...request, cases: [{ unitId: 'u1', caseId }] }, clerk.token);
      expect(moved).toMatchObject({ value: { outcomes: [{ refusal: 'unknownCase' }] } });
      expect(await read(paths.case(plain, 'u1', caseId), caseSchema)).toBeNull();
    }
  });
});

describe('a dossier', () => {
  it('needs registration, final report and review', async () => {
    expect(await judged('u2', '1', FIRST)).toEqual([' noReview', ' notRegistered', ' noFinalReport']);
    expect(await readNomination(M, nominationId('u2', nominationCase('1')))).toBeNull();
  });

  it('that validates gets its record, with figures and a log', async () => {
    await readyToNominate(M, 'u3');
    const id = await nominate(M, 'u3', '1', nominationContent(FIRST));
    const nomination = await readNomination(M, id);
    expect(nomination).toMatchObject({
      state: 'validated',
      seq: 1,
      version: 1,
      name: FIRST,
      lineage: ['u3'],
      namesakes: { all: 0, open: 0 },
      review: { present: 12, votesFor: 10, votesAgainst: 1 },
      citation: awardSettings.citation,
    });
    expect(nomination?.facts.find(({ code }) => code === 'targetsMet')).toEqual({
      code: 'targetsMet',
      ok: true,
      params: { met: '2', total: '2' },
    });
    const record = await read(paths.unitRecord(M, 'u3'), unitRecordSchema);
    expect(Object.keys(record?.cases ?? {}).toSorted()).toEqual([FINAL_REPORT, 'registration']);
  });

  it('is told every fault: votes, text, files that did not arrive, the same nominee again', async () => {
    const content = {
      votesFor: '12',
      achievement: [],
      evidence: [{ kind: 'file' as const, fileId: 'f1', name: 'f1.pdf' }],
    };
    expect(await judged('u3', '2', FIRST.toUpperCase(), content)).toEqual([
      'achievement.situation.text required',
      'achievement.results.text required',
      'votesFor moreVotesThanPresent',
      'evidence evidenceMissing',
    ]);
    expect(await judged('u3', '2', FIRST.toUpperCase(), {}, 2)).toEqual(['name duplicateNominee']);
    expect(await readNomination(M, nominationId('u3', nominationCase('2')))).toBeNull();
  });

  it('stays within the quota of its unit; what was recalled takes no place', async () => {
    expect(await judged('u3', '3', SECOND)).toEqual([]);
    expect(await judged('u3', '4', THIRD)).toEqual([]);
    expect(await judged('u3', '5', FOURTH)).toEqual([' unitQuotaFull']);
    const own = await createPerson({ u3: ['unitEditor'] });
    expect(await move(own, 'recall', 'u3', nominationCase('4'))).toBeNull();
    expect(await judged('u3', '5', FOURTH, {}, 2)).toEqual([]);
  });

  it('above the quota of its cluster is a figure, not a refusal', async () => {
    await readyToNominate(M, 'u4');
    const id = await nominate(M, 'u4', '1', nominationContent(FIFTH));
    const facts = (await readNomination(M, id))?.facts;
    expect(facts?.find(({ code }) => code === 'clusterQuota')).toEqual({
      code: 'clusterQuota',
      ok: false,
      params: { used: '4', quota: '3' },
    });
  });

  it('answers the own people only, with the name', async () => {
    await readyToNominate(M, 'u2');
    expect(await judged('u2', '1', SIXTH, {}, 2)).toEqual([]);
    await expect.poll(() => told(other)).toContain(`validated|${SIXTH}|`);
    expect((await told(office)).filter((one) => one.includes(SIXTH))).toEqual([]);
  });

  it('recalled and wrong again withdraws its record, and comes back with the next version', async () => {
    const id = nominationId('u2', nominationCase('1'));
    const state = async () => (await readNomination(M, id))?.state;
    expect(await move(head, 'recall', 'u2', nominationCase('1'))).toBe('notAllowed');
    expect(await move(office, 'return', 'u2', nominationCase('1'), 'Lý do')).toBe('notForThisKind');
    expect(await move(other, 'recall', 'u2', nominationCase('1'))).toBeNull();
    expect(await state()).toBe('withdrawn');
    expect(await judged('u2', '1', '', {}, 3)).toEqual(['name required']);
    expect(await state()).toBe('withdrawn');
    expect(await judged('u2', '1', SIXTH, {}, 4)).toEqual([]);
    expect(await state()).toBe('validated');
    const chainId = nominationChainId(M, id);
    const entries = await verifiedLog(chainId);
    expect(entries.map(({ action, after }) => `${action} ${after}`)).toEqual([
      'validate validated',
      'withdraw withdrawn',
      'invalidate withdrawn',
      'validate validated',
    ]);
    expect((await readNomination(M, id))?.seq).toBe(entries.at(-1)?.n);
  });
});

describe('an appraisal', () => {
  const first = nominationId('u3', nominationCase('1'));
  const second = nominationId('u3', nominationCase('3'));

  it('is the office’s, of what it saw, with every item of the checklist', async () => {
    expect(await appraise(head, first)).toBe('notAllowed');
    expect(await appraise(office, 'u3~nomination-none')).toBe('unknownNomination');
    expect(await appraise(office, first, 'appraise', { seq: 0 })).toBe('changedMeanwhile');
    expect(await appraise(office, first, 'appraise', { checklist: { minutes: true } })).toBe(
      'checklistIncomplete',
    );
    expect(await appraise(office, first)).toBeNull();
    expect(await readNomination(M, first)).toMatchObject({ state: 'appraised', checklist: fullChecklist });
    expect(await caseOf(first)).toMatchObject({ state: 'received', receivedVersion: 1 });
    expect(await appraise(office, first), 'a repeat').toBe('notInThisState');
  });

  it('closes the dossier to its unit, and the review it rests on', async () => {
    const own = await createPerson({ u3: ['unitHead'] });
    expect(await move(own, 'recall', 'u3', nominationCase('1'))).toBe('notInThisState');
    expect(await move(own, 'recall', 'u3', REVIEW_CASE)).toBe('notInThisState');
    expect(await move(office, 'return', 'u3', REVIEW_CASE, 'Lý do')).toBe('notInThisState');
  });

  it('returns with a reason, from either side of it', async () => {
    const own = await createPerson({ u3: ['unitHead'] });
    expect(await appraise(office, first, 'return')).toBe('reasonRequired');
    expect(await appraise(office, first, 'return', { remark: 'Thiếu số liệu' })).toBeNull();
    expect(await readNomination(M, first)).toMatchObject({ state: 'returned', remark: 'Thiếu số liệu' });
    expect(await caseOf(first)).toMatchObject({ state: 'amending', remark: 'Thiếu số liệu' });
    expect(await told(own)).toContain(`returned|${FIRST}|Thiếu số liệu`);
    expect(await judged('u3', '1', FIRST, {}, 2)).toEqual([]);
    expect(await readNomination(M, first)).toMatchObject({ state: 'validated', version: 2, checklist: {} });
    expect(await appraise(office, second, 'return', { remark: 'Sửa chức vụ' })).toBeNull();
    expect(await caseOf(second)).toMatchObject({ state: 'returned' });
  });

  it('waits while the review is being mended', async () => {
    const own = await createPerson({ u3: ['unitHead'] });
    expect(await move(own, 'recall', 'u3', REVIEW_CASE)).toBeNull();
    expect(await appraise(office, first)).toBe('reviewNotValid');
    await submitted(M, 'u3', REVIEW_CASE, reviewContent({ present: '10' }), 2);
    expect(await appraise(office, first), 'eleven votes of ten').toBe('reviewNotValid');
    expect(await move(own, 'recall', 'u3', REVIEW_CASE)).toBeNull();
    await submitted(M, 'u3', REVIEW_CASE, reviewContent(), 3);
    expect(await appraise(office, first)).toBeNull();
    expect(await told(own)).toContain(`nominationAppraised|${FIRST}|`);
  });

  it('rejects for good: nobody can submit again', async () => {
    const id = nominationId('u3', nominationCase('5'));
    const own = await createPerson({ u3: ['unitHead'] });
    expect(await appraise(office, id, 'reject')).toBe('reasonRequired');
    expect(await appraise(office, id, 'reject', { remark: 'Sai đối tượng' })).toBeNull();
    expect(await readNomination(M, id)).toMatchObject({ state: 'rejected', remark: 'Sai đối tượng' });
    expect(await caseOf(id)).toMatchObject({ state: 'received' });
    expect(await move(own, 'recall', 'u3', nominationCase('5'))).toBe('notInThisState');
    expect(await told(own)).toContain(`nominationRejected|${FOURTH}|Sai đối tượng`);
    // Past the rules, which take no version of a received case.
    expect(await judged('u3', '5', FOURTH, {}, 3)).toEqual([' nominationClosed']);
    expect(await readNomination(M, id)).toMatchObject({ state: 'rejected', version: 2 });
  });
});

const matchesIn = async (id: string): Promise<NameMatch[]> =>
  (await read(paths.comparison(M, id), comparisonSchema))?.matches ?? [];

describe('names', () => {
  it('that are nearly the same wait for the office to settle them, on both sides', async () => {
    const nominee = FIFTH;
    const near = FIFTH.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    await reported(M, 'u1');
    const known = nominationId('u4', nominationCase('1'));
    const id = nominationId('u1', nominationCase('1'));
    expect(await judged('u1', '1', near)).toEqual([]);
    expect(await matchesIn(id)).toEqual([
      { nominationId: known, name: nominee, unitName: 'Đơn vị u4', formId: 'giay-khen', same: true },
    ]);
    expect((await matchesIn(known)).map((match) => match.nominationId)).toEqual([id]);
    expect(await appraise(office, id)).toBe('matchesOpen');
    expect(await appraise(office, known)).toBe('matchesOpen');

    const settle = async (who: Person, nomination: string, otherId: string) => {
      const request = { movementId: M, nominationId: nomination, otherId, reason: 'Khác ngày sinh' };
      const answer = await call('settleMatch', request, who.token);
      return answer.ok ? null : answer.error;
    };
    expect(await settle(head, id, known)).toBe('notAllowed');
    expect(await settle(office, id, 'u3~nomination-1')).toBe('unknownNomination');
    expect(await settle(office, id, known)).toBeNull();
    expect(await settle(office, known, id), 'settled already').toBeNull();
    const both = await Promise.all([readNomination(M, id), readNomination(M, known)]);
    expect(both.map((one) => one?.namesakes)).toEqual([
      { all: 1, open: 0 },
      { all: 1, open: 0 },
    ]);
    for (const one of [id, known]) {
      const entries = await list(paths.chainEntries(nominationChainId(M, one)), chainEntrySchema);
      expect(entries.filter(({ action }) => action === 'settleMatch')).toHaveLength(1);
      expect(await appraise(office, one)).toBeNull();
    }
  });

  it('of two people in one unit, with different positions, wait for the office as well', async () => {
    expect(await judged('u1', '30', FIFTH)).toEqual(['name duplicateNominee']);
    expect(await judged('u1', '30', FIFTH, { position: 'Bảo vệ' }, 2)).toEqual([]);
    const namesakes = await matchesIn(nominationId('u1', nominationCase('30')));
    const ofUnit = namesakes.filter(({ nominationId: id }) => id.startsWith('u1~'));
    expect(ofUnit.map(({ nominationId: id, same }) => [id, same])).toEqual([['u1~nomination-1', true]]);
  });

  it('that came to be alike since are found at the appraisal', async () => {
    const id = nominationId('u2', nominationCase('1'));
    const nomination = await readNomination(M, id);
    const twin = { ...nomination, unitId: 'u6', unitName: 'Đơn vị u6', caseId: nominationCase('26') };
    await db.doc(paths.nomination(M, 'u6~nomination-26')).set(nominationSchema.parse(twin));
    expect(await matchesIn(id)).toEqual([]);
    expect(await appraise(office, id)).toBe('matchesOpen');
    const refused = await readNomination(M, id);
    expect((await matchesIn(id)).map((match) => match.nominationId)).toEqual(['u6~nomination-26']);
    expect(refused?.state).toBe('validated');
  });
});

describe('a match', () => {
  const name = 'Mẫu Trùng Tên';
  const matchedBy = async (id: string) => (await matchesIn(id)).map(({ nominationId: other }) => other);

  it('ends when the other dossier leaves: recalled, renamed, made invalid, returned or rejected', async () => {
    const [first, second] = ['u3~nomination-31', 'u4~nomination-31'];
    expect(await judged('u3', '31', name)).toEqual([]);
    let version = 0;
    const comes = async () => {
      version += 1;
      expect(await judged('u4', '31', name, {}, version)).toEqual([]);
      expect(await matchedBy(first)).toEqual([second]);
    };
    await comes();
    expect(
      await move(await createPerson({ u4: ['unitHead'] }), 'recall', 'u4', nominationCase('31')),
    ).toBeNull();
    expect(await matchedBy(first)).toEqual([]);
    await comes();
    version += 1;
    expect(await judged('u4', '31', 'Mẫu Tên Khác Hẳn', {}, version)).toEqual([]);
    expect(await matchedBy(first)).toEqual([]);
    await comes();
    version += 1;
    expect(await judged('u4', '31', '', {}, version)).not.toEqual([]);
    expect(await matchedBy(first)).toEqual([]);
    await comes();
    expect(await appraise(office, second, 'return', { remark: 'Trùng' })).toBeNull();
    expect(await matchedBy(first)).toEqual([]);
    await comes();
    expect(await appraise(office, second, 'reject', { remark: 'Trùng' })).toBeNull();
    expect(await matchedBy(first)).toEqual([]);
    expect(await appraise(office, first), 'nothing untrue must be said to go on').toBeNull();
  });
});

describe('what holds around it', () => {
  it('lets one of two stand that come at once for the same nominee', async () => {
    const name = 'Mẫu Song Sinh';
    const both = await Promise.all([judged('u2', '16', name), judged('u2', '17', name)]);
    expect(both.toSorted((a, b) => a.length - b.length)).toEqual([[], ['name duplicateNominee']]);
  });

  it('goes along when its unit is put into another cluster', async () => {
    const place = {
      movementId: M,
      unitId: 'u4',
      clusterId: 'a',
      obligation: 'invited' as const,
      active: true,
    };
    expect((await call('placeUnit', { ...place, reason: 'Sắp xếp lại' }, office.token)).ok).toBe(true);
    const id = nominationId('u4', nominationCase('1'));
    expect(await readNomination(M, id)).toMatchObject({ clusterId: 'a' });
  });

  it('is in no summary: a recomputation finds nothing to mend', async () => {
    const counted = await call('reconcileMovement', { movementId: M }, office.token);
    // Nodes may still be under way after the unit was placed.
    const drift = counted.ok ? counted.value.drift : ['not reconciled'];
    expect(drift.filter((path) => !path.startsWith(paths.nodes(M)))).toEqual([]);
  });
});

it('every log of a dossier verifies', async () => {
  for (const { unitId, caseId } of await list(paths.nominations(M), nominationSchema)) {
    if (unitId === 'u6') continue;
    for (const chainId of [
      caseChainId(M, unitId, caseId),
      nominationChainId(M, nominationId(unitId, caseId)),
    ]) {
      expect((await verifiedLog(chainId)).length, chainId).toBeGreaterThan(0);
    }
  }
});
