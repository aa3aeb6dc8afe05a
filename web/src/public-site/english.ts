import { translationOf, type Translation } from '../language/language.ts';

/** What the open pages say in English. */
export const english: Translation = translationOf(
  'public-site',
  import.meta.glob<unknown>(['./texts.en.ts', '../language/award-labels.en.ts'], {
    eager: true,
    import: 'en',
  }),
);
