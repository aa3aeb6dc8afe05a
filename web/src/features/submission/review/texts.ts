import { wording, type Wording } from '../../../language/language.ts';

const vi = {
  order: 'Thứ tự các khen thưởng',
  fields: {
    heldOn: 'Ngày bình xét',
    place: 'Địa điểm',
    chairedBy: 'Người chủ trì',
    secretary: 'Thư ký',
    members: 'Tổng số người của đơn vị',
    present: 'Số người dự',
    discussion: 'Nội dung bình xét',
    commendations: 'Khen thưởng theo thẩm quyền của đơn vị',
  },
  commendationFields: {
    name: 'Tập thể, cá nhân được khen',
    form: 'Hình thức khen',
    number: 'Số quyết định',
    date: 'Ngày quyết định',
  },
  meeting: 'Cuộc họp bình xét',
  membersHint: 'Tất cả những người có quyền dự bình xét.',
  discussionHint:
    'Tiêu chí đã dùng, cách bỏ phiếu, ý kiến chính. Số phiếu của từng trường hợp ghi trong hồ sơ đề nghị.',
  commendationsHint: 'Những người, tập thể mà đơn vị đã tự khen trong phong trào này. Không có thì để trống.',
  commendation: (name: string) => (name === '' ? 'Khen thưởng chưa ghi tên' : `Khen thưởng “${name}”`),
  commendationCalled: (n: number, name: string) =>
    name.trim() === '' ? `Khen thưởng ${n}` : `Khen thưởng ${n} “${name}”`,
  add: 'Thêm khen thưởng của đơn vị',
  remove: (n: number) => `Xóa dòng ${n}`,
  row: (n: number) => `Khen thưởng ${n}`,
  none: 'Không có.',
  numberHint: 'Nếu có',
  kind: {
    steps: ['Soạn', 'Nộp, kiểm tra', 'Hợp lệ'],
    valid: 'Biên bản hợp lệ. Bước tiếp theo: lập hồ sơ đề nghị khen thưởng.',
    submitExplain: () =>
      'Biên bản nộp được giữ nguyên. Sau khi nộp vẫn rút lại được, miễn là chưa có hồ sơ nào dựa vào biên bản này được thẩm định.',
    moveExplain: {
      recall:
        'Biên bản trở về bước soạn; hồ sơ đề nghị chỉ nộp được khi có biên bản hợp lệ trở lại. Hồ sơ đã nộp, chờ thẩm định thì phải chờ biên bản; nơi thẩm định được báo ngay.',
      return: 'Đơn vị nhận được lý do, sửa biên bản và nộp lại.',
    },
  },
};

export type Words = Wording<typeof vi>;
export const words: Words = wording('features/submission/review/texts', vi);
