import { defaultVotingRules } from '@thidua/domain/movement/award-settings';
import { sessionSchema } from '@thidua/domain/council/council';
import { nominationIn } from '@thidua/domain/nomination/nomination.fixture';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { nominationCase, nominationId } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { scoreSchema } from '@thidua/domain/award/score';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, createPerson, db, eventually, read, type Person } from '../support/backend.ts';
import { endTime, readSession, sessionRequest } from '../support/council.ts';
import { hold, enterAs, expectSeen, openBrowser, type Visitor } from './browser.ts';
import { dossier, readyToNominate } from './council-stage.ts';
import { judged, reported } from './reports.ts';
import { openStage, type Stage } from './stage.ts';

const M = 'e2e-award-desk';
const AUTHORITY = 'quan-ban-viec';

/** Dossiers that wait for the appraisal, in this order; every name is invented. */
const waiting = {
  twin: { unitId: 'phuong-mot', key: '1', name: 'Mẫu Thị Lan' },
  otherTwin: { unitId: 'phuong-hai', key: '2', name: 'Mẫu Thị Lan' },
  returned: { unitId: 'phuong-hai', key: '3', name: 'Mẫu Quốc Chung' },
  rejected: { unitId: 'phuong-hai', key: '4', name: 'Mẫu Hữu Dũng' },
} as const;
/** The third ward's, in the states that the tests begin with. */
const third = { unitId: 'phuong-ba', unitName: 'Phường Ba', clusterId: 'cum-1', lineage: ['phuong-ba'] };
const ofSession = ['Mẫu Văn Giang', 'Mẫu Thị Oanh'] as const;

const reasons = {
  cluster: 'Đăng ký đủ nội dung hơn đơn vị tự nhận.',
  appraised: 'Thiếu một chỉ tiêu so với kế hoạch.',
  settled: 'Khác ngày sinh, khác nơi công tác.',
  returned: 'Bổ sung số liệu của quý này.',
  rejected: 'Thành tích không thuộc phong trào này.',
};

let browser: Browser;
let stage: Stage;
let members: Person[];
let office: Visitor;
let lead: Visitor;
let head: Visitor;
let member: Visitor;
let other: Visitor;
let sessionIds: string[];
let sessionId = '';

const page = (path: string) => `/movements/${M}/${path}`;
const idOf = ({ unitId, key }: { unitId: string; key: string }) => nominationId(unitId, nominationCase(key));
const dossierPage = (one: { unitId: string; key: string }) =>
  page(`nominations/${encodeURIComponent(idOf(one))}`);
const nomination = (id: string) => read(paths.nomination(M, id), nominationSchema);
const becomes = (id: string, state: string) =>
  eventually(paths.nomination(M, id), nominationSchema, (one) => one.state === state);
const main = (visitor: Visitor): Locator => visitor.page.locator('main');
const box = (within: Locator, label: string) =>
  within.getByRole('textbox', { name: new RegExp(`^${label}`) });
const cell = (visitor: Visitor, unit: string, text: string) =>
  main(visitor)
    .getByRole('row', { name: new RegExp(unit) })
    .getByRole('cell', { name: text, exact: true });

/** A session in writing of three members on two nominees, in preparation. */
async function prepareSession(): Promise<void> {
  const seeded = ofSession.map(async (name, index) => {
    const caseId = nominationCase(`${index + 10}`);
    const id = nominationId(third.unitId, caseId);
    const honorific = name.includes(' Thị ') ? 'Bà' : 'Ông';
    const whose = { ...third, movementId: M, authorityId: AUTHORITY, caseId, name, honorific };
    await db.doc(paths.nomination(M, id)).set(nominationIn('appraised', whose));
    return id;
  });
  sessionIds = await Promise.all(seeded);
  const rules = { ...defaultVotingRules, mode: 'writing' as const };
  const council = { movementId: M, office: stage.office, members };
  const saved = await call(
    'saveSession',
    sessionRequest(council, sessionIds, { rules, title: 'Lấy ý kiến mẫu' }),
    stage.office.token,
  );
  if (!saved.ok) throw new Error(saved.error);
  ({ sessionId } = saved.value);
}

