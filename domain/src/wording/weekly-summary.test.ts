import { expect, it } from 'vitest';
import { scaled, summaryOf, tallyKeys } from '../summary/tally.ts';
import { weekSaid } from './weekly-summary.ts';

it('says what stands, of how many, and what the last seven days have changed', () => {
  const tally = {
    [tallyKeys.required]: 10,
    [tallyKeys.registered]: 9,
    [tallyKeys.requiredRegistered]: 8,
    [tallyKeys.registrationMissing]: 2,
    [tallyKeys.period('k1', 'due')]: 9,
    [tallyKeys.period('k1', 'in')]: 7,
    [tallyKeys.period('k1', 'onTime')]: 6,
    [tallyKeys.period('k1', 'missing')]: 2,
    [tallyKeys.targets('total')]: 30,
    [tallyKeys.targets('met')]: 12,
    [tallyKeys.targets('behind')]: 4,
    [tallyKeys.progressUnits]: 9,
    [tallyKeys.progressSum]: scaled(4.5),
    [tallyKeys.awaitingOffice]: 3,
    [tallyKeys.day('2026-11-20', 'registered')]: 6,
    [tallyKeys.day('2026-11-20', 'progress')]: scaled(0.9),
    [tallyKeys.day('2026-11-28', 'registered')]: 3,
    [tallyKeys.day('2026-11-29', 'reports')]: 7,
    [tallyKeys.day('2026-11-29', 'progress')]: scaled(3.6),
  };
  const said = weekSaid({
    movementTitle: 'Thử',
    period: { from: '2026-11-01', to: '2027-01-30' },
    today: '2026-11-30',
    summary: summaryOf(tally, ['k1', 'k2'], []),
    titleOf: (caseId) => `Báo cáo ${caseId}`,
  });
  expect(said.split('\n')).toEqual([
    'Phong trào “Thử” đến ngày 30/11/2026, ngày thứ 30 trên 91 ngày.',
    '– Đăng ký: 8 trên 10 đơn vị bắt buộc; 1 đơn vị được mời đã đăng ký; 2 đơn vị quá hạn. Trong 7 ngày qua thêm 3.',
    '– Báo cáo k1: 7 trên 9 đơn vị đã có báo cáo hợp lệ, 6 đúng hạn; 2 quá hạn.',
    '– Báo cáo được tính thêm trong 7 ngày qua: 7.',
    '– Chỉ tiêu: 12 trên 30 đã đạt, 4 chậm tiến độ.',
    '– Tiến độ chung: 50%, một tuần trước 10%. Thời gian đã qua: 33%.',
    '– Hồ sơ hợp lệ chờ tiếp nhận: 3.',
  ]);
});
