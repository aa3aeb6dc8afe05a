import type { AwardStep } from './award-steps.ts';
import { naming, type Names, type Wording } from '../../language/language.ts';

/** Texts of the pieces that several award pages share. */
const vi = (its: Names) => ({
  noAwards: 'Phong trào này không tổ chức khen thưởng',
  noAwardsHint: 'Hãy chọn phong trào khác ở đầu trang.',
  citation: 'Thành tích ghi trên giấy khen',
  initiative: 'Sáng kiến, giải pháp',
  noInitiative: 'Không nêu.',
  evidence: 'Minh chứng',
  noEvidence: 'Không có tệp hay đường dẫn minh chứng.',
  reviewLine: (votesFor: number, present: number, against: number, on: string) =>
    `Bình xét ngày ${on}: ${votesFor}/${present} người dự tán thành, ${against} không tán thành.`,
  noContent: 'Chưa đọc được nội dung hồ sơ.',
  steps: {
    submit: 'Nộp',
    appraisal: 'Thẩm định',
    council: 'Hội đồng',
    publication: 'Công khai',
    decision: 'Quyết định',
    certificate: 'Giấy khen',
  } satisfies Record<AwardStep, string>,
  stepsLabel: 'Hồ sơ đang ở bước nào',
  waited: (waiting: string, days: number) =>
    days === 0 ? `${waiting}, từ hôm nay` : `${waiting}, đã chờ ${days} ngày`,
  stops: {
    returned: `${its.office} trả lại, cần sửa`,
    rejected: `${its.office} không chấp nhận hồ sơ`,
    declined: 'Không được khen thưởng',
    revoked: 'Khen thưởng đã bị thu hồi',
  },
  result: (support: number, notSupport: number, noOpinion: number) =>
    `Hội đồng: ${support} tán thành, ${notSupport} không tán thành, ${noOpinion} không có ý kiến.`,
  base: (needed: number, base: number) => `Cần ít nhất ${needed} trên ${base} phiếu tán thành.`,
  supported: 'Hội đồng tán thành',
  notSupported: 'Hội đồng không tán thành',
  departs: `Quyết định của ${its.chairman} khác với kết quả của Hội đồng; lý do được công khai.`,
  meansToAward: `${its.chairman} dự kiến khen thưởng dù Hội đồng không tán thành; lý do được công khai:`,
  appraisalRemark: 'Nhận xét khi thẩm định',
  check: 'Xem giấy khen và kiểm tra mã',
  restingTitle: 'Đề nghị khen thưởng dựa trên kết quả này',
  restingHint: 'Các hồ sơ của đơn vị; mở để theo đường đi đến giấy khen.',
  chain: 'Xem đường đi đầy đủ của hồ sơ',
  reason: (text: string) => `Lý do: ${text}`,
});

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('parts/award/texts', vi);
