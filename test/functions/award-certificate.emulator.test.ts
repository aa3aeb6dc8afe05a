import { defaultLayouts } from '@thidua/domain/award/certificate-layout';
import { nomineeName } from '@thidua/domain/wording/award-labels';
import { certificateSchema, publicKeySchema } from '@thidua/domain/award/certificate';
import { chainEntrySchema, chainHeadSchema } from '@thidua/domain/log/chain';
import { goldenBookSchema } from '@thidua/domain/award/decision';
import { notificationSchema } from '@thidua/domain/mail/notification';
import { mailIdOf, mailSchema } from '@thidua/domain/mail/mail';
import { decisionChainId, nominationChainId } from '@thidua/domain/log/chain-ids';
import { defaultPublicDays } from '@thidua/domain/movement/award-settings';
import { nominationRef } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { addDays, localDateOf } from '@thidua/domain/base/time';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyCertificate } from '../../functions/src/platform/signing.ts';
import { readNomination } from '../support/awards.ts';
import { call, db, list, read, type Person } from '../support/backend.ts';
import {
  afterCouncil,
  awarded,
  openRulings,
  readDecision,
  readPublication,
  type Cast,
} from '../support/rulings.ts';
import { AUTHORITY } from '../support/small-movement.ts';

const M = 'award-certificate';
/** The first nominee is called `Nguyễn Văn Mẫu 1`. */
const MENDED = 'Nguyễn Văn Mẫn 1';
const WAITING = 'cho-phat-hanh@mau.example';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const today = localDateOf(new Date(), 'Asia/Ho_Chi_Minh');
let cast: Cast;
let ids: string[];
let decisionId: string;
let publicationId: string;

beforeAll(async () => {
  cast = await openRulings(M);
  ids = await afterCouncil(
    M,
    Array.from({ length: 5 }, () => ({})),
  );
  for (const [index, email] of [
    [3, WAITING],
    [4, 'không phải thư điện tử'],
  ] as const) {
    const { unitId, caseId } = nominationRef(ids[index] ?? '');
    await db.doc(paths.contact(M, unitId, caseId)).set({ email, phone: '' });
  }
  ({ decisionId, publicationId } = await awarded(M, cast, ids, '511'));
});

const codeOf = async (id: string) => (await readNomination(M, id))?.certificateCode ?? '';
const certificate = async (code: string) => {
  const found = await read(paths.certificate(code), certificateSchema);
  if (!found) throw new Error(`There is no certificate ${code}`);
  return found;
};
const newsOf = async (person: Person, kind: string) =>
  (await list(paths.notifications(person.uid), notificationSchema)).filter(
    (one) => one.kind === kind && 'movementId' in one && one.movementId === M,
  );

