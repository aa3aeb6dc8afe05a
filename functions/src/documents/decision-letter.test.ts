import { describe, expect, it } from 'vitest';
import { draft, inForce, movement } from './decision-letter.fixture.ts';
import { decisionLetter } from './decision-letter.ts';
import { inZip, paragraphsOf, setParagraphsOf } from './word.fixture.ts';

describe('the decision as a Word file', () => {
  it('has the blocks of Decree 30/2020 in their order, with room for number and date while it is a draft', async () => {
    const paragraphs = paragraphsOf(await decisionLetter(draft, movement));
    expect(paragraphs.slice(0, 12)).toEqual([
      'ỦY BAN NHÂN DÂN QUẬN 5',
      'Số:         /QĐ-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Quận 5, ngày      tháng      năm 2022',
      'QUYẾT ĐỊNH',
      'Về việc tặng Giấy khen cho các tập thể, cá nhân có thành tích xuất sắc',
      'CHỦ TỊCH ỦY BAN NHÂN DÂN QUẬN 5',
      'Căn cứ Luật Thi đua, Khen thưởng;',
      'Xét đề nghị của Trưởng phòng Nội vụ.',
      'QUYẾT ĐỊNH:',
      'Điều 1. Tặng Giấy khen của Chủ tịch Ủy ban nhân dân Quận cho 01 tập thể, 02 cá nhân đã có thành tích xuất sắc trong phong trào thi đua 90 ngày (có danh sách kèm theo).',
    ]);
    const rest = paragraphs.slice(12).join('\n');
    expect(rest).toContain('Nơi nhận:\n- Như Điều 3;\n- Lưu: VT, NV.\nCHỦ TỊCH\n');
    expect(rest).toContain('A. TẬP THỂ (1)');
    expect(rest).toContain('B. CÁ NHÂN (2)');
    expect(rest).toContain('Khác ý kiến Hội đồng: Có sáng kiến được thành phố công nhận');
  });

  it('numbers and names the kinds that it holds, and no others', async () => {
    const items = draft.items.filter(({ kind }) => kind === 'individual');
    const words = paragraphsOf(await decisionLetter({ ...draft, items }, movement)).join('\n');
    expect(words).toContain('A. CÁ NHÂN (2)');
    expect(words).not.toContain('TẬP THỂ');
    expect(words).toContain('đơn vị có liên quan và các cá nhân có tên tại Điều 1');
  });

  it('sets a unit’s number on one line with its name', async () => {
    const set = setParagraphsOf(await decisionLetter(draft, movement)).join('\n');
    expect(set).toContain('ỦY BAN NHÂN DÂN QUẬN\u00a05');
  });

  it('carries number, date and signature once they are entered', async () => {
    const words = paragraphsOf(await decisionLetter(inForce, movement)).join('\n');
    expect(words).toContain('Số: 05/QĐ-UBND');
    expect(words).toContain('Quận 5, ngày 08 tháng 02 năm 2022');
    expect(words).toContain('KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn Mẫu');
    expect(words).toContain(
      '(Kèm theo Quyết định số 05/QĐ-UBND ngày 08 tháng 02 năm 2022 của Chủ tịch Ủy ban nhân dân Quận 5)',
    );
  });

  it('is set in Times New Roman on A4 with the margins of the decree', async () => {
    const docx = await decisionLetter(draft, movement);
    const document = inZip(docx, 'word/document.xml');
    expect(inZip(docx, 'word/styles.xml')).toContain('w:ascii="Times New Roman"');
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(document).toMatch(/<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/);
    expect(document).toContain('<w:titlePg/>');
  });
});
