import type { Words } from './new-password-texts.ts';

export const en: Words = {
  password: 'New password',
  passwordHint: 'At least 8 characters. A short sentence that is easy to remember is safer than a word.',
  repeated: 'New password again',
  missing: 'Set a password.',
  tooShort: (typed, least) =>
    `Only ${typed} so far, at least ${least} characters are needed. Make it longer.`,
  tooLong: (most) => `A password has at most ${most} characters. Make it shorter.`,
  repeatMissing: 'Type the password again, to be sure that it was not mistyped.',
  differs: 'The two do not match. Type it again.',
};
