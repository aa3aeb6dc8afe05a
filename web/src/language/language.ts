/** The languages of the interface, each by its own name. Papers, letters and the log are the authority's: Vietnamese. */
export const languages = { vi: 'Tiếng Việt', en: 'English' } as const;
export type Language = keyof typeof languages;

/** A text of one language stands for the same of any: a string for a string, a function for one of the same arguments. */
export type Wording<T> = T extends (...given: infer Given) => infer Said
  ? (...given: Given) => Wording<Said>
  : T extends string
    ? string
    : T extends object
      ? { readonly [Name in keyof T]: Wording<T[Name]> }
      : T;

const KEPT_AS = 'language';
const isLanguage = (value: string | null): value is Language =>
  value !== null && Object.hasOwn(languages, value);

function kept(): Language {
  try {
    const before = localStorage.getItem(KEPT_AS);
    return isLanguage(before) ? before : 'vi';
  } catch {
    return 'vi';
  }
}

/** The language of this page, for as long as it stands; Vietnamese until somebody chooses another. */
export const language: Language = kept();

/** For weekdays and months in words; dates and numbers are written the authority's way in every language. */
export const locale = { vi: 'vi-VN', en: 'en-GB' }[language];

/** Chooses the language for this browser; the page opens anew in it, and drafts are on the machine. */
export function choose(next: Language): void {
  localStorage.setItem(KEPT_AS, next);
  window.location.reload();
}

/** The texts of another language by the place of their Vietnamese, `features/board/texts`. */
export type Translation = Readonly<Record<string, unknown>>;

/** Files of texts by the places that they stand for, as seen from a folder: `../features/board/texts.en.ts` from any. */
export const translationOf = (folder: string, files: Readonly<Record<string, unknown>>): Translation =>
  Object.fromEntries(
    Object.entries(files).map(([file, said]) => [
      file
        .replace(/^\.\.\//, '')
        .replace(/^\.\//, `${folder}/`)
        .replace(/\.en\.ts$/, ''),
      said,
    ]),
  );

let spoken: Translation = {};

/** Has the texts that are asked for from now on in another language. */
export function speak(translation: Translation): void {
  spoken = translation;
}

function fits<T>(said: unknown, vi: T): said is Wording<T> {
  if (typeof vi !== 'object' || vi === null) return typeof said === typeof vi;
  if (typeof said !== 'object' || said === null) return false;
  const saidOf = new Map(Object.entries(said));
  return Object.entries(vi).every(([name, text]) => fits(saidOf.get(name), text));
}

/** The texts of this place in the language of the page: the Vietnamese ones where it has no others. */
export function wording<T>(place: string, vi: T & Wording<T>): Wording<T> {
  const said = spoken[place];
  return fits(said, vi) ? said : vi;
}
