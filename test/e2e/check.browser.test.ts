import { certificateSchema, checkUrl, type Certificate } from '@thidua/domain/award/certificate';
import { sampleCertificate } from '@thidua/domain/award/certificate.fixture';
import { paths } from '@thidua/domain/base/paths';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newKeySet, signerFrom } from '../../functions/src/platform/signing.ts';
import { db } from '../support/backend.ts';
import { expectSeen, openBrowser, Visitor } from './browser.ts';

const REPLACED = '5E2EC00001';
const MENDED = '5E2EC00002';
const FORGED = '5E2EC00003';
const MISSPELT = 'Nguyễn Thị Mẩu';
const NAME = 'Nguyễn Thị Mẫu';

let browser: Browser;
let visitor: Visitor;
let certificates: Map<string, Certificate>;

async function store(): Promise<Map<string, Certificate>> {
  const signer = await signerFrom(await newKeySet());
  await db.doc(paths.publicKey(signer.keyId)).set({ jwk: signer.jwk, since: new Date() });
  const issued = async (code: string, name: string, change: Partial<Certificate> = {}) => {
    const content = sampleCertificate({ code, name });
    const certificate = certificateSchema.parse({
      content,
      jws: await signer.sign(content),
      keyId: signer.keyId,
      authorityId: 'quan-thu',
      movementId: 'e2e-check',
      status: 'valid',
      statusReason: '',
      replacedBy: null,
      replaces: null,
      issuedAt: new Date(),
      changedAt: new Date(),
      ...change,
    });
    await db.doc(paths.certificate(code)).set(certificate);
    return [code, certificate] as const;
  };
  const replaced = { status: 'replaced', statusReason: 'Tên viết sai dấu', replacedBy: MENDED } as const;
  return new Map([
    await issued(REPLACED, MISSPELT, replaced),
    await issued(MENDED, NAME, { replaces: REPLACED }),
    await issued(FORGED, NAME),
  ]);
}

const signed = (code: string) => checkUrl('', code, certificates.get(code)?.jws ?? '');
const verdict = (one: Visitor) => one.page.locator('.verdict');
const reads = async (one: Visitor, name: string) => {
  const says = one.page.getByRole('region', { name: 'Giấy khen ghi' });
  await says.getByText(name).waitFor();
};

beforeAll(async () => {
  browser = await openBrowser();
  certificates = await store();
  visitor = await Visitor.arrive(browser, 'phone');
});
afterAll(() => browser.close());

describe('whoever has a certificate in the hand, and no account', () => {
  it('is led from a replaced one to the one that counts', async () => {
    await visitor.visit(signed(REPLACED));
    await expectSeen(visitor, 'Giấy khen này đã được thay bằng bản cấp lại');
    await expectSeen(visitor, 'Lý do: Tên viết sai dấu');
    await reads(visitor, MISSPELT);
    await visitor.picture('check-replaced-phone');
    await visitor.page.getByRole('link', { name: 'Xem bản cấp lại' }).click();
    await expectSeen(visitor, 'Giấy khen có thật và còn hiệu lực');
    await expectSeen(visitor, '5E2EC-00002');
    await reads(visitor, NAME);
    expect(visitor.problems).toEqual([]);
  });

  it('types the code as it comes to hand', async () => {
    await visitor.visit('/kiem-tra');
    const code = visitor.page.getByLabel('Mã giấy khen');
    await code.fill('5e2ec 0000');
    await visitor.press('Kiểm tra');
    await expectSeen(visitor, /^Mã gồm 10 chữ và số/);
    expect(new URL(visitor.page.url()).pathname).toBe('/kiem-tra');
    // In lower case, with spaces, and with the letter O for each zero.
    await code.fill(' 5e2ec oooo2 ');
    await visitor.press('Kiểm tra');
    await visitor.page.waitForURL(`**/kiem-tra/${MENDED}`);
    await expectSeen(visitor, 'Giấy khen có thật và còn hiệu lực');
    await reads(visitor, NAME);
    await visitor.page.getByRole('link', { name: 'Kiểm tra giấy khen khác' }).click();
    await visitor.page.getByLabel('Mã giấy khen').fill('00000-00000');
    await visitor.press('Kiểm tra');
    await expectSeen(visitor, 'Không có giấy khen nào mang mã này');
    expect(visitor.problems).toEqual([]);
  });

  it('is told where the stored content is not what was signed, and is not shown it', async () => {
    await visitor.visit(`/kiem-tra/${FORGED}`);
    await expectSeen(visitor, 'Giấy khen có thật và còn hiệu lực');
    await db.doc(paths.certificate(FORGED)).update({ 'content.name': 'Kẻ Mạo Danh' });
    for (const address of [`/kiem-tra/${FORGED}`, signed(FORGED)]) {
      const other = await Visitor.arrive(browser);
      await other.visit(address);
      await expectSeen(other, 'Nội dung không khớp chữ ký');
      expect(await verdict(other).count()).toBe(1);
      expect(await other.page.getByText('Kẻ Mạo Danh').count()).toBe(0);
      expect(other.problems).toEqual([]);
      await other.picture('check-forged');
    }
  });
});
