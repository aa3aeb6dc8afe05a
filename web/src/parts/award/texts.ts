import type { AwardStep } from './award-steps.ts';
import { formatDate } from '@thidua/domain/base/text';
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
  mend: {
    honorific: 'Danh xưng',
    cannotBePrinted: (letter: string) =>
      `Phông chữ của giấy khen không in được chữ “${letter}”. Hãy thay bằng chữ Việt hoặc chữ La-tinh.`,
    noHonorific: 'Không ghi',
    name: 'Họ tên, tên tập thể',
    position: 'Chức vụ, địa chỉ',
    reason: 'Lý do',
    nameNeeded: 'Hãy ghi tên.',
    reasonNeeded: 'Hãy ghi lý do.',
  },
  publicUntil: (day: string) =>
    `Lý do được công khai đến hết ngày ${day}, sau đó tự gỡ khỏi trang công khai; hồ sơ và nhật ký vẫn giữ. Chỉ ghi điều cần thiết, không ghi thông tin riêng tư.`,
  reason: (text: string) => `Lý do: ${text}`,

  basis: { open: 'Biên bản bình xét đang được sửa', misfit: 'Số phiếu không khớp biên bản bình xét mới' },
  basisOpen: `Hồ sơ dựa trên biên bản bình xét của đơn vị. Biên bản được nộp lại và hợp lệ thì ${its.office} mới thẩm định được hồ sơ này.`,
  basisMisfit: (votes: number, present: number) =>
    `Hồ sơ ghi ${votes} phiếu, biên bản mới chỉ có ${present} người dự. Đơn vị thu hồi hồ sơ, sửa số phiếu rồi nộp lại; ${its.office} cũng có thể trả lại hồ sơ.`,
  papers: 'Quyết định và giấy khen',
  papersOf: (name: string) => `Quyết định và giấy khen của ${name}`,
  decidedBy: (number: string, date: string) => `Quyết định số ${number}, ngày ${formatDate(date)}`,
  openScan: 'Mở bản quét quyết định đã ký',
  certificatePdf: 'Tải giấy khen (PDF)',
  noLongerValid: 'Giấy khen đã bị thu hồi, không còn để tải.',
  scanGone: 'Không tải được bản quét. Hãy kiểm tra mạng rồi thử lại.',

  councilLine: (support: number, base: number) => `Hội đồng: ${support}/${base} tán thành`,
  showBasis: 'Xem phiếu, ý kiến, góp ý',
  showBasisOf: (name: string) => `Xem phiếu, ý kiến, góp ý về ${name}`,
  hideBasis: 'Thu gọn',
  hideBasisOf: (name: string) => `Thu gọn phần của ${name}`,
  wholeDossier: 'Mở toàn bộ hồ sơ',
  turnout: (needed: number, base: number, eligible: number, present: number, members: number) =>
    `Cần ít nhất ${needed} trên ${base} phiếu tán thành. Hội đồng ${members} thành viên, ${eligible} được bỏ phiếu, ${present} tham gia.`,
  noResult: 'Chưa có kết quả bỏ phiếu của Hội đồng.',
  nobody: 'không ai',
  opinions: 'Ý kiến đã gửi',
  noOpinions: 'Chưa có ý kiến nào.',
  opinionBy: (name: string, at: string, rewritten: boolean) =>
    `${name}, ${at}${rewritten ? ' (đã sửa)' : ''}`,
  opinionsAfterOwn:
    'Bạn là thành viên của kỳ họp này và không gửi ý kiến, nên ý kiến của thành viên khác không hiện.',
  comments: 'Ý kiến góp ý khi công khai',
  noComments: 'Không có ý kiến góp ý nào.',
  notPublished: 'Chưa công khai, nên chưa có ý kiến góp ý.',
  matches: 'Trùng hoặc gần trùng tên',
  same: 'Trùng tên',
  near: 'Gần trùng tên',
  settled: (why: string) => `Đã đối chiếu: khác. ${why}`,
  by: (name: string, at: string) => `${name}, ${at}`,
  about: (name: string) => `Về ${name}`,
  answered: (at: string) => `${its.office} trả lời, ${at}`,
  wasSetAside: (at: string) => `${its.office} xếp lưu, không trả lời riêng, ${at}`,
  waiting: `Chờ ${its.office} trả lời`,
});

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('parts/award/texts', vi);
