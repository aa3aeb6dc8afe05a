import { certificateSchema, publicKeySchema } from '@thidua/domain/award/certificate';
import { chainEntrySchema, chainHeadSchema } from '@thidua/domain/log/chain';
import type { DecisionItem } from '@thidua/domain/award/decision';
import { mailSchema } from '@thidua/domain/mail/mail';
import { notificationSchema } from '@thidua/domain/mail/notification';
import { decisionChainId, nominationChainId } from '@thidua/domain/log/chain-ids';
import { nominationRef } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { addDays } from '@thidua/domain/base/time';
import { describe, expect, it } from 'vitest';
import { verifyCertificate } from '../../functions/src/platform/signing.ts';
import { readNomination } from '../support/awards.ts';
import { call, db, eventually, list, read, type Person } from '../support/backend.ts';
import {
  afterCouncil,
  drafted,
  draftOf,
  issued,
  openRulings,
  readDecision,
  readPublication,
  ruledToAward,
  scanned,
  sign,
  signatureOf,
} from '../support/rulings.ts';
import { AUTHORITY } from '../support/small-movement.ts';

const many = (count: number, unitId = 'u1') => Array.from({ length: count }, () => ({ unitId }));
const notificationsOf = (person: Person) => list(paths.notifications(person.uid), notificationSchema);
const numbersIn = (items: readonly DecisionItem[]) => items.map(({ goldenBookNo }) => goldenBookNo);

describe('a draft', () => {
  it('takes what was ruled to be awarded, once, and gives it back', async () => {
    const movementId = 'award-draft';
    const cast = await openRulings(movementId);
    const { office, chairman } = cast;
    const [a = '', b = '', unruled = ''] = await afterCouncil(movementId, many(3));
    await ruledToAward(movementId, cast, [a, b]);
    const draft = (nominationIds: string[], decisionId: string | null = null, token = office.token) =>
      call('draftDecision', { ...draftOf(movementId, nominationIds), decisionId }, token);

    expect(await draft([a], null, chairman.token)).toEqual({ ok: false, error: 'notAllowed' });
    expect(await draft([a, unruled])).toEqual({ ok: false, error: 'notRuled' });
    expect(await readNomination(movementId, a)).toMatchObject({ decisionId: null });
    const first = await drafted(movementId, office, [a, b]);
    expect(await draft([b])).toEqual({ ok: false, error: 'inAnotherDecision' });
    const items = [{ nominationId: a, outcome: 'decline' as const, reason: 'Đổi ý' }];
    const late = await call('ruleNominations', { movementId, items }, chairman.token);
    expect(late.ok && late.value.outcomes[0]?.refusal).toBe('inAnotherDecision');

    expect((await draft([a], first)).ok).toBe(true);
    expect(await readNomination(movementId, b)).toMatchObject({ decisionId: null });
    const second = await drafted(movementId, office, [b]);
    const discard = (decisionId: string) =>
      call('discardDecision', { movementId, decisionId, reason: 'Soạn lại' }, office.token);
    expect((await discard(second)).ok).toBe(true);
    expect(await discard(second)).toEqual({ ok: false, error: 'notInThisState' });
    expect(await readNomination(movementId, b)).toMatchObject({
      decisionId: null,
      ruling: { outcome: 'award' },
    });
    const chainId = decisionChainId(movementId, second);
    expect(await read(paths.chain(chainId), chainHeadSchema)).toMatchObject({
      n: 2,
      movementId,
      unitId: null,
    });
    const log = await list(paths.chainEntries(chainId), chainEntrySchema);
    expect(log.map(({ action, after }) => [action, after])).toEqual([
      ['draftDecision', 'drafted'],
      ['discardDecision', 'discarded'],
    ]);
  });
});

