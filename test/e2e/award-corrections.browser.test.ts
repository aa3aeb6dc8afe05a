import { readFile } from 'node:fs/promises';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { paths } from '@thidua/domain/base/paths';
import { formatDate } from '@thidua/domain/base/text';
import { localDateOf } from '@thidua/domain/base/time';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../functions/src/documents/word.fixture.ts';
import { call, createPerson, eventually, read, type Person } from '../support/backend.ts';
import {
  afterCouncil,
  awarded,
  drafted,
  endComments,
  issued,
  published,
  readPublication,
  sign,
} from '../support/rulings.ts';
import { enterAs, expectSeen, openBrowser, Visitor } from './browser.ts';
import { openStage, type Stage } from './stage.ts';

const M = 'e2e-award-corrections';
/** Its certificates and papers are its own. */
const AUTHORITY = 'quan-dinh-chinh';
/** Invented names. */
const MISSPELT = 'Mẫu Văn Hừng';
const MENDED = 'Mẫu Văn Hùng';
const TAKEN_OFF = 'Mẫu Thị Đào';
const FALSE = 'Mẫu Quốc Bảo';
const why = {
  mended: 'Viết sai dấu trong tên.',
  takenOff: 'Đã có trong danh sách tháng trước.',
  number: 'Văn thư ghi nhầm số.',
  revoked: 'Khai không đúng thành tích.',
  handOver: 'Người nhận chưa đến.',
};

let browser: Browser;
let stage: Stage;
let chairs: Person;
let office: Visitor;
let chairman: Visitor;
let ids: string[] = [];
let list = '';
let decisionId = '';

const page = (path: string) => `/movements/${M}/${path}`;
const main = (visitor: Visitor): Locator => visitor.page.locator('main');
const nominationOf = (id: string | undefined) => read(paths.nomination(M, id ?? ''), nominationSchema);
const valueOf = (answer: { ok: boolean }) => expect(answer).toMatchObject({ ok: true });

/** The words of the Word file that a button gives. */
async function wordOf(visitor: Visitor, button: string): Promise<{ name: string; words: string }> {
  const downloading = visitor.page.waitForEvent('download');
  await visitor.press(button);
  const file = await downloading;
  const words = paragraphsOf(await readFile(await file.path())).join('\n');
  return { name: file.suggestedFilename(), words };
}

beforeAll(async () => {
  browser = await openBrowser();
  stage = await openStage(M, AUTHORITY);
  chairs = await createPerson({ [AUTHORITY]: ['chairman'] }, AUTHORITY);
  const ward = { unitId: 'phuong-ba', unitName: 'Phường Ba', clusterId: 'cum-2', lineage: ['phuong-ba'] };
  const change = { ...ward, authorityId: AUTHORITY, honorific: 'Ông' };
  ids = await afterCouncil(M, [
    { unitId: ward.unitId, key: 'a', name: MISSPELT, change },
    { unitId: ward.unitId, key: 'b', name: TAKEN_OFF, change: { ...change, honorific: 'Bà' } },
    { unitId: ward.unitId, key: 'c', name: FALSE, change },
  ]);
  list = await published(M, stage.office, ids.slice(0, 2));
  [office, chairman] = await Promise.all([enterAs(browser, stage.office), enterAs(browser, chairs)]);
}, 120_000);

afterAll(() => browser.close());

