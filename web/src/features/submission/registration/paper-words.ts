import { orDots } from '../../../parts/paper/typed.tsx';

/** What stands on a registration on paper. */
export const paperWords = {
  symbol: 'ĐK',
  type: 'ĐĂNG KÝ THI ĐUA',
  abstract: (movement: string) => `Thực hiện phong trào “${movement}”`,
  registers: (unit: string) => `${unit} đăng ký thi đua với các nội dung sau:`,
  plan: (number: string, date: string) => `Kế hoạch của đơn vị: số ${orDots(number)}, ngày ${orDots(date)}.`,
  launch: (date: string, form: string) =>
    `Phát động ngày ${orDots(date)}. Hình thức: ${orDots(form).replace(/\.$/, '')}.`,
  sections: {
    plan: '1. Kế hoạch và phát động',
    commitments: '2. Cam kết',
    targets: '3. Chỉ tiêu thi đua',
  },
  columns: {
    area: 'Nội dung thi đua',
    name: 'Chỉ tiêu',
    unit: 'Đơn vị tính',
    direction: 'Chiều',
    baseline: 'Hiện tại',
    goal: 'Phấn đấu',
    due: 'Hạn',
    weight: 'Tỷ trọng',
    person: 'Phụ trách',
  },
  closing: 'Trên đây là đăng ký thi đua của đơn vị./.',
};
