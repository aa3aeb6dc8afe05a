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
  /** How far the case is. */
  standing: string;
  message: string;
  by: string;
  address: string;
}): string =>
  [
    `${reminder.title} của ${reminder.unitName}, phong trào “${reminder.movementTitle}”: ${reminder.isPast ? 'đã quá hạn' : 'hạn'} ${formatDate(reminder.deadline)}. Tình trạng: ${reminder.standing}.`,
    ...(reminder.message === '' ? [] : [`Lời nhắn: ${reminder.message}`]),
    `Người nhắc: ${reminder.by}`,
    `Mở hồ sơ: ${reminder.address}`,
  ].join('\n');

/** More time, within the day's mail. */
export const extensionSaid = (extension: {
  title: string;
  unitName: string;
  movementTitle: string;
  until: LocalDate;
  reason: string;
  address: string;
}): string =>
  [
    `${extension.title} của ${extension.unitName}, phong trào “${extension.movementTitle}”: được gia hạn đến hết ${formatDate(extension.until)}.`,
    `Lý do: ${extension.reason}`,
    `Mở hồ sơ: ${extension.address}`,
  ].join('\n');

/** What is told in the application where the clock reminds. */
export const deadlineSaid = (deadline: LocalDate, isPast: boolean, standing: string): string =>
  `${isPast ? 'Đã quá hạn' : 'Hạn'} ${formatDate(deadline)}. ${standing}.`;

export const remindedByClock = 'Nhắc tự động theo lịch của phong trào';

/** Units that are to be urged, to whoever stands above them. */
export const unitsSaid = (units: {
  title: string;
  isPast: boolean;
  names: readonly string[];
  count: number;
}) =>
  `${units.title}: ${units.count} đơn vị ${units.isPast ? 'quá hạn, chưa có bản hợp lệ' : 'chưa có bản hợp lệ'}: ${units.names.join('; ')}${units.count > units.names.length ? ` và ${units.count - units.names.length} đơn vị khác` : ''}.`;

/** The same within the day's mail. */
export const unitsToUrgeSaid = (told: { said: string; movementTitle: string; address: string }): string =>
  [
    `Đôn đốc, phong trào “${told.movementTitle}”. ${told.said}`,
    remindedByClock,
    `Mở bảng theo dõi: ${told.address}`,
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
    entries.length === 1 ? 'Ông/bà có tin sau:' : `Ông/bà có ${entries.length} tin sau:`,
    ...entries.map(({ text }, index) => (entries.length === 1 ? text : `${index + 1}. ${text}`)),
    'Việc đã làm xong thì không cần làm gì thêm. Mỗi ngày ông/bà nhận nhiều nhất một thư như thế này.',
    `Trân trọng,\n${issuer}`,
  ].join('\n\n');
