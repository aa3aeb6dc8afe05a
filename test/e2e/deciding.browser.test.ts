import { createHash } from 'node:crypto';
import { certificateSchema } from '@thidua/domain/award/certificate';
import { sampleCertificate } from '@thidua/domain/award/certificate.fixture';
import { decisionSchema, itemOf } from '@thidua/domain/award/decision';
import { newManifest } from '@thidua/domain/file/stored-file';
import { notificationSchema } from '@thidua/domain/mail/notification';
import { defaultVotingRules } from '@thidua/domain/movement/award-settings';
import { opinionSchema, sessionSchema } from '@thidua/domain/council/council';
import { commentSchema, publicationSchema, publicEntryOf } from '@thidua/domain/award/publication';
import { nominationIn, votedOn } from '@thidua/domain/nomination/nomination.fixture';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { nominationCase, nominationId } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { addDays, localDateOf } from '@thidua/domain/base/time';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPerson, db, eventually, type Person } from '../support/backend.ts';
import { enterAs, expectSeen, openBrowser, type Visitor } from './browser.ts';
import { openStage, type Stage } from './stage.ts';

const M = 'e2e-deciding';
const AUTHORITY = 'quan-quyet-dinh';
const SESSION = 'ky-hop';
const LIST = 'danh-sach';
const DECISION = 'quyet-dinh';
const CODE = '7K3QD9XAT2';
const OPEN_SESSION = 'dang-bo-phieu';

/** Published and supported, the same again, and not supported; every name is invented. */
const cases = {
  first: { key: '1', name: 'Mẫu Thị Sen', state: 'published', supported: true },
  second: { key: '2', name: 'Mẫu Văn Tùng', state: 'published', supported: true },
  failing: { key: '3', name: 'Mẫu Quốc Vinh', state: 'notSupported', supported: false },
} as const;
const said = {
  opinion: 'Số liệu đã đối chiếu với thống kê phường.',
  against: 'Thành tích trùng với năm trước.',
  comment: 'Tôi thấy số hộ trong báo cáo cao hơn thực tế.',
  answer: 'Đã kiểm tra tại phường: số liệu đúng.',
  match: 'Khác ngày sinh, khác đơn vị.',
};

let browser: Browser;
let stage: Stage;
let chairmanIs: Person;
let chairman: Visitor;
let phone: Visitor;
let office: Visitor;
let member: Visitor;
let clerk: Visitor;

const page = (path: string) => `/movements/${M}/${path}`;
const idOf = ({ key }: { key: string }) => nominationId('phuong-mot', nominationCase(key));
const main = (visitor: Visitor): Locator => visitor.page.locator('main');
const card = (visitor: Visitor, name: string) =>
  main(visitor).getByRole('article', { name: new RegExp(name) });

