import { emptyNomination } from '@thidua/domain/nomination/content';
import { emptyRegistration, emptyTarget } from '@thidua/domain/submission/registration';
import { newReport } from '@thidua/domain/submission/report';
import { emptyReview } from '@thidua/domain/submission/review';
import { describe, expect, it } from 'vitest';
import { kinds } from '../kinds.ts';
import { describeDifference, fieldLabel, inPageOrder, shownDate } from './describe-field.ts';
import { differences } from './difference.ts';

const ids = {
  contentAreas: [{ id: '2.4', title: 'Cải cách hành chính' }],
  criteria: [{ id: 'c1', title: 'Hoàn thành chỉ tiêu' }],
  targets: new Map([['t1', 'Hồ sơ đúng hạn']]),
  awardForms: [{ id: 'giay-khen', title: 'Giấy khen' }],
  outline: [{ id: 'results', title: 'Thành tích' }],
};
const namesOf = (kind: keyof typeof kinds) => ({ ...ids, words: kinds[kind].fields });
const registration = { ...emptyRegistration(), targets: [{ ...emptyTarget('t1'), name: 'Hồ sơ' }] };

describe('fieldLabel', () => {
  it.each([
    ['registration', 'planNumber', 'Số kế hoạch của đơn vị'],
    ['registration', 'commitments.1', 'Cam kết 2'],
    ['registration', 'targets.t1.goal', 'Chỉ tiêu “Hồ sơ”: Mức phấn đấu'],
    ['report', 'actuals.t1.value', 'Chỉ tiêu “Hồ sơ đúng hạn”: Kết quả đến cuối kỳ'],
    ['report', 'selfScores.c1.score', 'Tiêu chí “Hoàn thành chỉ tiêu”: Điểm tự chấm'],
    ['review', 'paperReceivedOn', 'Ngày nhận bản giấy'],
    ['report', '', 'Cả hồ sơ'],
    ['nomination', 'achievement.results.text', 'Báo cáo thành tích, mục “Thành tích”'],
    ['nomination', 'name', 'Tên'],
  ] as const)('%s: %s → %s', (kind, path, label) => {
    expect(fieldLabel(path, registration, namesOf(kind))).toBe(label);
  });

  it('calls a nominee’s name as the form does', () => {
    expect(fieldLabel('name', { kind: 'individual', name: '' }, namesOf('nomination'))).toBe('Họ và tên');
  });
});

describe('places of a form', () => {
  const content = {
    ...registration,
    targets: [
      { ...emptyTarget('t2'), name: '' },
      { ...emptyTarget('t1'), name: 'Hồ sơ' },
    ],
  };
  const names = namesOf('registration');
  const at = (...paths: string[]) => paths.map((path) => ({ path }));

  it('are called as their labels call them, with the number that stands there', () => {
    expect(fieldLabel('targets.t2.goal', content, names, true)).toBe('Chỉ tiêu 1: Mức phấn đấu');
    expect(fieldLabel('targets.t1.goal', content, names, true)).toBe('Chỉ tiêu 2 “Hồ sơ”: Mức phấn đấu');
    const household = { kind: 'household' };
    expect(fieldLabel('position', household, namesOf('nomination'), true)).toBe('Địa chỉ của hộ');
  });

  it('follow each other as on the page, whatever found them', () => {
    const found = at(
      'targets.t1.goal',
      'targets.t1.contentArea',
      'launchForm',
      'targets.t2.weight',
      'commitments.10',
      'commitments.2',
      'targets',
      '',
      'planNumber',
      'targets.t2.name',
    );
    expect(inPageOrder(found, content, names).map(({ path }) => path)).toEqual([
      '',
      'planNumber',
      'launchForm',
      'commitments.2',
      'commitments.10',
      'targets',
      'targets.t2.name',
      'targets.t2.weight',
      'targets.t1.contentArea',
      'targets.t1.goal',
    ]);
  });

  it.each([
    ['registration', emptyRegistration()],
    ['report', newReport([{ id: 't' }], [{ id: 'c' }], null)],
    ['review', emptyReview()],
    ['nomination', emptyNomination('giay-khen', 'individual', [])],
  ] as const)('of a %s are all on the page, each once', (kind, content) => {
    expect([...kinds[kind].fields.onPage].toSorted()).toEqual(Object.keys(content).toSorted());
  });

  it('of a target are, too', () => {
    const unseen = ['id', 'originId', 'confirmed'];
    const shown = Object.keys(emptyTarget('t')).filter((field) => !unseen.includes(field));
    expect([...(namesOf('registration').words.lists['targets']?.onPage ?? [])].toSorted()).toEqual(
      shown.toSorted(),
    );
  });
});

describe('describeDifference', () => {
  const described = (theirs: unknown) =>
    differences(registration, theirs).map((difference) => {
      const { label, mineText, theirsText } = describeDifference(
        difference,
        registration,
        theirs,
        namesOf('registration'),
      );
      return [label, mineText, theirsText];
    });

  it('puts choices into words and shows what is empty', () => {
    const target = { ...emptyTarget('t1'), name: 'Hồ sơ', contentArea: '2.4', direction: 'down' };
    expect(described({ ...registration, targets: [target] })).toEqual([
      ['Chỉ tiêu “Hồ sơ”: Nội dung thi đua', '(để trống)', 'Cải cách hành chính'],
      ['Chỉ tiêu “Hồ sơ”: Chiều', 'Tăng lên', 'Giảm xuống'],
    ]);
  });

  it('shows a whole target that only one side has', () => {
    const [[label, mineText, theirsText] = []] = described({ ...registration, targets: [] });
    expect(label).toBe('Chỉ tiêu “Hồ sơ”');
    expect(mineText).toContain('Tên chỉ tiêu: Hồ sơ');
    expect(theirsText).toBe('(không có)');
  });
});

describe('what the cases of awards say', () => {
  it('puts kinds, forms and roles into words', () => {
    const mine = { formId: 'giay-khen', kind: 'individual', workRole: 'leader' };
    const theirs = { formId: '', kind: 'collective', workRole: 'directWorker' };
    const told = differences(mine, theirs).map((difference) => {
      const { label, mineText, theirsText } = describeDifference(
        difference,
        mine,
        theirs,
        namesOf('nomination'),
      );
      return [label, mineText, theirsText];
    });
    expect(told).toEqual([
      ['Hình thức đề nghị', 'Giấy khen', '(để trống)'],
      ['Đối tượng', 'Cá nhân', 'Tập thể'],
      ['Vị trí công tác', 'Lãnh đạo đơn vị', 'Người lao động trực tiếp'],
    ]);
  });

  it('shows a whole commendation that only one side has', () => {
    const row = { id: 'k1', name: 'Tổ một', form: 'Giấy khen', number: '', date: '1/12/2021' };
    const before = { commendations: [] };
    const after = { commendations: [row] };
    const [difference] = differences(before, after);
    expect(difference && describeDifference(difference, before, after, namesOf('review'))).toMatchObject({
      label: 'Khen thưởng “Tổ một”',
      mineText: '(không có)',
      theirsText: 'Tập thể, cá nhân được khen: Tổ một\nHình thức khen: Giấy khen\nNgày quyết định: 1/12/2021',
    });
  });
});

describe('shownDate', () => {
  it('writes a day one way and leaves the rest alone', () => {
    expect(shownDate('2-11-21')).toBe('02/11/2021');
    expect(shownDate('cuối tháng')).toBe('cuối tháng');
  });
});
