import { readFile } from 'node:fs/promises';
import { publicKeySchema, readCheckUrl } from '@thidua/domain/award/certificate';
import { awardLabels } from '@thidua/domain/wording/award-labels';
import { sessionSchema } from '@thidua/domain/council/council';
import { decisionSchema } from '@thidua/domain/award/decision';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { paths } from '@thidua/domain/base/paths';
import { formatDate } from '@thidua/domain/base/text';
import { defaultPublicDays } from '@thidua/domain/movement/award-settings';
import { addDays, localDateOf } from '@thidua/domain/base/time';
import { decodeProtectedHeader } from 'jose';
import { PNG } from 'pngjs';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MailCatcher } from '../../scripts/lib/mail-catcher.ts';
import { picturesOf, qrIn, textOf } from '../../functions/src/documents/print.fixture.ts';
import { verifyCertificate } from '../../functions/src/platform/signing.ts';
import { db, eventually, list, PASSWORD, read, type Person } from '../support/backend.ts';
import { mailFor, openMailBox } from '../support/mail-box.ts';
import { expectSeen, openBrowser, Visitor } from './browser.ts';
import { idOf, nominees, openCouncilStage, type CouncilStage, type NomineeKey } from './council-stage.ts';

const M = 'e2e-awards';
const NOMINEE_MAIL = 'nguoi-duoc-khen@mau.example';
const DECLINE = 'Đã được khen thưởng cùng thành tích ở phong trào khác.';
const REVOKE = 'Khai không đúng thành tích.';

let browser: Browser;
let stage: CouncilStage;
let office: Visitor;
let chairman: Visitor;
let voters: Visitor[];
let mailBox: MailCatcher;
let sessionPath = '';
let receipt = '';
let revokedUrl = '';

const page = (path: string) => `/movements/${M}/${path}`;
const nominationOf = (key: NomineeKey) => read(paths.nomination(M, idOf(nominees[key])), nominationSchema);
const becomes = (key: NomineeKey, state: string) =>
  eventually(paths.nomination(M, idOf(nominees[key])), nominationSchema, (one) => one.state === state);
const main = (visitor: Visitor): Locator => visitor.page.locator('main');

async function enter(person: Person, size: 'desktop' | 'phone' = 'desktop'): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, size);
  await visitor.signIn(person.email, PASSWORD);
  return visitor;
}

beforeAll(async () => {
  browser = await openBrowser();
  mailBox = await openMailBox();
  stage = await openCouncilStage(M, NOMINEE_MAIL);
  office = await enter(stage.office);
  chairman = await enter(stage.chairman);
  voters = [];
  for (const [index, member] of stage.members.entries()) {
    voters.push(await enter(member, index === 1 ? 'phone' : 'desktop'));
  }
}, 180_000);

afterAll(async () => {
  await browser.close();
  await mailBox.stop();
});

