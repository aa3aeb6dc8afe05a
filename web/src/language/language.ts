import { namesIn, type AuthorityNames, type Names } from '@thidua/domain/movement/authority';
import { LANGUAGE_PARAMETER } from '@thidua/domain/base/addresses';
import { unnamed } from '@thidua/domain/wording/names';

export type { Names };

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

/** A public page, which keeps nothing, hands its language on in the address. */
function asked(): string | null {
  return typeof window === 'undefined'
    ? null
    : new URLSearchParams(window.location.search).get(LANGUAGE_PARAMETER);
}

function kept(): Language {
  try {
    const handed = asked();
    if (isLanguage(handed)) localStorage.setItem(KEPT_AS, handed);
    const before = localStorage.getItem(KEPT_AS);
    return isLanguage(before) ? before : 'vi';
  } catch {
    return 'vi';
  }
}

const localeOf = { vi: 'vi-VN', en: 'en-GB' } as const;
const otherThan = { vi: 'en', en: 'vi' } as const;

/** The language of this page, for as long as it stands; Vietnamese until somebody chooses another. */
export let language: Language = kept();

/** The one to go over to. */
export let otherLanguage: Language = otherThan[language];

/** For weekdays and months in words, and figures (`numbers.ts`); days are written the authority's way in every language. */
export let locale: string = localeOf[language];

/** Has this page go on in Vietnamese, whatever was chosen: before anything of it is drawn. */
export function stayVietnamese(): void {
  language = 'vi';
  otherLanguage = otherThan[language];
  locale = localeOf[language];
}

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
let called: AuthorityNames = unnamed;
/** What was asked for before another language or the authority's names came, and how its Vietnamese is made. */
const given = new Map<string, { texts: object; vietnamese: () => unknown }>();

const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;
/** Texts that name the authority's offices are made from its names. */
const isNaming = (value: unknown): value is (its: Names) => unknown => typeof value === 'function';

function fits<T>(said: unknown, vi: T): said is Wording<T> {
  if (!isGroup(vi)) return typeof said === typeof vi;
  if (!isGroup(said)) return false;
  const saidOf = new Map(Object.entries(said));
  return Object.entries(vi).every(([name, text]) => fits(saidOf.get(name), text));
}

/** The texts with groups of their own: what becomes another language is never what papers are written from. */
const copyOf = (texts: unknown): unknown =>
  Array.isArray(texts)
    ? texts.map(copyOf)
    : isGroup(texts)
      ? Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, copyOf(text)]))
      : texts;

function become(texts: object, said: object): void {
  for (const [name, text] of Object.entries(said)) {
    const before: unknown = Reflect.get(texts, name);
    if (isGroup(before) && isGroup(text)) become(before, text);
    else Reflect.set(texts, name, text);
  }
}

/** The texts of a place as they are to be read now. */
function saidAt(place: string, vi: unknown): unknown {
  const said = spoken[place];
  const texts = isNaming(said) ? said(namesIn('en', called)) : said;
  return fits(texts, vi) ? texts : vi;
}

function sayAnew(): void {
  for (const [place, { texts, vietnamese }] of given) {
    const said = saidAt(place, vietnamese());
    if (isGroup(said)) become(texts, said);
  }
}

/**
 * Has the texts in another language from now on, those that modules hold already as well: they keep the groups that they were
 * given, so a module takes a group when it is read and a single text when it is needed.
 */
export function speak(translation: Translation): void {
  spoken = translation;
  sayAnew();
}

/** Has the texts name the authority's offices and officers as it does, those that modules hold already as well. */
export function callAs(names: AuthorityNames): void {
  called = names;
  sayAnew();
}

function told<T>(place: string, vietnamese: () => T & Wording<T>): Wording<T> {
  const vi = vietnamese();
  const said = spoken[place];
  if (fits(said, vi)) return said;
  const texts = copyOf(saidAt(place, vi));
  if (!fits(texts, vi)) return vi;
  if (isGroup(texts)) given.set(place, { texts, vietnamese });
  return texts;
}

/** The texts of this place in the language of the page: the Vietnamese ones where it has no others. */
export const wording = <T>(place: string, vi: T & Wording<T>): Wording<T> => told<T>(place, () => vi);

/** The same of texts that name the authority's offices: as it calls them, once it is known. */
export const naming = <T>(place: string, vi: (its: Names) => T & Wording<T>): Wording<T> =>
  told<T>(place, () => vi(namesIn('vi', called)));