describe('a published list', () => {
  it('is mended in the open: what it said stays, and who it is', async () => {
    await office.open(page(`publications/${list}`));
    await office.press(`Đính chính trường hợp Ông ${MISSPELT}`);
    const name = office.dialog.getByLabel('Họ tên, tên tập thể');
    await name.fill('Kẻ Khác');
    await office.press('Đính chính', office.dialog);
    await office.dialog.getByText('Hãy ghi lý do.').waitFor();
    await office.dialog.getByLabel('Lý do').fill(why.mended);
    await office.press('Đính chính', office.dialog);
    await office.dialog.getByRole('alert').waitFor();
    expect(await office.dialog.getByLabel('Lý do').inputValue(), 'nothing typed is lost').toBe(why.mended);
    await name.fill(MENDED);
    await office.press('Đính chính', office.dialog);
    await expectSeen(office, `Đã đính chính: Ông ${MENDED}, Nhân viên. Lý do: ${why.mended}`);
    expect(await nominationOf(ids[0])).toMatchObject({ name: MENDED, state: 'published' });
  });

  it('loses one with a reason that everybody reads; it can be published again', async () => {
    await office.press(`Rút Bà ${TAKEN_OFF} khỏi danh sách`);
    await office.press('Rút khỏi danh sách', office.dialog);
    await office.dialog.getByText('Hãy ghi lý do để người nhận hiểu.').waitFor();
    await office.dialog.getByRole('textbox').fill(why.takenOff);
    await office.picture('corrections-take-off');
    await office.press('Rút khỏi danh sách', office.dialog);
    await expectSeen(office, `Lý do: ${why.takenOff}`);
    expect(await nominationOf(ids[1])).toMatchObject({ state: 'supported', publicationId: null });
    await office.picture('corrections-list');
    const visitor = await Visitor.arrive(browser, 'phone');
    await visitor.visit(`/cong-khai/${M}`);
    const entry = visitor.page.getByRole('listitem').filter({ hasText: TAKEN_OFF });
    await entry.getByText('Đã rút khỏi danh sách').waitFor();
    await entry.getByText(`Lý do: ${why.takenOff}`).waitFor();
    await visitor.page.getByText(`Đã đính chính: Ông ${MENDED}`).waitFor();
    await visitor.picture('corrections-public-phone');
    expect(visitor.problems).toEqual([]);
  });

  it('is printed for the notice board as it stands now', async () => {
    await office.page.getByRole('link', { name: 'In để niêm yết' }).click();
    const paper = office.page.locator('article.paper');
    await paper.getByText('Danh sách đề nghị').waitFor();
    await paper.getByRole('cell', { name: `Ông ${MENDED}, Nhân viên` }).waitFor();
    await paper.getByText(`Bà ${TAKEN_OFF}, Nhân viên. Lý do: ${why.takenOff}`).waitFor();
    expect(await paper.getByRole('row').count(), 'the head and who is proposed still').toBe(2);
    await office.picture('corrections-notice-board');
    await office.page.getByRole('link', { name: 'Về danh sách' }).click();
    await main(office).getByText(MISSPELT).first().waitFor();
  });

  it('is withdrawn as a whole only while nothing of it is ruled on', async () => {
    const second = await published(M, stage.office, [ids[1] ?? '']);
    await office.open(page(`publications/${second}`));
    await office.press('Rút cả danh sách');
    await office.dialog.getByRole('textbox').fill(why.takenOff);
    await office.press('Rút cả danh sách', office.dialog);
    await expectSeen(office, 'Danh sách này đã được rút.');
    expect(await office.page.getByRole('button', { name: 'Rút cả danh sách' }).count()).toBe(0);
    expect(await readPublication(M, second)).toMatchObject({ withdrawn: true });
    await endComments(M, list);
    const items = [{ nominationId: ids[0] ?? '', outcome: 'award' as const, reason: '' }];
    valueOf(await call('ruleNominations', { movementId: M, items }, chairs.token));
    await office.open(page(`publications/${list}`));
    await main(office)
      .getByText(/đã quyết định trường hợp này/)
      .waitFor();
    for (const button of [`Rút Ông ${MISSPELT} khỏi danh sách`, 'Rút cả danh sách']) {
      expect(await office.page.getByRole('button', { name: button }).count(), button).toBe(0);
    }
    const ask = { movementId: M, publicationId: list, nominationIds: ids.slice(0, 1), reason: 'Thử rút' };
    expect(await call('withdrawListed', ask, stage.office.token)).toEqual({
      ok: false,
      error: 'alreadyRuled',
    });
  });
});

