import { describe, expect, test } from 'vitest';
import { plan221 } from '../movement/movement.fixture.ts';
import { emptyReview, parseReview, type ReviewContent } from './review.ts';

const today = '2022-01-20';
const minutes = (change: Partial<ReviewContent> = {}): ReviewContent => ({
  ...emptyReview(),
  heldOn: '20/01/2022',
  place: 'Hội trường',
  chairedBy: 'Người chủ trì mẫu',
  secretary: 'Thư ký mẫu',
  members: '12',
  present: '11',
  discussion: 'Bình xét công khai.',
  ...change,
});
const faults = (change: Partial<ReviewContent>) => {
  const parsed = parseReview(minutes(change), plan221, today);
  return parsed.ok ? [] : parsed.error.map(({ path, code }) => `${path} ${code}`);
};

test('good minutes are read, with their commendations', () => {
  const commendation = { id: 'k1', name: 'Tổ mẫu', form: 'Biểu dương', number: '12', date: '19/01/2022' };
  expect(parseReview(minutes({ commendations: [commendation] }), plan221, today)).toEqual({
    ok: true,
    value: {
      heldOn: '2022-01-20',
      place: 'Hội trường',
      chairedBy: 'Người chủ trì mẫu',
      secretary: 'Thư ký mẫu',
      members: 12,
      present: 11,
      discussion: 'Bình xét công khai.',
      commendations: [{ ...commendation, date: '2022-01-19' }],
    },
  });
});

test('who led and wrote is named as names are stored, titles in front', () => {
  const parsed = parseReview(
    minutes({ chairedBy: ' ts.  Nguyễn  Văn An', secretary: 'Đ/c \u00d0ặng Thị Ánh' }),
    plan221,
    today,
  );
  expect(parsed).toMatchObject({
    ok: true,
    value: { chairedBy: 'TS Nguyễn Văn An', secretary: 'Đặng Thị Ánh' },
  });
});

describe('what is wrong is told at its field', () => {
  test.each<[string, Partial<ReviewContent>, string[]]>([
    ['a day to come', { heldOn: '21/01/2022' }, ['heldOn dateInFuture']],
    ['a day before the movement', { heldOn: '31/10/2021' }, ['heldOn reviewBeforePeriod']],
    ['no day at all', { heldOn: '31/02/2022' }, ['heldOn notADate']],
    ['more present than there are', { present: '13' }, ['present moreThanMembers']],
    ['half a person', { members: '11,5' }, ['members notAWholeNumber']],
    ['nobody present', { present: '0' }, ['present notPositive']],
    ['nothing discussed', { discussion: ' ' }, ['discussion required']],
    ['nobody in the chair', { chairedBy: '' }, ['chairedBy required']],
    [
      'a commendation without a name',
      { commendations: [{ id: 'k1', name: '', form: 'Biểu dương', number: '', date: '19/01/2022' }] },
      ['commendations.k1.name required'],
    ],
  ])('%s', (_what, change, expected) => {
    expect(faults(change)).toEqual(expected);
  });

  test('and something else entirely is malformed', () => {
    expect(parseReview({ heldOn: 3 }, plan221, today).ok).toBe(false);
    expect(parseReview(null, plan221, today).ok).toBe(false);
  });

  test('empty minutes ask for every field', () => {
    const asked = faults(emptyReview()).map((one) => one.split(' ')[0]);
    expect(new Set(asked)).toEqual(
      new Set(['heldOn', 'place', 'chairedBy', 'secretary', 'members', 'present', 'discussion']),
    );
  });
});

test('the first day of the movement and today are both in time', () => {
  expect(faults({ heldOn: '01/11/2021' })).toEqual([]);
  expect(faults({ heldOn: '20/01/2022' })).toEqual([]);
  expect(faults({ present: '12' })).toEqual([]);
});
