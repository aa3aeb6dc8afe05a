import { describe, expect, test } from 'vitest';
import { awardSettings, giayKhen } from '../movement/award-settings.fixture.ts';
import { dossierOf } from './nomination.fixture.ts';
import { achievementLines, emptyNomination, parseNomination, type NominationContent } from './content.ts';

const frame = { awards: awardSettings, awardForms: giayKhen, review: { present: 11 } };
const faults = (change: Partial<NominationContent>, review: { present: number } | null = frame.review) => {
  const parsed = parseNomination(dossierOf(change), { ...frame, review });
  return parsed.ok ? [] : parsed.error.map(({ path, code }) => `${path} ${code}`);
};
const read = (change: Partial<NominationContent>) => {
  const parsed = parseNomination(dossierOf(change), frame);
  return parsed.ok ? parsed.value : null;
};

test('a good dossier is read', () => {
  expect(read({})).toEqual({
    formId: 'giay-khen',
    kind: 'individual',
    honorific: 'Ông',
    name: 'Mẫu Văn An',
    position: 'Nhân viên',
    workRole: 'directWorker',
    citation: awardSettings.citation,
    votesFor: 10,
    votesAgainst: 1,
    initiative: false,
  });
  expect(read({ citation: 'Lời khen riêng', initiative: 'Sáng kiến A' })).toMatchObject({
    citation: 'Lời khen riêng',
    initiative: true,
  });
});

test('a collective has neither honorific nor work role, and needs no position', () => {
  expect(read({ kind: 'collective', position: '' })).toMatchObject({ honorific: '', workRole: null });
});
test('a household keeps its honorific and needs an address', () => {
  expect(read({ kind: 'household', workRole: '' })).toMatchObject({ honorific: 'Ông', workRole: null });
  expect(faults({ kind: 'household', position: ' ' })).toEqual(['position required']);
});

describe('what is wrong is told at its field', () => {
  test.each<[string, Partial<NominationContent>, string[]]>([
    ['no name', { name: ' ' }, ['name required']],
    ['no form', { formId: '' }, ['formId required']],
    ['a form that there is not', { formId: 'huan-chuong' }, ['formId notAmongChoices']],
    ['no honorific', { honorific: '' }, ['honorific notAmongChoices']],
    ['no work role', { workRole: 'boss' }, ['workRole notAmongChoices']],
    ['no position', { position: '' }, ['position required']],
    [
      'a section left empty',
      { achievement: [{ id: 'situation', text: 'Có' }] },
      ['achievement.results.text required'],
    ],
    ['votes that are no number', { votesFor: 'mười' }, ['votesFor notANumber']],
    ['half a vote', { votesAgainst: '0,5' }, ['votesAgainst notAWholeNumber']],
    ['more votes than people', { votesFor: '11', votesAgainst: '1' }, ['votesFor moreVotesThanPresent']],
    ['no link', { evidence: [{ kind: 'link', url: 'trang web', title: '' }] }, ['evidence notALink']],
  ])('%s', (_what, change, expected) => {
    expect(faults(change)).toEqual(expected);
  });

  test('a form that is for others', () => {
    const awardForms = [{ id: 'giay-khen', title: 'Giấy khen', recipients: ['collective' as const] }];
    const parsed = parseNomination(dossierOf(), { ...frame, awardForms });
    expect(!parsed.ok && parsed.error.map(({ code }) => code)).toEqual(['formNotForKind']);
  });

  test('faults of fields and of text at once', () => {
    expect(faults({ name: '', position: '' })).toEqual(['name required', 'position required']);
  });
});

test('as many votes as people are no fault, nor any while the review is not known', () => {
  expect(faults({ votesFor: '11', votesAgainst: '0' })).toEqual([]);
  expect(faults({ votesFor: '99' }, null)).toEqual([]);
});

test('a name is stored as a paper prints it', () => {
  const typed = { name: ' Mẫu  Ðức\u00a0An '.normalize('NFD'), position: 'Tổ  trưởng' };
  expect(read(typed)).toMatchObject({ name: 'Mẫu Đức An', position: 'Tổ trưởng' });
});