async function seed(): Promise<void> {
  const at = new Date(Date.now() - 86_400_000);
  const today = localDateOf(new Date(), stage.movement.zone);
  const all = Object.values(cases).map((one) => {
    const nomination = nominationIn(one.state, {
      movementId: M,
      authorityId: AUTHORITY,
      unitId: 'phuong-mot',
      unitName: 'Phường Một',
      clusterId: 'cum-1',
      lineage: ['phuong-mot'],
      caseId: nominationCase(one.key),
      name: one.name,
      honorific: one.name.includes(' Thị ') ? 'Bà' : 'Ông',
      formId: stage.movement.awardForms[0]?.id ?? '',
      sessionId: SESSION,
      result: votedOn(one.supported),
      publicationId: one.state === 'published' ? LIST : null,
      facts: [{ code: 'lateReports', ok: false, params: { late: '2', total: '4' } }],
      namesakes: one.key === '1' ? { all: 1, open: 0 } : { all: 0, open: 0 },
    });
    return { id: idOf(one), nomination };
  });
  const members = ['uy-vien-1', 'uy-vien-2'];
  const session = sessionSchema.parse({
    authorityId: AUTHORITY,
    title: 'Kỳ họp mẫu',
    state: 'closed',
    rules: defaultVotingRules,
    opensAt: at,
    closesAt: at,
    members: members.map((uid) => ({ uid, name: `Ủy viên ${uid}`, position: '', unitIds: [] })),
    memberUids: members,
    nominationIds: all.map(({ id }) => id),
    attendance: members,
    conflicts: {},
    seq: 3,
    changedAt: at,
    remark: '',
    outcome: { turnout: members, results: {}, receipts: [], openVotes: null },
  });
  const opinionOn = (one: { key: string }, text: string) =>
    db
      .doc(paths.opinion(M, SESSION, idOf(one), 'uy-vien-1'))
      .set(opinionSchema.parse({ nominationId: idOf(one), uid: 'uy-vien-1', name: 'Ủy viên mẫu', text, at }));
  const publication = publicationSchema.parse({
    authorityId: AUTHORITY,
    movementId: M,
    movementTitle: stage.movement.title,
    title: 'Danh sách mẫu',
    from: addDays(today, -9),
    until: addDays(today, -2),
    zone: stage.movement.zone,
    entries: all
      .filter(({ nomination }) => nomination.publicationId !== null)
      .map(({ id, nomination }) => publicEntryOf(id, nomination, 'Giấy khen')),
    publishedAt: at,
    unanswered: 0,
    comments: 1,
    seq: 2,
  });
  const comment = commentSchema.parse({
    nominationId: idOf(cases.first),
    uid: 'nguoi-gop-y',
    name: 'Người góp ý mẫu',
    text: said.comment,
    at,
    answer: { text: said.answer, at, by: 'phong-noi-vu' },
  });
  await Promise.all([
    ...all.map(({ id, nomination }) => db.doc(paths.nomination(M, id)).set(nomination)),
    db.doc(paths.comparison(M, idOf(cases.first))).set({
      authorityId: AUTHORITY,
      matches: [
        {
          nominationId: nominationId('phuong-hai', nominationCase('9')),
          name: 'Mẫu Thị Sen',
          unitName: 'Phường Hai',
          formId: stage.movement.awardForms[0]?.id ?? '',
          same: true,
        },
      ],
      settled: { [nominationId('phuong-hai', nominationCase('9'))]: said.match },
    }),
    db.doc(paths.session(M, SESSION)).set(session),
    db.doc(paths.publication(M, LIST)).set(publication),
    db.doc(paths.comment(M, LIST, 'gop-y')).set(comment),
    opinionOn(cases.first, said.opinion),
    opinionOn(cases.failing, said.against),
  ]);
}

/** A vote in writing, under way, of one member with an account and one without. */
async function seedVote(voter: Person): Promise<void> {
  const from = new Date(Date.now() - 3_600_000);
  const named = { [voter.uid]: 'Mẫu Thị Ủy', 'khong-tai-khoan': 'Mẫu Văn Viên' };
  const uids = Object.keys(named);
  const session = sessionSchema.parse({
    authorityId: AUTHORITY,
    title: 'Lấy ý kiến đợt hai',
    state: 'open',
    rules: { ...defaultVotingRules, mode: 'writing' },
    opensAt: from,
    closesAt: new Date(Date.now() + 86_400_000),
    members: Object.entries(named).map(([uid, name]) => ({ uid, name, position: '', unitIds: [] })),
    memberUids: uids,
    nominationIds: [idOf(cases.failing)],
    attendance: [],
    conflicts: {},
    seq: 2,
    changedAt: from,
    remark: '',
    outcome: null,
  });
  await db.doc(paths.session(M, OPEN_SESSION)).set(session);
}

