import type { LogRoot } from '../log/root.ts';
import { formatDate, formatNumber } from '../base/text.ts';

/** To a supervisor: the day's root, to be kept where nobody who runs the system can reach it. */
export const logRootMail = (
  { day, root, chains, entries }: LogRoot,
  to: { name: string; authorityName: string; checkUrl: string },
): { subject: string; text: string } => ({
  subject: `Mã gốc nhật ký ngày ${formatDate(day)}`,
  text: [
    `Kính gửi ông/bà ${to.name},`,
    `Mã gốc nhật ký thi đua – khen thưởng ngày ${formatDate(day)} của ${to.authorityName}:\n${root}`,
    `Mã được tính trên ${formatNumber(entries)} dòng của ${formatNumber(chains)} chuỗi nhật ký. Nếu về sau có dòng nào trong số đó bị sửa, xóa, chèn hoặc đảo chỗ, nhật ký sẽ không còn khớp với mã này.`,
    `Xin giữ lại thư này. Khi cần đối chiếu, mở ${to.checkUrl} và dán mã vào ô “Mã gốc trong thư”.`,
    'Thư này do hệ thống tự động gửi mỗi ngày một lần cho người được giao giám sát.',
  ].join('\n\n'),
});