/** Reports of three wards of one cluster, and the dossiers of two. */
async function nominate(): Promise<void> {
  await Promise.all([
    ...['phuong-mot', 'phuong-hai'].map((unitId) => readyToNominate(stage, unitId)),
    reported(stage, 'phuong-ba', '19'),
  ]);
  for (const one of Object.values(waiting)) {
    await judged(M, one.unitId, nominationCase(one.key), dossier(stage, one.name));
    await becomes(idOf(one), 'validated');
  }
}

beforeAll(async () => {
  browser = await openBrowser();
  stage = await openStage(M, AUTHORITY);
  const place = { movementId: M, unitId: 'phuong-ba', clusterId: 'cum-1', active: true } as const;
  const placed = await call(
    'placeUnit',
    { ...place, obligation: 'required', reason: 'Sắp xếp lại cụm' },
    stage.office.token,
  );
  if (!placed.ok) throw new Error(placed.error);
  members = await Promise.all(
    [0, 1, 2].map(() => createPerson({ [AUTHORITY]: ['councilMember'] }, AUTHORITY)),
  );
  const [first, second] = members;
  if (!first || !second) throw new Error('Three members');
  const arriving = Promise.all([
    enterAs(browser, stage.office),
    enterAs(browser, stage.lead),
    enterAs(browser, stage.secondHead, 'phone'),
    enterAs(browser, first, 'phone'),
    enterAs(browser, second),
  ]);
  await Promise.all([arriving, prepareSession(), nominate()]);
  [office, lead, head, member, other] = await arriving;
}, 120_000);

afterAll(() => browser.close());

describe('scoring', () => {
  const score = () => read(paths.score(M, 'phuong-hai'), scoreSchema);

  it('is begun by the lead, who owes a reason for each change and scores not the unit that leads', async () => {
    await lead.open(page('scores'));
    await cell(lead, 'Phường Một', 'Đơn vị của bạn: cơ quan thường trực chấm').waitFor();
    await lead.press('Chấm điểm Phường Hai');
    await box(lead.dialog, 'Đăng ký thi đua').fill('18');
    await lead.dialog.getByText('Tổng điểm: 78').waitFor();
    await lead.press('Lưu điểm', lead.dialog);
    await lead.dialog.getByText('Còn 1 dòng cần sửa, xem chữ đỏ ở trên. Điểm chưa được lưu.').waitFor();
    expect(await score()).toBeNull();
    await box(lead.dialog, 'Lý do thay đổi: Đăng ký thi đua').fill(reasons.cluster);
    await lead.picture('desk-score-lead');
    const calls = await hold(lead.page, '**/calls');
    await lead.press('Lưu điểm', lead.dialog);
    await lead.dialog.getByText(/Chưa xác nhận: máy chủ chưa trả lời/).waitFor();
    await calls.letGo();
    await lead.dialog.waitFor({ state: 'hidden' });
    await cell(lead, 'Phường Hai', '78').first().waitFor();
    await cell(lead, 'Phường Hai', '1').waitFor();
    expect(await score()).toMatchObject({ total: 78, reasons: { cluster: { 'tt-2': reasons.cluster } } });
  });

  it('is appraised by the office from what the cluster gave; equal totals share a rank, and the next is left out', async () => {
    await office.open(page('scores?cluster=cum-1'));
    await office.press('Chấm điểm Phường Hai');
    await office.dialog.getByText(/Cụm, khối chấm: 18/).waitFor();
    await box(office.dialog, 'Đăng ký thi đua').fill('17');
    await box(office.dialog, 'Lý do thay đổi: Đăng ký thi đua').fill(reasons.appraised);
    await office.press('Lưu và chấm đơn vị tiếp theo', office.dialog);
    await office.dialog.getByRole('heading', { name: 'Chấm điểm Phường Ba' }).waitFor();
    await office.press('Lưu và chấm đơn vị tiếp theo', office.dialog);
    await office.dialog.getByRole('heading', { name: 'Chấm điểm Phường Một' }).waitFor();
    await box(office.dialog, 'Kế hoạch và phát động').fill('17');
    await box(office.dialog, 'Lý do thay đổi: Kế hoạch và phát động').fill('Phát động sớm, đủ các tổ.');
    expect(await office.dialog.getByRole('button', { name: 'Lưu và chấm đơn vị tiếp theo' }).count()).toBe(0);
    await office.press('Lưu điểm', office.dialog);
    for (const visitor of [office, lead]) {
      await cell(visitor, 'Phường Một', '1 (đồng hạng)').waitFor();
      await cell(visitor, 'Phường Hai', '1 (đồng hạng)').waitFor();
      await cell(visitor, 'Phường Ba', '3').waitFor();
    }
    await office.picture('desk-ranks');
    await lead.press('Xem điểm của Phường Hai');
    for (const reason of [reasons.cluster, reasons.appraised]) {
      await lead.dialog.getByText(new RegExp(reason)).waitFor();
    }
    expect(await lead.dialog.getByRole('textbox').count()).toBe(0);
  });
});

