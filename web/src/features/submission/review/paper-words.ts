/** What stands on the minutes of a review on paper. */
export const paperWords = {
  type: 'BIÊN BẢN',
  abstract: (movement: string) => `Bình xét, đề nghị khen thưởng trong phong trào “${movement}”`,
  held: (on: string, place: string) => `Thời gian: ngày ${on}. Địa điểm: ${place}.`,
  chaired: (name: string, secretary: string) => `Chủ trì: ${name}. Thư ký: ${secretary}.`,
  attendance: (present: string, members: string) =>
    `Thành phần: có mặt ${present} trên tổng số ${members} người.`,
  sections: {
    discussion: '1. Nội dung bình xét',
    votes: '2. Kết quả bỏ phiếu đề nghị khen thưởng',
    commendations: '3. Khen thưởng theo thẩm quyền của đơn vị',
  },
  columns: {
    nominee: 'Tên',
    position: 'Chức vụ, địa chỉ',
    form: 'Hình thức',
    votesFor: 'Tán thành',
    votesAgainst: 'Không tán thành',
    decision: 'Số, ngày quyết định',
  },
  noVotes: 'Chưa có trường hợp nào được lập hồ sơ đề nghị.',
  closing: 'Biên bản đã được đọc lại cho người dự cùng nghe và nhất trí thông qua./.',
  secretary: 'THƯ KÝ',
  chair: 'CHỦ TRÌ',
};
