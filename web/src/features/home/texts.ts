import { wording, type Wording } from '../../language/language.ts';

const vi = {
  homeTitle: 'Trang chủ',
  noMovement: 'Chưa có phong trào thi đua nào',
  noMovementHint: 'Khi cơ quan phát động mở một phong trào, việc cần làm sẽ hiện ở đây.',
  noPart: 'Tài khoản của bạn chưa có phần việc trong phong trào này',
  noPartHint: 'Nếu bạn phụ trách một đơn vị, hãy đề nghị quản trị hệ thống cấp quyền cho đơn vị đó.',
  openElsewhere: 'Xem',
  ofUnit: (unit: string, what: string) => `${unit}: ${what}`,

  adminOnly: 'Bạn quản trị tài khoản và quyền, không tham gia xét thi đua.',
  adminLink: 'Đến trang quản trị tài khoản',

  myUnits: 'Đơn vị của bạn',
  myClusters: 'Cụm, khối bạn phụ trách',
};

export type Words = Wording<typeof vi>;
export const words: Words = wording('features/home/texts', vi);
