import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '@thidua/domain/base/paths';
import { draftSchema } from '@thidua/domain/submission/case';
import { papersIn } from '@thidua/domain/submission/papers';
import { read } from '../support/backend.ts';
import { enterAs, expectSeen, openBrowser, type Visitor } from './browser.ts';
import { judged, withTarget } from './reports.ts';
import { openStage, type Stage } from './stage.ts';

const M = 'e2e-files';
const REPORT = `/movements/${M}/units/phuong-hai/cases/progress-1`;

let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  browser = await openBrowser();
  stage = await openStage(M, 'quan-tep-tin');
  await judged(M, 'phuong-hai', REGISTRATION_CASE, withTarget(stage));
});
afterAll(() => browser.close());

const pick = ({ page }: Visitor, name: string, mimeType: string, buffer: Buffer) =>
  page.locator('input[type=file]').first().setInputFiles({ name, mimeType, buffer });
/** A name in the directory of a compound file. */
const wide = (text: string) => Buffer.from(`${text}\0`, 'utf16le');
const ole = (stream: string) =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), wide(stream)]);

describe('the papers of a registration', () => {
  it('come with it: the plan, the record of the launch, the sealed copy; the office reads them', async () => {
    const head = await enterAs(browser, stage.head);
    const page = REPORT.replace('phuong-hai', 'phuong-mot').replace('progress-1', REGISTRATION_CASE);
    await head.open(page);
    const bring = async (place: string, name: string, content: string) => {
      const chooser = head.page.waitForEvent('filechooser');
      await head.press(new RegExp(`: ${place}`));
      await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(content) });
    };
    await bring('Kế hoạch thi đua của đơn vị', 'ke-hoach.pdf', '%PDF-1.4 ke hoach');
    await head.page.getByRole('button', { name: 'Tải về ke-hoach.pdf' }).waitFor();
    await bring('Bản đã ký', 'bang.docx', 'PK\u0003\u0004 [Content_Types].xml word/document.xml');
    await expectSeen(head, /“bang\.docx” không phải bản quét/);
    await bring('Bản đã ký', 'ban-ky.pdf', '%PDF-1.4 ban ky');
    await head.page.getByRole('button', { name: 'Tải về ban-ky.pdf' }).waitFor();
    await head.picture('papers-of-a-registration');
    await expectSeen(head, /Đã lưu lúc/);
    const draft = await read(paths.draft(M, 'phuong-mot', REGISTRATION_CASE, 'unit'), draftSchema);
    const papers = papersIn(draft?.content);
    expect(papers.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'plan ke-hoach.pdf',
      'signedCopy ban-ky.pdf',
    ]);
    await judged(M, 'phuong-mot', REGISTRATION_CASE, { ...withTarget(stage), papers });
    const office = await enterAs(browser, stage.office);
    await office.open(page);
    const download = office.page.waitForEvent('download');
    await office.press('Tải về ban-ky.pdf');
    expect((await download).suggestedFilename()).toBe('ban-ky.pdf');
    await office.picture('papers-at-the-office');
    expect([...head.problems, ...office.problems]).toEqual([]);
  });

  it('are asked for where the office enters a paper', async () => {
    const office = await enterAs(browser, stage.office, 'phone');
    await office.open(`/movements/${M}/units/phuong-ba/cases/${REGISTRATION_CASE}/paper`);
    await office.press('Ghi nhận bản giấy');
    await expectSeen(office, /Chưa đính kèm bản quét có chữ ký, con dấu/);
    await office.picture('paper-without-scan-phone');
    await office.press('Thôi', office.dialog);
    const chooser = office.page.waitForEvent('filechooser');
    await office.press(/^Đính kèm bản quét: /);
    await (await chooser).setFiles({ name: 'q.pdf', mimeType: '', buffer: Buffer.from('%PDF-1.4 quet') });
    await office.page.getByRole('button', { name: 'Tải về q.pdf' }).waitFor();
    await office.press('Ghi nhận bản giấy');
    await office.dialog.waitFor();
    expect(await office.dialog.getByText(/Chưa đính kèm bản quét/).count()).toBe(0);
    expect(office.problems).toEqual([]);
  });
});

