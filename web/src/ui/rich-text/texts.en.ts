import { formatNumber } from '../../language/numbers.ts';
import type { Words } from './texts.ts';

export const en: Words = {
  tools: (label) => `Formatting: ${label}`,
  tool: {
    bold: 'Bold',
    italic: 'Italic',
    heading: 'Heading',
    bulletList: 'Bulleted list',
    orderedList: 'Numbered list',
    quote: 'Quotation',
    link: 'Add a link',
    unlink: 'Remove the link',
  },
  linkLabel: 'Link',
  linkHint: 'Begins with https://',
  linkSet: 'Add',
  notALink: 'This is no link. Paste one that begins with https://.',
  tooLong: (length, limit) =>
    `The text has ${formatNumber(length)} characters, of ${formatNumber(limit)} at most. Make it shorter.`,
};
