import { defaultMeasure } from '@thidua/domain/movement/measure';
import { paths } from '@thidua/domain/base/paths';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { emptyRegistration } from '@thidua/domain/submission/registration';
import { caseSchema } from '@thidua/domain/submission/case';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, db, eventually, submit } from '../support/backend.ts';
import { afterCouncil, endComments, published } from '../support/rulings.ts';
import { enterAs, expectSeen, openBrowser, Visitor } from './browser.ts';
import { reported } from './reports.ts';
import { openStage, type Stage } from './stage.ts';

const M = 'e2e-measure';
const AUTHORITY = 'quan-do-luong';
const REPORT = `/movements/${M}/units/phuong-mot/cases/progress-1`;
const REASON = 'Trùng với ý kiến đã trả lời';

let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  browser = await openBrowser();
  stage = await openStage(M, AUTHORITY);
  const measure = { ...defaultMeasure, filesPerCase: 2, versionsPerDay: 2 };
  await db.doc(paths.movement(M)).update({ measure });
  await reported(stage, 'phuong-mot', '5');
});
afterAll(() => browser.close());

const pdf = (text: string) => ({
  name: 'Biên bản.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(text),
});

describe('a clerk who brings files', () => {
  it('is told what the case still takes, what is wrong with a file, and when it is full', async () => {
    const clerk = await enterAs(browser, stage.clerk, 'phone');
    await clerk.open(REPORT);
    await expectSeen(clerk, /còn nhận được 2 tệp/);
    const pick = (text: string) => clerk.page.locator('input[type=file]').first().setInputFiles(pdf(text));
    await pick('<!doctype html><p>không phải PDF</p>');
    await expectSeen(clerk, /“Biên bản.pdf” thực ra là một trang web/);
    await clerk.picture('upload-not-its-type-phone');
    await pick('%PDF-1.7 một');
    const files = clerk.page.getByText('Biên bản.pdf', { exact: true });
    await expect.poll(() => files.count(), { timeout: 20_000 }).toBe(1);
    await expectSeen(clerk, /còn nhận được 1 tệp/);
    await pick('%PDF-1.7 hai');
    await expectSeen(clerk, /đã đủ số tệp được nhận/);
    await expect.poll(() => files.count(), { timeout: 20_000 }).toBe(2);
    expect(await clerk.page.getByRole('button', { name: /^Tải tệp minh chứng lên/ }).isDisabled()).toBe(true);
    await clerk.picture('upload-full-phone');
    expect(clerk.problems).toEqual([]);
  });
});

describe('a head who submits again and again', () => {
  it('is told how often that may be today, and when it may be again', async () => {
    const faulty = async (n: number) => {
      await submit(M, 'phuong-hai', REGISTRATION_CASE, n, emptyRegistration());
      const path = paths.case(M, 'phuong-hai', REGISTRATION_CASE);
      await eventually(path, caseSchema, (one) => one.latestVersion === n);
    };
    await faulty(1);
    const head = await enterAs(browser, stage.secondHead);
    await head.open(`/movements/${M}/units/phuong-hai/cases/${REGISTRATION_CASE}`);
    await expectSeen(head, /tối đa 2 lần trong 24 giờ; hồ sơ này còn nộp được 1 lần/);
    const button = head.page.getByRole('button', { name: 'Ký duyệt và nộp' });
    expect(await button.isEnabled()).toBe(true);
    await faulty(2);
    await expectSeen(head, /đã nộp đủ 2 lần trong 24 giờ. Nộp tiếp được sau \d{2}\/\d{2}\/\d{4} \d{2}:\d{2}/);
    expect(await button.isDisabled()).toBe(true);
    await head.picture('submissions-of-the-day');
    expect(head.problems).toEqual([]);
  });
});

describe('comments that flood a list', () => {
  it('are set aside together by the office, with a reason that the public reads', async () => {
    const unit = { unitId: 'phuong-mot', unitName: 'Phường Một', clusterId: 'cum-1' };
    const change = { authorityId: AUTHORITY, ...unit, lineage: ['phuong-mot'] };
    const [id = ''] = await afterCouncil(M, [{ unitId: 'phuong-mot', change }]);
    const publicationId = await published(M, stage.office, [id]);
    for (const text of ['Phản đối', 'Phản đối lần hai', 'Phản đối lần ba']) {
      const made = await call(
        'commentOn',
        { movementId: M, publicationId, nominationId: id, text },
        stage.stranger.token,
      );
      if (!made.ok) throw new Error(made.error);
    }
    await endComments(M, publicationId);
    const office = await enterAs(browser, stage.office);
    await office.open(`/movements/${M}/publications/${publicationId}`);
    await office.press(/^Chọn mọi ý kiến chờ trả lời của/);
    await office.press('Xếp lưu 3 ý kiến đã chọn');
    await office.press('Xếp lưu 3 ý kiến đã chọn', office.dialog);
    await office.dialog.getByText(/Hãy ghi lý do/).waitFor();
    await office.dialog.getByRole('textbox').fill(REASON);
    await office.picture('comments-set-aside-asking');
    await office.press('Xếp lưu 3 ý kiến đã chọn', office.dialog);
    await expectSeen(office, `3 ý kiến được xếp lưu, không trả lời riêng. Lý do: ${REASON}`);
    await office.picture('comments-set-aside');
    const visitor = await Visitor.arrive(browser, 'phone');
    await visitor.visit(`/cong-khai/${M}`);
    await expectSeen(visitor, new RegExp(REASON));
    expect(await visitor.page.getByText('Phản đối').count()).toBe(0);
    await visitor.picture('comments-set-aside-public-phone');
    expect([...office.problems, ...visitor.problems]).toEqual([]);
  });
});