describe('a file that is picked', () => {
  it('is taken for what it is, whatever it is called and whatever the browser says of it', async () => {
    const head = await enterAs(browser, stage.secondHead, 'phone');
    await head.open(REPORT);
    await head.page.getByRole('button', { name: /^Tải tệp/ }).waitFor();
    await pick(head, 'baocao.pdf', 'application/pdf', Buffer.from('MZ\u0090\0 This program cannot be run'));
    await expectSeen(head, /“baocao\.pdf” thực ra là một chương trình chạy trên máy/);
    await head.picture('file-program-phone');
    await pick(head, 'baocao.pdf', 'application/pdf', Buffer.from('<!DOCTYPE html><script>1</script>'));
    await expectSeen(head, /“baocao\.pdf” thực ra là một trang web/);
    await pick(head, 'IMG_1.HEIC', 'image/heic', Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic'));
    await expectSeen(head, /“IMG_1\.HEIC” là ảnh HEIC của iPhone.*Tương thích nhất/);
    await pick(head, 'bien-ban.doc', 'application/wps-office.doc', ole('WordDocument'));
    await head.page.getByRole('button', { name: 'Tải về bien-ban.doc' }).waitFor();
    await pick(head, 'so-lieu.xls', '', ole('Workbook'));
    await head.page.getByRole('button', { name: 'Tải về so-lieu.xls' }).waitFor();
    await pick(head, 'ke-hoach.pdf', 'application/x-pdf', Buffer.from('%PDF-1.4 '));
    await head.page.getByRole('button', { name: 'Tải về ke-hoach.pdf' }).waitFor();
    const download = head.page.waitForEvent('download');
    await head.press('Tải về bien-ban.doc');
    expect((await download).suggestedFilename()).toBe('bien-ban.doc');
    expect(head.problems).toEqual([]);
  });

  it('arrives though its page is left, and is waited for before the report is submitted', async () => {
    const head = await enterAs(browser, stage.secondHead);
    await head.open(REPORT);
    await head.page.getByRole('button', { name: /^Tải tệp/ }).waitFor();
    let goOn = () => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await head.page.route(
      (url) => url.pathname.endsWith('/calls'),
      async (route) => {
        if (route.request().postData()?.includes('openUpload') === true) await held;
        await route.continue();
      },
    );
    await head.page.getByRole('textbox', { name: /^Kết quả đến cuối kỳ/ }).fill('12');
    await pick(head, 'cham.pdf', 'application/pdf', Buffer.from('%PDF-1.4 cham'));
    await expectSeen(head, 'Đang tải lên cham.pdf: 0%');
    await head.press('Ký duyệt và nộp');
    await expectSeen(head, 'Đang tải lên cham.pdf. Tải xong là nộp được, không phải làm lại.');
    expect(await head.dialog.getByRole('button', { name: 'Nộp', exact: true }).isDisabled()).toBe(true);
    await head.picture('file-under-way');
    await head.press('Thôi', head.dialog);
    const asks = () =>
      head.page.evaluate(() => {
        const leaving = new Event('beforeunload', { cancelable: true });
        return !window.dispatchEvent(leaving);
      });
    expect(await asks()).toBe(true);
    await head.page.getByRole('link', { name: 'Phường Hai' }).first().click();
    await head.page.waitForURL(/units\/phuong-hai$/);
    goOn();
    await expect.poll(asks, { timeout: 20_000 }).toBe(false);
    await head.open(REPORT);
    await head.page.getByRole('button', { name: 'Tải về cham.pdf' }).waitFor();
    expect(await head.page.getByRole('textbox', { name: /^Kết quả đến cuối kỳ/ }).inputValue()).toBe('12');
    expect(head.problems).toEqual([]);
  });
});
