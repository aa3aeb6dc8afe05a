import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingCodes } from './finding.ts';
import { plan221 } from '../movement/movement.fixture.ts';
import type { ProposedTarget } from '../movement/movement.ts';
import { draftTargetOf, registrationOf, targetOf } from './registration.fixture.ts';
import {
  copyProposedTarget,
  emptyRegistration,
  emptyTarget,
  isUnchangedCopy,
  parseRegistration,
  type DraftTarget,
  type RegistrationContent,
} from './registration.ts';
import { CONTENT_LIMITS } from './content-fields.ts';

const findingsOf = (content: unknown) => {
  const parsed = parseRegistration(content, plan221);
  return parsed.ok ? [] : parsed.error.map(({ path, code }) => `${path} ${code}`).toSorted();
};
const findingsOfTarget = (change: Partial<DraftTarget>) =>
  findingsOf(registrationOf({ targets: [draftTargetOf(change)] }));
const long = 'x'.repeat(CONTENT_LIMITS.line + 1);
const longText = 'x'.repeat(CONTENT_LIMITS.text + 1);

test('a complete registration gives its figures and days', () => {
  const parsed = parseRegistration(registrationOf(), plan221);
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      planNumber: '15/KH-UBND',
      planDate: '2021-11-22',
      launchDate: '2021-11-23',
      targets: [
        { id: 't1', direction: 'up', baseline: 90, goal: 98.5, dueDate: '2022-01-30', weight: 2 },
        { id: 't2', direction: 'down', baseline: 8, goal: 0, weight: 1 },
      ],
    },
  });
});

describe('each thing to mend is named by its field', () => {
  const ofContent: [string, Partial<RegistrationContent>][] = [
    ['planNumber required', { planNumber: '  ' }],
    ['planNumber tooLong', { planNumber: long }],
    ['planDate required', { planDate: '' }],
    ['planDate notADate', { planDate: '31/02/2021' }],
    ['launchDate required', { launchDate: '' }],
    ['launchDate notADate', { launchDate: 'hôm qua' }],
    ['launchForm required', { launchForm: ' ' }],
    ['launchForm tooLong', { launchForm: longText }],
    ['commitments.1 required', { commitments: ['Một', ''] }],
    ['commitments.0 tooLong', { commitments: [longText] }],
    [
      'commitments tooLong',
      { commitments: Array.from({ length: CONTENT_LIMITS.commitments + 1 }, () => 'Một') },
    ],
    ['targets noTargets', { targets: [] }],
  ];
  test.each(ofContent)('%s', (expected, change) => {
    expect(findingsOf(registrationOf(change))).toEqual([expected]);
  });

  const ofTarget: [string, Partial<DraftTarget>][] = [
    ['targets.t1.contentArea required', { contentArea: '' }],
    ['targets.t1.contentArea unknownContentArea', { contentArea: '2.9' }],
    ['targets.t1.name required', { name: ' ' }],
    ['targets.t1.name tooLong', { name: long }],
    ['targets.t1.unitOfMeasure required', { unitOfMeasure: '' }],
    ['targets.t1.baseline required', { baseline: '' }],
    ['targets.t1.baseline notANumber', { baseline: 'chín mươi' }],
    ['targets.t1.goal required', { goal: '' }],
    ['targets.t1.goal notANumber', { goal: '98,5,1' }],
    ['targets.t1.goal goalNotAboveBaseline', { goal: '90' }],
    ['targets.t1.goal goalNotAboveBaseline', { goal: '89' }],
    ['targets.t1.goal goalNotBelowBaseline', { direction: 'down', goal: '90' }],
    ['targets.t1.goal goalNotBelowBaseline', { direction: 'down', goal: '91' }],
    ['targets.t1.dueDate required', { dueDate: '' }],
    ['targets.t1.dueDate notADate', { dueDate: '31/11/2021' }],
    ['targets.t1.dueDate dateOutsidePeriod', { dueDate: '31/10/2021' }],
    ['targets.t1.dueDate dateOutsidePeriod', { dueDate: '31/01/2022' }],
    ['targets.t1.weight required', { weight: '' }],
    ['targets.t1.weight notANumber', { weight: 'cao' }],
    ['targets.t1.weight notPositive', { weight: '0' }],
    ['targets.t1.weight notPositive', { weight: '-1' }],
    ['targets.t1.weight weightTooLarge', { weight: '100,5' }],
    ['targets.t1.personInCharge required', { personInCharge: '' }],
    ['targets.t1.originId tooLong', { originId: long }],
  ];
  test.each(ofTarget)('%s %j', (expected, change) => {
    expect(findingsOfTarget(change)).toEqual([expected]);
  });

  test('an empty target names every field to fill, and nothing else', () => {
    const fields = ['baseline', 'contentArea', 'dueDate', 'goal', 'name', 'personInCharge', 'unitOfMeasure'];
    expect(findingsOf(registrationOf({ targets: [emptyTarget('t9')] }))).toEqual(
      fields.map((field) => `targets.t9.${field} required`),
    );
  });

  test('several faults are told at once', () => {
    expect(findingsOfTarget({ weight: '0', goal: 'x', contentArea: '2.9', dueDate: '1/1/2023' })).toEqual([
      'targets.t1.contentArea unknownContentArea',
      'targets.t1.dueDate dateOutsidePeriod',
      'targets.t1.goal notANumber',
      'targets.t1.weight notPositive',
    ]);
  });

  test('findings carry what their sentences need', () => {
    const parsed = parseRegistration(
      registrationOf({ targets: [draftTargetOf({ dueDate: '1/1/2023', weight: '101', goal: 'x' })] }),
      plan221,
    );
    expect(parsed).toMatchObject({ ok: false });
    expect(parsed.ok ? [] : parsed.error.map(({ params }) => params)).toEqual([
      { typed: 'x' },
      { from: '2021-11-01', to: '2022-01-30' },
      { max: '100' },
    ]);
  });
});