describe('appraisal', () => {
  it('holds up a namesake until the office says why there are two, and then goes on to the next', async () => {
    const { twin, otherTwin } = waiting;
    await office.open(page('appraisal'));
    const row = main(office).getByRole('row', { name: /Phường Một/ });
    await row.getByText('1 trường hợp trùng hoặc gần trùng tên').last().waitFor();
    await row.getByRole('link', { name: `Bà ${twin.name}` }).click();
    const items = main(office).getByRole('checkbox');
    await items.first().waitFor();
    for (const item of await items.all()) await item.check();
    const pass = office.page.getByRole('button', { name: 'Đạt, chuyển Hội đồng' });
    await expectSeen(office, /^Còn trường hợp trùng tên chưa kết luận/);
    expect(await pass.isDisabled()).toBe(true);
    await office.press('Là người, tập thể khác');
    await office.press('Là người, tập thể khác', office.dialog);
    await office.dialog.getByText('Hãy ghi lý do để người nhận hiểu.').waitFor();
    await office.dialog.getByRole('textbox').fill(reasons.settled);
    await office.press('Là người, tập thể khác', office.dialog);
    await expectSeen(office, `Đã đối chiếu: khác. ${reasons.settled}`);
    expect(
      await main(office)
        .getByText(/chưa kết luận/)
        .count(),
    ).toBe(0);
    await office.picture('desk-match-settled');
    await office.press('Đạt và xem hồ sơ tiếp theo');
    await office.page.waitForURL(`**${dossierPage(otherTwin)}`);
    await expectSeen(office, `Đã đối chiếu: khác. ${reasons.settled}`);
    expect((await nomination(idOf(twin)))?.state).toBe('appraised');
  });

  it('returns one with a remark, which its unit reads and mends', async () => {
    const { returned } = waiting;
    await office.open(dossierPage(returned));
    await office.press('Trả lại đơn vị');
    await office.press('Trả lại đơn vị', office.dialog);
    await office.dialog.getByText('Hãy ghi lý do để người nhận hiểu.').waitFor();
    await office.dialog.getByRole('textbox').fill(reasons.returned);
    await office.press('Trả lại đơn vị', office.dialog);
    await main(office).getByText('Bị trả lại, cần sửa').first().waitFor();
    await head.open(page('units/phuong-hai/awards'));
    const row = main(head).getByRole('listitem').filter({ hasText: returned.name });
    await row.getByText(`Lý do: ${reasons.returned}`).waitFor();
    await head.picture('desk-returned-phone');
    await row.getByRole('link', { name: `Sửa hồ sơ: Ông ${returned.name}` }).click();
    await expectSeen(head, new RegExp(reasons.returned));
    await box(main(head), 'Họ và tên').waitFor();
    expect(await box(main(head), 'Họ và tên').inputValue()).toBe(returned.name);
  });

  it('rejects one for good, with a reason', async () => {
    const { rejected } = waiting;
    await office.open(dossierPage(rejected));
    await office.press('Không chấp nhận');
    await office.dialog.getByRole('textbox').fill(reasons.rejected);
    await office.press('Không chấp nhận', office.dialog);
    await main(office).getByText('Không được chấp nhận').first().waitFor();
    await main(office).getByText(reasons.rejected, { exact: true }).waitFor();
    expect(
      await office.page.getByRole('button', { name: /^(Trả lại đơn vị|Không chấp nhận)$/ }).count(),
    ).toBe(0);
    await head.open(page('units/phuong-hai/awards'));
    const row = main(head).getByRole('listitem').filter({ hasText: rejected.name });
    await row.getByText(`Lý do: ${reasons.rejected}`).waitFor();
    await row.getByRole('link', { name: `Xem hồ sơ: Ông ${rejected.name}` }).waitFor();
  });
});

