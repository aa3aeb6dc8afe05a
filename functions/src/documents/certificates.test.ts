import {
  fromClaims,
  readCheckUrl,
  showCode,
  type CertificateContent,
  type PublicJwk,
} from '@thidua/domain/award/certificate';
import { sampleCertificate } from '@thidua/domain/award/certificate.fixture';
import {
  defaultLayouts,
  layoutFields,
  type CertificateLayout,
  type LayoutField,
} from '@thidua/domain/award/certificate-layout';
import { layoutFieldLabels } from '@thidua/domain/wording/layout-labels';
import { base64url, compactVerify, importJWK } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { newKeySet, signerFrom, type Signer } from '../platform/signing.ts';
import { calibrationPage } from './calibration-page.ts';
import { certificatesPdf } from './certificates.ts';
import { darkness, fontsOf, inkOf, picturesOf, qrIn, textOf } from './print.fixture.ts';

const { a4Full, blank300 } = defaultLayouts;
const options = { origin: 'https://thidua.example.vn' };
const DPI = 150;

const longest: Partial<CertificateContent> = {
  recipientKind: 'collective',
  honorific: '',
  name: 'Tập thể công chức, viên chức, người lao động Trung tâm Văn hóa, Thể thao và Truyền thanh mẫu (Phường 8 mẫu, Quận 5 mẫu).',
  position: 'Số 105 đường Mẫu, Phường 8 (mẫu), Quận 5, Thành phố Hồ Chí Minh',
  citation:
    'Hoàn thành xuất sắc nhiệm vụ trong đợt thi đua cao điểm phòng, chống dịch bệnh và phục hồi kinh tế; vận động hơn 67 hộ dân tham gia chuyển đổi số, cải cách hành chính, chăm lo an sinh xã hội; có nhiều sáng kiến rút ngắn thời gian giải quyết hồ sơ từ 15 ngày còn 7 ngày, được nhân dân và tổ chức trên địa bàn ghi nhận, đánh giá cao qua khảo sát mức độ hài lòng quý IV năm 2021 của phường (số liệu mẫu, mẫu)',
};

let signer: Signer;
beforeAll(async () => {
  signer = await signerFrom(await newKeySet());
});

const signed = async (changes: Partial<CertificateContent> = {}) => {
  const content = sampleCertificate(changes);
  return { content, jws: await signer.sign(content) };
};

const flat = (text: string) => text.replace(/\s+/g, ' ');

