import { awardSettings } from '@thidua/domain/movement/award-settings.fixture';
import type { AwardDecision, DecisionItem } from '@thidua/domain/award/decision';
import type { LetterMovement } from './decision-letter.ts';

export const movement: LetterMovement = {
  issuer: 'Ủy ban nhân dân Quận 5',
  issuedAt: 'Quận 5',
  zone: 'Asia/Ho_Chi_Minh',
  awardForms: [{ id: 'giay-khen', title: 'Giấy khen của Chủ tịch Ủy ban nhân dân Quận' }],
  citation: awardSettings.citation,
};

export const item = (change: Partial<DecisionItem>): DecisionItem => ({
  nominationId: 'p1~nomination-a',
  formId: 'giay-khen',
  kind: 'individual',
  honorific: 'Bà',
  name: 'Nguyễn Thị Mẫu',
  position: 'Tổ trưởng Tổ dân phố 12 (mẫu)',
  unitId: 'p1',
  unitName: 'Phường 1',
  clusterId: null,
  citation: awardSettings.citation,
  reason: '',
  reasonUntil: null,
  goldenBookNo: null,
  onPaper: '',
  status: 'awarded',
  ...change,
});

export const draft: AwardDecision = {
  authorityId: 'q5',
  movementId: 'plan-221',
  title: 'Về việc tặng Giấy khen cho các tập thể, cá nhân có thành tích xuất sắc',
  state: 'drafted',
  symbol: 'QĐ-UBND',
  issuerTitle: 'CHỦ TỊCH ỦY BAN NHÂN DÂN QUẬN 5',
  legalBases: ['Căn cứ Luật Thi đua, Khen thưởng;', 'Xét đề nghị của Trưởng phòng Nội vụ'],
  recipients: ['Như Điều 3', 'Lưu: VT, NV'],
  items: [
    item({ kind: 'collective', honorific: '', name: 'Tổ Một cửa (mẫu)', position: '' }),
    item({}),
    item({ honorific: 'Ông', name: 'Trần Văn Mẫu', reason: 'Có sáng kiến được thành phố công nhận' }),
  ],
  more: 0,
  signature: null,
  corrections: [],
  draftedAt: new Date('2022-02-07T02:00:00Z'),
  effectiveAt: null,
  dueAt: null,
  issued: 0,
  seq: 1,
};

export const inForce = {
  ...draft,
  state: 'effective',
  signature: {
    number: '5',
    date: '2022-02-08',
    signer: 'Lê Văn Mẫu',
    signingForm: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    scanId: 'scan',
  },
} satisfies AwardDecision;
