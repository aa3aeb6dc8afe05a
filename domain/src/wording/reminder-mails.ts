import { formatDate } from '../base/text.ts';
import type { LocalDate } from '../base/time.ts';
import type { DigestEntry } from '../mail/digest.ts';

export const digestSubject = 'Nhắc việc thi đua, khen thưởng';

/** One reminder within the day's mail. */
export const reminderSaid = (reminder: {
  title: string;
  unitName: string;
  movementTitle: string;
  deadline: LocalDate;
  isPast: boolean;
  message: string;
  by: string;
  address: string;
}): string =>
  [
    `${reminder.title} của ${reminder.unitName}, phong trào “${reminder.movementTitle}”: ${reminder.isPast ? 'đã quá hạn' : 'hạn'} ${formatDate(reminder.deadline)}.`,
    ...(reminder.message === '' ? [] : [`Lời nhắn: ${reminder.message}`]),
    `Người nhắc: ${reminder.by}`,
    `Mở hồ sơ: ${reminder.address}`,
  ].join('\n');

/** To every member of a council session alike, whoever has voted (docs/rules.md#rule-5). */
export const voteReminderSaid = (reminder: {
  sessionTitle: string;
  movementTitle: string;
  until: string;
  address: string;
}): string =>
  [
    `Bỏ phiếu Hội đồng, “${reminder.sessionTitle}”, phong trào “${reminder.movementTitle}”. ${reminder.until}`,
    'Lời nhắc này gửi mọi thành viên như nhau; ai đã bỏ phiếu thì không phải làm gì.',
    `Mở phiếu: ${reminder.address}`,
  ].join('\n');

/** A movement that was launched, to everybody who works for a unit of it. */
export const launchSaid = (launch: { title: string; deadline: LocalDate; address: string }): string =>
  [
    `Phong trào “${launch.title}” vừa được phát động. Hạn đăng ký thi đua: ${formatDate(launch.deadline)}.`,
    `Mở kế hoạch: ${launch.address}`,
  ].join('\n');

/** The mail of one day to one person. */
export const digestText = (
  { displayName, issuer }: { displayName: string; issuer: string },
  entries: readonly DigestEntry[],
): string =>
  [
    `Kính gửi ${displayName},`,
    entries.length === 1 ? 'Ông/bà được nhắc việc sau:' : `Ông/bà được nhắc ${entries.length} việc sau:`,
    ...entries.map(({ text }, index) => (entries.length === 1 ? text : `${index + 1}. ${text}`)),
    'Việc đã làm xong thì không cần làm gì thêm. Mỗi ngày ông/bà nhận nhiều nhất một thư như thế này.',
    `Trân trọng,\n${issuer}`,
  ].join('\n\n');
