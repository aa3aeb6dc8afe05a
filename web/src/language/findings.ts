import { factTextIn, factTexts } from '@thidua/domain/wording/award-labels';
import { findingTextIn, findingTexts } from '@thidua/domain/wording/finding-texts';
import { shownFigure } from './numbers.ts';
import { naming, type Names, type Wording } from './language.ts';

const vi = (its: Names) => ({ findings: findingTexts(its), facts: factTexts });
export type Words = Wording<ReturnType<typeof vi>>;
const words: Words = naming('language/findings', vi);

/** What a finding says in figures, which the judge writes the authority's way. */
const FIGURES = ['value', 'goal', 'baseline', 'before', 'smaller', 'larger', 'max', 'sum'];

const figuresOf = (params: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params).flatMap(([name, text]) =>
      FIGURES.includes(name) ? [[name, shownFigure(text)]] : [],
    ),
  );

// What the judge found, and how a dossier stands by the figures, as sentences in the language of the page.
const said = findingTextIn(words.findings);
export const findingText = ({ code, params }: Parameters<typeof said>[0]): string =>
  said({ code, params: { ...params, ...figuresOf(params) } });
export const factText = factTextIn(words.facts);
