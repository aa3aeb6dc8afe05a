import { certificateSchema } from '@thidua/domain/award/certificate';
import { sampleCertificate } from '@thidua/domain/award/certificate.fixture';
import { publicationSchema, publicEntryOf } from '@thidua/domain/award/publication';
import { paths } from '@thidua/domain/base/paths';
import { addDays, localDateOf } from '@thidua/domain/base/time';
import { formatDate } from '@thidua/domain/base/text';
import { nominationIn } from '@thidua/domain/nomination/nomination.fixture';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newKeySet, signerFrom } from '../../functions/src/platform/signing.ts';
import { daysAgo, db } from '../support/backend.ts';
import { expectSeen, openBrowser, Visitor } from './browser.ts';

const M = 'e2e-public-time';
const CODE = '9D0BE00001';
const zone = 'Asia/Ho_Chi_Minh';
const today = localDateOf(new Date(), zone);
const over = addDays(today, -3);
const since = formatDate(addDays(over, 1));
const ahead = addDays(today, 20);

let browser: Browser;

/** A list of which one line is whole, one without its reason, one without its name, and one whose reason ended unswept. */
async function store(): Promise<void> {
  const entry = (id: string, name: string) => ({
    ...publicEntryOf(`u1~nomination-${id}`, nominationIn('supported', { name }), 'Giấy khen'),
    outcome: 'decline' as const,
    outcomeReason: 'Chưa đủ điều kiện',
    outcomeUntil: ahead,
    namesUntil: ahead,
  });
  await db.doc(paths.publication(M, 'ds')).set(
    publicationSchema.parse({
      authorityId: 'quan-thu',
      movementId: M,
      movementTitle: 'Phong trào thử thời hạn',
      title: 'Danh sách đợt 1',
      from: addDays(today, -40),
      until: addDays(today, -35),
      zone,
      entries: [
        entry('a', 'Lê Thị Khế'),
        { ...entry('b', 'Phan Văn Nhãn'), outcomeReason: '', outcomeUntil: over },
        { ...entry('c', ''), unitName: '', position: '', citation: '', outcomeReason: '', namesUntil: over },
        { ...entry('d', 'Hồ Thị Na'), outcomeReason: 'Lý do đã hết hạn', outcomeUntil: over },
      ],
      publishedAt: daysAgo(40),
      unanswered: 0,
      comments: 0,
      seq: 1,
    }),
  );
  const signer = await signerFrom(await newKeySet());
  await db.doc(paths.publicKey(signer.keyId)).set({ jwk: signer.jwk, since: new Date() });
  const content = sampleCertificate({ code: CODE });
  await db.doc(paths.certificate(CODE)).set(
    certificateSchema.parse({
      content,
      jws: await signer.sign(content),
      keyId: signer.keyId,
      authorityId: 'quan-thu',
      movementId: M,
      status: 'revoked',
      statusReason: '',
      reasonUntil: over,
      replacedBy: null,
      replaces: null,
      issuedAt: daysAgo(400),
      changedAt: daysAgo(370),
    }),
  );
}

beforeAll(async () => {
  browser = await openBrowser();
  await store();
});
afterAll(() => browser.close());

it.each(['desktop', 'phone'] as const)(
  'a list tells until when a reason is public, and since when it is not (%s)',
  async (device) => {
    const visitor = await Visitor.arrive(browser, device);
    await visitor.visit(`/cong-khai/${M}`);
    await expectSeen(visitor, 'Lê Thị Khế');
    await expectSeen(visitor, `Lý do này công khai đến hết ngày ${formatDate(ahead)}.`);
    expect(await visitor.page.getByText(`Lý do không còn công khai từ ngày ${since}.`).count()).toBe(2);
    await expectSeen(visitor, `Tên không còn công khai từ ngày ${since}`);
    await expectSeen(visitor, `Tên trên danh sách công khai chậm nhất đến hết ngày ${formatDate(ahead)}.`);
    expect(await visitor.page.getByText('Lý do đã hết hạn').count(), 'not swept yet').toBe(0);
    await visitor.picture(`public-time-list-${device}`);
    expect(visitor.problems).toEqual([]);
  },
);

it('the check still says that a certificate is revoked, and since when not why', async () => {
  const visitor = await Visitor.arrive(browser, 'phone');
  await visitor.visit(`/kiem-tra/${CODE}`);
  await expectSeen(visitor, 'Giấy khen đã bị thu hồi');
  await expectSeen(visitor, `Lý do không còn công khai từ ngày ${since}.`);
  await visitor.picture('public-time-check-phone');
  expect(visitor.problems).toEqual([]);
});
