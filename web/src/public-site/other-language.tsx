import { choose, language, languages, type Language } from '../language/language.ts';

/** The way to the other language, called by its own name. */
export function OtherLanguage() {
  const other: Language = language === 'vi' ? 'en' : 'vi';
  return (
    <button type="button" className="link" lang={other} onClick={() => choose(other)}>
      {languages[other]}
    </button>
  );
}
