import { translationOf, type Translation } from './language.ts';

/** Every text of the interface in English, in one file that only its readers load. */
export const english: Translation = translationOf(
  'language',
  import.meta.glob<unknown>(['../**/texts.en.ts', '../**/*-texts.en.ts', './*.en.ts', '!../public-site/**'], {
    eager: true,
    import: 'en',
  }),
);
