import { defaultPublicDays, defaultVotingRules, type AwardSettings } from './award-settings.ts';
import type { MovementSettings } from './movement.ts';

export const giayKhen: MovementSettings['awardForms'] = [
  { id: 'giay-khen', title: 'Giấy khen', recipients: ['collective', 'individual', 'household'] },
];

/** Two criteria as in `plan221`, one bonus, one penalty; two individuals per unit, three per cluster. */
export const awardSettings: AwardSettings = {
  outline: [
    { id: 'situation', title: 'Đặc điểm, tình hình', hint: '' },
    { id: 'results', title: 'Thành tích đạt được', hint: '' },
  ],
  quotas: [{ formId: 'giay-khen', kind: 'individual', perUnit: 2, perCluster: 3 }],
  dossiersPerUnit: 60,
  directWorkerShare: 0.5,
  eligibility: { targetsMet: 0.7, maxLateReports: 1, reviewVotes: 0.5 },
  scoreTable: [
    {
      id: 'results',
      title: 'Kết quả',
      items: [
        { id: 'c1', kind: 'criterion', title: 'Kế hoạch', maxPoints: 20 },
        { id: 'c2', kind: 'criterion', title: 'Đăng ký', maxPoints: 10 },
      ],
    },
    {
      id: 'more',
      title: 'Thưởng, trừ',
      items: [
        { id: 'model', kind: 'bonus', title: 'Mô hình nhân rộng', maxPoints: 5 },
        { id: 'late', kind: 'penalty', title: 'Nộp trễ', maxPoints: 5 },
      ],
    },
  ],
  voting: defaultVotingRules,
  commentDays: 5,
  publicDays: defaultPublicDays,
  checklist: [
    { id: 'minutes', title: 'Có biên bản bình xét' },
    { id: 'report', title: 'Báo cáo thành tích đủ mục' },
  ],
  decision: {
    symbol: 'QĐ-UBND',
    issuerTitle: 'CHỦ TỊCH ỦY BAN NHÂN DÂN QUẬN 5',
    legalBases: ['Căn cứ Luật Thi đua, Khen thưởng'],
    recipients: ['Như Điều 3', 'Lưu: VT'],
  },
  citation: 'Đã có thành tích xuất sắc trong phong trào thi đua 90 ngày',
};