describe('a signature', () => {
  it('is taken with its scan, a day that has come and a number nobody has used', async () => {
    const movementId = 'award-sign';
    const cast = await openRulings(movementId);
    const { office } = cast;
    const ids = await afterCouncil(movementId, many(2));
    await ruledToAward(movementId, cast, ids);
    const [first, second] = [
      await drafted(movementId, office, ids.slice(0, 1)),
      await drafted(movementId, office, ids.slice(1)),
    ];
    const { seq } = await readDecision(movementId, first);
    const request = { movementId, decisionId: first, seq, signature: signatureOf('9001') };
    const refused = async (change: object, token = office.token) => {
      const answer = await call('signDecision', { ...request, ...change }, token);
      return answer.ok ? null : answer.error;
    };
    expect(await refused({})).toBe('scanMissing');
    await scanned(movementId, first, office);
    await db.doc(paths.scanChunk(movementId, first, 'scan', 0)).delete();
    expect(await refused({})).toBe('scanMissing');
    await scanned(movementId, first, office);
    await db
      .doc(paths.scanChunk(movementId, first, 'scan', 0))
      .set({ data: Buffer.from('%PDF-1.7 bẢn mẫu') });
    expect(await refused({}), 'other bytes').toBe('scanMissing');
    await scanned(movementId, first, office);
    const yesterday = addDays(signatureOf('1').date, -1);
    expect(await refused({ signature: signatureOf('9001', { date: yesterday }) })).toBe('dateTooEarly');
    const tomorrow = addDays(signatureOf('1').date, 1);
    expect(await refused({ signature: signatureOf('9001', { date: tomorrow }) })).toBe('dateInFuture');
    for (const number of ['0', '01', 'a1', '12/QĐ']) {
      expect(await refused({ signature: signatureOf(number) })).toBe('INVALID_ARGUMENT');
    }
    expect(await refused({ seq: seq + 1 })).toBe('changedMeanwhile');
    for (const person of [cast.chairman, cast.publicity, cast.clerk, cast.head, cast.lead]) {
      expect(await refused({}, person.token)).toBe('notAllowed');
    }
    expect(await refused({})).toBeNull();
    expect(await refused({})).toBe('decisionInForce');
    expect(await sign(movementId, second, office, '9001')).toEqual({ ok: false, error: 'numberTaken' });
    expect((await sign(movementId, second, office, '9002')).ok).toBe(true);
    const discarded = { movementId, decisionId: first, reason: 'Bỏ' };
    expect(await call('discardDecision', discarded, office.token)).toEqual({
      ok: false,
      error: 'decisionInForce',
    });
    const redrafted = { ...draftOf(movementId, ids), decisionId: first };
    expect(await call('draftDecision', redrafted, office.token)).toEqual({
      ok: false,
      error: 'decisionInForce',
    });
    await Promise.all([issued(movementId, first), issued(movementId, second)]);
  });

  it('shares and skips no golden-book number, however many are signed at once', async () => {
    const movementId = 'award-numbers';
    const cast = await openRulings(movementId);
    const taken: (number | null)[] = [];
    for (const round of [1, 2, 3]) {
      const sizes = [3, 2, 4];
      const groups: string[][] = [];
      for (const [index, size] of sizes.entries()) {
        const caseKey = `r${round}g${index}`;
        const wanted = Array.from({ length: size }, (_, at) => ({ key: `${caseKey}n${at}` }));
        groups.push(await afterCouncil(movementId, wanted));
      }
      await ruledToAward(movementId, cast, groups.flat());
      const decisionIds: string[] = [];
      for (const group of groups) decisionIds.push(await drafted(movementId, cast.office, group));
      const numbers = [`${7000 + round * 10}`, `${7001 + round * 10}`, `${7002 + round * 10}`];
      const answers = await Promise.all(
        decisionIds.map((id, index) => sign(movementId, id, cast.office, numbers[index] ?? '')),
      );
      expect(answers.every(({ ok }) => ok)).toBe(true);
      for (const id of decisionIds) {
        const own = numbersIn((await issued(movementId, id)).items);
        expect(own).toEqual(own.map((_, at) => (own[0] ?? 0) + at));
        taken.push(...own);
      }
    }
    const sorted = taken.map(Number).toSorted((a, b) => a - b);
    expect(sorted).toEqual(sorted.map((_, at) => (sorted[0] ?? 0) + at));
  });

  it('goes to one of two decisions that want the same number at once', async () => {
    const movementId = 'award-same-number';
    const cast = await openRulings(movementId);
    const ids = await afterCouncil(movementId, many(2));
    await ruledToAward(movementId, cast, ids);
    const decisions = [
      await drafted(movementId, cast.office, ids.slice(0, 1)),
      await drafted(movementId, cast.office, ids.slice(1)),
    ];
    const answers = await Promise.all(decisions.map((id) => sign(movementId, id, cast.office, '8001')));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok).map((answer) => !answer.ok && answer.error)).toEqual([
      'numberTaken',
    ]);
  });
});

