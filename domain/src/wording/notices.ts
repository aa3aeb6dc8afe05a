import { certificateWords } from '../words/certificate.ts';

/** What notices say beyond their title, in the authority's language: they are stored as they were told. */
export const noticeTexts = {
  /** `Ông A, Bà B và 3 trường hợp khác` */
  andOthers: (names: string, more: number) => (more > 0 ? `${names} và ${more} trường hợp khác` : names),

  proposalDecided: (by: string, isConfirmed: boolean, remark: string) =>
    `${by} ${isConfirmed ? 'đã xác nhận' : 'không đồng ý'}.${remark === '' ? '' : ` ${remark}`}`,

  /** By whom, on whose proposal where there was one, and why. */
  twoAdmins: (on: boolean, chairman: string, by: string, proposer: string | null, reason: string) =>
    [
      on
        ? `Từ nay thay đổi tài khoản của Hội đồng, ${chairman} và quản trị phải do hai quản trị cùng làm.`
        : `Từ nay một quản trị thay đổi được tài khoản của Hội đồng, ${chairman} và quản trị; người giám sát được báo từng lần.`,
      proposer === null ? `${by}.` : `${proposer} đề nghị, ${by} xác nhận.`,
      ...(reason === '' ? [] : [`Lý do: ${reason}`]),
    ].join('\n'),

  /** The minutes of a review are being changed; which dossiers wait for them. */
  reviewOpened: (names: string) =>
    `Biên bản bình xét được mở lại để sửa. Chưa thẩm định được cho đến khi biên bản hợp lệ: ${names}.`,
  reviewChanged: (day: string, present: number, names: string) =>
    `Biên bản bình xét có bản mới: họp ngày ${day}, ${present} người dự. Hồ sơ dựa trên biên bản này: ${names}.`,
  reviewNow: (day: string, present: number, isMisfit: boolean) =>
    `Họp ngày ${day}, ${present} người dự.${isMisfit ? ' Số phiếu của hồ sơ nhiều hơn số người dự.' : ''}`,
  reviewMisfit: (names: string) =>
    `Số phiếu nhiều hơn số người dự trong biên bản mới, đơn vị cần thu hồi, sửa số phiếu và nộp lại: ${names}.`,

  quotaAsked: (more: number, reason: string) => `Xin thêm ${more} chỉ tiêu. Lý do: ${reason}`,
  quotaAnswered: (more: number, reason: string) =>
    [
      more === 0 ? 'Không được thêm chỉ tiêu.' : `Được thêm ${more} chỉ tiêu.`,
      ...(reason === '' ? [] : [`Lý do: ${reason}`]),
    ].join(' '),

  scored: (by: string, total: string) => `${by} chấm, tổng điểm ${total}.`,
  voteUntil: (moment: string) => `Nhận phiếu đến ${moment}.`,
  moment: (time: string, day: string) => `${time} ngày ${day}`,
  passwordSet: (at: string, isInvitation: boolean) =>
    isInvitation ? `Đã nhận lời mời lúc ${at}.` : `Đã đặt lại mật khẩu lúc ${at}.`,
};

/** A form of commendation that the movement no longer names. */
const UNNAMED_FORM = certificateWords.title;
/** What a movement calls one of its forms of award. */
export const formTitleOf = (
  { awardForms }: { awardForms: readonly { id: string; title: string }[] },
  formId: string,
): string => awardForms.find(({ id }) => id === formId)?.title ?? UNNAMED_FORM;

/** `Giấy khen của Chủ tịch …` is called `GIẤY KHEN` on the certificate, below its issuer. */
export const printedForm = (title: string): string => title.replace(/ của .*$/, '').toLocaleUpperCase('vi');
