import type { Words } from './phone-texts.ts';

export const en: Words = {
  phone: 'Telephone of the unit',
  none: 'not given',
  add: 'Give a number',
  change: 'Change the number',
  of: (name: string) => `Telephone of ${name}`,
  lead: 'The number to call when the unit is reminded. The unit, its cluster’s lead and those who oversee the movement see it; it is not public. An office number is best.',
  hint: 'For example 028 3855 1234, or two numbers with a semicolon between. Leave it empty to take it away.',
  bad: 'This is not a telephone number. Write 8 to 15 digits, two numbers at most, with a semicolon between.',
  save: 'Save the number',
};
