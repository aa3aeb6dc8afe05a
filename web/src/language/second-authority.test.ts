import { readFileSync } from 'node:fs';
import { namesIn, type AuthorityNames } from '@thidua/domain/movement/authority';
import { district5 } from '@thidua/domain/movement/authority.fixture';
import { rosterSchema } from '@thidua/domain/movement/roster';
import { unnamed } from '@thidua/domain/wording/names';
import { beforeAll, describe, expect, it } from 'vitest';
import { english as publicEnglish } from '../public-site/english.ts';
import { english } from './english.ts';
import { callAs, speak, type Translation } from './language.ts';

// A ward of after July 2025, invented. Its pages must say nothing of District 5, nor of any district.

const file = new URL('../../../movements/sample-ward-roster.json', import.meta.url);
const ward = rosterSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).authority;
const its = namesIn('vi', ward.names);

/** What belongs to one authority, or to a level that is gone. */
const FOREIGN = /nội vụ|quận|home affairs|district|tuyên giáo|vhtt/i;
const foreignIn = (said: readonly string[]) => said.filter((text) => FOREIGN.test(text));

/** Every text below; of those that take something, how they are written. */
function sentencesIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String(words)];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentencesIn) : [];
}

describe('the pages of the ward', () => {
  const texts = import.meta.glob<Record<string, unknown>>([
    '../**/texts.ts',
    '../**/*-texts.ts',
    './{labels,award-labels,findings,refusals,standing}.ts',
  ]);
  const words: Record<string, unknown>[] = [];
  const saidTo = (names: AuthorityNames, translation: Translation = {}) => {
    speak(translation);
    callAs(names);
    return words.flatMap(sentencesIn);
  };
  const holding = (said: readonly string[], part: string) => said.filter((text) => text.includes(part));
  beforeAll(async () => {
    words.push(...(await Promise.all(Object.values(texts).map((load) => load()))));
  });

  it('call its office as it does wherever the district’s are told of Home Affairs, and never otherwise', () => {
    const ofDistrict = saidTo(district5.names);
    const ofWard = saidTo(ward.names);
    expect(foreignIn(ofWard)).toEqual([]);
    expect(holding(ofWard, its.office).length).toBeGreaterThan(50);
    expect(holding(ofWard, its.office)).toHaveLength(holding(ofDistrict, 'Phòng Nội vụ').length);
    expect(
      ofWard
        .map((text) => text.replaceAll(its.office, 'Phòng Nội vụ'))
        .filter((text) => !ofDistrict.includes(text)),
    ).toEqual(
      // The roles that each calls in its own way.
      ['Chủ tịch UBND phường', `Tuyên truyền (${its.publicity})`, `Giám sát (${its.supervisor})`],
    );
  });

  it('do so in English', () => {
    const all = { ...english, ...publicEnglish };
    const ofWard = saidTo(ward.names, all);
    expect(foreignIn(ofWard)).toEqual([]);
    expect(holding(ofWard, ward.names.office.en).length).toBeGreaterThan(0);
    expect(holding(saidTo(district5.names, all), 'Office of Home Affairs')).toHaveLength(
      holding(ofWard, ward.names.office.en).length,
    );
  });

  it('say of an authority that is not known what may be said of each', () => {
    expect(foreignIn(saidTo(unnamed))).toEqual([]);
  });
});
