import type { AccountAction } from '../people/account.ts';
import type { Names } from '../movement/authority.ts';
import { LINK_MS, type LinkPurpose } from '../people/account-link.ts';
import type { MailText } from './award-mails.ts';

/** An account as its mails speak of it. */
interface Holder {
  displayName: string;
  /** The authority's name. */
  issuer: string;
  names: Pick<Names, 'office'>;
  helpLine: string;
}

const letter = ({ displayName, issuer }: Holder, paragraphs: readonly string[]): string =>
  [`Kính gửi ${displayName},`, ...paragraphs, `Trân trọng,\n${issuer}`].join('\n\n');

const notYou = ({ names, helpLine }: Holder) =>
  `Nếu ông/bà không biết về việc này, hãy báo ngay cho quản trị hệ thống hoặc ${names.office}${helpLine === '' ? '' : ` (${helpLine})`}.`;

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
export const lifeOf = (purpose: LinkPurpose): string =>
  LINK_MS[purpose] < DAY_MS ? `${LINK_MS[purpose] / HOUR_MS} giờ` : `${LINK_MS[purpose] / DAY_MS} ngày`;

/** What the outbox shows of a mail with a link. */
export const linkMailShown: Record<LinkPurpose, MailText> = {
  invitation: {
    subject: 'Lời mời dùng hệ thống Thi đua – Khen thưởng',
    text: 'Thư mời có đường dẫn riêng để đặt mật khẩu. Nội dung thư không lưu ở đây: ai có đường dẫn đều đặt được mật khẩu.',
  },
  reset: {
    subject: 'Đặt lại mật khẩu hệ thống Thi đua – Khen thưởng',
    text: 'Thư có đường dẫn riêng để đặt lại mật khẩu. Nội dung thư không lưu ở đây: ai có đường dẫn đều đặt được mật khẩu.',
  },
};

/** What is sent with a link, made when it is sent. `held` names the roles, each with where. */
export const linkMail = (
  purpose: LinkPurpose,
  holder: Holder,
  { address, held }: { address: string; held: readonly string[] },
): MailText => ({
  subject: linkMailShown[purpose].subject,
  text:
    purpose === 'invitation'
      ? letter(holder, [
          `${holder.issuer} mời ông/bà dùng hệ thống Thi đua – Khen thưởng.${held.length === 0 ? '' : ` Quyền được cấp:\n${listed(held)}`}`,
          `Hãy mở đường dẫn này để đặt mật khẩu. Đường dẫn dùng được một lần, trong ${lifeOf(purpose)}; quyền có hiệu lực từ khi ông/bà đặt mật khẩu:\n${address}`,
          'Đường dẫn này chỉ dành cho ông/bà. Xin đừng chuyển tiếp thư; nếu nhận được thư mới hơn, hãy dùng đường dẫn trong thư mới.',
          notYou(holder),
        ])
      : letter(holder, [
          'Có yêu cầu đặt lại mật khẩu cho tài khoản của ông/bà. Nếu đúng là ông/bà, hãy mở đường dẫn này để đặt mật khẩu mới:',
          address,
          `Đường dẫn dùng được một lần, trong ${lifeOf(purpose)}. Nếu nhận được thư mới hơn, hãy dùng đường dẫn trong thư mới.`,
          'Nếu ông/bà không yêu cầu, hãy bỏ qua thư này: mật khẩu cũ vẫn giữ nguyên. Nếu thư đến nhiều lần, hãy báo quản trị hệ thống.',
        ]),
});

const listed = (held: readonly string[]) => held.map((one) => `- ${one}`).join('\n');

/** To somebody whose first link was shown to who invited: that this happened, without the link. */
export const shownLinkMail = (holder: Holder, by: string): MailText => ({
  subject: 'Tài khoản của ông/bà trên hệ thống Thi đua – Khen thưởng',
  text: letter(holder, [
    `${by} đã lập tài khoản cho ông/bà trên hệ thống Thi đua – Khen thưởng và giữ đường dẫn đặt mật khẩu để trao tận tay.`,
    'Chỉ ông/bà được mở đường dẫn đó. Nếu chưa nhận được, hoặc mở ra thấy đã có người dùng, hãy báo ngay.',
    notYou(holder),
  ]),
});

/** To somebody whose grants were changed, or whose account was switched on or off. */
export const accountChangedMail = (
  holder: Holder,
  { kind, held, by }: { kind: 'grants' | 'off' | 'on'; held: readonly string[]; by: string },
): MailText => {
  const said = {
    grants: `${by} vừa thay đổi quyền của ông/bà trên hệ thống Thi đua – Khen thưởng.`,
    off: `${by} vừa ngừng tài khoản của ông/bà trên hệ thống Thi đua – Khen thưởng. Hồ sơ đã nộp vẫn còn.`,
    on: `${by} vừa mở lại tài khoản của ông/bà trên hệ thống Thi đua – Khen thưởng.`,
  } as const;
  return {
    subject: kind === 'grants' ? 'Quyền của ông/bà vừa thay đổi' : 'Tài khoản của ông/bà vừa thay đổi',
    text: letter(holder, [
      said[kind],
      ...(kind === 'off'
        ? []
        : [held.length === 0 ? 'Hiện ông/bà không giữ quyền nào.' : `Quyền hiện giữ:\n${listed(held)}`]),
      notYou(holder),
    ]),
  };
};

/** After a password was set by a link. */
export const passwordSetMail = (holder: Holder, purpose: LinkPurpose, at: string): MailText => ({
  subject: 'Mật khẩu của ông/bà vừa được đặt',
  text: letter(holder, [
    purpose === 'invitation'
      ? `Lời mời đã được nhận và mật khẩu đã được đặt lúc ${at}. Từ nay hãy đăng nhập bằng thư điện tử này và mật khẩu đó.`
      : `Mật khẩu mới đã được đặt lúc ${at}. Mọi nơi đang đăng nhập bằng mật khẩu cũ đều đã bị thoát.`,
    notYou(holder),
  ]),
});

const actionWords: Record<Exclude<AccountAction, 'setTwoAdmins'>, string> = {
  invite: 'mời người dùng mới',
  renewInvitation: 'cấp đường dẫn mời mới',
  sendReset: 'gửi thư đặt lại mật khẩu',
  setGrants: 'thay đổi quyền',
  switchOn: 'mở lại tài khoản',
  switchOff: 'ngừng tài khoản',
  withdrawInvitation: 'thu lại lời mời',
};

/** What notices say of a change: who did what, who agreed, which roles are held now, and why. */
export function changeSaid(change: {
  action: Exclude<AccountAction, 'setTwoAdmins'>;
  by: string;
  confirmedBy: string | null;
  held: readonly string[];
  reason: string;
  /** Of a guarded account, while one administrator is enough. */
  alone: boolean;
  /** Whether the link was shown to who acts, to be handed over. */
  shown: boolean;
}): string {
  const { action, by, confirmedBy, held, reason, alone, shown } = change;
  return [
    `${by} ${actionWords[action]}${confirmedBy === null ? '' : `, ${confirmedBy} xác nhận`}.`,
    ...(alone ? ['Chỉ một quản trị thực hiện: quy định hai người đang tắt.'] : []),
    ...(shown ? ['Đường dẫn đặt mật khẩu được hiện trên màn hình để trao tận tay.'] : []),
    ...(held.length === 0 ? [] : [`Quyền: ${held.join('; ')}.`]),
    ...(reason === '' ? [] : [`Lý do: ${reason}`]),
  ].join('\n');
}
