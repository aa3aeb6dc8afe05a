import { choose, languages, otherLanguage } from '../language/language.ts';

/** The way to the other language, called by its own name. */
export const OtherLanguage = () => (
  <button type="button" className="link" lang={otherLanguage} onClick={() => choose(otherLanguage)}>
    {languages[otherLanguage]}
  </button>
);
