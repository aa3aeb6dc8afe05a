import type { PaperKind } from '@thidua/domain/submission/papers';
import { naming, type Names, type Wording } from '../../../language/language.ts';

const vi = (its: Names) => ({
  evidence: 'Minh chứng',
  reading: (value: string) => `= ${value}`,
  isFigure: (value: string) => `Là ${value}`,
  unusual: 'Số khác thường, đơn vị xác nhận là đúng',
  figureRight: 'Số này đúng',
  rewritten: (typed: string, plain: string) => `“${typed}” được ghi thành ${plain}.`,
  pickDate: (label: string) => `Chọn ngày trên lịch: ${label}`,
  calendar: {
    nextMonth: 'Tháng sau',
    previousMonth: 'Tháng trước',
    monthLevelControl: 'Chọn tháng',
    nextYear: 'Năm sau',
    previousYear: 'Năm trước',
    yearLevelControl: 'Chọn năm',
    nextDecade: 'Mười năm sau',
    previousDecade: 'Mười năm trước',
  },
  datePlaceholder: 'ngày/tháng/năm',
  summaryTitle: (count: number) => `Còn ${count} chỗ cần sửa`,
  summaryHint: 'Bấm vào từng dòng để đến đúng ô cần sửa.',
  addLink: 'Thêm đường dẫn',
  addFile: 'Tải tệp lên',
  linkUrl: 'Đường dẫn (https://…)',
  linkTitle: 'Tên minh chứng',
  removeEvidence: (name: string) => `Gỡ minh chứng ${name}`,
  uploading: (name: string, percent: number) => `Đang tải lên ${name}: ${percent}%`,
  evidenceHint:
    'Minh chứng: đường dẫn, hoặc tệp PDF, ảnh, Word hoặc Excel, mỗi tệp tối đa 3 MB. Ảnh được thu nhỏ ngay trên máy.',
  narrowRoom: (files: number, megabytes: number) =>
    `Hồ sơ này còn nhận được ${files} tệp, tổng cộng ${megabytes} MB. Hãy ưu tiên tệp cần nhất, hoặc dùng đường dẫn.`,
  noRoom: `Hồ sơ này đã đủ số tệp được nhận. Hãy dùng đường dẫn, hoặc đề nghị ${its.office} nâng mức; những gì đã nhập vẫn còn.`,
  papersTitle: 'Tài liệu kèm theo',
  papersHint:
    'Không bắt buộc. Bản giấy: bấm “In để ký, đóng dấu”, ký, đóng dấu, quét hoặc chụp rồi đính kèm ở đây trước khi nộp. Mỗi tệp tối đa 3 MB.',
  papers: {
    plan: 'Kế hoạch thi đua của đơn vị',
    launchRecord: 'Biên bản, hình ảnh lễ phát động',
    signedCopy: 'Bản đã ký, đóng dấu (bản quét)',
  } satisfies Record<PaperKind, string>,
  addScan: 'Đính kèm bản quét',
  removePaper: (name: string) => `Gỡ tài liệu ${name}`,
  papersFull: (most: number) => `Đã đủ ${most} tài liệu kèm theo, là số tối đa.`,
  evidenceFull: (most: number) => `Đã đủ ${most} minh chứng, là số tối đa.`,
});

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('features/submission/form/texts', vi);
