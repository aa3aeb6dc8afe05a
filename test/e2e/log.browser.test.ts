import { logRootId, logRootSchema } from '@thidua/domain/log/root';
import { participationChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { localDateOf } from '@thidua/domain/base/time';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, createPerson, db, read, runSchedule } from '../support/backend.ts';
import { enterAs, expectSeen, openBrowser } from './browser.ts';
import { openStage, type Stage } from './stage.ts';

const M = 'e2e-log';
const CHAIN = participationChainId(M, 'phuong-hai');

let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  browser = await openBrowser();
  // What other tests put into the store past the functions has no log.
  stage = await openStage(M, 'quan-thu-nhat-ky');
  const move = { movementId: M, unitId: 'phuong-hai', clusterId: 'cum-2', active: true } as const;
  const reason = 'Sắp xếp lại cụm';
  const placed = await call('placeUnit', { ...move, obligation: 'required', reason }, stage.office.token);
  if (!placed.ok) throw new Error(placed.error);
  await runSchedule('everyHour');
});
afterAll(() => browser.close());

describe('the page to check the log', () => {
  it('says that the log is whole, and knows a root from a mail', async () => {
    const { authorityId, zone } = stage.movement;
    const root = await read(
      paths.logRoot(logRootId(authorityId, localDateOf(new Date(), zone))),
      logRootSchema,
    );
    const supervisor = await createPerson({ [authorityId]: ['supervisor'] }, authorityId);
    const visitor = await enterAs(browser, supervisor, 'phone');
    await visitor.open('/log');
    await expectSeen(visitor, root?.root ?? '');
    await visitor.press('Kiểm tra toàn bộ');
    await expectSeen(visitor, /^Nhật ký còn nguyên vẹn: \d+ dòng, \d+ chuỗi/);
    await visitor.picture('log-whole-phone');

    const box = visitor.page.getByLabel('Mã gốc trong thư');
    await box.fill('12ab');
    await visitor.press('Đối chiếu mã trong thư');
    await expectSeen(visitor, /Mã gốc gồm đúng 64 ký tự/);
    await box.fill(` ${root?.root.toUpperCase() ?? ''} `);
    await visitor.press('Đối chiếu mã trong thư');
    await expectSeen(visitor, /^Mã trong thư đúng là mã gốc đã công bố ngày/);
    await box.fill('0'.repeat(64));
    await visitor.press('Đối chiếu mã trong thư');
    await expectSeen(visitor, /^Mã gốc đưa vào không có trong các mã đang lưu/);
    expect(visitor.problems).toEqual([]);
  });

  it('names what was tampered with, whose it is and what to do', async () => {
    const entry = db.doc(paths.chainEntry(CHAIN, 1));
    const kept = await entry.get();
    await entry.update({ uid: 'khac' });
    const visitor = await enterAs(browser, stage.office);
    await visitor.page.getByRole('link', { name: 'Kiểm tra nhật ký' }).click();
    await visitor.press('Kiểm tra toàn bộ');
    await expectSeen(visitor, 'Nhật ký không còn nguyên vẹn: 1 chỗ sai lệch');
    await expectSeen(visitor, 'Nội dung của dòng 1 đã bị sửa sau khi ghi.');
    await expectSeen(visitor, 'Phường Hai');
    await expectSeen(visitor, 'Việc cần làm');
    await visitor.picture('log-broken');
    await entry.set(kept.data() ?? {});
    await visitor.press('Kiểm tra toàn bộ');
    await expectSeen(visitor, /^Nhật ký còn nguyên vẹn/);
    await visitor.picture('log-whole');
    expect(visitor.problems).toEqual([]);
  });

  it('is not for others', async () => {
    const visitor = await enterAs(browser, stage.clerk);
    await visitor.open('/log');
    await expectSeen(visitor, 'Trang này dành cho người kiểm tra nhật ký');
    expect(visitor.problems).toEqual([]);
  });
});
