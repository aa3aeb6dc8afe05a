import { withUnit } from '@thidua/domain/base/text';
import { wording, type Wording } from '../../../language/language.ts';

const vi = {
  criterion: (title: string) => `Tiêu chí “${title}”`,
  fields: {
    papers: 'Tài liệu kèm theo',
    actuals: 'Kết quả các chỉ tiêu',
    value: 'Kết quả đến cuối kỳ',
    confirmed: 'Kết quả khác thường, đã xác nhận là đúng',
    remark: 'Ghi chú',
    evidence: 'Minh chứng',
    difficulties: 'Khó khăn, vướng mắc',
    proposals: 'Kiến nghị, đề xuất',
    selfScores: 'Tự chấm điểm',
    score: 'Điểm tự chấm',
    note: 'Thuyết minh',
  },
  period: (from: string, to: string, due: string) => `Kỳ từ ${from} đến ${to}, nộp trước hết ngày ${due}.`,
  cumulative: 'Kết quả là số lũy kế đến cuối kỳ. Chưa làm được gì thì ghi 0.',
  prefilled: (title: string) => `Đã điền sẵn từ “${title}”. Hãy sửa thành số đến cuối kỳ này.`,
  route: (baseline: string, goal: string, unit: string) => `${baseline} → ${withUnit(goal, unit)}`,
  previous: (value: string) => `Kỳ trước: ${value}`,
  progress: (percent: string) => `Đạt ${percent} chặng đường`,
  expected: (percent: string) => `theo thời gian cần ${percent}`,
  unchanged: (changed: number, total: number, title: string) =>
    `${changed} trên ${total} số khác với “${title}”. Nếu đúng là chưa có gì thay đổi thì cứ nộp; nếu không, hãy quay lại sửa thành số đến cuối kỳ này.`,
  progressLabel: (name: string) => `Tiến độ chỉ tiêu “${name}”`,
  noValue: 'Chưa có kết quả',
  done: 'Có, đã hoàn thành',
  notDone: 'Chưa',
  notRegistered: 'Đơn vị chưa có đăng ký thi đua được chấp nhận, nên chưa có chỉ tiêu để báo cáo.',
  toRegistration: 'Mở đăng ký thi đua',
  closing: 'Nhận xét chung',
  criteria: 'Tự chấm theo tiêu chí tập thể',
  maximum: (points: number) => `Tối đa ${points} điểm`,
  total: (score: string, max: string) => `Tổng điểm tự chấm: ${score} / ${max}`,
  addFileFor: (name: string) => `Tải tệp minh chứng lên cho chỉ tiêu “${name}”`,
};

export type Words = Wording<typeof vi>;
export const words: Words = wording('features/submission/report/texts', vi);