/** A decision in force that awards one of the first ward, with scan and certificate; its clerk was told. */
async function seedDecision(clerkIs: Person): Promise<void> {
  const at = new Date(Date.now() - 3_600_000);
  const caseId = nominationCase('7');
  const id = nominationId('phuong-mot', caseId);
  const nomination = nominationIn('awarded', {
    movementId: M,
    authorityId: AUTHORITY,
    unitId: 'phuong-mot',
    unitName: 'Phường Một',
    clusterId: 'cum-1',
    caseId,
    name: 'Mẫu Thị Cúc',
    honorific: 'Bà',
    formId: stage.movement.awardForms[0]?.id ?? '',
    decisionId: DECISION,
    certificateCode: CODE,
  });
  const scan = Buffer.from('%PDF-1.7 quyết định đã ký');
  const sha256 = createHash('sha256').update(scan).digest('hex');
  const file = { name: 'quyet-dinh.pdf', type: 'application/pdf', size: scan.length, sha256 } as const;
  const decision = decisionSchema.parse({
    authorityId: AUTHORITY,
    movementId: M,
    title: 'Về việc tặng Giấy khen đợt một',
    state: 'effective',
    symbol: 'QĐ-UBND',
    issuerTitle: 'CHỦ TỊCH',
    legalBases: ['Luật Thi đua, khen thưởng'],
    recipients: [],
    items: [{ ...itemOf(id, nomination), goldenBookNo: 1 }],
    signature: {
      number: '12',
      date: localDateOf(at, stage.movement.zone),
      signer: 'Mẫu Văn Ký',
      signingForm: ['CHỦ TỊCH'],
      scanId: 'scan',
    },
    draftedAt: at,
    effectiveAt: at,
    issued: 1,
    seq: 3,
  });
  const certificate = certificateSchema.parse({
    content: sampleCertificate({ code: CODE, name: nomination.name }),
    jws: 'jws',
    keyId: 'key',
    authorityId: AUTHORITY,
    movementId: M,
    status: 'valid',
    statusReason: '',
    replacedBy: null,
    replaces: null,
    issuedAt: at,
    changedAt: at,
  });
  const notice = notificationSchema.parse({
    kind: 'awarded',
    movementId: M,
    unitId: 'phuong-mot',
    unitName: 'Phường Một',
    caseId,
    subject: nomination.name,
    subjectId: CODE,
    detail: '12/QĐ-UBND',
    createdAt: at,
    readAt: null,
  });
  await Promise.all([
    db.doc(paths.nomination(M, id)).set(nomination),
    db.doc(paths.decision(M, DECISION)).set(decision),
    db.doc(paths.scan(M, DECISION, 'scan')).set({ ...newManifest(file, 'office', at), arrivedAt: at }),
    db.doc(paths.scanChunk(M, DECISION, 'scan', 0)).set({ data: scan }),
    db.doc(paths.certificate(CODE)).set(certificate),
    db.doc(paths.notification(clerkIs.uid, 'duoc-khen')).set(notice),
  ]);
}

beforeAll(async () => {
  browser = await openBrowser();
  stage = await openStage(M, AUTHORITY);
  chairmanIs = await createPerson({ [AUTHORITY]: ['chairman'] }, AUTHORITY);
  const voter = await createPerson({ [AUTHORITY]: ['councilMember'] }, AUTHORITY);
  await Promise.all([seed(), seedVote(voter), seedDecision(stage.clerk)]);
  [chairman, phone, office, member, clerk] = await Promise.all([
    enterAs(browser, chairmanIs),
    enterAs(browser, chairmanIs, 'phone'),
    enterAs(browser, stage.office),
    enterAs(browser, voter, 'phone'),
    enterAs(browser, stage.clerk, 'phone'),
  ]);
}, 120_000);

afterAll(() => browser.close());

describe('the chairman', () => {
  it('sees votes, opinions, comments with answers and matches where he rules, and keeps his ticks', async () => {
    await chairman.open(page('decisions'));
    const second = main(chairman).getByRole('checkbox', { name: `Chọn Ông ${cases.second.name}` });
    await second.check();
    await chairman.press(`Xem phiếu, ý kiến, góp ý về Bà ${cases.first.name}`);
    const opened = card(chairman, cases.first.name);
    for (const text of [said.opinion, said.comment, said.answer, `Đã đối chiếu: khác. ${said.match}`]) {
      await opened.getByText(text).waitFor();
    }
    await opened.getByText(/2\/4|2 trên 4|2 trong 4/).waitFor();
    await opened.getByText('Hội đồng: 4 tán thành, 1 không tán thành, 0 không có ý kiến.').waitFor();
    expect(await second.isChecked()).toBe(true);
    await chairman.picture('deciding-decisions');
  });

  it('opens the whole dossier, which leads back to the same place with the same ticks', async () => {
    await card(chairman, cases.first.name).getByRole('link', { name: 'Mở toàn bộ hồ sơ' }).click();
    await main(chairman).getByRole('heading', { name: 'Nội dung hồ sơ' }).waitFor();
    const back = chairman.page
      .getByRole('navigation')
      .getByRole('link', { name: 'Quyết định khen thưởng' })
      .last();
    await back.click();
    await card(chairman, cases.first.name).getByText(said.answer).waitFor();
    const second = main(chairman).getByRole('checkbox', { name: `Chọn Ông ${cases.second.name}` });
    expect(await second.isChecked()).toBe(true);
    await card(chairman, cases.first.name).getByRole('link', { name: 'Mở toàn bộ hồ sơ' }).click();
    await main(chairman).getByRole('heading', { name: 'Nội dung hồ sơ' }).waitFor();
    await chairman.page.goBack();
    await card(chairman, cases.first.name).getByText(said.answer).waitFor();
    expect(await second.isChecked()).toBe(true);
  });

  it('sees the same of one whom the council does not support, on a phone', async () => {
    await phone.open(page('publications'));
    await phone.press(`Xem phiếu, ý kiến, góp ý về Ông ${cases.failing.name}`);
    const opened = card(phone, cases.failing.name);
    await opened.getByText(said.against).waitFor();
    await opened.getByText('Chưa công khai, nên chưa có ý kiến góp ý.').waitFor();
    await phone.picture('deciding-not-supported-phone');
    await phone.press('Đề nghị khen thưởng', opened);
    await phone.dialog.getByRole('textbox').fill('Có công lớn trong đợt dịch.');
    await phone.press('Đề nghị khen thưởng', phone.dialog);
    await eventually(
      paths.nomination(M, idOf(cases.failing)),
      nominationSchema,
      ({ againstCouncil }) => againstCouncil !== '',
    );
    await expectSeen(phone, /Có công lớn trong đợt dịch/);
    await opened.getByText(said.against).waitFor();
    expect([...chairman.problems, ...phone.problems]).toEqual([]);
  });
});

