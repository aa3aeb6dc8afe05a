import { accountProposalSchema } from '@thidua/domain/people/account-proposal';
import { chainEntrySchema, chainHeadSchema, verifyChain } from '@thidua/domain/log/chain';
import type { ErasureSubject } from '@thidua/domain/erasure/erasure-subject';
import { erasureSchema } from '@thidua/domain/erasure/erasure';
import { newMail } from '@thidua/domain/mail/mail';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { nominationIn } from '@thidua/domain/nomination/nomination.fixture';
import { publicEntryOf } from '@thidua/domain/award/publication';
import { erasureChainId, nominationChainId } from '@thidua/domain/log/chain-ids';
import { nominationCase, REVIEW_CASE } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { NOWHERE } from '@thidua/domain/erasure/redact';
import { ERASED } from '@thidua/domain/words/stored';
import { SWEEP_LEASE_MS } from '@thidua/domain/summary/sweep';
import { fold } from '@thidua/domain/base/text';
import { beforeEach, describe, expect, it } from 'vitest';
import { revokeCertificate } from '../../functions/src/awards/correct-certificate.ts';
import { erasePerson, previewErasure } from '../../functions/src/erasure/erase-person.ts';
import { findPerson } from '../../functions/src/erasure/find-person.ts';
import { verifyLog } from '../../functions/src/log/verify-log.ts';
import { changeAccount } from '../../functions/src/people/change-account.ts';
import type { Services } from '../../functions/src/platform/services.ts';
import { reconcile } from '../../functions/src/summaries/reconcile.ts';
import { reviewContent } from '../support/award-contents.ts';
import type { MemoryStore } from '../support/memory-store.ts';
import {
  AUTHORITY,
  MOVEMENT as M,
  OFFICE_UID,
  participants,
  settings,
  version as versionOf,
} from '../support/small-movement.ts';
import {
  AWARDED,
  awardedId,
  CHAIRMAN,
  DECLINED,
  declinedId,
  ErasureStage,
  MEMBER,
  MEMBER_UID,
  namesakeId,
  valueOf,
} from './erasure-stage.ts';

const at = { movementId: M };
const over = { authorityId: AUTHORITY };
const basis = 'Điều 14 Luật 91/2025/QH15, đơn ngày 02/03/2026';

const nominationAt = async (path: string) => (await store.load([path])).read(path, nominationSchema);

let stage: ErasureStage;
let store: MemoryStore;
let services: Services;

beforeEach(async () => {
  stage = await ErasureStage.open();
  ({ store, services } = stage);
});

const placesOf = (name: string): string[] => stage.placesOf(name);

/** Minutes of the unit, what was said about another nominee, and the notice of the answer to it. */
const isByNameOnly = (path: string) =>
  path === paths.version(M, 'u1', REVIEW_CASE, 1) ||
  path.includes('/comments/') ||
  path.startsWith(paths.notifications(MEMBER_UID));

const nominee = (nominationId: string): ErasureSubject => ({
  kind: 'nominee',
  nominations: [{ movementId: M, nominationId }],
});
const erase = (subject: ErasureSubject, byName = true) =>
  erasePerson(services, OFFICE_UID, { ...over, subject, byName, basis });
const logIsWhole = async () => {
  const { faults, erased } = await verifyLog(services, over);
  const known = (await store.idsIn(paths.chains())).filter((id) => !id.includes('registration'));
  for (const id of known) {
    const head = (await store.load([paths.chain(id)])).read(paths.chain(id), chainHeadSchema);
    const entries = await store.find({ collection: paths.chainEntries(id) });
    const inOrder = entries.map(({ data }) => chainEntrySchema.parse(data)).toSorted((a, b) => a.n - b.n);
    expect(head && verifyChain(head, inOrder, services.sha256), id).toBeNull();
  }
  const broken = ['altered', 'detailAltered', 'missing', 'notLinked', 'headDiffers'];
  expect(faults.filter(({ kind }) => broken.includes(kind))).toEqual([]);
  return erased;
};