describe('a decision in force', () => {
  it('with a wrong number is corrected on the record; its certificates are issued anew', async () => {
    decisionId = await drafted(M, stage.office, [ids[0] ?? '']);
    valueOf(await sign(M, decisionId, stage.office, '12'));
    await issued(M, decisionId);
    const before = (await nominationOf(ids[0]))?.certificateCode;
    await office.open(page(`decisions/${decisionId}`));
    await office.press('Đính chính số, ngày, người ký, bản quét');
    await office.dialog.getByLabel('Số (không ghi ký hiệu)').fill('hai mốt');
    await office.press('Lưu đính chính', office.dialog);
    await office.dialog.getByText(/^Hãy ghi số quyết định, chỉ gồm chữ số/).waitFor();
    await office.dialog.getByText('Hãy ghi lý do đính chính.').waitFor();
    await office.dialog.getByLabel('Số (không ghi ký hiệu)').fill('21');
    await office.dialog.getByLabel('Lý do đính chính (được công khai)').fill(why.number);
    await office.picture('corrections-decision-form');
    await office.press('Lưu đính chính', office.dialog);
    await expectSeen(office, `Lý do: ${why.number}`);
    await eventually(
      paths.nomination(M, ids[0] ?? ''),
      nominationSchema,
      ({ certificateCode }) => certificateCode !== before,
    );
    await issued(M, decisionId);
    await expectSeen(office, /^Đã cấp đủ 1 giấy khen/);
    const letter = await wordOf(office, 'Tải công văn đính chính (Word)');
    expect(letter.words).toContain('- Số quyết định: đã ghi “12/QĐ-UBND”, nay sửa là “21/QĐ-UBND”.');
    await office.picture('corrections-decision');
    const visitor = await Visitor.arrive(browser, 'phone');
    await visitor.visit(`/kiem-tra/${before}`);
    await expectSeen(visitor, 'Giấy khen này đã được thay bằng bản cấp lại');
    await visitor.visit(`/cong-khai/${M}`);
    await visitor.page.getByText(/^Đã đính chính; trước đó ghi số 12\/QĐ-UBND/).waitFor();
  });

  it('hands over: a wrong note is mended, and taken back', async () => {
    const today = formatDate(localDateOf(new Date(), stage.movement.zone));
    await main(office)
      .getByRole('checkbox', { name: `Ông ${MENDED}` })
      .check();
    await office.press('Ghi nhận đã trao (1)');
    await office.dialog.getByLabel('Người nhận').fill('Chị Mẫu');
    await office.press('Ghi nhận đã trao (1)', office.dialog);
    await office.dialog.getByText('Đã xong 1 trường hợp.').waitFor();
    await office.press('Đóng', office.dialog);
    await office.press(`Sửa ghi nhận trao giấy khen của Ông ${MENDED}`);
    const to = office.dialog.getByLabel('Người nhận');
    expect(await to.inputValue()).toBe('Chị Mẫu');
    await to.fill('Anh Mẫu, văn thư');
    await office.press('Ghi nhận đã trao (1)', office.dialog);
    await office.dialog.getByText('Đã xong 1 trường hợp.').waitFor();
    await office.press('Đóng', office.dialog);
    await expectSeen(office, `Đã trao cho Anh Mẫu, văn thư, ngày ${today}`);
    await office.press(`Bỏ ghi nhận đã trao giấy khen của Ông ${MENDED}`);
    await office.dialog.getByRole('textbox').fill(why.handOver);
    await office.press('Bỏ ghi nhận trao', office.dialog);
    await main(office).getByText('Chưa trao', { exact: true }).waitFor();
    expect(await nominationOf(ids[0])).toMatchObject({ handover: null, state: 'awarded' });
  });

  it('gives a revocation its paper', async () => {
    const cast = { office: stage.office, chairman: chairs };
    const { decisionId: other } = await awarded(M, cast, [ids[2] ?? ''], '12');
    await chairman.open(page(`decisions/${other}`));
    await chairman.press(`Thu hồi giấy khen của Ông ${FALSE}`);
    await chairman.dialog.getByRole('textbox').fill(why.revoked);
    await chairman.press('Thu hồi', chairman.dialog);
    await expectSeen(chairman, 'Đã thu hồi');
    await office.open(page(`decisions/${other}`));
    const paper = await wordOf(office, `Quyết định thu hồi (Word): Ông ${FALSE}`);
    expect(paper.name).toMatch(/^thu-hoi-mau-quoc-bao\.docx$/);
    expect(paper.words).toMatch(/Điều 1\. Thu hồi .* đã tặng Ông Mẫu Quốc Bảo, Nhân viên/);
    expect(paper.words).toContain(`Lý do: ${why.revoked}`);
    await office.picture('corrections-revoked');
    for (const visitor of [office, chairman]) expect(visitor.problems).toEqual([]);
  });
});