describe('figures that cannot be, or are asked about', () => {
  const wide = { unitOfMeasure: 'hộ', baseline: '5', goal: '120' };
  test.each([
    [{ goal: '150' }, ['targets.t1.goal shareOutOfRange']],
    [{ baseline: '−3' }, ['targets.t1.baseline shareOutOfRange']],
    [{ unitOfMeasure: 'hộ', baseline: '0', goal: '12,5' }, ['targets.t1.goal fractionOfCount']],
    [
      { unitOfMeasure: 'đơn', direction: 'down', baseline: '3', goal: '-1' },
      ['targets.t1.goal belowNothing'],
    ],
    [{ unitOfMeasure: 'hộ', baseline: '0', goal: '12,500' }, ['targets.t1.goal twoReadings']],
    [{ unitOfMeasure: 'hộ', baseline: '5', goal: '1,234' }, ['targets.t1.goal twoReadings']],
    [{ unitOfMeasure: 'hộ', baseline: '5', goal: '2,5' }, ['targets.t1.goal fractionOfCount']],
    [{ unitOfMeasure: 'hộ', baseline: '5', goal: '-2' }, ['targets.t1.goal belowNothing']],
    [{ unitOfMeasure: 'hộ', baseline: '5', goal: '30%' }, ['targets.t1.goal percentSign']],
    [{ unitOfMeasure: 'điểm số', baseline: '5', goal: '30 %' }, ['targets.t1.goal percentSign']],
    [{ unitOfMeasure: 'lượt % tham gia', baseline: '5', goal: '30%' }, []],
    [wide, ['targets.t1.goal doubtfulGoal']],
    [{ ...wide, confirmed: '12' }, ['targets.t1.goal doubtfulGoal']],
    [{ ...wide, confirmed: '120' }, ['targets.t1.remark remarkForDoubt']],
    [{ ...wide, confirmed: '120 ', remark: 'Thêm ba khu phố' }, []],
    [{ ...wide, direction: 'yesNo' }, []],
  ] as const)('%j', (change, found) => {
    expect(findingsOfTarget(change)).toEqual(found);
  });

  test('per cent as a weight is read where every target has it and they add up, else asked about', () => {
    const weights = (...all: string[]) => {
      const targets = all.map((weight, index) =>
        draftTargetOf({ id: `t${index}`, name: `Chỉ tiêu ${index}`, weight }),
      );
      return parseRegistration(registrationOf({ targets }), plan221);
    };
    const whole = weights('30%', '50 %', '20%');
    expect(whole.ok && whole.value.targets.map(({ weight }) => weight)).toEqual([30, 50, 20]);
    expect(weights('33,3%', '33,3%', '33,3%').ok).toBe(true);
    const asked = (...all: string[]) => {
      const parsed = weights(...all);
      return parsed.ok ? [] : parsed.error.map(({ path, code }) => `${path} ${code}`);
    };
    expect(asked('30%', '70')).toEqual(['targets.t0.weight weightInPercent']);
    expect(asked('30%', '30%')).toHaveLength(2);
    expect(asked('40%')).toHaveLength(1);
  });

  test('are told together with what else is to be mended', () => {
    expect(findingsOfTarget({ ...wide, name: '', weight: '0' })).toEqual([
      'targets.t1.goal doubtfulGoal',
      'targets.t1.name required',
      'targets.t1.weight notPositive',
    ]);
  });

  test('leave the counted target without what was said to them', () => {
    const content = registrationOf({
      targets: [draftTargetOf({ ...wide, confirmed: '120', remark: 'Đúng' })],
    });
    const parsed = parseRegistration(content, plan221);
    expect(parsed.ok && parsed.value.targets).toEqual([
      targetOf({ ...wide, baseline: 5, goal: 120, weight: 2 }),
    ]);
  });
});

