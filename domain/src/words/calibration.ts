/** What stands on the page by which a printer is measured; lengths come with their unit. */
export const calibrationWords = {
  title: 'Trang căn chỉnh máy in',
  instructions: (mark: number, offset: { x: string; y: string }) =>
    [
      'TRANG CĂN CHỈNH MÁY IN',
      'In trang này lên phôi giấy khen, chọn tỷ lệ 100% (không co giãn theo khổ giấy).',
      `Đo từ mép trái và mép trên của giấy đến tâm dấu A: mỗi khoảng phải là ${mark} mm.`,
      `Độ lệch đang dùng: ngang ${offset.x}, dọc ${offset.y}. Nếu đo khác ${mark} mm thì nhập độ lệch mới = độ lệch đang dùng + (${mark} − số đo được).`,
      `Tâm dấu B phải cách mép phải và mép dưới ${mark} mm. Nếu A đúng mà B sai thì máy in đang co giãn trang.`,
      'Khung nét đứt là chỗ in của từng ô; con số là khoảng cách từ mép trái và mép trên.',
    ].join('\n'),
};
