import type { Words } from './texts.ts';

/** Of nouns that only take an s; given in either number. */
const plural = (count: number, noun: string) => {
  const one = noun.replace(/s$/, '');
  return `${count} ${count === 1 ? one : `${one}s`}`;
};

export const en: Words = {
  cancel: 'Cancel',
  close: 'Close',
  unit: 'unit',
  who: (count: number, noun: string) => `${plural(count, noun)}:`,
  summary: (done: number, refused: number, noun: string) =>
    refused === 0
      ? `Done for ${plural(done, noun)}.`
      : `Done for ${plural(done, noun)}, not done for ${plural(refused, noun)}.`,
  doneTitle: 'Done:',
  refusedTitle: 'Not done',
  rest: (left) => `${left} remain to be done. Choose them again and press once more to go on.`,
  stoppedTitle: 'Stopped halfway',
};
