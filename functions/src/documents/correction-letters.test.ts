import type { CertificateContent } from '@thidua/domain/award/certificate';
import { describe, expect, it } from 'vitest';
import { correctionLetter, reissueLetter, revocationLetter } from './correction-letters.ts';
import { inForce, item, movement } from './decision-letter.fixture.ts';
import { inZip, paragraphsOf } from './word.fixture.ts';

const now = new Date('2022-03-01T02:00:00Z');
const [wrong, right] = [
  { ...inForce.signature, number: '5', signer: 'Lê Văn Mẫu' },
  { ...inForce.signature, number: '15', signer: 'Lê Văn Mẫu' },
];
const decision = {
  ...inForce,
  signature: right,
  corrections: [{ at: now, before: wrong, reason: 'Ghi nhầm số.' }],
};
const paper = { decision, movement, now };
const content: CertificateContent = {
  code: 'ABCDE12345',
  issuerTitle: 'CHỦ TỊCH ỦY BAN NHÂN DÂN QUẬN 5',
  formTitle: 'GIẤY KHEN',
  recipientKind: 'individual',
  name: 'Nguyễn Thị Mẩu',
  honorific: 'Bà',
  position: 'Công chức',
  citation: 'Đã có thành tích',
  decisionNumber: '15/QĐ-UBND',
  decisionDate: '2022-02-08',
  goldenBookNo: 7,
  issue: 2,
  placeName: 'Quận 5',
  issuedOn: '2022-02-08',
  signingForm: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  signer: 'Lê Văn Mẫu',
};

describe('the letter that corrects a decision', () => {
  it('says what stood there and what is right, and nothing that stays', async () => {
    const paragraphs = paragraphsOf((await correctionLetter(paper, 0)) ?? Buffer.alloc(0));
    expect(paragraphs.slice(0, 5)).toEqual([
      'ỦY BAN NHÂN DÂN QUẬN 5',
      'Số:        /UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Quận 5, ngày      tháng      năm 2022',
    ]);
    expect(paragraphs).toContain('V/v đính chính Quyết định số 05/QĐ-UBND');
    expect(paragraphs).toContain('Do ghi chưa đúng (Ghi nhầm số), nay đính chính như sau:');
    const lines = paragraphs.filter((words) => words.startsWith('- ') && words.includes('nay sửa là'));
    expect(lines).toEqual(['- Số quyết định: đã ghi “05/QĐ-UBND”, nay sửa là “15/QĐ-UBND”.']);
    expect(paragraphs.join('\n')).toContain('Nơi nhận:\n- Như Điều 3;\n- Lưu: VT, NV.\nCHỦ TỊCH');
  });

  it('is of each correction: the one before the last says what the last one found', async () => {
    const twice = {
      ...decision,
      signature: { ...right, number: '16' },
      corrections: [...decision.corrections, { at: now, before: right, reason: 'Lại nhầm' }],
    };
    const second = { ...paper, decision: twice };
    const words = async (index: number) =>
      paragraphsOf((await correctionLetter(second, index)) ?? Buffer.alloc(0)).join('\n');
    expect(await words(0)).toContain('“05/QĐ-UBND”, nay sửa là “15/QĐ-UBND”');
    expect(await words(1)).toContain('“15/QĐ-UBND”, nay sửa là “16/QĐ-UBND”');
    expect(correctionLetter(second, 2)).toBeNull();
  });
});

it('the letter of a reissue names the one before and keeps the golden-book number', async () => {
  const before = { ...content, name: 'Nguyễn Thị Mẫu', issue: 1 };
  const words = paragraphsOf(await reissueLetter(paper, item({}), before, content, 'Sai dấu.')).join('\n');
  expect(words).toContain('V/v đính chính, cấp lại Giấy khen của Chủ tịch Ủy ban nhân dân Quận');
  expect(words).toContain(
    'đã ghi “Bà Nguyễn Thị Mẫu, Công chức”, nay sửa là “Bà Nguyễn Thị Mẩu, Công chức”.',
  );
  expect(words).toContain('được cấp lại (lần 2), giữ nguyên số sổ vàng 7; bản cũ không còn giá trị./.');
  expect(words).not.toContain('Số quyết định: đã ghi');
});

it('the decision of a revocation says whose award is taken back, why, and what is given back', async () => {
  const docx = await revocationLetter(paper, item({}), content, 'Khai không đúng thành tích.');
  const paragraphs = paragraphsOf(docx);
  expect(paragraphs).toContain('Về việc thu hồi Giấy khen của Chủ tịch Ủy ban nhân dân Quận');
  expect(paragraphs).toContain('Xét đề nghị của Trưởng phòng Nội vụ;');
  expect(paragraphs).toContain(
    'Căn cứ Quyết định số 15/QĐ-UBND ngày 08/02/2022 của Chủ tịch Ủy ban nhân dân Quận 5.',
  );
  expect(paragraphs).toContain(
    'Điều 1. Thu hồi Giấy khen của Chủ tịch Ủy ban nhân dân Quận đã tặng Bà Nguyễn Thị Mẩu, Công chức, do Phường 1 đề nghị, tại Quyết định số 15/QĐ-UBND (số sổ vàng 7). Lý do: Khai không đúng thành tích.',
  );
  expect(inZip(docx, 'word/document.xml')).toMatch(/<w:pgMar w:top="1134" w:right="1134"/);
});