describe('bounds that are allowed', () => {
  const allowed: Partial<DraftTarget>[] = [
    { baseline: '0', goal: '1' },
    { direction: 'down', baseline: '1', goal: '0' },
    { direction: 'maintain', baseline: '95', goal: '95' },
    { direction: 'maintain', baseline: '0', goal: '0' },
    { dueDate: '01/11/2021' },
    { dueDate: '30/01/2022' },
    { weight: '100' },
    { weight: '0,5' },
    { unitOfMeasure: '% tăng', baseline: '-5', goal: '-1' },
    { name: 'x'.repeat(CONTENT_LIMITS.line) },
  ];
  test.each(allowed)('%j', (change) => {
    expect(findingsOfTarget(change)).toEqual([]);
  });

  test('no commitment is asked for, twenty and forty targets are taken', () => {
    const targets = Array.from({ length: CONTENT_LIMITS.targets }, (_, n) =>
      draftTargetOf({ id: `t${n}`, name: `Chỉ tiêu ${n}` }),
    );
    expect(findingsOf(registrationOf({ commitments: [] }))).toEqual([]);
    expect(findingsOf(registrationOf({ targets }))).toEqual([]);
    const oneMore = [...targets, draftTargetOf({ id: 'one-more', name: 'Thêm một' })];
    expect(findingsOf(registrationOf({ targets: oneMore }))).toEqual(['targets tooManyTargets']);
  });
});

describe('a yes-no target', () => {
  const yesNo = { direction: 'yesNo', baseline: '', goal: 'abc', unitOfMeasure: ' ' } as const;

  test('is measured from 0 to 1, whatever stands in the unused fields', () => {
    const parsed = parseRegistration(registrationOf({ targets: [draftTargetOf(yesNo)] }), plan221);
    expect(parsed).toMatchObject({
      ok: true,
      value: { targets: [{ direction: 'yesNo', baseline: 0, goal: 1, unitOfMeasure: '–' }] },
    });
  });

  test('is never asked for the fields that its form does not show', () => {
    expect(findingsOfTarget({ ...yesNo, name: long })).toEqual(['targets.t1.name tooLong']);
    expect(findingsOfTarget({ ...yesNo, personInCharge: '' })).toEqual([
      'targets.t1.personInCharge required',
    ]);
  });
});

describe('the same target twice', () => {
  test.each([
    'HỒ SƠ GIẢI QUYẾT ĐÚNG HẠN',
    'ho so  giai quyet dung han ',
    'Hồ sơ giải quyết đúng hạn'.normalize('NFD'),
  ])('is found as %j', (name) => {
    const targets = [draftTargetOf(), draftTargetOf({ id: 't2', name })];
    expect(findingsOf(registrationOf({ targets }))).toEqual(['targets.t2.name duplicateTarget']);
  });

  test('is not the same under another content area or another name', () => {
    const targets = [
      draftTargetOf(),
      draftTargetOf({ id: 't2', contentArea: '2.4' }),
      draftTargetOf({ id: 't3', name: 'Hồ sơ trễ hạn' }),
    ];
    expect(findingsOf(registrationOf({ targets }))).toEqual([]);
  });

  test('two without a name are asked for a name only', () => {
    const targets = [draftTargetOf({ name: '' }), draftTargetOf({ id: 't2', name: '' })];
    expect(findingsOf(registrationOf({ targets }))).toEqual([
      'targets.t1.name required',
      'targets.t2.name required',
    ]);
  });
});