describe('the office', () => {
  it('reminds all members alike by one click, and is told who has it and whom to telephone', async () => {
    await office.open(page(`sessions/${OPEN_SESSION}`));
    await office.press('Nhắc mọi thành viên bỏ phiếu');
    await office.dialog.getByText(/cho cả 2 thành viên/).waitFor();
    await office.press('Gửi lời nhắc', office.dialog);
    await expectSeen(office, /^Nhận trong mục Thông báo .* và thư nhắc việc gửi lúc .*: Mẫu Thị Ủy\.$/);
    await expectSeen(office, /Không gửi được.*: Mẫu Văn Viên\. Hãy gọi điện\./);
    await expectSeen(office, /nhắc lại được từ/);
    const button = office.page.getByRole('button', { name: 'Nhắc mọi thành viên bỏ phiếu' });
    expect(await button.isDisabled()).toBe(true);
    await office.picture('deciding-reminded');
  });

  it('is read by the member on a phone, where it leads to the vote', async () => {
    await member.open('/notifications');
    const notice = main(member).getByRole('listitem').filter({ hasText: 'Nhắc bỏ phiếu Hội đồng' });
    await notice.getByText(/Nhận phiếu đến/).waitFor();
    await member.picture('deciding-reminder-phone');
    await notice.getByRole('link').click();
    await member.page.waitForURL(`**/sessions/${OPEN_SESSION}`);
    expect([...office.problems, ...member.problems]).toEqual([]);
  });
});

describe('a unit that hears of a decision', () => {
  it('comes from the notification to the scan and the certificate, on a phone', async () => {
    await clerk.open('/notifications');
    const notice = main(clerk).getByRole('listitem').filter({ hasText: 'Được khen thưởng' });
    await notice.getByRole('link').click();
    const papers = clerk.page.getByRole('region', { name: 'Quyết định và giấy khen của Bà Mẫu Thị Cúc' });
    await papers.getByText(/^Quyết định số 12\/QĐ-UBND, ngày/).waitFor();
    await clerk.picture('deciding-papers-phone');
    const fetched = async (label: string) => {
      const downloading = clerk.page.waitForEvent('download');
      await clerk.press(label, papers);
      return (await downloading).suggestedFilename();
    };
    expect(await fetched('Mở bản quét quyết định đã ký')).toBe('quyet-dinh.pdf');
    expect(await fetched('Tải giấy khen (PDF)')).toBe(`giay-khen-${CODE}.pdf`);
  });

  it('finds both on its own page of awards, too', async () => {
    await clerk.open(page('units/phuong-mot/awards'));
    const papers = clerk.page.getByRole('region', { name: 'Quyết định và giấy khen của Bà Mẫu Thị Cúc' });
    await papers.getByRole('button', { name: 'Mở bản quét quyết định đã ký' }).waitFor();
    await papers.getByRole('button', { name: 'Tải giấy khen (PDF)' }).waitFor();
    await clerk.picture('deciding-awards-phone');
    expect(clerk.problems).toEqual([]);
  });
});
