import { awardLabels } from './award-labels.ts';
import type { RecipientKind } from '../movement/award-settings.ts';
import { formatDate } from '../base/text.ts';

interface Nominee {
  kind: RecipientKind;
  honorific: string;
  name: string;
}

export interface MailText {
  subject: string;
  text: string;
}

export const calledBy = ({ honorific, name }: Pick<Nominee, 'honorific' | 'name'>) =>
  [honorific, name].filter(Boolean).join(' ');

const addressed = (nominee: Nominee) =>
  nominee.kind === 'individual'
    ? calledBy(nominee)
    : `${awardLabels.recipientKind[nominee.kind].toLocaleLowerCase('vi')} ${calledBy(nominee)}`;

const letter = (nominee: Nominee, issuer: string, paragraphs: readonly string[]): string =>
  [`Kính gửi ${addressed(nominee)},`, ...paragraphs, `Trân trọng,\n${issuer}`].join('\n\n');

/** To who was awarded: by which decision, and how to check the certificate. */
export const awardedMail = (
  nominee: Nominee,
  award: {
    issuer: string;
    formTitle: string;
    citation: string;
    decisionNumber: string;
    decisionDate: string;
    goldenBookNo: number;
    checkUrl: string;
  },
): MailText => ({
  subject: `Thông báo khen thưởng: ${award.formTitle}`,
  text: letter(nominee, award.issuer, [
    `Theo Quyết định số ${award.decisionNumber} ngày ${formatDate(award.decisionDate)}, ${addressed(nominee)} được tặng ${award.formTitle}: ${award.citation}.`,
    `Số sổ vàng: ${award.goldenBookNo}. Có thể kiểm tra giấy khen tại:\n${award.checkUrl}`,
    'Thời gian trao giấy khen do cơ quan thi đua - khen thưởng thông báo qua đơn vị.',
  ]),
});

/** To who was declined: that, and why. */
export const declinedMail = (
  nominee: Nominee,
  decline: { issuer: string; office: string; formTitle: string; movementTitle: string; reason: string },
): MailText => ({
  subject: `Thông báo kết quả xét khen thưởng: ${decline.formTitle}`,
  text: letter(nominee, decline.issuer, [
    `Hồ sơ đề nghị tặng ${decline.formTitle} cho ${addressed(nominee)} trong phong trào “${decline.movementTitle}” đã được xem xét. Trường hợp này không được khen thưởng.`,
    `Lý do: ${decline.reason}`,
    `Nếu cần trao đổi thêm, xin liên hệ đơn vị đã đề nghị hoặc ${decline.office}.`,
  ]),
});

/** To whose certificate was mended and issued anew: what it says now, and where it is checked. */
export const reissuedMail = (
  nominee: Nominee,
  certificate: {
    issuer: string;
    formTitle: string;
    decisionNumber: string;
    reason: string;
    checkUrl: string;
  },
): MailText => ({
  subject: `Thông báo cấp lại: ${certificate.formTitle}`,
  text: letter(nominee, certificate.issuer, [
    `${certificate.formTitle} theo Quyết định số ${certificate.decisionNumber} đã được cấp lại cho ${addressed(nominee)}. Bản cũ không còn giá trị.`,
    `Lý do: ${certificate.reason}`,
    `Có thể kiểm tra bản cấp lại tại:\n${certificate.checkUrl}`,
  ]),
});

/** To whose award was taken back: that, and why. */
export const revokedMail = (
  nominee: Nominee,
  revocation: { issuer: string; office: string; formTitle: string; decisionNumber: string; reason: string },
): MailText => ({
  subject: `Thông báo thu hồi: ${revocation.formTitle}`,
  text: letter(nominee, revocation.issuer, [
    `${revocation.formTitle} đã tặng ${addressed(nominee)} theo Quyết định số ${revocation.decisionNumber} bị thu hồi.`,
    `Lý do: ${revocation.reason}`,
    `Nếu cần trao đổi thêm, xin liên hệ đơn vị đã đề nghị hoặc ${revocation.office}.`,
  ]),
});
