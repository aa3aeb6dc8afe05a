import { richTextSchema, type RichText } from '@thidua/domain/exemplar/rich-text';
import { expect, it } from 'vitest';
import { docOf, richTextOf } from './editor-doc.ts';

const span = (text: string, more = {}) => ({ text, bold: false, italic: false, link: '', ...more });
const text: RichText = [
  { type: 'heading', spans: [span('Cách làm')] },
  { type: 'paragraph', spans: [span('Lập '), span('nhóm', { bold: true, italic: true })] },
  { type: 'list', ordered: true, items: [{ spans: [span('Đặt')] }, { spans: [span('Giao')] }] },
  { type: 'list', ordered: false, items: [{ spans: [span('Một')] }] },
  { type: 'quote', spans: [span('xem', { link: 'https://mau.example/a' })] },
];

it('a text goes into the editor and comes back as it was', () => {
  expect(richTextOf(docOf(text))).toEqual(text);
  expect(richTextOf(docOf([]))).toEqual([{ type: 'paragraph', spans: [] }]);
});

it('what the editor makes of a paste is words: nested lists, breaks, characters that nobody sees', () => {
  const nested = {
    type: 'listItem',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'Một' }] },
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: ' hai' }] }] },
        ],
      },
    ],
  };
  const doc = {
    type: 'doc',
    content: [
      { type: 'bulletList', content: [nested] },
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'a\u202eb' }, { type: 'hardBreak' }, { type: 'text', text: 'c' }],
      },
    ],
  };
  const read = richTextOf(doc);
  expect(richTextSchema.safeParse(read).success).toBe(true);
  expect(read).toEqual([
    { type: 'list', ordered: false, items: [{ spans: [span('Một'), span(' hai')] }] },
    { type: 'paragraph', spans: [span('ab'), span(' '), span('c')] },
  ]);
});

it('what is no document is no text', () => {
  for (const doc of [null, 'x', { content: 'x' }, {}]) expect(richTextOf(doc)).toEqual([]);
});
