import { namesIn } from '@thidua/domain/movement/authority';
import { district5 } from '@thidua/domain/movement/authority.fixture';
import { unnamed } from '@thidua/domain/wording/names';
import { globSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { english as publicEnglish } from '../public-site/english.ts';
import { english } from './english.ts';
import { callAs, naming, speak, translationOf, wording, type Names } from './language.ts';

const SOURCE = new URL('..', import.meta.url).pathname;
const files = globSync('**/*.{ts,tsx}', { cwd: SOURCE }).filter((file) => !file.includes('.test.'));
const textOf = (file: string) => readFileSync(`${SOURCE}${file}`, 'utf8');

const VIETNAMESE =
  /[\u00C0-\u00C3\u00C8-\u00CA\u00CC\u00CD\u00D2-\u00D5\u00D9\u00DA\u00DD\u00E0-\u00E3\u00E8-\u00EA\u00EC\u00ED\u00F2-\u00F5\u00F9\u00FA\u00FD\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/;
const withoutComments = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

/** Where Vietnamese may stand: the interface's texts, and what is stored or printed. */
const isPlaceOfWords = (file: string) =>
  /(^|[/-])texts(-[a-z]+)?\.ts$/.test(file) || /(^|\/)[a-z]+-words\.ts$/.test(file);
const exceptions = new Map([
  ['language/language.ts', 'each language is called by its own name'],
  ['features/submission/nomination/figures.ts', 'knows lines again that are stored'],
]);

afterEach(() => speak({}));

/** Texts that name the authority's offices are made of its names. */
const isNaming = (words: unknown): words is (its: Names) => unknown => typeof words === 'function';
const saidBy = (words: unknown) => (isNaming(words) ? words(namesIn('en', district5.names)) : words);

describe('the texts of the interface', () => {
  const places = files.flatMap((file) => {
    const [, place] = /\b(?:wording|naming)\(\s*'([^']+)'/.exec(textOf(file)) ?? [];
    return place === undefined ? [] : [{ file, place }];
  });

  it('are called by the place where they stand', () => {
    expect(places.length).toBeGreaterThan(30);
    for (const { file, place } of places) expect(`${place}.ts`).toBe(file);
  });

  it('are there in English, each of them', () => {
    const translated = { ...english, ...publicEnglish };
    expect(Object.keys(translated).toSorted()).toEqual(places.map(({ place }) => place).toSorted());
    for (const [place, words] of Object.entries(translated))
      expect(saidBy(words), place).toBeTypeOf('object');
  });

  it('hold no Vietnamese where they are English', () => {
    const found = files.filter(
      (file) => file.endsWith('.en.ts') && VIETNAMESE.test(withoutComments(textOf(file))),
    );
    expect(found).toEqual([]);
  });

  it('write figures as English does where they are English', () => {
    const found = files.filter(
      (file) =>
        file.endsWith('.en.ts') &&
        /import \{[^}]*\bformat(Number|Share)\b[^}]*\} from '@thidua\/domain/.test(textOf(file)),
    );
    expect(found).toEqual([]);
  });

  it('come from here, not from the domain, where the authority’s papers take theirs', () => {
    const isPaper = (file: string) =>
      /(^|\/)paper\/|-(document|paper)\.tsx$|paper-words\.ts$|decisions\/counts\.ts$/.test(file);
    const taken = files
      .filter((file) => !file.startsWith('language/') && !isPaper(file))
      .flatMap((file) =>
        Array.from(
          textOf(file).matchAll(/import \{([^}]*)\} from '@thidua\/domain\/[^']+'/g),
          ([, names = '']) =>
            names
              .split(',')
              .map((name) => name.trim())
              .filter((name) =>
                /^(\w*([lL]abels|Texts)|standingOf|(case|chain)Title|(finding|fact|caseState|manner)Text|faultSentence)$/.test(
                  name,
                ),
              )
              .map((name) => `${file}: ${name}`),
        ).flat(),
      );
    expect(taken).toEqual([]);
  });

  it('stand nowhere else', () => {
    const found = files.filter(
      (file) =>
        !isPlaceOfWords(file) && !exceptions.has(file) && VIETNAMESE.test(withoutComments(textOf(file))),
    );
    expect(found).toEqual([]);
    for (const file of exceptions.keys())
      expect(VIETNAMESE.test(withoutComments(textOf(file))), file).toBe(true);
  });
});

