import { describe, expect, test } from 'vitest';
import { findingCodes } from '../submission/finding.ts';
import { districtNames } from '../movement/authority.fixture.ts';
import { plan221 } from '../movement/movement.fixture.ts';
import { caseTitleIn, caseTitles, labels, namedLabels } from './labels.ts';
import { findingTextIn, findingTexts } from './finding-texts.ts';
import { notificationTitles } from './notification-titles.ts';
import { refusalTexts as refusalTextsOf } from './refusal-texts.ts';
import { roles } from '../people/membership.ts';
import { directions, movementStatuses, obligations, reportKinds } from '../movement/movement.ts';
import { notificationKinds } from '../mail/notification.ts';
import { targetStandings } from '../submission/progress.ts';
import { caseStates, submissionChannels } from '../submission/case.ts';
import { caseMoveNames } from '../submission/case-moves.ts';
import { refusalCodes } from '../base/refusal.ts';
import { unitKinds } from '../movement/unit.ts';
import { punctualities } from '../summary/unit-record.ts';

const findingText = findingTextIn(findingTexts(districtNames));
const refusalTexts = refusalTextsOf(districtNames);
const caseTitle = caseTitleIn(caseTitles);

const full = {
  typed: 'abc',
  max: '100',
  from: '2021-11-01',
  to: '2022-01-30',
  deadline: '2021-11-24',
  name: 'Hồ sơ đúng hạn',
  members: '12',
  present: '11',
  quota: '2',
  code: 'TCVN3',
  reading: 'Mẫu Văn An',
  letter: '陳',
};
const codes: readonly string[] = [...findingCodes, ...refusalCodes, ...caseStates, ...caseMoveNames];

/** What makes a text unfit to be shown: raw codes, holes, a missing end. */
function unfit(text: string): string[] {
  const words = text.split(/[^A-Za-z]+/);
  return [
    ...(text.trim() === '' ? ['empty'] : []),
    ...(/undefined|null|NaN|\[object|\$\{|Invalid/.test(text) ? ['hole'] : []),
    ...codes.filter((code) => /[a-z][A-Z]/.test(code) && words.includes(code)),
    ...(/\d{4}-\d{2}-\d{2}/.test(text) ? ['raw date'] : []),
    ...(text === text.normalize('NFC') ? [] : ['not NFC']),
    ...(text === text.trim() && !text.includes('  ') ? [] : ['stray space']),
  ];
}

const vietnamese = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i;

describe('every finding is told in a Vietnamese sentence', () => {
  test.each(findingCodes)('%s', (code) => {
    for (const params of [full, {}]) {
      const text = findingText({ code, params });
      expect(unfit(params === full ? text : text.replaceAll('  ', ' '))).toEqual([]);
      expect(text).toMatch(vietnamese);
      expect(text).toMatch(/^[“A-ZĐ].*[.]$/u);
    }
  });

  test('with what was typed and the days as Vietnam writes them', () => {
    expect(findingText({ code: 'notANumber', params: full })).toContain('“abc”');
    expect(findingText({ code: 'notADate', params: full })).toContain('“abc”');
    expect(findingText({ code: 'notALink', params: full })).toContain('“abc”');
    expect(findingText({ code: 'tooLate', params: full })).toContain('24/11/2021');
    expect(findingText({ code: 'dateOutsidePeriod', params: full })).toContain(
      'từ 01/11/2021 đến 30/01/2022',
    );
    expect(findingText({ code: 'weightTooLarge', params: full })).toContain('100');
    expect(findingText({ code: 'scoreAboveMaximum', params: full })).toContain('100');
    expect(findingText({ code: 'duplicateTarget', params: full })).toContain('Hồ sơ đúng hạn');
  });

  test('each in its own words', () => {
    const texts = findingCodes.map((code) => findingText({ code, params: full }));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

test.each(refusalCodes)('refusal %s is a Vietnamese sentence', (code) => {
  expect(unfit(refusalTexts[code])).toEqual([]);
  expect(refusalTexts[code]).toMatch(vietnamese);
  expect(refusalTexts[code]).toMatch(/^[A-ZĐ].*[.]$/u);
});

const everyLabel = {
  notification: notificationTitles(districtNames),
  ...labels,
  ...namedLabels(districtNames),
};
const groups: Record<keyof typeof everyLabel, readonly string[]> = {
  caseState: caseStates,
  move: caseMoveNames,
  action: [...caseMoveNames, 'submit', 'judge'],
  punctuality: punctualities,
  targetStanding: targetStandings,
  direction: directions,
  unitKind: unitKinds,
  obligation: obligations,
  movementStatus: movementStatuses,
  reportKind: reportKinds,
  channel: submissionChannels,
  role: roles,
  notification: notificationKinds,
};

describe.each(Object.entries(everyLabel))('labels of %s', (group, texts) => {
  const wanted: readonly string[] = Object.entries(groups).find(([name]) => name === group)?.[1] ?? [];

  test('are there for every code and nothing else', () => {
    expect(Object.keys(texts).toSorted()).toEqual(wanted.toSorted());
  });

  test('are fit to be shown, each in its own words', () => {
    const all: string[] = Object.values(texts);
    expect(all.flatMap(unfit)).toEqual([]);
    expect(all.filter((text) => !vietnamese.test(text))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });
});

test('a case is called by its period, else a registration', () => {
  expect(caseTitle(plan221, 'final')).toBe('Tổng kết');
  expect(caseTitle(plan221, 'registration')).toBe('Đăng ký thi đua');
});
