import type { RichBlock, RichSpan, RichText } from '@thidua/domain/exemplar/rich-text';
import { withoutHidden } from '@thidua/domain/base/plain-text';
import { z } from 'zod';

// Between the editor's own document and ours. What the editor knows and we do not – it has no other blocks, but a paste may
// nest them – is read as the text that it holds.

interface DocMark {
  type: string;
  attrs?: Record<string, unknown> | undefined;
}
export interface DocNode {
  type: string;
  text?: string | undefined;
  marks?: DocMark[] | undefined;
  attrs?: Record<string, unknown> | undefined;
  content?: DocNode[] | undefined;
}

const markSchema = z.object({ type: z.string(), attrs: z.record(z.string(), z.unknown()).optional() });
const nodeSchema: z.ZodType<DocNode> = z.object({
  type: z.string(),
  text: z.string().optional(),
  marks: z.array(markSchema).optional(),
  attrs: z.record(z.string(), z.unknown()).optional(),
  get content() {
    return z.array(nodeSchema).optional();
  },
});

const marksOf = ({ bold, italic, link }: RichSpan): DocMark[] => [
  ...(bold ? [{ type: 'bold' }] : []),
  ...(italic ? [{ type: 'italic' }] : []),
  ...(link === '' ? [] : [{ type: 'link', attrs: { href: link } }]),
];

const textsOf = (spans: readonly RichSpan[]): DocNode[] =>
  spans
    .filter(({ text }) => text !== '')
    .map((span) => {
      const marks = marksOf(span);
      return { type: 'text', text: span.text, ...(marks.length > 0 ? { marks } : {}) };
    });

const paragraphOf = (spans: readonly RichSpan[]): DocNode => ({ type: 'paragraph', content: textsOf(spans) });

function nodeOf(block: RichBlock): DocNode {
  switch (block.type) {
    case 'paragraph':
      return paragraphOf(block.spans);
    case 'heading':
      return { type: 'heading', attrs: { level: 3 }, content: textsOf(block.spans) };
    case 'quote':
      return { type: 'blockquote', content: [paragraphOf(block.spans)] };
    case 'list':
      return {
        type: block.ordered ? 'orderedList' : 'bulletList',
        content: block.items.map((item) => ({ type: 'listItem', content: [paragraphOf(item.spans)] })),
      };
  }
}

/** A text as the editor has it. */
export const docOf = (text: RichText): DocNode => ({
  type: 'doc',
  content: text.length > 0 ? text.map(nodeOf) : [{ type: 'paragraph' }],
});

function hrefOf(marks: readonly DocMark[]): string {
  const href = marks.find(({ type }) => type === 'link')?.attrs?.['href'];
  return typeof href === 'string' ? href : '';
}

/** The words of a node and of all below it, with their look. */
function spansOf(node: DocNode): RichSpan[] {
  if (node.type === 'text') {
    const marks = node.marks ?? [];
    const has = (type: string) => marks.some((mark) => mark.type === type);
    const text = withoutHidden(node.text ?? '').replaceAll('\n', ' ');
    return [{ text, bold: has('bold'), italic: has('italic'), link: hrefOf(marks) }];
  }
  if (node.type === 'hardBreak') return [{ text: ' ', bold: false, italic: false, link: '' }];
  return (node.content ?? []).flatMap(spansOf);
}

function blocksOf(node: DocNode): RichBlock[] {
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', spans: spansOf(node) }];
    case 'blockquote':
      return (node.content ?? []).map((part) => ({ type: 'quote', spans: spansOf(part) }));
    case 'bulletList':
    case 'orderedList': {
      const items = (node.content ?? []).map((item) => ({ spans: spansOf(item) }));
      return [{ type: 'list', ordered: node.type === 'orderedList', items }];
    }
    default:
      return [{ type: 'paragraph', spans: spansOf(node) }];
  }
}

/** What the editor has, as a text of ours; of what it cannot be, nothing. */
export function richTextOf(doc: unknown): RichText {
  const parsed = nodeSchema.safeParse(doc);
  return parsed.success ? (parsed.data.content ?? []).flatMap(blocksOf) : [];
}
