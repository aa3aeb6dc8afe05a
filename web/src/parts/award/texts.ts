import { wording, type Wording } from '../../language/language.ts';

/** Texts of the pieces that several award pages share. */
const vi = {
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
} as const;

export type Words = Wording<typeof vi>;
export const words: Words = wording('parts/award/texts', vi);