describe('the erasure of somebody who was declined', () => {
  it('leaves the name nowhere', async () => {
    expect(placesOf(DECLINED).length).toBeGreaterThan(12);
    const { isDone } = valueOf(await erase(nominee(declinedId)));
    expect(isDone).toBe(true);
    expect(placesOf(DECLINED)).toEqual([]);
  });

  it('leaves a namesake alone, and asks to be told apart where the name alone would speak', async () => {
    await stage.nominate(namesakeId, 'u2', nominationCase('trung'), DECLINED);
    expect(await erase(nominee(declinedId))).toEqual({ ok: false, error: 'namesake' });
    const untouched = () =>
      store
        .everything()
        .filter(([path]) => path.includes('nomination-trung') && !path.includes('nominations/'));
    const before = untouched();
    valueOf(await erase(nominee(declinedId), false));
    expect(untouched()).toEqual(before);
    const path = paths.nomination(M, namesakeId);
    expect((await store.load([path])).read(path, nominationSchema)?.name).toBe(DECLINED);
    const others = placesOf(DECLINED).filter((one) => !one.includes('nomination-trung'));
    expect(others.filter((one) => !isByNameOnly(one))).toEqual([]);
    expect(others).toHaveLength(3);
  });

  it('leaves a namesake on the same list alone, though an id of the person stands there', async () => {
    const entryOf = (nominationId: string) =>
      publicEntryOf(nominationId, nominationIn('published', { name: DECLINED }), 'Giấy khen');
    const path = paths.publicationPage(M, 'danh-sach', 1);
    await store.set(path, { n: 1, items: [entryOf(declinedId), entryOf(namesakeId)] });
    valueOf(await erase(nominee(declinedId), false));
    expect((await store.load([path])).raw(path)).toMatchObject({
      items: [{ name: ERASED }, { name: DECLINED }],
    });
  });

  it('leaves alone whoever has the same id in another movement, or one that begins like it', async () => {
    const other = 'Người Hoàn Toàn Khác';
    const longer = `${declinedId}2`;
    const elsewhere = 'movement-2';
    await store.set(paths.movement(elsewhere), { ...settings, title: 'Phong trào khác' });
    const of = (movementId: string, nominationId: string) => {
      const [unitId = '', caseId = ''] = nominationId.split('~');
      return nominationIn('declined', { movementId, ...over, unitId, caseId, name: other });
    };
    const notice = {
      kind: 'declined',
      unitId: 'u1',
      unitName: 'u1',
      caseId: nominationCase('khac'),
      subject: other,
      detail: other,
    };
    for (const [movementId, id] of [
      [elsewhere, declinedId],
      [M, longer],
    ] as const) {
      const nomination = of(movementId, id);
      await store.set(paths.participant(movementId, 'u1'), { ...participants[0] });
      await store.set(paths.nomination(movementId, id), nomination);
      await store.set(
        paths.version(movementId, 'u1', nomination.caseId, 1),
        versionOf({ name: other }, stage.now),
      );
      const entry = publicEntryOf(id, nomination, 'Giấy khen');
      await store.set(paths.publicationPage(movementId, 'list', 1), { n: 1, items: [entry] });
      const comment = { nominationId: id, uid: 'ai', name: other, text: other, at: stage.now, answer: null };
      await store.set(paths.comment(movementId, 'list', 'y-kien'), comment);
      const at = { movementId, subjectId: id, createdAt: stage.now, readAt: null };
      await store.set(paths.notification(OFFICE_UID, movementId), { ...notice, ...at });
    }
    const places = placesOf(other);
    expect(places).toHaveLength(10);
    const before = structuredClone(store.everything().filter(([path]) => places.includes(path)));
    valueOf(await erase(nominee(declinedId)));
    expect(store.everything().filter(([path]) => places.includes(path))).toEqual(before);
  });

  it('takes mails that were not sent, and leaves nothing but the fact of those that were', async () => {
    const causeId = `${nominationChainId(M, declinedId)}~9`;
    const told = { ...over, movementId: M, toName: 'Anh Ba', subject: 'Thư', text: 'Chưa được khen' };
    const mail = newMail({ ...told, to: 'ba@mau.example', causeId, release: 'byOffice' }, stage.now);
    for (const state of ['held', 'queued', 'failed', 'sent'] as const)
      await store.set(paths.mail(state), { ...mail, state });
    valueOf(await erase(nominee(declinedId), false));
    const left = await store.idsIn(paths.mails());
    expect(['held', 'queued', 'failed', 'sent'].filter((id) => left.includes(id))).toEqual(['sent']);
    expect((await store.load([paths.mail('sent')])).raw(paths.mail('sent'))).toMatchObject({
      to: NOWHERE,
      toName: ERASED,
      text: ERASED,
    });
  });

  it('empties a draft under another revision, so that no browser writes back what it has kept', async () => {
    const path = paths.draft(M, 'u1', nominationCase('khong'), 'unit');
    valueOf(await erase(nominee(declinedId), false));
    expect((await store.load([path])).raw(path)).toMatchObject({ rev: 3, content: { name: ERASED } });
  });

  it('shows in the log as erased, and the chains hold', async () => {
    const before = await logIsWhole();
    valueOf(await erase(nominee(declinedId)));
    expect(await logIsWhole()).toBeGreaterThan(before);
    const own = await store.find({ collection: paths.chainEntries(nominationChainId(M, declinedId)) });
    expect(own.map(({ data }) => chainEntrySchema.parse(data).detail)).toEqual(own.map(() => null));
  });

  it('is not to be hidden: lines of the act without their head are a fault', async () => {
    valueOf(await erase(nominee(declinedId)));
    const chainId = erasureChainId(AUTHORITY);
    await store.remove(paths.chain(chainId));
    const { faults } = await verifyLog(services, over);
    expect(faults).toContainEqual({ kind: 'headless', chainId });
  });

  it('is logged with its basis and without the name, even where that was typed', async () => {
    const typed = `${basis}, của ${DECLINED}`;
    const request = { ...over, subject: nominee(declinedId), byName: true, basis: typed };
    const { erasureId } = valueOf(await erasePerson(services, OFFICE_UID, request));
    const [entry] = await store.find({ collection: paths.chainEntries(erasureChainId(AUTHORITY)) });
    expect(chainEntrySchema.parse(entry?.data)).toMatchObject({
      uid: OFFICE_UID,
      action: 'erasePerson',
      after: erasureId,
      detail: { reason: `${basis}, của (đã xóa)` },
    });
    const path = paths.erasure(erasureId);
    const act = (await store.load([path])).read(path, erasureSchema);
    expect(act).toMatchObject({ needles: null, basis: `${basis}, của (đã xóa)` });
    expect(act?.doneAt).not.toBeNull();
  });

  it('tells before what it will do, does that, and leaves where only the name speaks unless asked', async () => {
    const { places } = valueOf(
      await previewErasure(services, OFFICE_UID, { ...over, subject: nominee(declinedId) }),
    );
    expect(places.dossier).toEqual({ erased: 4, byName: 0, kept: 0 });
    const { before, after } = valueOf(await erase(nominee(declinedId), false));
    expect(before).toEqual(places);
    expect(placesOf(DECLINED).filter((path) => !isByNameOnly(path))).toEqual([]);
    const left = { erased: 0, byName: 1, kept: 0 };
    expect(after).toEqual({ unitPaper: left, comment: left, notification: left });
  });

  it('changes nothing when it is done again', async () => {
    valueOf(await erase(nominee(declinedId)));
    const held = () =>
      JSON.stringify(store.everything().filter(([path]) => !/^(erasure|chains\/erasure)/.test(path)));
    const once = held();
    valueOf(await erase(nominee(declinedId)));
    expect(held()).toBe(once);
  });
});

