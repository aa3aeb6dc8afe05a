import { words } from './texts.ts';

const PASSWORD_LEAST = 8;
/** As much as the callable takes. */
const PASSWORD_MOST = 200;

export interface NewPassword {
  password: string;
  repeated: string;
}

/** What is wrong with a new password typed twice, a sentence per field; null where nothing is. */
export function passwordProblems({ password, repeated }: NewPassword): {
  [field in keyof NewPassword]: string | null;
} {
  return { password: problemOf(password), repeated: repeatProblem(password, repeated) };
}

function problemOf(password: string): string | null {
  if (password === '') return words.missing;
  if (password.length < PASSWORD_LEAST) return words.tooShort(password.length, PASSWORD_LEAST);
  return password.length > PASSWORD_MOST ? words.tooLong(PASSWORD_MOST) : null;
}

function repeatProblem(password: string, repeated: string): string | null {
  if (repeated === '') return words.repeatMissing;
  return repeated === password ? null : words.differs;
}

export const isFine = (value: NewPassword): boolean =>
  Object.values(passwordProblems(value)).every((problem) => problem === null);
