import { formatDate, formatShare } from '../base/text.ts';
import {
  addDays,
  dayOfPeriod,
  elapsedShare,
  periodLength,
  type LocalDate,
  type Period,
} from '../base/time.ts';
import type { Summary } from '../summary/tally.ts';

const WEEK_DAYS = 7;

interface Week {
  movementTitle: string;
  period: Period;
  today: LocalDate;
  summary: Summary;
  titleOf: (caseId: string) => string;
}

/** What is told where there is any, in a list. */
const line = (text: string) => `– ${text}`;
const also = (count: number, text: string) => (count > 0 ? `; ${count} ${text}` : '');

/** The series as it stood at the end of a day. */
const standAt = ({ series }: Summary, day: LocalDate) => series.findLast((one) => one.day <= day);

/** A movement in a few lines for its leaders: what stands, of how many, and what the last seven days have changed. */
export function weekSaid({ movementTitle, period, today, summary, titleOf }: Week): string {
  const { required, requiredRegistered, registered, registrationMissing, targets, awaitingOffice } = summary;
  const before = standAt(summary, addDays(today, -WEEK_DAYS));
  const now = standAt(summary, today);
  const more = {
    registered: registered - (before?.registered ?? 0),
    reports: (now?.reports ?? 0) - (before?.reports ?? 0),
  };
  const elapsed = formatShare(elapsedShare(period, today));
  return [
    `Phong trào “${movementTitle}” đến ngày ${formatDate(today)}, ngày thứ ${dayOfPeriod(period, today)} trên ${periodLength(period)} ngày.`,
    line(
      `Đăng ký: ${requiredRegistered} trên ${required} đơn vị bắt buộc${also(registered - requiredRegistered, 'đơn vị được mời đã đăng ký')}${also(registrationMissing, 'đơn vị quá hạn')}. Trong 7 ngày qua thêm ${more.registered}.`,
    ),
    ...summary.byPeriod
      .filter(({ due }) => due > 0)
      .map(({ caseId, due, in: handedIn, onTime, missing, revising }) =>
        line(
          `${titleOf(caseId)}: ${handedIn} trên ${due} đơn vị đã có báo cáo hợp lệ, ${onTime} đúng hạn${also(missing, 'quá hạn')}${also(revising, 'đang sửa lại')}.`,
        ),
      ),
    line(`Báo cáo được tính thêm trong 7 ngày qua: ${more.reports}.`),
    line(`Chỉ tiêu: ${targets.met} trên ${targets.total} đã đạt, ${targets.behind} chậm tiến độ.`),
    line(
      summary.progress === null
        ? `Tiến độ chung: chưa có. Thời gian đã qua: ${elapsed}.`
        : `Tiến độ chung: ${formatShare(summary.progress)}, một tuần trước ${formatShare(before?.progress ?? 0)}. Thời gian đã qua: ${elapsed}.`,
    ),
    line(`Hồ sơ hợp lệ chờ tiếp nhận: ${awaitingOffice}.`),
  ].join('\n');
}

/** The same within the day's mail. */
export const weekInMail = (said: string, address: string): string => `${said}\nXem toàn cảnh: ${address}`;