describe('the erasure of somebody who was awarded', () => {
  it('keeps the name on the decision in force, its certificate and the record that stands for them, and nowhere else', async () => {
    const { after } = valueOf(await erase(nominee(awardedId)));
    const kept = /^(certificates\/[^/]+|movements\/[^/]+\/(decisions|nominations)\/[^/]+)$/;
    const places = placesOf(AWARDED);
    expect(places.filter((path) => !kept.test(path))).toEqual([]);
    expect(places).toHaveLength(3);
    expect(after).toMatchObject({ decision: { kept: 1 }, certificate: { kept: 1 }, nomination: { kept: 1 } });
  });

  it('leaves the certificate such that it can be revoked all the same', async () => {
    valueOf(await erase(nominee(awardedId)));
    const path = paths.nomination(M, awardedId);
    const code = (await store.load([path])).read(path, nominationSchema)?.certificateCode ?? '';
    valueOf(await revokeCertificate(services, CHAIRMAN, { ...at, code, reason: 'Khai không đúng' }));
    expect((await store.load([path])).read(path, nominationSchema)?.state).toBe('revoked');
  });

  it('causes no drift: what is counted is erased as it would be counted anew', async () => {
    valueOf(await erase(nominee(awardedId)));
    stage.later(SWEEP_LEASE_MS);
    expect((await reconcile(services, M)).drift).toEqual([]);
  });
});

