import type { Words } from './typing-texts.ts';

export const en: Words = {
  leaveTitle: 'You are in the middle of typing here',
  leaveText: 'If you close it, what you have just typed here is lost.',
  stay: 'Go on typing',
  leave: 'Close and drop it',
  lengthOf: (length: number, limit: number) => `(${length} of ${limit} characters)`,
  ofLine: (line, note) => `Line ${line}: ${note}`,
  tooLong: (length: number, limit: number) =>
    `It has ${length} characters, ${length - limit} more than the limit of ${limit}. Please shorten it; nothing is cut off.`,
};
