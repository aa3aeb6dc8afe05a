import type { Translation } from './language.ts';

const found = import.meta.glob<unknown>(['../**/texts.en.ts', '../**/*-texts.en.ts', './*.en.ts'], {
  eager: true,
  import: 'en',
});

/** `../features/board/texts.en.ts` → `features/board/texts` */
const placeOf = (file: string) => file.replace(/^\.\.\//, '').replace(/^\.\//, 'language/').replace(/\.en\.ts$/, '');

/** Every text of the interface in English, in one file that only its readers load. */
export const english: Translation = Object.fromEntries(
  Object.entries(found).map(([file, words]) => [placeOf(file), words]),
);