/** Checks as a browser without a network does, with nothing but the public half. */
async function checkOffline(jws: string, jwk: PublicJwk): Promise<CertificateContent | null> {
  const { payload } = await compactVerify(jws, await importJWK(jwk, 'ES256'));
  const inflated = new Blob([new Uint8Array(payload)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  return fromClaims(await new Response(inflated).json());
}

describe('the QR code on a printed certificate', () => {
  test('is read from a picture and checked offline; a changed name is not vouched for', async () => {
    const certificate = await signed();
    const pdf = await certificatesPdf([certificate], a4Full, options);
    const [picture] = picturesOf(pdf, DPI);
    const address = picture ? qrIn(picture) : null;
    expect(address).toMatch(/^https:\/\/thidua\.example\.vn\/kiem-tra\/7K3QD9XAT2#/);

    const read = readCheckUrl(address ?? '');
    expect(read).toEqual({ code: certificate.content.code, jws: certificate.jws });
    const jws = read?.jws ?? '';
    expect(await checkOffline(jws, signer.jwk)).toEqual(certificate.content);

    const [header, , signature] = jws.split('.');
    const forged = (await signed({ name: 'Nguyễn Thị Khác (mẫu)' })).jws.split('.')[1] ?? '';
    expect(base64url.decode(forged).length).toBeGreaterThan(0);
    await expect(checkOffline([header, forged, signature].join('.'), signer.jwk)).rejects.toThrow(
      'signature',
    );
  });

  test('is read on every page and layout, the longest content included', async () => {
    const certificates = await Promise.all([signed(), signed(longest)]);
    for (const layout of [a4Full, blank300]) {
      const pictures = picturesOf(await certificatesPdf(certificates, layout, options), DPI);
      expect(pictures.map((picture) => readCheckUrl(qrIn(picture) ?? '')?.jws)).toEqual(
        certificates.map(({ jws }) => jws),
      );
    }
  });
});

describe('the text of a printed certificate', () => {
  test('is Vietnamese as it was written, in fonts that are embedded once', async () => {
    const { content, jws } = await signed();
    const pdf = await certificatesPdf(
      [
        { content, jws },
        { content, jws },
      ],
      a4Full,
      options,
    );
    const text = flat(textOf(pdf));
    for (const part of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN QUẬN 5',
      'Tặng',
      'GIẤY KHEN',
      'Bà Nguyễn Thị Mẫu',
      content.position,
      content.citation,
      'Quyết định số 123/QĐ-UBND',
      'Số sổ vàng: 57',
      'Quận 5, ngày 08 tháng 02 năm 2022',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'Trần Văn Mẫu',
      showCode(content.code),
    ]) {
      expect(text).toContain(part);
    }
    const fonts = fontsOf(pdf);
    expect(fonts.map(({ name }) => name.replace(/^[A-Z]+\+/, '')).toSorted()).toEqual([
      'Tinos-Bold',
      'Tinos-Italic',
      'Tinos-Regular',
    ]);
    for (const font of fonts) expect(font).toMatchObject({ embedded: 'yes', subset: 'yes', unicode: 'yes' });
  });

  test('typed with separate diacritics prints as composed letters', async () => {
    const decomposed = await signed({ name: 'Nguyễn Thị Mẫu'.normalize('NFD') });
    expect(textOf(await certificatesPdf([decomposed], a4Full, options))).toContain('Bà Nguyễn Thị Mẫu');
  });

  test('does not depend on what the process printed before', async () => {
    const parts = await signed({ name: 'ằẳẵắặ ềểễếệ ồổỗốộ ờởỡớợ ừửữứự ìỉĩíị ỳỷỹýỵ' });
    const letters = await signed({ name: 'Bà Đặng Ái Ơn, ông Ưng Ê: aăâbcdđeêghiklmnoôơpqrstuưvxy' });
    for (const certificate of [parts, letters, parts, letters]) {
      expect(textOf(await certificatesPdf([certificate], a4Full, options))).toContain(
        certificate.content.name,
      );
    }
  });

  test('stays inside its field, however long, and nothing of it is lost', async () => {
    const certificate = await signed(longest);
    expect(certificate.content.name).toHaveLength(120);
    expect(certificate.content.citation.length).toBeGreaterThan(395);
    for (const field of ['name', 'citation'] as const satisfies LayoutField[]) {
      const only = onlyField(a4Full, field);
      const pdf = await certificatesPdf([certificate], only, options);
      const pages = picturesOf(pdf, 100);
      expect(pages).toHaveLength(1);
      expect(flat(textOf(pdf)).trim()).toBe(certificate.content[field]);
      const box = a4Full.fields[field];
      for (const picture of pages) {
        const ink = inkOf(picture, 100);
        expect(ink.left).toBeGreaterThanOrEqual(box.x - 0.3);
        expect(ink.right).toBeLessThanOrEqual(box.x + box.width + 0.3);
        expect(ink.top).toBeGreaterThanOrEqual(box.y - 0.3);
        expect(ink.bottom).toBeLessThanOrEqual(box.y + box.height + 0.3);
      }
    }
  });
});

function onlyField(layout: CertificateLayout, shown: LayoutField): CertificateLayout {
  const fields = { ...layout.fields };
  for (const field of layoutFields) fields[field] = { ...fields[field], shown: field === shown };
  return { ...layout, background: 'blank', fields };
}

test('a blank gets only what it lacks, and the offset moves it', async () => {
  const certificate = await signed();
  const text = textOf(await certificatesPdf([certificate], blank300, options));
  expect(text).not.toContain('CỘNG HÒA');
  expect(text).not.toContain('GIẤY KHEN');
  expect(text).toContain('Bà Nguyễn Thị Mẫu');

  const nameOnly = onlyField(blank300, 'name');
  const inkWith = async (offset: CertificateLayout['offset']) => {
    const [picture] = picturesOf(await certificatesPdf([certificate], { ...nameOnly, offset }, options), DPI);
    if (!picture) throw new Error('No page');
    return { ...inkOf(picture, DPI), width: (picture.width / DPI) * 25.4 };
  };
  const [before, after] = [await inkWith({ x: 0, y: 0 }), await inkWith({ x: -5, y: 2.5 })];
  expect(before.width).toBeCloseTo(300, 0);
  expect(after.left - before.left).toBeCloseTo(-5, 0);
  expect(after.top - before.top).toBeCloseTo(2.5, 0);
});

test('the calibration page names every field that is printed, on one page of the paper', async () => {
  for (const layout of [a4Full, blank300, { ...blank300, offset: { x: -3, y: 4.5 } }]) {
    const pdf = await calibrationPage(layout);
    expect(picturesOf(pdf, 30)).toHaveLength(1);
    const text = flat(textOf(pdf));
    expect(text).toContain(layoutFieldLabels.name);
    expect(text.includes(layoutFieldLabels.nation)).toBe(layout.background === 'full');
    expect(text).toContain(`ngang ${layout.offset.x} mm`);
  }
  const moved = { ...a4Full, offset: { x: 2, y: 1 } };
  const [picture] = picturesOf(await calibrationPage(moved), DPI);
  const isMarked = (x: number, y: number) => picture !== undefined && darkness(picture, x, y, DPI) > 0.5;
  expect([isMarked(22, 21), isMarked(297 - 20 + 2, 210 - 20 + 1), isMarked(20, 20)]).toEqual([
    true,
    true,
    false,
  ]);
});
