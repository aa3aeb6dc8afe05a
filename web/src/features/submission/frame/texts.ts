import type { CaseMoveName } from '@thidua/domain/submission/case-moves';
import { naming, type Names, type Wording } from '../../../language/language.ts';

const vi = (its: Names) => ({
  steps: ['Soạn', 'Nộp, kiểm tra', `${its.office} tiếp nhận`],
  reviewFaults: (count: number) => `Còn ${count} chỗ chưa đúng`,
  reviewFaultsHint: 'Bấm vào tên mục để mở phần sửa, hoặc trả lại người soạn.',
  stepsLabel: 'Các bước của hồ sơ',
  copyVersion: (n: number) => `Lấy bản ${n} làm bản soạn`,
  copyQuestion: 'Thay bản soạn bằng nội dung bản đã nộp?',
  copyExplain: 'Nội dung đang soạn sẽ được thay. Có thể gõ lại hoặc lấy từ bản nộp khác.',
  differsFromVersion: (n: number, count: number) => `Bản soạn khác bản nộp ${n} ở ${count} mục.`,
  usual: {
    submitExplain: (title: string) =>
      `Bản nộp “${title}” được giữ nguyên, không sửa được nữa. Sau khi nộp vẫn rút lại được cho đến khi ${its.office} tiếp nhận.`,
    valid: `Bản nộp hợp lệ, đang chờ ${its.office} tiếp nhận.`,
    received: `${its.office} đã tiếp nhận.`,
    moveExplain: {
      handToHead:
        'Thủ trưởng nhận được thông báo và có thể sửa, nộp hoặc trả lại. Trong lúc chờ, bạn chỉ xem được.',
      handBack: 'Người soạn nhận được lý do và sửa tiếp.',
      recall: 'Hồ sơ trở về bước soạn. Các bản đã nộp vẫn được lưu trong lịch sử.',
      receive: 'Số liệu của bản này là số liệu chính thức. Đơn vị nhận được thông báo.',
      return: 'Đơn vị nhận được lý do và nộp lại. Nếu đã nộp đúng hạn thì vẫn tính là đúng hạn.',
      amend: 'Bản đã tiếp nhận vẫn có giá trị cho đến khi bản điều chỉnh được tiếp nhận.',
      reopen: 'Đơn vị sửa và nộp lại được. Bản đã tiếp nhận vẫn có giá trị trong lúc đó.',
      abandonAmendment: 'Trở về bản đã tiếp nhận. Nội dung đang sửa vẫn còn trong bản soạn.',
    } satisfies Record<CaseMoveName, string>,
    receivedVersion: 'đã tiếp nhận',
  },
});

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('features/submission/frame/texts', vi);
