import { z } from 'zod';
import { plainLine } from '../base/plain-text.ts';

/** Sizes that rules, editor and validation share; `characters` are those of all blocks together. */
export const RICH_LIMITS = { blocks: 200, items: 60, spans: 100, characters: 20_000, link: 500 } as const;

const linkSchema = z.url({ protocol: /^https$/, hostname: /\./ });
/** Nowhere else than to a site of its own over https: no script, no mail, no name and password in it. */
const isSafe = (link: string) => linkSchema.safeParse(link).success && !/\s|^https:\/\/[^/?#]*@/.test(link);

/** Some words of a block that look alike; `link` is '' where they lead nowhere. */
const spanSchema = z.strictObject({
  text: plainLine(RICH_LIMITS.characters),
  bold: z.boolean(),
  italic: z.boolean(),
  link: plainLine(RICH_LIMITS.link).refine((link) => link === '' || isSafe(link), 'notALink'),
});
export type RichSpan = z.infer<typeof spanSchema>;
const spans = z.array(spanSchema).max(RICH_LIMITS.spans, 'tooLong');

const blockSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), spans }),
  z.strictObject({ type: z.literal('heading'), spans }),
  z.strictObject({ type: z.literal('quote'), spans }),
  z.strictObject({
    type: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(z.strictObject({ spans })).max(RICH_LIMITS.items, 'tooLong'),
  }),
]);
export type RichBlock = z.infer<typeof blockSchema>;

const spansIn = (block: RichBlock): RichSpan[][] =>
  block.type === 'list' ? block.items.map((item) => item.spans) : [block.spans];
const lineOf = (some: readonly RichSpan[]) => some.map(({ text }) => text).join('');

/** What it says, one line a paragraph or item, without how it looks. */
export const plainTextOf = (text: readonly RichBlock[]): string =>
  text.flatMap((block) => spansIn(block).map(lineOf)).join('\n');

/**
 * A text with headings, lists and links as a few kinds of blocks. It is data that each page puts into its own elements:
 * markup that somebody typed or pasted stays text.
 */
export const richTextSchema = z
  .array(blockSchema)
  .max(RICH_LIMITS.blocks, 'tooLong')
  .refine((text) => plainTextOf(text).length <= RICH_LIMITS.characters, 'tooLong');
export type RichText = z.infer<typeof richTextSchema>;

const says = (some: readonly RichSpan[]) => lineOf(some).trim() !== '';

/** Without paragraphs, headings and items that say nothing. */
export const withoutEmpty = (text: RichText): RichText =>
  text.flatMap((block): RichBlock[] => {
    if (block.type !== 'list') return says(block.spans) ? [block] : [];
    const items = block.items.filter((item) => says(item.spans));
    return items.length > 0 ? [{ ...block, items }] : [];
  });

/**
 * Every paragraph and item as `change` has it, in one look where it is another: a name of which half is bold stands in two
 * spans, and is found in their line only.
 */
export function mapLines(text: RichText, change: (line: string) => string): RichText {
  const changed = (some: RichSpan[]): RichSpan[] => {
    const line = lineOf(some);
    const next = change(line);
    return next === line ? some : [{ text: next, bold: false, italic: false, link: '' }];
  };
  return text.map((block) =>
    block.type === 'list'
      ? { ...block, items: block.items.map((item) => ({ spans: changed(item.spans) })) }
      : { ...block, spans: changed(block.spans) },
  );
}

/** A text of plain paragraphs, one a line. */
export const paragraphs = (lines: string): RichText =>
  lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ type: 'paragraph', spans: [{ text: line, bold: false, italic: false, link: '' }] }));