describe('the erasure of an account', () => {
  it('takes what was said of it in proposals, with its name and without', async () => {
    const proposal = {
      ...over,
      change: { kind: 'invite', email: `${MEMBER_UID}@mau.example`, displayName: 'Tên Gõ Nhầm', grants: {} },
      displayName: 'Tên Gõ Nhầm',
      before: null,
      reason: 'Thay người nghỉ ốm',
      by: { uid: 'quan-tri', name: 'Quản trị' },
      at: stage.now,
      expiresAt: stage.now,
      state: 'confirmed',
      decided: { uid: 'quan-tri-2', name: 'Quản trị khác', at: stage.now, remark: 'Đồng ý' },
    };
    const path = paths.accountProposal('moi');
    await store.set(path, accountProposalSchema.parse(proposal));
    valueOf(await erase({ kind: 'account', uid: MEMBER_UID }));
    expect((await store.load([path])).raw(path)).toMatchObject({
      change: { email: NOWHERE, displayName: ERASED },
      displayName: ERASED,
      reason: ERASED,
      by: { name: 'Quản trị' },
      decided: { name: 'Quản trị khác', remark: '' },
    });
  });

  it('leaves one that nobody can open again', async () => {
    await stage.person('quan-tri', 'Quản trị', ['admin']);
    valueOf(await erase({ kind: 'account', uid: MEMBER_UID }));
    for (const change of [
      { kind: 'renewInvitation', uid: MEMBER_UID },
      { kind: 'setGrants', uid: MEMBER_UID, active: true, grants: {} },
      { kind: 'sendReset', uid: MEMBER_UID },
    ] as const) {
      const asked = { change, reason: 'Trở lại', delivery: 'mail', authorityId: null } as const;
      expect(await changeAccount(services, 'quan-tri', asked)).toEqual({
        ok: false,
        error: 'unknownAccount',
      });
    }
  });

  it('leaves the name of its person nowhere', async () => {
    expect(placesOf(MEMBER)).toContain(paths.session(M, 'ky-hop'));
    valueOf(await erase({ kind: 'account', uid: MEMBER_UID }));
    expect(placesOf(MEMBER)).toEqual([]);
    const holdsAddress = store
      .everything()
      .filter(([, data]) => JSON.stringify(data).includes(`${MEMBER_UID}@`));
    expect(holdsAddress).toEqual([]);
  });
});

