import { describe, expect, it } from 'vitest';
import { deadlineSentence, periodSentence, periodStanding } from './plan-dates.ts';
import { words as texts } from './texts.ts';

const period = {
  id: 'progress-2',
  kind: 'progress' as const,
  title: 'Báo cáo tiến độ kỳ 2',
  from: '2021-11-15',
  to: '2021-11-28',
  due: '2021-12-01',
};

describe('periodStanding', () => {
  it.each([
    ['2021-11-14', 'ahead'],
    ['2021-11-15', 'running'],
    ['2021-11-28', 'running'],
    ['2021-11-29', 'collecting'],
    ['2021-12-01', 'collecting'],
    ['2021-12-02', 'over'],
  ])('on %s: %s', (today, standing) => {
    expect(periodStanding(period, today)).toBe(standing);
  });
});

describe('the sentences of plan 221', () => {
  const whole = { from: '2021-11-01', to: '2022-01-30' };

  it('counts the days of the movement, both ends included', () => {
    expect(periodSentence(whole, '2021-10-31')).toBe(texts.notBegun(1));
    expect(periodSentence(whole, '2021-11-01')).toBe(texts.day(1, 91));
    expect(periodSentence(whole, '2022-01-30')).toBe(texts.day(91, 91));
    expect(periodSentence(whole, '2022-01-31')).toBe(texts.ended);
  });

  it('has the deadline itself as its last day', () => {
    expect(deadlineSentence('2021-11-24', '2021-11-23')).toBe(texts.daysLeft(1));
    expect(deadlineSentence('2021-11-24', '2021-11-24')).toBe(texts.daysLeft(0));
    expect(deadlineSentence('2021-11-24', '2021-11-25')).toBe(texts.overdue);
  });

  it('says where a passage stands in the plan', () => {
    expect(texts.source('II.2.4')).toBe('Mục II.2.4 của kế hoạch');
    expect(texts.source('Phần mở đầu')).toBe('Phần mở đầu');
  });
});
