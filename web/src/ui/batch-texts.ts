export const vi = {
  cancel: 'Thôi',
  close: 'Đóng',
  who: (count: number) => `${count} đơn vị:`,
  summary: (done: number, refused: number) =>
    refused === 0 ? `Đã xong ${done} đơn vị.` : `Đã xong ${done} đơn vị, ${refused} đơn vị chưa làm được.`,
  doneTitle: 'Đã xong:',
  refusedTitle: 'Chưa làm được',
  stoppedTitle: 'Đã dừng giữa chừng',
} as const;
