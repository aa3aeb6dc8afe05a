import type { Words } from './call-texts.ts';

export const en: Words = {
  notConfirmed:
    'Not confirmed: the server has not answered yet, so it is not known whether this was recorded. You may close this box and go on; once there is an answer, the result is shown at the top of the page. Doing it again does not record it twice.',
  partly: (done: number, refused: number, why: string) =>
    done === 0 ? why : `${done} done, ${refused} not: ${why}`,
  tooLong:
    'Not sent: an entry is longer than allowed. Please shorten the entry marked in red, then try again; what you typed is still there.',
};
