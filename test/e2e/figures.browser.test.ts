import { paths } from '@thidua/domain/base/paths';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { caseSchema } from '@thidua/domain/submission/case';
import { unitRecordSchema } from '@thidua/domain/summary/unit-record';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, eventually } from '../support/backend.ts';
import { enterAs, expectSeen, openBrowser } from './browser.ts';
import { judged, withTarget } from './reports.ts';
import { openStage, type Stage } from './stage.ts';

const M = 'e2e-figures';
const AUTHORITY = 'quan-so-lieu';
const REPORT = `/movements/${M}/units/phuong-hai/cases/progress-1`;

let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  browser = await openBrowser();
  stage = await openStage(M, AUTHORITY);
  await judged(M, 'phuong-hai', REGISTRATION_CASE, withTarget(stage));
  await judged(M, 'phuong-mot', REGISTRATION_CASE, withTarget(stage));
  await judged(M, 'phuong-mot', 'progress-1', {
    actuals: [{ id: 't1', value: '5', remark: '', evidence: [] }],
    difficulties: '',
    proposals: '',
    selfScores: [],
  });
});
afterAll(() => browser.close());

const recordOf = (wanted: (record: ReturnType<typeof unitRecordSchema.parse>) => boolean) =>
  eventually(paths.unitRecord(M, 'phuong-hai'), unitRecordSchema, wanted);

describe('a figure that can be read in two ways, or is unusual', () => {
  it('is asked about where it stands, and counts once the office has received it', async () => {
    const head = await enterAs(browser, stage.secondHead, 'phone');
    await head.open(REPORT);
    const field = head.page.getByRole('textbox', { name: /^Kết quả đến cuối kỳ/ });
    await field.fill('1,234');
    await field.blur();
    await expectSeen(head, /“1,234” có thể hiểu là 1,2340 hoặc 1\.234/);
    await head.picture('figure-two-readings-phone');
    await head.press('Là 1.234');
    await expectSeen(head, /Kết quả 1\.234 hộ gấp hơn 10 lần mức phấn đấu 20 hộ/);
    await field.fill('150 hộ');
    await field.blur();
    await expectSeen(head, '“150 hộ” được ghi thành 150.');
    await field.fill('−3');
    await field.blur();
    await expectSeen(head, /không thể âm \(-3\)/);
    await field.fill('250');
    await field.blur();
    await expectSeen(head, /Kết quả 250 hộ gấp hơn 10 lần/);
    await head.page.getByRole('checkbox', { name: 'Số này đúng' }).check();
    await head.press('Ký duyệt và nộp');
    await expectSeen(head, /hãy ghi vì sao vẫn đúng/);
    await head.picture('figure-asked-about-phone');
    await head.press('Về sửa', head.dialog);
    await head.page.getByRole('textbox', { name: /^Ghi chú/ }).fill('Gộp hai đợt rà soát');
    await head.press('Ký duyệt và nộp');
    await head.press('Nộp', head.dialog);
    const record = await recordOf((one) => one.cases['progress-1']?.counted === 1);
    expect(record.progress).toBe(0);
    await head.open(`/movements/${M}/units/phuong-hai`);
    await expectSeen(head, /Số mới 250 hộ khác thường, chưa tính/);
    await head.picture('figure-not-counted-yet-phone');

    const office = await enterAs(browser, stage.office);
    await office.open(REPORT);
    await expectSeen(office, 'Số khác thường, đơn vị xác nhận là đúng');
    await office.picture('figure-at-the-office');
    const { seq } = await eventually(paths.case(M, 'phuong-hai', 'progress-1'), caseSchema, () => true);
    const cases = [{ unitId: 'phuong-hai', caseId: 'progress-1', seq }];
    const request = { movementId: M, move: 'receive', reason: '', cases } as const;
    expect(await call('moveCases', request, stage.office.token)).toMatchObject({ ok: true });
    expect((await recordOf((one) => one.cases['progress-1']?.received === true)).progress).toBe(1);
    expect([...head.problems, ...office.problems]).toEqual([]);
  });
});

describe('a report that was prefilled', () => {
  it('is asked about where no figure differs from the one before', async () => {
    const head = await enterAs(browser, stage.head);
    await head.open(`/movements/${M}/units/phuong-mot/cases/interim`);
    await head.press('Ký duyệt và nộp');
    await expectSeen(head, /0 trên 1 số khác với/);
    await head.picture('report-unchanged');
    expect(head.problems).toEqual([]);
  });
});