describe('a misspelt name', () => {
  const correct = (code: string, change: object, token = cast.office.token) =>
    call(
      'reissueCertificate',
      {
        movementId: M,
        code,
        honorific: 'Bà',
        name: MENDED,
        position: 'Nhân viên',
        reason: 'Sai tên',
        ...change,
      },
      token,
    );

  it('is mended on a new certificate under the same number, the old one shown as replaced', async () => {
    const [id = ''] = ids;
    const oldCode = await codeOf(id);
    const old = await certificate(oldCode);
    const { content } = old;
    const unchanged = {
      honorific: content.honorific,
      name: content.name,
      position: content.position,
    };
    expect(await correct(oldCode, {}, cast.chairman.token)).toEqual({ ok: false, error: 'notAllowed' });
    expect(await correct(oldCode, unchanged)).toEqual({ ok: false, error: 'nothingChanged' });
    for (const name of ['Trần Thị Mẫu', 'Nguyễn Văn Mẫu Anh']) {
      expect(await correct(oldCode, { name }), 'somebody else').toEqual({
        ok: false,
        error: 'correctionTooFar',
      });
    }
    expect(await correct('0000000000', {})).toEqual({ ok: false, error: 'unknownCertificate' });
    const before = await readPublication(M, publicationId);
    const book = await read(paths.goldenBook(AUTHORITY), goldenBookSchema);

    const mended = await correct(oldCode, {});
    const code = mended.ok ? mended.value.code : '';
    expect(await certificate(oldCode)).toMatchObject({
      status: 'replaced',
      statusReason: 'Sai tên',
      replacedBy: code,
      jws: old.jws,
    });
    const next = await certificate(code);
    expect(next).toMatchObject({
      status: 'valid',
      replaces: oldCode,
      content: { name: MENDED, honorific: 'Bà', issue: 2, goldenBookNo: content.goldenBookNo },
    });
    const key = await read(paths.publicKey(next.keyId), publicKeySchema);
    expect(key && (await verifyCertificate(next.jws, key.jwk))).toEqual(next.content);
    expect(await readNomination(M, id)).toMatchObject({
      state: 'awarded',
      name: MENDED,
      folded: 'nguyen van man 1',
      certificateCode: code,
    });
    const decision = await readDecision(M, decisionId);
    expect(decision.items.find(({ nominationId }) => nominationId === id)).toMatchObject({
      name: MENDED,
      goldenBookNo: content.goldenBookNo,
      onPaper: `${nomineeName(content)}, ${content.position}`,
    });
    expect(decision.issued).toBe(5);
    const listed = await readPublication(M, publicationId);
    const corrected = before.entries.map((entry) =>
      entry.nominationId === id
        ? {
            ...entry,
            correctedTo: `Bà ${MENDED}, ${content.position}`,
            correctedWhy: 'Sai tên',
            correctedUntil: addDays(today, defaultPublicDays.reasons),
          }
        : entry,
    );
    expect(listed, 'the list keeps what it said').toEqual({
      ...before,
      entries: corrected,
      dueAt: listed.dueAt,
      seq: before.seq + 1,
    });
    expect(await read(paths.goldenBook(AUTHORITY), goldenBookSchema)).toEqual(book);
    expect(await newsOf(cast.clerk, 'certificateReissued')).toMatchObject([
      { subjectId: code, detail: 'Sai tên' },
    ]);
    expect(await correct(oldCode, { name: 'Nguyễn Văn Mận 1' })).toEqual({
      ok: false,
      error: 'certificateNotValid',
    });
    const third = await correct(code, { name: 'Nguyễn Văn Mẩn 1' });
    expect(third.ok && (await certificate(third.value.code)).content.issue).toBe(3);
    const log = await list(paths.chainEntries(nominationChainId(M, id)), chainEntrySchema);
    expect(
      log.filter(({ action }) => action === 'reissue').map(({ before, after }) => [before, after]),
    ).toEqual([
      [oldCode, code],
      [code, third.ok && third.value.code],
    ]);
  });

  it('is mended in the letter that waits, which still tells of the award; who was told hears of the reissue', async () => {
    const letters = async () =>
      (await list(paths.mails(), mailSchema)).filter((mail) => mail.movementId === M && mail.to === WAITING);
    const [told] = await letters();
    expect(told).toMatchObject({ state: 'held', toName: 'Nguyễn Văn Mẫu 4' });
    const mend = async (name: string) => {
      const code = await codeOf(ids[3] ?? '');
      const mended = await correct(code, { name });
      return mended.ok ? mended.value.code : mended.error;
    };
    for (const name of ['Nguyễn Văn Mẫn 4', 'Nguyễn Văn Mận 4']) {
      const code = await mend(name);
      const after = await letters();
      expect(after).toMatchObject([{ state: 'held', toName: name, subject: told?.subject }]);
      expect(after[0]?.text).toContain(`Bà ${name} được tặng`);
      expect(after[0]?.text).toContain(`/kiem-tra/${code}`);
      expect(after[0]?.text.match(/kiem-tra/g), 'no link to a certificate that was replaced').toHaveLength(1);
    }
    const { causeId = '', to = '' } = told ?? {};
    await db.doc(paths.mail(mailIdOf(causeId, to, sha256))).update({ state: 'sent' });
    for (const name of ['Nguyễn Văn Mẫn 4', 'Nguyễn Văn Mần 4', 'Nguyễn Văn Mẩn 4']) {
      const code = await mend(name);
      const [reissued, ...further] = (await letters()).filter(({ state }) => state === 'held');
      expect(further, 'one letter, however often it is mended').toEqual([]);
      expect(reissued?.subject).toMatch(/^Thông báo cấp lại: /);
      expect(reissued?.text).toContain(`/kiem-tra/${code}`);
      expect(reissued?.toName).toBe(name);
    }
    const bad = { name: 'Nguyễn Văn Mẫn 5' };
    expect((await correct(await codeOf(ids[4] ?? ''), bad)).ok, 'an address that is none').toBe(true);
  });

  it('is mended once when it is asked for twice at the same moment', async () => {
    const code = await codeOf(ids[1] ?? '');
    const change = { name: 'Nguyễn Văn Mẫn 2' };
    const both = await Promise.all([correct(code, change), correct(code, change)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, error: 'certificateNotValid' });
  });
});

describe('a revocation', () => {
  it('is the chairman’s, with a reason; certificate, lists and log follow', async () => {
    const id = ids[2] ?? '';
    const code = await codeOf(id);
    const revoke = (token: string, reason = 'Khai không đúng thành tích') =>
      call('revokeCertificate', { movementId: M, code, reason }, token);
    expect(await revoke(cast.office.token)).toEqual({ ok: false, error: 'notAllowed' });
    expect(await revoke(cast.chairman.token, '')).toEqual({ ok: false, error: 'INVALID_ARGUMENT' });
    expect((await revoke(cast.chairman.token)).ok).toBe(true);
    expect(await revoke(cast.chairman.token)).toEqual({ ok: false, error: 'certificateNotValid' });
    expect(await certificate(code)).toMatchObject({
      status: 'revoked',
      statusReason: 'Khai không đúng thành tích',
    });
    expect(await readNomination(M, id)).toMatchObject({
      state: 'revoked',
      remark: 'Khai không đúng thành tích',
    });
    const { items } = await readDecision(M, decisionId);
    expect(items.filter(({ status }) => status === 'revoked').map((item) => item.nominationId)).toEqual([id]);
    const { entries } = await readPublication(M, publicationId);
    expect(entries.find(({ nominationId }) => nominationId === id)).toMatchObject({
      outcome: 'revoked',
      outcomeReason: 'Khai không đúng thành tích',
    });
    for (const person of [cast.clerk, cast.head, cast.office, cast.publicity]) {
      expect(await newsOf(person, 'certificateRevoked')).toMatchObject([{ subjectId: code }]);
    }
    const correction = { honorific: 'Bà' as const, name: 'Tên Khác', position: '', reason: 'Sai tên' };
    const late = await call('reissueCertificate', { movementId: M, code, ...correction }, cast.office.token);
    expect(late).toEqual({ ok: false, error: 'certificateNotValid' });
    const entriesOfDecision = await list(
      paths.chainEntries(decisionChainId(M, decisionId)),
      chainEntrySchema,
    );
    expect(entriesOfDecision.map(({ action }) => action)).toContain('revoke');
  });
});