describe('from the dossier to the certificate, in the browser', () => {
  it('the office appraises one dossier after the other', async () => {
    await office.open('/');
    await expectSeen(office, '4 hồ sơ chờ thẩm định');
    await office.open(page('appraisal'));
    await office.page.getByRole('link', { name: `Bà ${nominees.conflicted.name}` }).click();
    await expectSeen(office, /1\/1 chỉ tiêu|0\/1 chỉ tiêu/);
    for (let left = 4; left > 0; left -= 1) {
      const before = office.page.url();
      const items = main(office).getByRole('checkbox');
      await items.first().waitFor();
      for (const item of await items.all()) await item.check();
      if (left === 4) await office.picture('appraisal');
      if (left === 1) {
        await office.press('Đạt, chuyển Hội đồng');
        break;
      }
      await office.press('Đạt và xem hồ sơ tiếp theo');
      await office.page.waitForURL((url) => url.href !== before);
    }
    await expectSeen(office, 'Không còn hồ sơ chờ thẩm định.');
  });

  it('the office prepares a session; a conflict is found and unanimity warned of', async () => {
    await office.open(page('sessions'));
    await office.press('Chuẩn bị kỳ họp');
    await main(office).getByLabel('Tên kỳ họp').fill('Kỳ họp thử');
    await main(office).getByRole('checkbox', { name: 'Ủy viên mẫu 5' }).waitFor();
    await office.picture('session-form');
    await office.press('Lưu, xem lại trước khi mở');
    await expectSeen(office, /Bà Mẫu Thị An – Phường Một: Ủy viên mẫu 1 \(cùng đơn vị\)/);
    await expectSeen(office, /mọi người sẽ biết mỗi người đã chọn gì/);
    sessionPath = new URL(office.page.url()).pathname;
    await office.press('Mở kỳ họp');
    await office.press('Mở kỳ họp', office.dialog);
    await expectSeen(office, 'Thành viên có mặt');
    for (const name of [1, 2, 3, 4].map((index) => `Ủy viên mẫu ${index}`)) {
      await main(office)
        .getByRole('checkbox', { name: new RegExp(name) })
        .check();
    }
    await office.press('Lưu danh sách có mặt');
    const sessionId = sessionPath.split('/').at(-1) ?? '';
    await eventually(paths.session(M, sessionId), sessionSchema, ({ attendance }) => attendance.length === 4);
    await expect(office.page.getByRole('button', { name: 'Kiểm phiếu' }).isDisabled()).resolves.toBe(true);
  });

  it('the absent member is told so, and others’ opinions appear after one’s own', async () => {
    const [, second, , , absent] = voters;
    if (!second || !absent) throw new Error('Five members');
    await absent.visit(sessionPath);
    await expectSeen(absent, /chưa được ghi nhận có mặt/);
    await second.visit(sessionPath);
    await second.press(`Đọc hồ sơ Bà ${nominees.failing.name}`);
    await expectSeen(second, /Ý kiến của thành viên khác hiện sau/);
    await second.page.getByLabel('Ý kiến của bạn').fill('Cần xem lại số liệu.');
    await second.press('Gửi ý kiến');
    await expectSeen(second, 'Ý kiến đã gửi');
    await second.picture('council-member-phone');
  });

  it('each member casts one paper; the member with a conflict has one nominee less', async () => {
    for (const [index, voter] of voters.slice(0, 4).entries()) {
      await voter.visit(sessionPath);
      const ballot = voter.page.getByRole('region', { name: 'Phiếu bầu' });
      await ballot.getByRole('radiogroup').first().waitFor();
      const groups = ballot.getByRole('radiogroup');
      expect(await groups.count()).toBe(index === 0 ? 3 : 4);
      if (index === 0) {
        await voter.press('Bỏ phiếu', ballot);
        await ballot.getByText('Còn 3 trường hợp chưa chọn.').waitFor();
        await voter.picture('ballot-missing');
      }
      for (const [key, { name }] of Object.entries(nominees)) {
        if (index === 0 && key === 'conflicted') continue;
        const label = awardLabels.choice[key === 'failing' ? 'notSupport' : 'support'];
        const group = ballot.getByRole('radiogroup', { name: new RegExp(name) });
        await group.getByLabel(label, { exact: true }).check();
      }
      await voter.press('Bỏ phiếu', ballot);
      await voter.press('Bỏ phiếu', voter.dialog);
      await ballot.getByText('Bạn đã bỏ phiếu').waitFor();
      expect(await ballot.getByRole('radiogroup').count()).toBe(0);
      if (index === 0) {
        await voter.open('/');
        await main(voter)
          .getByText(/bạn đã bỏ phiếu, không cần làm gì thêm/)
          .waitFor();
      }
      if (index === 1) {
        receipt = (await ballot.getByLabel('Biên nhận').textContent()) ?? '';
        await voter.picture('ballot-cast-phone');
      }
    }
  });

  it('the vote is closed: one fails, quorum and majority without the conflict, the receipt is in the set', async () => {
    await office.press('Cập nhật');
    await expectSeen(office, '4/5 thành viên đã bỏ phiếu');
    await office.press('Kiểm phiếu');
    await office.press('Kiểm phiếu', office.dialog);
    await expectSeen(office, 'Kết quả');
    await office.picture('council-results');
    const conflicted = await becomes('conflicted', 'supported');
    expect(conflicted.result).toMatchObject({ members: 5, eligible: 4, present: 3, support: 3, needed: 3 });
    await Promise.all([becomes('failing', 'notSupported'), becomes('revoked', 'supported')]);
    const second = voters[1];
    if (!second) throw new Error('Five members');
    await second.page.getByLabel('Mã biên nhận').fill(receipt);
    await second.press('Kiểm tra');
    await expectSeen(second, 'Phiếu của bạn có trong 4 phiếu đã kiểm.');
  });

  it('the list is published; the public reads it, a clerk comments, the office answers', async () => {
    await office.open(page('publications'));
    await office.press('Công khai danh sách');
    await office.press('Công khai danh sách', office.dialog);
    await office.page.getByRole('link', { name: 'Danh sách đề nghị tặng Giấy khen' }).click();
    const path = new URL(office.page.url()).pathname;
    const visitor = await Visitor.arrive(browser, 'phone');
    await visitor.visit(`/cong-khai/${M}`);
    await expectSeen(visitor, nominees.revoked.name);
    expect(await visitor.page.getByText(nominees.failing.name).count()).toBe(0);
    await visitor.picture('public-list-phone');
    const clerk = await enter(stage.clerk);
    await clerk.visit(path);
    await clerk.press(`Góp ý về Ông ${nominees.declined.name}`);
    await clerk.page.getByLabel(/Ý kiến của bạn/).fill('Đề nghị nêu rõ số hộ.');
    await clerk.press('Gửi ý kiến');
    await expectSeen(clerk, 'Đã gửi. Bạn sẽ được báo khi có trả lời.');
    await office.press('Trả lời', main(office));
    await office.dialog.getByLabel('Nội dung trả lời').fill('Đã bổ sung: 19 hộ.');
    await office.press('Trả lời', office.dialog);
    await expectSeen(clerk, 'Đã bổ sung: 19 hộ.');
    await clerk.picture('publication');
    const publicationId = path.split('/').at(-1) ?? '';
    await chairman.open(page('decisions'));
    await expectSeen(chairman, /3 trường hợp còn trong thời gian lấy ý kiến/);
    const until = addDays(localDateOf(new Date(), stage.movement.zone), -1);
    await db.doc(paths.publication(M, publicationId)).update({ until });
  });

  it('the chairman awards two as a list and declines one against the council, with a reason', async () => {
    await expectSeen(chairman, `Ông ${nominees.declined.name} – Phường Hai`);
    const row = main(chairman)
      .locator('div')
      .filter({ has: chairman.page.getByText(`Ông ${nominees.declined.name} – Phường Hai`, { exact: true }) })
      .filter({ has: chairman.page.getByRole('button', { name: 'Không khen thưởng' }) });
    await chairman.press('Không khen thưởng', row.last());
    await chairman.press('Không khen thưởng', chairman.dialog);
    await chairman.dialog.getByText('Hãy ghi lý do để người nhận hiểu.').waitFor();
    await chairman.dialog.getByRole('textbox').fill(DECLINE);
    await chairman.press('Không khen thưởng', chairman.dialog);
    await becomes('declined', 'declined');
    await chairman.page.getByLabel('Chọn tất cả').check();
    await chairman.press('Khen thưởng 2 trường hợp đã chọn');
    await chairman.dialog.getByText(`Bà ${nominees.conflicted.name} – Phường Một`).waitFor();
    await chairman.picture('chairman-list');
    await chairman.press('Khen thưởng', chairman.dialog);
    await chairman.press('Đóng', chairman.dialog);
    const visitor = await Visitor.arrive(browser);
    await visitor.visit(`/cong-khai/${M}`);
    await expectSeen(visitor, new RegExp(DECLINE));
  });

  it('the decision is drafted, signed outside, entered with its scan, and takes effect', async () => {
    await office.open(page('decisions'));
    await office.press('Dự thảo quyết định');
    await expectSeen(office, 'Nhập quyết định đã ký');
    await office.press('Lưu, quyết định có hiệu lực');
    await expectSeen(office, 'Hãy ghi số quyết định, chỉ gồm chữ số, ví dụ 123.');
    await main(office).getByLabel('Số (không ghi ký hiệu)').fill('07');
    const today = localDateOf(new Date(), stage.movement.zone);
    await main(office).getByLabel('Ngày ký').fill(formatDate(today));
    await main(office).getByLabel('Người ký', { exact: true }).fill('Người ký mẫu');
    await main(office)
      .getByLabel(/^Thể thức ký/)
      .fill('KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH');
    const scan = new PNG({ width: 20, height: 30 });
    scan.data.fill(255);
    const file = { name: 'quyet-dinh.png', mimeType: 'image/png', buffer: PNG.sync.write(scan) };
    await office.page.locator('input[type=file]').setInputFiles(file);
    await expectSeen(office, /Đã tải lên: quyet-dinh/);
    await office.picture('decision-sign');
    await office.press('Lưu, quyết định có hiệu lực');
    await office.dialog.getByText(/PHÓ CHỦ TỊCH/).waitFor();
    const { names } = stage.movement.awards?.publicDays ?? defaultPublicDays;
    const until = formatDate(addDays(today, names));
    await office.dialog.getByText(`trên danh sách lấy ý kiến thì công khai đến hết ngày ${until}`).waitFor();
    await office.picture('decision-effect');
    await office.press('Lưu, quyết định có hiệu lực', office.dialog);
    await expectSeen(office, 'Đã cấp đủ 2 giấy khen.');
    const [decision] = await list(paths.decisions(M), decisionSchema);
    expect(decision?.items.map(({ goldenBookNo }) => goldenBookNo)).toHaveLength(2);
    const unit = await enter(stage.head, 'phone');
    await unit.open('/notifications');
    await expectSeen(unit, 'Được khen thưởng');
    await unit.picture('awarded-phone');
  });

  it('the unit and the lead of its cluster walk from the decision and the list to their nominee, by clicks', async () => {
    const { decisionId, publicationId } = (await nominationOf('conflicted')) ?? {};
    const { conflicted, revoked } = nominees;
    for (const person of [stage.head, stage.lead]) {
      const visitor = await enter(person);
      for (const path of [`decisions/${decisionId ?? ''}`, `publications/${publicationId ?? ''}`]) {
        await visitor.open(page(path));
        await expectSeen(visitor, new RegExp(revoked.name));
        await main(visitor)
          .getByRole('link', { name: new RegExp(`^(Ông|Bà) ${conflicted.name}$`) })
          .click();
        await visitor.page.waitForURL(`**/nominations/${encodeURIComponent(idOf(conflicted))}`);
        await visitor.page.getByRole('link', { name: 'Mở: Quyết định' }).waitFor();
        expect(await visitor.page.getByRole('link', { name: 'Mở: Hội đồng' }).count()).toBe(0);
      }
      await visitor.picture(person === stage.head ? 'chain-unit' : 'chain-lead');
      await visitor.page.getByRole('link', { name: 'Mở: Quyết định' }).click();
      await expectSeen(visitor, 'Đã cấp đủ 2 giấy khen.');
      expect(
        await main(visitor)
          .getByRole('link', { name: new RegExp(revoked.name) })
          .count(),
      ).toBe(0);
      await visitor.picture('decision-unit');
      expect(visitor.problems).toEqual([]);
    }
  });

  it('the certificates are printed; the code on the paper is read, verified offline, and by the page', async () => {
    const downloading = office.page.waitForEvent('download');
    await office.press('Tải giấy khen (PDF)');
    const pdf = await readFile(await (await downloading).path());
    const text = textOf(pdf);
    expect(text).toContain('GIẤY KHEN');
    expect(text).toContain('Mẫu Thị An');
    const pictures = picturesOf(pdf, 150);
    expect(pictures).toHaveLength(2);
    const names: string[] = [];
    for (const picture of pictures) {
      const url = qrIn(picture) ?? '';
      const printed = readCheckUrl(url);
      if (!printed?.jws) throw new Error(`No certificate in ${url}`);
      const key = await read(paths.publicKey(decodeProtectedHeader(printed.jws).kid ?? ''), publicKeySchema);
      if (!key) throw new Error('The key is not published');
      const vouched = await verifyCertificate(printed.jws, key.jwk);
      if (!vouched) throw new Error('The signature does not hold');
      expect(vouched.code).toBe(printed.code);
      names.push(vouched.name);
      const visitor = await Visitor.arrive(browser, 'phone');
      await visitor.page.goto(url);
      await expectSeen(visitor, 'Giấy khen có thật và còn hiệu lực');
      await expectSeen(visitor, new RegExp(vouched.name));
      if (vouched.name === nominees.revoked.name) revokedUrl = url;
      else await visitor.picture('check-valid-phone');
    }
    expect(new Set(names)).toEqual(new Set([nominees.conflicted.name, nominees.revoked.name]));
  });

  it('the person is written to once the office releases the mail', async () => {
    await office.open('/outbox');
    await office.page.getByText(NOMINEE_MAIL).first().waitFor();
    expect(await mailFor(NOMINEE_MAIL)).toEqual([]);
    await office.picture('outbox');
    for (const box of await main(office)
      .getByRole('checkbox', { name: /^Chọn thư/ })
      .all())
      await box.check();
    await office.press(/^Phát hành/);
    await office.press(/^Phát hành/, office.dialog);
    const written = async () => (await mailFor(NOMINEE_MAIL)).map(({ text }) => text).join('\n');
    await expect.poll(written, { timeout: 30_000 }).toContain(nominees.conflicted.name);
    await expect.poll(written, { timeout: 30_000 }).toContain(nominees.declined.name);
  });

  it('the chairman revokes one with a reason; check page and public list follow', async () => {
    const { decisionId } = (await nominationOf('revoked')) ?? {};
    await chairman.open(page(`decisions/${decisionId ?? ''}`));
    await chairman.press(`Thu hồi giấy khen của Ông ${nominees.revoked.name}`);
    await chairman.dialog.getByRole('textbox').fill(REVOKE);
    await chairman.press('Thu hồi', chairman.dialog);
    await becomes('revoked', 'revoked');
    await expectSeen(chairman, 'Đã cấp đủ 2 giấy khen, trong đó 1 đã thu hồi.');
    const visitor = await Visitor.arrive(browser, 'phone');
    await visitor.page.goto(revokedUrl);
    await expectSeen(visitor, 'Giấy khen đã bị thu hồi');
    await expectSeen(visitor, `Lý do: ${REVOKE}`);
    await visitor.picture('check-revoked-phone');
    await visitor.visit(`/cong-khai/${M}`);
    await expectSeen(visitor, 'Đã thu hồi');
    await expectSeen(visitor, `Lý do: ${REVOKE}`);
  });

  it('a supervisor walks from the certificate’s nomination to every step, and sees no ballot', async () => {
    const supervisor = await enter(stage.supervisor);
    await supervisor.open(page(`nominations/${encodeURIComponent(idOf(nominees.conflicted))}`));
    for (const step of ['Chỉ tiêu', 'Báo cáo', 'Hồ sơ đơn vị nộp', 'Hội đồng', 'Công khai', 'Quyết định']) {
      await supervisor.page.getByRole('link', { name: `Mở: ${step}` }).waitFor();
    }
    await supervisor.picture('chain');
    // … and back by a click from each.
    const { conflicted } = nominees;
    for (const step of ['Chỉ tiêu', 'Hồ sơ đơn vị nộp', 'Công khai', 'Quyết định', 'Hội đồng']) {
      await supervisor.page.getByRole('link', { name: `Mở: ${step}` }).click();
      const back =
        step === 'Hồ sơ đơn vị nộp' ? 'Xem đường đi đầy đủ của hồ sơ' : new RegExp(conflicted.name);
      await main(supervisor).getByRole('link', { name: back }).first().click();
      await supervisor.page.waitForURL(`**/nominations/${encodeURIComponent(idOf(conflicted))}`);
    }
    await supervisor.page.getByRole('link', { name: 'Mở: Hội đồng' }).click();
    await expectSeen(supervisor, 'Kết quả');
    expect(
      await main(supervisor)
        .getByText(/phiếu của Ủy viên mẫu/)
        .count(),
    ).toBe(0);
    for (const visitor of [office, chairman, supervisor, ...voters]) expect(visitor.problems).toEqual([]);
  });
});