describe('target ids', () => {
  test('two targets cannot share one, for they would share an actual', () => {
    const targets = [draftTargetOf(), draftTargetOf({ name: 'Chỉ tiêu khác' })];
    expect(findingsOf(registrationOf({ targets }))).toEqual(['targets.t1.id malformed']);
  });

  test.each(['', '__proto__', '__x__', 'a.b', 'a/b', 'a b', 'x'.repeat(65)])('%j is refused', (id) => {
    // By its place: what is no id is repeated nowhere.
    expect(findingsOfTarget({ id })).toEqual(['targets.0.id malformed']);
  });
});

test.each(['9'.repeat(299), `-${'9'.repeat(16)}`, '1.000.000.000.000.001'])(
  'the number %s is larger than any plan needs',
  (goal) => {
    expect(findingsOfTarget({ baseline: '0', goal })).toEqual(['targets.t1.goal numberTooLarge']);
    expect(findingsOfTarget({ baseline: '0', unitOfMeasure: 'đồng', goal: '1.000.000.000.000.000' })).toEqual(
      [],
    );
  },
);

test('what nobody sees in a text is named', () => {
  expect(findingsOfTarget({ name: 'Hồ sơ \u202eđúng hạn' })).toEqual(['targets.t1.name hiddenCharacters']);
  expect(findingsOf(registrationOf({ launchForm: 'Hội nghị\u0000' }))).toEqual([
    'launchForm hiddenCharacters',
  ]);
});

test('a finding keeps its path when targets are reordered', () => {
  const targets = [
    draftTargetOf({ id: 'a', name: 'A', goal: 'x' }),
    draftTargetOf({ id: 'b', name: 'B', weight: '0' }),
    draftTargetOf({ id: 'c', name: 'C' }),
    draftTargetOf({ id: 'd', name: 'D', dueDate: '' }),
  ];
  const expected = findingsOf(registrationOf({ targets }));
  expect(expected).toEqual([
    'targets.a.goal notANumber',
    'targets.b.weight notPositive',
    'targets.d.dueDate required',
  ]);
  fc.assert(
    fc.property(fc.shuffledSubarray(targets, { minLength: targets.length }), (shuffled) => {
      expect(findingsOf(registrationOf({ targets: shuffled }))).toEqual(expected);
    }),
  );
});

describe('what is no registration', () => {
  test.each([
    null,
    undefined,
    'text',
    [],
    {},
    { ...registrationOf(), targets: 'x' },
    { ...registrationOf(), targets: [null] },
  ])('is refused: %j', (content) => {
    expect(findingsOf(content).length).toBeGreaterThan(0);
  });

  test('anything at all is answered by findings with known codes, never by a crash', () => {
    fc.assert(
      fc.property(fc.object(), fc.anything(), (content, targets) => {
        for (const tried of [content, { ...registrationOf(), targets }]) {
          const parsed = parseRegistration(tried, plan221);
          const codes = parsed.ok ? [] : parsed.error.map(({ code }) => code);
          expect(parsed.ok || codes.length > 0).toBe(true);
          expect(codes.every((code) => findingCodes.includes(code))).toBe(true);
        }
      }),
    );
  });

  test('an empty form is asked for all that it lacks', () => {
    expect(findingsOf(emptyRegistration())).toEqual([
      'launchDate required',
      'launchForm required',
      'planDate required',
      'planNumber required',
      'targets noTargets',
    ]);
  });
});

describe('targets copied from above', () => {
  const proposed: ProposedTarget = {
    id: 'de-xuat-1',
    contentArea: '2.4',
    name: 'Cải tiến quy trình',
    unitOfMeasure: 'quy trình',
    direction: 'up',
    kinds: [],
  };
  const copy = copyProposedTarget(proposed, 't7');

  test('carry over the words and the origin, and leave the figures to the unit', () => {
    expect(copy).toEqual({
      ...emptyTarget('t7'),
      contentArea: '2.4',
      name: 'Cải tiến quy trình',
      unitOfMeasure: 'quy trình',
      originId: 'de-xuat-1',
    });
  });

  test.each([
    ['as it was', copy, true],
    ['in other case and form', { ...copy, name: ' CẢI TIẾN  quy trinh' }, true],
    ['in own words', { ...copy, name: 'Cải tiến 3 quy trình đất đai' }, false],
    ['written by oneself', { ...copy, originId: '' }, false],
    ['of a proposal that is gone', { ...copy, originId: 'de-xuat-9' }, false],
  ])('%s', (_case, target, unchanged) => {
    expect(isUnchangedCopy(target, [proposed])).toBe(unchanged);
  });
});
