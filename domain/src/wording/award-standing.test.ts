import { expect, test } from 'vitest';
import { districtNames } from '../movement/authority.fixture.ts';
import { awardLabels, namedAwardLabels } from './award-labels.ts';
import { listWaitOf } from '../award/publication.ts';
import { daysStanding, standingIn } from './award-standing.ts';

const standingOf = standingIn({ ...awardLabels, ...namedAwardLabels(districtNames) });

const ruling = {
  outcome: 'award',
  reason: '',
  departs: false,
  at: new Date('2022-01-10T03:00:00Z'),
  by: 'x',
} as const;
const plain = { ruling: null, againstCouncil: '', decisionId: null };

test('a nomination says by its state where it stands and who has to act', () => {
  expect(standingOf({ ...plain, state: 'appraised' })).toEqual({
    label: 'Đã thẩm định, chờ Hội đồng',
    waitingFor: 'Chờ đưa ra Hội đồng',
  });
  expect(standingOf({ ...plain, state: 'awarded' }).waitingFor).toBe('');
});

test('what the chairman has said goes before the state', () => {
  const ruled = { ...plain, state: 'published', ruling } as const;
  expect(standingOf(ruled)).toEqual({
    label: 'Chủ tịch đồng ý khen thưởng',
    waitingFor: 'Chờ soạn quyết định khen thưởng',
  });
  expect(standingOf({ ...ruled, decisionId: 'd1' }).waitingFor).toBe(
    'Chờ ký, ban hành quyết định khen thưởng',
  );
  const proposed = { ...plain, state: 'notSupported', againstCouncil: 'Thành tích đột xuất' } as const;
  expect(standingOf(proposed)).toMatchObject({
    label: 'Hội đồng không tán thành',
    waitingFor: 'Chờ công khai danh sách; Chủ tịch đề nghị khen thưởng',
  });
});

test('days are calendar days of the zone, counted from the ruling once there is one', () => {
  const since = new Date('2022-01-03T10:00:00Z'); // 17:00 in the zone
  const zone = 'Asia/Ho_Chi_Minh';
  const standing = { state: 'validated', since, ruling: null } as const;
  expect(daysStanding(standing, new Date('2022-01-03T16:00:00Z'), zone)).toBe(0);
  expect(daysStanding(standing, new Date('2022-01-04T01:00:00Z'), zone), 'next morning').toBe(1);
  expect(daysStanding(standing, new Date('2022-01-03T17:00:00Z'), zone), 'after midnight there').toBe(1);
  expect(daysStanding(standing, new Date('2022-01-02T00:00:00Z'), zone), 'a clock that is behind').toBe(0);
  const ruled = { state: 'published', since, ruling } as const;
  expect(daysStanding(ruled, new Date('2022-01-12T03:00:00Z'), zone)).toBe(2);
});

test('a published one waits for comments, then for answers, then for the chairman; days count from the day after the comments', () => {
  const list = { until: '2022-01-20', zone: 'Asia/Ho_Chi_Minh', unanswered: 2 };
  const last = new Date('2022-01-20T16:59:59.999Z');
  const after = new Date('2022-01-20T17:00:00Z');
  expect(listWaitOf(list, last)).toBe('comments');
  expect(listWaitOf(list, after)).toBe('answers');
  expect(listWaitOf({ ...list, unanswered: 0 }, after)).toBe('ruling');
  const published = { ...plain, state: 'published' } as const;
  expect(standingOf(published, 'ruling').waitingFor).toBe('Chờ quyết định của Chủ tịch');
  expect(standingOf(published, 'answers').waitingFor).toBe('Chờ Phòng Nội vụ trả lời các ý kiến');
  expect(standingOf({ ...published, ruling }, 'ruling').waitingFor).toBe('Chờ soạn quyết định khen thưởng');
  const since = new Date('2022-01-10T03:00:00Z');
  const now = new Date('2022-01-23T03:00:00Z');
  expect(daysStanding({ state: 'published', since, ruling: null }, now, list.zone, list.until)).toBe(2);
  expect(daysStanding({ state: 'published', since, ruling: null }, now, list.zone)).toBe(13);
});
