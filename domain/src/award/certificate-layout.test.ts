import { describe, expect, test } from 'vitest';
import { sampleCertificate } from './certificate.fixture.ts';
import {
  certificateLayoutSchema,
  certificateTexts,
  defaultLayouts,
  isDrawn,
  layoutFields,
  layoutFindings,
  paperSizes,
  type CertificateLayout,
  type FieldLayout,
  type LayoutField,
} from './certificate-layout.ts';
import { longDate } from '../words/paper.ts';

const { a4Full, blank300 } = defaultLayouts;

const change = (field: LayoutField, to: Partial<FieldLayout>, layout: CertificateLayout = a4Full) => ({
  ...layout,
  fields: { ...layout.fields, [field]: { ...layout.fields[field], ...to } },
});
const codes = (layout: unknown) =>
  certificateLayoutSchema.safeParse(layout).error?.issues.map(({ path, message }) => [...path, message]) ??
  [];

describe('a layout', () => {
  test('by default is valid, also on A3', () => {
    for (const layout of Object.values(defaultLayouts))
      expect(certificateLayoutSchema.parse(layout)).toEqual(layout);
    expect(codes({ ...a4Full, paper: paperSizes.a3 })).toEqual([]);
  });

  test('on a blank prints only what varies', () => {
    const varying = layoutFields.filter((field) => isDrawn(blank300, field));
    expect(varying).toEqual(layoutFields.slice(4));
    expect(layoutFields.every((field) => isDrawn(a4Full, field))).toBe(true);
    expect(isDrawn(change('goldenBook', { shown: false }), 'goldenBook')).toBe(false);
  });

  test('whose field leaves the paper is refused by the name of the field', () => {
    expect(codes(change('signer', { x: 250 }))).toEqual([['fields', 'signer', 'notOnPaper']]);
    expect(codes(change('citation', { y: 190 }))).toContainEqual(['fields', 'citation', 'notOnPaper']);
    expect(layoutFindings(change('signer', { x: 250, shown: false }))).toEqual([]);
    expect(layoutFindings(change('nation', { x: 250 }, blank300))).toEqual([]);
    expect(codes(change('name', { x: -1 }))).toHaveLength(1);
  });

  test('keeps room for a line, and for a QR code that can be read', () => {
    expect(codes(change('signer', { height: 4 }))).toEqual([['fields', 'signer', 'lineTooHigh']]);
    expect(codes(change('qr', { width: 39 }))).toEqual([['fields', 'qr', 'qrTooSmall']]);
    expect(codes(change('qr', { height: 45 }))).toEqual([['fields', 'qr', 'qrTooSmall']]);
    expect(codes(change('decision', { x: 60 }))).toEqual([['fields', 'decision', 'coversQr']]);
  });

  test('needs every field, and an offset that a printer can be out by', () => {
    const { qr: _, ...fields } = a4Full.fields;
    expect(codes({ ...a4Full, fields })).toHaveLength(1);
    expect(codes({ ...a4Full, offset: { x: 31, y: 0 } })).toHaveLength(1);
  });
});

describe('the texts', () => {
  test('are those of a certificate', () => {
    expect(certificateTexts(sampleCertificate())).toMatchObject({
      name: 'Bà Nguyễn Thị Mẫu',
      decision: 'Quyết định số 123/QĐ-UBND\nngày 08 tháng 02 năm 2022',
      goldenBook: 'Số sổ vàng: 57',
      placeDate: 'Quận 5, ngày 08 tháng 02 năm 2022',
      signingForm: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
    });
    const reissued = certificateTexts(sampleCertificate({ issue: 2, honorific: '', name: 'Tập thể mẫu' }));
    expect(reissued).toMatchObject({ name: 'Tập thể mẫu', goldenBook: 'Số sổ vàng: 57 (cấp lại lần 1)' });
  });

  test('pad days below 10 and the months 1 and 2', () => {
    expect(longDate('2022-01-30')).toBe('ngày 30 tháng 01 năm 2022');
    expect(longDate('2021-03-05')).toBe('ngày 05 tháng 3 năm 2021');
    expect(longDate('2021-12-15')).toBe('ngày 15 tháng 12 năm 2021');
  });
});
