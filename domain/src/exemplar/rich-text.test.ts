import { describe, expect, it } from 'vitest';
import {
  mapLines,
  paragraphs,
  plainTextOf,
  RICH_LIMITS,
  richTextSchema,
  withoutEmpty,
  type RichSpan,
  type RichText,
} from './rich-text.ts';

const span = (text: string, changes: Partial<RichSpan> = {}): RichSpan => ({
  text,
  bold: false,
  italic: false,
  link: '',
  ...changes,
});
const linked = (link: string): RichText => [{ type: 'paragraph', spans: [span('đây', { link })] }];
const messages = (text: unknown) =>
  richTextSchema.safeParse(text).error?.issues.map(({ message }) => message);

describe('a rich text', () => {
  it('is headings, paragraphs, quotes and lists, and reads as lines', () => {
    const text: RichText = [
      { type: 'heading', spans: [span('Cách làm')] },
      { type: 'paragraph', spans: [span('Lập '), span('nhóm', { bold: true })] },
      { type: 'list', ordered: true, items: [{ spans: [span('Đặt')] }, { spans: [span('Giao')] }] },
      { type: 'quote', spans: [span('Vui lắm', { italic: true })] },
    ];
    expect(richTextSchema.parse(text)).toEqual(text);
    expect(plainTextOf(text)).toBe('Cách làm\nLập nhóm\nĐặt\nGiao\nVui lắm');
  });

  it.each(['https://hcm.example/bai', 'https://hcm.example/a?b=c#d'])('may lead to %s', (link) => {
    expect(messages(linked(link))).toBeUndefined();
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'http://hcm.example',
    '//hcm.example',
    '/lam-viec',
    'mailto:a@b.vn',
    'https://ngan-hang.example@ke-xau.example',
    'https://localhost',
    ' https://hcm.example',
  ])('may not lead to %s', (link) => {
    expect(messages(linked(link))).toEqual(['notALink']);
  });

  it('takes nothing that it does not know: another block, a style, a hidden character', () => {
    expect(richTextSchema.safeParse([{ type: 'html', html: '<b>x</b>' }]).success).toBe(false);
    expect(richTextSchema.safeParse([{ type: 'paragraph', spans: [], style: 'x' }]).success).toBe(false);
    expect(
      richTextSchema.safeParse([{ type: 'paragraph', spans: [{ ...span('x'), color: 'red' }] }]).success,
    ).toBe(false);
    expect(messages([{ type: 'paragraph', spans: [span('a\u202eb')] }])).toEqual(['hiddenCharacters']);
  });

  it('ends somewhere, however it is cut into pieces', () => {
    const half = 'x'.repeat(RICH_LIMITS.characters / 2);
    expect(messages(paragraphs(`${half}x\n${half}`))).toEqual(['tooLong']);
    expect(messages(Array.from({ length: RICH_LIMITS.blocks + 1 }, () => paragraphs('x')[0]))).toEqual([
      'tooLong',
    ]);
  });

  it('loses what says nothing', () => {
    const items = [{ spans: [span(' ')] }, { spans: [span('Giao')] }];
    const text: RichText = [
      { type: 'paragraph', spans: [] },
      { type: 'list', ordered: false, items },
      { type: 'list', ordered: false, items: items.slice(0, 1) },
    ];
    expect(withoutEmpty(text)).toEqual([{ type: 'list', ordered: false, items: items.slice(1) }]);
  });

  it('is changed by its lines, and keeps the look of those that stay', () => {
    const text: RichText = [
      { type: 'paragraph', spans: [span('Bà '), span('Mẫu', { bold: true })] },
      { type: 'list', ordered: false, items: [{ spans: [span('yên', { italic: true })] }] },
    ];
    expect(mapLines(text, (line) => line.replace('Bà Mẫu', '…'))).toEqual([
      { type: 'paragraph', spans: [span('…')] },
      text[1],
    ]);
  });
});