describe('a session in writing', () => {
  const UNANIMITY = /mọi người sẽ biết mỗi người đã chọn gì/;
  const sessionPage = () => page(`sessions/${sessionId}`);

  it('says to the office before it opens, and to a member before the vote, what unanimity tells', async () => {
    await office.open(sessionPage());
    await office.page.getByRole('button', { name: 'Mở kỳ họp' }).waitFor();
    await main(office).getByText(UNANIMITY).waitFor();
    await office.press('Mở kỳ họp');
    await office.press('Mở kỳ họp', office.dialog);
    await member.open(sessionPage());
    const ballot = member.page.getByRole('region', { name: 'Phiếu bầu' });
    await ballot.getByRole('radiogroup').first().waitFor();
    await main(member).getByText(UNANIMITY).waitFor();
    expect(await ballot.getByRole('radiogroup').count()).toBe(2);
  });

  it('takes a nominee off the paper of a member who declares a conflict', async () => {
    const [declared] = ofSession;
    const [declaredId = ''] = sessionIds;
    await member.press(`Tôi có liên quan đến Ông ${declared}`);
    await member.press('Tôi có liên quan', member.dialog);
    await expectSeen(member, 'Bạn không cho ý kiến và không bỏ phiếu: Bạn đã khai có liên quan');
    const ballot = member.page.getByRole('region', { name: 'Phiếu bầu' });
    await ballot.getByRole('radiogroup', { name: new RegExp(declared) }).waitFor({ state: 'detached' });
    expect(await ballot.getByRole('radiogroup').count()).toBe(1);
    await member.picture('desk-conflict-phone');
    const { conflicts } = await readSession(M, sessionId);
    expect(conflicts[declaredId]).toEqual({ [members[0]?.uid ?? '']: 'declared' });
    await other.open(sessionPage());
    await expectSeen(
      other,
      `Ít hơn 3 người bỏ phiếu cho: Ông ${declared}. Kết quả có thể cho biết bạn chọn gì.`,
    );
    expect(await member.page.getByText(/^Ít hơn 3 người/).count(), 'it is no matter of hers').toBe(0);
    await ballot.getByLabel('Tán thành', { exact: true }).check();
    await member.press('Bỏ phiếu', ballot);
    await member.press('Bỏ phiếu', member.dialog);
    await ballot.getByText('Bạn đã bỏ phiếu').waitFor();
  });

  it('that ends without a quorum is not valid, counts nothing and gives its nominees back', async () => {
    await office.press('Cập nhật');
    await expectSeen(office, '1/3 thành viên đã bỏ phiếu');
    await expectSeen(office, /Chưa kiểm phiếu được: chưa đến giờ đóng/);
    expect(await office.page.getByRole('button', { name: 'Kiểm phiếu' }).isDisabled()).toBe(true);
    await endTime(M, sessionId);
    await office.press('Kiểm phiếu');
    await office.dialog.getByText(/Hiện có 1 thành viên tham gia, cần ít nhất 2/).waitFor();
    await office.press('Kiểm phiếu', office.dialog);
    for (const visitor of [office, member]) {
      await main(visitor).getByRole('alert').getByText('Kỳ họp không hợp lệ').waitFor();
      await expectSeen(visitor, 'Không đủ thành viên tham gia: 1 trên 3 người được bỏ phiếu, cần ít nhất 2.');
      expect(await main(visitor).getByRole('heading', { name: 'Kết quả' }).count()).toBe(0);
    }
    await office.picture('desk-session-invalid');
    await Promise.all(sessionIds.map((id) => becomes(id, 'appraised')));
    await eventually(paths.session(M, sessionId), sessionSchema, ({ state }) => state === 'invalid');
    await office.open(page('appraisal?group=appraised'));
    for (const name of ofSession) {
      const row = main(office).getByRole('row', { name: new RegExp(name) });
      await row.getByText('Đã thẩm định, chờ Hội đồng').last().waitFor();
    }
    for (const visitor of [office, lead, head, member, other]) expect(visitor.problems).toEqual([]);
  });
});
