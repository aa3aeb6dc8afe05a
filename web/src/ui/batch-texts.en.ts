import type { Words } from './batch-texts.ts';

export const en: Words = {
  cancel: 'Cancel',
  close: 'Close',
  unit: 'units',
  who: (count, noun) => `${noun.charAt(0).toUpperCase()}${noun.slice(1)}, ${count}:`,
  summary: (done, refused, noun) =>
    refused === 0 ? `Done, ${noun}: ${done}.` : `Done, ${noun}: ${done}. Could not be done: ${refused}.`,
  doneTitle: 'Done:',
  refusedTitle: 'Could not be done',
  stoppedTitle: 'Stopped on the way',
};