describe('an erasure', () => {
  it('waits for the end of a procedure, and for the account to be switched off', async () => {
    await stage.nominate(namesakeId, 'u2', nominationCase('trung'), 'Đang Được Xét');
    expect(await erase(nominee(namesakeId))).toEqual({ ok: false, error: 'inProcedure' });
    expect(await erase({ kind: 'account', uid: CHAIRMAN })).toEqual({ ok: false, error: 'accountInUse' });
    expect(await store.idsIn(paths.erasures())).toEqual([]);
  });

  it('waits for an invitation that is open, and for a proposal about the account', async () => {
    await stage.person(MEMBER_UID, MEMBER, ['councilMember'], false, 'open');
    const account: ErasureSubject = { kind: 'account', uid: MEMBER_UID };
    expect(await erase(account)).toEqual({ ok: false, error: 'accountInUse' });
    await stage.person(MEMBER_UID, MEMBER, ['councilMember'], false);
    const proposal = accountProposalSchema.parse({
      ...over,
      change: { kind: 'setGrants', uid: MEMBER_UID, active: true, grants: {} },
      displayName: MEMBER,
      before: null,
      reason: 'Trở lại',
      by: { uid: 'quan-tri', name: 'Quản trị' },
      at: stage.now,
      expiresAt: new Date(stage.now.getTime() + 1000),
      state: 'open',
      decided: null,
    });
    await store.set(paths.accountProposal('cho-xac-nhan'), proposal);
    expect(await erase(account)).toEqual({ ok: false, error: 'accountInProcedure' });
    stage.later(1000);
    expect(valueOf(await erase(account)).isDone).toBe(true);
  });

  it('is not for a collective, which is no person', async () => {
    const path = paths.nomination(M, declinedId);
    await store.set(path, { ...(await nominationAt(path)), kind: 'collective' });
    expect(await erase(nominee(declinedId))).toEqual({ ok: false, error: 'notForThisKind' });
  });

  it('leaves a school that is called after somebody of that name', async () => {
    const school = `Trường Tiểu học ${DECLINED}`;
    const path = paths.participant(M, 'u2');
    const [, u2] = participants;
    await store.set(path, { ...u2, name: school, folded: fold(school) });
    const said = `${DECLINED} dạy ở trường tiểu học ${DECLINED}`;
    const minutes = paths.version(M, 'u2', REVIEW_CASE, 1);
    await store.set(minutes, versionOf({ ...reviewContent(), secretary: said }, stage.now));
    valueOf(await erase(nominee(declinedId)));
    expect((await store.load([path])).raw(path)).toMatchObject({ name: school });
    expect((await store.load([minutes])).raw(minutes)).toMatchObject({
      content: { secretary: `(đã xóa) dạy ở trường tiểu học ${DECLINED}` },
    });
  });

  it('is the office’s, of its own authority', async () => {
    const request = { ...over, subject: nominee(declinedId), byName: true, basis };
    expect(await erasePerson(services, CHAIRMAN, request)).toEqual({ ok: false, error: 'notAllowed' });
    const other = { ...request, authorityId: 'noi-khac' };
    expect(await erasePerson(services, OFFICE_UID, other)).toEqual({ ok: false, error: 'notAllowed' });
  });

  it('begins with finding the person, diacritics or not', async () => {
    await stage.nominate(namesakeId, 'u2', nominationCase('trung'), DECLINED);
    const find = (name: string) => findPerson(services, OFFICE_UID, { ...over, name });
    const { nominees } = valueOf(await find('khong duoc khen'));
    expect(nominees.map(({ nominationId, refusal }) => [nominationId, refusal])).toEqual([
      [declinedId, null],
      [namesakeId, 'inProcedure'],
    ]);
    const { accounts } = valueOf(await find('Thành viên'));
    expect(accounts).toMatchObject([{ uid: MEMBER_UID, name: MEMBER, refusal: null }]);
    valueOf(await erase(nominee(declinedId), false));
    expect(valueOf(await find('Không Được Khen')).nominees).toHaveLength(1);
  });
});
