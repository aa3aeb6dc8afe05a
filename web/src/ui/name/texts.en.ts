import type { Words } from './texts.ts';

export const en: Words = {
  printed: 'The name will be printed so:',
  code: (code) => `The name was typed in the old code ${code}; it was read into Unicode.`,
  ahead: {
    apart: (titles) => `“${titles}” stands before the name and is no part of it; it goes to its own field.`,
    left: (titles) => `“${titles}” stands before the name and is no part of it; it is left out here.`,
  },
  doubts: {
    capitals: 'The name is all in capitals.',
    smallLetters: 'A word does not begin with a capital.',
    noMarks: 'The name has no diacritics. If that is right, leave it; otherwise type it again with them.',
    oneWord: 'The name is one word. Check that it is the full name.',
    digits: 'There are digits in the name. Check it.',
    honorific: 'Is the form of address in front one, or the family name? One is chosen in its own field.',
  },
  write: (name) => `Write “${name}”`,
};