test('an empty dossier asks for all that an individual needs', () => {
  const parsed = parseNomination(emptyNomination('giay-khen', 'individual', awardSettings.outline), frame);
  const asked = parsed.ok ? [] : parsed.error.map(({ path }) => path);
  expect(new Set(asked)).toEqual(
    new Set([
      'name',
      'votesFor',
      'votesAgainst',
      'position',
      'honorific',
      'workRole',
      'achievement.situation.text',
      'achievement.results.text',
    ]),
  );
});

test('the achievement report begins with the figures that are there already', () => {
  const target = { name: 'Hồ sơ đúng hạn', baseline: 88.5, goal: 98.5, unitOfMeasure: '%', direction: 'up' };
  expect(
    achievementLines([
      { target, actual: 97, progress: 0.85 },
      {
        target: { ...target, name: 'Hộ thoát nghèo', unitOfMeasure: 'hộ', baseline: 0, goal: 10 },
        actual: undefined,
        progress: 0,
      },
      { target: { ...target, name: 'Có kế hoạch', direction: 'yesNo' }, actual: 1, progress: 1 },
    ]),
  ).toEqual([
    '- Hồ sơ đúng hạn: chỉ tiêu 98,5%, thực hiện 97% (từ mức ban đầu 88,5%, đạt 85%).',
    '- Hộ thoát nghèo: chỉ tiêu 10 hộ, chưa có kết quả (đạt 0%).',
    '- Có kế hoạch: đã thực hiện.',
  ]);
});

describe('what stands before an individual’s name goes to its own field', () => {
  test.each<[Partial<NominationContent>, object]>([
    [
      { name: 'TS. Nguyễn Văn An', position: 'Trưởng trạm' },
      { name: 'Nguyễn Văn An', position: 'TS, Trưởng trạm' },
    ],
    [
      { name: 'Nguyễn Văn An', title: ' Thượng  tá', position: 'Phó Trưởng Công an' },
      { name: 'Nguyễn Văn An', position: 'Thượng tá, Phó Trưởng Công an' },
    ],
    [
      { name: 'Bà Trần Thị Mẫu', honorific: '' },
      { name: 'Trần Thị Mẫu', honorific: 'Bà' },
    ],
    [
      { name: 'Đại úy Lê Thị Mẫu', title: 'Đại úy' },
      { name: 'Lê Thị Mẫu', position: 'Đại úy, Nhân viên' },
    ],
    [
      { kind: 'household', name: 'Ông Lê Văn Mẫu', title: 'TS' },
      { name: 'Ông Lê Văn Mẫu', position: 'Nhân viên' },
    ],
    [{ kind: 'collective', name: 'Bà Triệu Mẫu Một' }, { name: 'Bà Triệu Mẫu Một' }],
  ])('%o is read as %o', (change, expected) => {
    expect(read(change)).toMatchObject(expected);
  });

  test('a dossier of before there was such a field is read', () => {
    const { title: _, ...before } = dossierOf();
    expect(parseNomination(before, frame)).toMatchObject({ ok: true, value: { position: 'Nhân viên' } });
  });
});

describe('what no paper could print is told at its field, with the letter', () => {
  test.each<[Partial<NominationContent>, string, object]>([
    [{ name: 'Trần 陳 Mẫu' }, 'name cannotBePrinted', { letter: '陳' }],
    [{ position: 'Tổ trưởng ✿' }, 'position cannotBePrinted', { letter: '✿' }],
    [{ citation: 'Có thành tích \u{1F600}' }, 'citation cannotBePrinted', { letter: '\u{1F600}' }],
    [{ name: 'NguyÔn V¨n An' }, 'name legacyLetters', { code: 'TCVN3', reading: 'Nguyễn Văn An' }],
    [{ position: 'Traïm tröôûng' }, 'position legacyLetters', { code: 'VNI', reading: 'Trạm trưởng' }],
  ])('%o: %s', (change, expected, params) => {
    expect(faults(change)).toEqual([expected]);
    const parsed = parseNomination(dossierOf(change), frame);
    expect(parsed.ok ? [] : parsed.error[0]?.params).toEqual(params);
  });
});