describe('a decision in force', () => {
  it('issues each certificate once and tells everyone once, whatever is repeated', async () => {
    const movementId = 'award-issue';
    const cast = await openRulings(movementId);
    const against = {
      supported: false,
      change: { againstCouncil: 'Có công lớn', honorific: 'Bà' },
    };
    const ids = await afterCouncil(movementId, [...many(22), ...many(2, 'u2'), against]);
    const publicationId = await ruledToAward(movementId, cast, ids.slice(0, 24));
    const [departing = ''] = ids.slice(24);
    const own = await call(
      'publishList',
      { movementId, title: 'Bổ sung', nominationIds: [departing], days: null },
      cast.office.token,
    );
    const secondList = own.ok ? own.value.publicationId : '';
    await db.doc(paths.publication(movementId, secondList)).update({ until: '2021-01-01' });
    const items = [{ nominationId: departing, outcome: 'award' as const, reason: 'Cứu người trong dịch' }];
    await call('ruleNominations', { movementId, items }, cast.chairman.token);
    const { unitId, caseId } = nominationRef(departing);
    await db
      .doc(paths.contact(movementId, unitId, caseId))
      .set({ email: 'duoc-khen@mau.example', phone: '' });

    const decisionId = await drafted(movementId, cast.office, ids);
    expect((await sign(movementId, decisionId, cast.office, '601')).ok).toBe(true);
    const decision = await issued(movementId, decisionId);

    const codes = new Set<string>();
    for (const item of decision.items) {
      const nomination = await readNomination(movementId, item.nominationId);
      expect(nomination).toMatchObject({ state: 'awarded', decisionId });
      const code = nomination?.certificateCode ?? '';
      codes.add(code);
      const certificate = await read(paths.certificate(code), certificateSchema);
      expect(certificate).toMatchObject({
        status: 'valid',
        content: { name: item.name, goldenBookNo: item.goldenBookNo, issue: 1, formTitle: 'GIẤY KHEN' },
      });
      const key = await read(paths.publicKey(certificate?.keyId ?? ''), publicKeySchema);
      expect(key && (await verifyCertificate(certificate?.jws ?? '', key.jwk))).toEqual(certificate?.content);
    }
    expect(codes.size).toBe(25);
    expect(decision.items.find(({ nominationId }) => nominationId === departing)?.reason).toBe(
      'Cứu người trong dịch',
    );
    const lists = await Promise.all([publicationId, secondList].map((id) => readPublication(movementId, id)));
    expect(lists.flatMap(({ entries }) => entries.map(({ outcome }) => outcome))).toEqual(
      Array.from({ length: 25 }, () => 'award'),
    );
    expect(lists[1]?.entries[0]?.outcomeReason).toBe('Cứu người trong dịch');

    const counts = async () => ({
      clerk: (await notificationsOf(cast.clerk)).filter(({ kind }) => kind === 'awarded').length,
      head: (await notificationsOf(cast.head)).filter(({ kind }) => kind === 'awarded').length,
      lead: (await notificationsOf(cast.lead)).filter(({ kind }) => kind === 'decisionEffective').length,
      office: (await notificationsOf(cast.office)).filter(({ kind }) => kind === 'decisionEffective').length,
      publicity: (await notificationsOf(cast.publicity)).filter(({ kind }) => kind === 'decisionEffective')
        .length,
      chairman: (await notificationsOf(cast.chairman)).length,
      mails: (await list(paths.mails(), mailSchema)).filter((mail) => mail.movementId === movementId).length,
      certificates: (await list(paths.certificates(), certificateSchema)).filter(
        (certificate) => certificate.movementId === movementId,
      ).length,
      log: (await list(paths.chainEntries(nominationChainId(movementId, ids[0] ?? '')), chainEntrySchema))
        .length,
    });
    const once = {
      clerk: 23,
      head: 23,
      lead: 1,
      office: 1,
      publicity: 1,
      chairman: 0,
      mails: 1,
      certificates: 25,
      log: 3,
    };
    expect(await counts()).toEqual(once);

    // The event again, as after a crash: half of the nominations not yet issued would be found by their state.
    const path = paths.decision(movementId, decisionId);
    for (const issuedBefore of [0, 12]) {
      await db.doc(path).update({ issued: issuedBefore });
      await issued(movementId, decisionId);
    }
    await Promise.all([db.doc(path).update({ issued: 1 }), db.doc(path).update({ issued: 2 })]);
    await issued(movementId, decisionId);
    expect(await counts()).toEqual(once);
    const mail = (await list(paths.mails(), mailSchema)).find((one) => one.movementId === movementId);
    expect(mail).toMatchObject({ to: 'duoc-khen@mau.example', state: 'held' });
    expect(mail?.text).toContain('601/QĐ-UBND');
  });

  it('finds what another run has issued already', async () => {
    const movementId = 'award-half';
    const cast = await openRulings(movementId);
    const ids = await afterCouncil(movementId, many(2));
    await ruledToAward(movementId, cast, ids);
    const decisionId = await drafted(movementId, cast.office, ids);
    await sign(movementId, decisionId, cast.office, '602');
    const { items } = await issued(movementId, decisionId);
    const codeOf = async (id: string) => (await readNomination(movementId, id))?.certificateCode;
    const [first = ''] = ids;
    const before = await codeOf(first);
    const lost = { state: 'published', certificateCode: null };
    await db.doc(paths.nomination(movementId, ids[1] ?? '')).update(lost);
    await db.doc(paths.decision(movementId, decisionId)).update({ issued: 0 });
    await issued(movementId, decisionId);
    const letter = { kind: 'decision', authorityId: AUTHORITY, movementId, decisionId };
    const kept = { ...letter, error: 'Thử', failedAt: new Date(), replayedAt: null };
    await db.doc(paths.deadLetter('award-half')).set(kept);
    const replayed = await call('replayDeadLetter', { deadLetterId: 'award-half' }, cast.office.token);
    expect(replayed).toEqual({ ok: true, value: { done: true } });
    expect(await codeOf(first)).toBe(before);
    const again = await eventually(
      paths.certificate((await codeOf(ids[1] ?? '')) ?? ''),
      certificateSchema,
      ({ status }) => status === 'valid',
    );
    expect(again.content.goldenBookNo).toBe(
      items.find(({ nominationId }) => nominationId === ids[1])?.goldenBookNo,
    );
  });
});