describe('wording', () => {
  const vi = {
    title: 'Tên',
    count: (n: number) => `${n} đơn vị`,
    inner: { none: 'Không có', all: ['Tất cả'] },
  };
  const en = { title: 'Title', count: (n: number) => `${n} units`, inner: { none: 'None', all: ['All'] } };

  it('is Vietnamese until another language is spoken', () => {
    expect(wording('here', vi)).toEqual(vi);
    speak({ here: en });
    expect(wording('here', vi)).toBe(en);
    expect(wording('elsewhere', vi)).toEqual(vi);
  });

  it('becomes what is spoken, group by group, where it was given before; the Vietnamese stays', () => {
    const words = wording('before', vi);
    const { inner } = words;
    speak({ before: en });
    expect(words.title).toBe('Title');
    expect(words.count(2)).toBe('2 units');
    expect(inner).toEqual({ none: 'None', all: ['All'] });
    expect(vi.title).toBe('Tên');
    expect(vi.inner).toEqual({ none: 'Không có', all: ['Tất cả'] });
  });

  it.each([
    ['a text is missing', { title: 'Title', count: () => '', inner: {} }],
    ['a text is of another kind', { ...en, count: 'units' }],
    ['it is nothing', null],
  ])('stays whole where %s', (_, said) => {
    const before = wording('spoilt', vi);
    speak({ spoilt: said });
    expect(before).toEqual(vi);
    expect(wording('spoilt', vi)).toEqual(vi);
  });

  it('finds each file by its place, from whichever folder it is looked at', () => {
    expect(translationOf('language', { '../ui/texts.en.ts': 1, './labels.en.ts': 2 })).toEqual({
      'ui/texts': 1,
      'language/labels': 2,
    });
  });
});

describe('naming', () => {
  const vi = (its: Names) => ({
    wait: `Chờ ${its.office}`,
    inner: { of: (n: number) => `${n} hồ sơ chờ ${its.chairman}` },
  });
  const en = (its: Names) => ({
    wait: `Waits for the ${its.office}`,
    inner: { of: (n: number) => `${n} wait for the ${its.chairman}` },
  });
  const { office, chairman } = district5.names;
  afterEach(() => callAs(unnamed));

  it('says what every authority may be told until it is known which one it is', () => {
    expect(naming('nobody', vi).wait).toBe(`Chờ ${unnamed.office.vi}`);
  });

  it('calls the offices as the authority does, in texts that modules hold already as in those asked for later', () => {
    const before = naming('named', vi);
    const { inner } = before;
    callAs(district5.names);
    expect(before.wait).toBe(`Chờ ${office.vi}`);
    expect(inner.of(2)).toBe(`2 hồ sơ chờ ${chairman.vi}`);
    expect(naming('named-later', vi).wait).toBe(before.wait);
  });

  it('does so in English, by the English names, whichever comes first', () => {
    const early = naming('english', vi);
    speak({ english: en, 'english-later': en });
    callAs(district5.names);
    for (const words of [early, naming('english-later', vi)]) {
      expect(words.wait).toBe(`Waits for the ${office.en}`);
      expect(words.inner.of(2)).toBe(`2 wait for the ${chairman.en}`);
    }
  });

  it('goes over to another authority’s names', () => {
    const words = naming('another', vi);
    callAs(district5.names);
    callAs({ ...district5.names, office: { vi: 'Vụ Thi đua', en: 'Department of Emulation' } });
    expect(words.wait).toBe('Chờ Vụ Thi đua');
  });
});

describe('what the first page is made of', () => {
  it('takes a single text when it is needed: a module that kept one would not change its language', () => {
    const atOnce = files
      .filter((file) => /^(app|ui|firebase|reading|parts|public-site)\//.test(file) && !isPlaceOfWords(file))
      .flatMap(
        (file) =>
          textOf(file).match(/^(?:export )?const \w+[^=\n]*= *[{[][^;]*?\b(?:words|labels)\.\w+[^;]*;/gm) ??
          [],
      );
    expect(atOnce).toEqual([]);
  });
});