describe('handing over', () => {
  it('is recorded for what was awarded, on a day that has come', async () => {
    const awardedId = ids[3] ?? '';
    const revokedId = ids[2] ?? '';
    const handOver = (on: string, token = cast.office.token) =>
      call(
        'handOverCertificates',
        { movementId: M, nominationIds: [awardedId, revokedId, 'u1~nomination-99'], to: 'Chị Mẫu', on },
        token,
      );
    expect(await handOver(addDays(today, 1))).toEqual({ ok: false, error: 'dateInFuture' });
    const early = await handOver(addDays(today, -1));
    expect(early.ok && early.value.outcomes[0]?.refusal).toBe('dateTooEarly');
    expect(await handOver(today, cast.chairman.token)).toEqual({ ok: false, error: 'notAllowed' });
    const done = await handOver(today);
    expect(done.ok && done.value.outcomes.map(({ refusal }) => refusal)).toEqual([
      null,
      'notInThisState',
      'unknownNomination',
    ]);
    expect((await handOver(today)).ok).toBe(true);
    expect(await readNomination(M, awardedId)).toMatchObject({ handover: { to: 'Chị Mẫu', on: today } });
    const log = await list(paths.chainEntries(nominationChainId(M, awardedId)), chainEntrySchema);
    expect(log.filter(({ action }) => action === 'handOver')).toHaveLength(1);
  });
});

describe('papers', () => {
  it('are the decision in Word and the certificates that count as one PDF', async () => {
    const word = await call('exportDecision', { movementId: M, decisionId }, cast.publicity.token);
    expect(word.ok && word.value.fileName).toBe('quyet-dinh-511-qd-ubnd.docx');
    expect(word.ok && Buffer.from(word.value.docx, 'base64').subarray(0, 2).toString()).toBe('PK');
    expect(await call('exportDecision', { movementId: M, decisionId }, cast.clerk.token)).toEqual({
      ok: false,
      error: 'notAllowed',
    });

    const print = (request: { decisionId: string | null; codes: string[] }, token = cast.office.token) =>
      call('exportCertificates', { movementId: M, ...request }, token);
    const all = await print({ decisionId, codes: [] });
    expect(all.ok && all.value.fileName).toBe('giay-khen-4-ban.pdf');
    expect(all.ok && Buffer.from(all.value.pdf, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    const one = await codeOf(ids[4] ?? '');
    expect((await print({ decisionId: null, codes: [one] }, cast.chairman.token)).ok).toBe(true);
    expect(await print({ decisionId: null, codes: [one] }, cast.clerk.token)).toEqual({
      ok: false,
      error: 'notAllowed',
    });
    const revoked = await codeOf(ids[2] ?? '');
    expect(await print({ decisionId: null, codes: [revoked] })).toEqual({
      ok: false,
      error: 'certificateNotValid',
    });
    expect(await print({ decisionId: null, codes: [] })).toEqual({ ok: false, error: 'unknownCertificate' });
  });

  it('are printed by the layout that the office has saved', async () => {
    const layout = defaultLayouts.blank300;
    const save = (token: string) => call('saveCertificateLayout', { movementId: M, layout }, token);
    expect(await save(cast.chairman.token)).toEqual({ ok: false, error: 'notAllowed' });
    const offPaper = { ...layout, paper: { width: 150, height: 110 } };
    const wrong = { movementId: M, layout: offPaper };
    expect(await call('saveCertificateLayout', wrong, cast.office.token)).toEqual({
      ok: false,
      error: 'INVALID_ARGUMENT',
    });
    expect((await save(cast.office.token)).ok).toBe(true);
    const head = await read(paths.chain(`settings~${AUTHORITY}`), chainHeadSchema);
    expect(head?.n).toBeGreaterThan(0);
    const page = await call('exportCalibration', { movementId: M, layout: null }, cast.office.token);
    expect(page.ok && Buffer.from(page.value.pdf, 'base64').toString('latin1')).toMatch(
      /MediaBox \[0 0 850\.39/,
    );
  });
});
