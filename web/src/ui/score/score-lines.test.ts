import { awardSettings } from '@thidua/domain/movement/award-settings.fixture';
import { expect, test } from 'vitest';
import { scoreSections, unscored } from './score-lines.ts';

const settings = {
  ...awardSettings,
  scoreTable: [
    {
      id: 'tieu-chi',
      title: 'Tiêu chí',
      items: [
        { id: 'c1', kind: 'criterion' as const, title: 'Kế hoạch', maxPoints: 20 },
        { id: 'c2', kind: 'criterion' as const, title: 'Đăng ký', maxPoints: 10 },
      ],
    },
    {
      id: 'thuong-tru',
      title: 'Thưởng, trừ',
      items: [
        { id: 'thuong', kind: 'bonus' as const, title: 'Mô hình', maxPoints: 5 },
        { id: 'tru', kind: 'penalty' as const, title: 'Nộp trễ', maxPoints: 5 },
      ],
    },
  ],
};

test('before anybody scored there is the self score of the criteria, and nothing of bonus and penalty', () => {
  const [criteria, extra] = scoreSections(settings, unscored({ c1: 17.1, c2: 0.2 }));
  expect(criteria).toMatchObject({
    maxPoints: 30,
    points: { self: 17.3, cluster: null, appraised: null },
    lines: [{ points: { self: 17.1 } }, { points: { self: 0.2 } }],
  });
  expect(extra).toMatchObject({
    maxPoints: null,
    points: { self: null, cluster: null, appraised: null },
    lines: [{ points: { self: null } }, { points: { self: null } }],
  });
});

test('layers stand side by side, a penalty takes away, and each change has its reason beside it', () => {
  const [criteria, extra] = scoreSections(settings, {
    self: { c1: 20, c2: 10 },
    cluster: { c1: 18, c2: 10, thuong: 3, tru: 5 },
    appraised: { c1: 19, c2: 10, thuong: 3, tru: 0 },
    reasons: {
      cluster: { c1: 'Thiếu kế hoạch quý', thuong: 'Nhân rộng ở 3 phường', tru: 'Trễ 2 ngày' },
      appraised: { c1: 'Đã bổ sung', tru: 'Có gia hạn' },
    },
  });
  expect(criteria?.points).toEqual({ self: 30, cluster: 28, appraised: 29 });
  expect(criteria?.lines[0]?.reasons).toEqual([
    { layer: 'cluster', text: 'Thiếu kế hoạch quý' },
    { layer: 'appraised', text: 'Đã bổ sung' },
  ]);
  expect(criteria?.lines[1]?.reasons).toEqual([]);
  expect(extra?.points).toEqual({ self: null, cluster: -2, appraised: 3 });
  expect(extra?.lines[1]?.points).toEqual({ self: null, cluster: -5, appraised: 0 });
});
