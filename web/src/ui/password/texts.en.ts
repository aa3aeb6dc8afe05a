import type { Words } from './texts.ts';

export const en: Words = {
  password: 'New password',
  passwordHint: 'At least 8 characters. A short sentence that is easy to remember is safer than a word.',
  repeated: 'Type the new password again',
  missing: 'Please set a password.',
  tooShort: (typed: number, least: number) =>
    `So far ${typed} ${typed === 1 ? 'character' : 'characters'}; at least ${least} are needed. Please set a longer password.`,
  tooLong: (most: number) => `The password may have at most ${most} characters. Please shorten it.`,
  repeatMissing: 'Please type the password again to be sure that it was not mistyped.',
  differs: 'The two passwords are not the same. Please type again.',
};
