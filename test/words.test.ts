import { expect, it } from 'vitest';
import { codeOf, VIETNAMESE } from './support/code.ts';

// Where Vietnamese may stand in what is not the interface; `web/src/language/language.test.ts` has the places of that.
const places = ['domain/src/words/', 'domain/src/wording/', 'functions/src/site/texts.ts'];

const placeOf = (file: string) => places.find((place) => file.startsWith(place));
const code = codeOf('domain/src', 'functions/src');

it('Vietnamese stands in the rooms of words, and nowhere else in domain and functions', () => {
  expect(code.length).toBeGreaterThan(200);
  const elsewhere = code.filter((one) => VIETNAMESE.test(one.code) && placeOf(one.file) === undefined);
  expect(elsewhere.map(({ file }) => file)).toEqual([]);
});

it('each place has words', () => {
  const found = new Set(code.filter((one) => VIETNAMESE.test(one.code)).map(({ file }) => placeOf(file)));
  expect(found).toEqual(new Set(places));
});
