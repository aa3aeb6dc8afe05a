import type { Role } from '@thidua/domain/people/membership';
import { naming, type Names, type Wording } from '../../language/language.ts';

const vi = (its: Names) => ({
  title: 'Tài khoản và quyền',
  leadOf: {
    admin:
      'Mời người dùng, cấp và thu quyền. Mọi thay đổi được ghi nhật ký, báo cho người đó và cho người giám sát.',
    office:
      'Mời cán bộ, thủ trưởng các đơn vị và cụm trưởng; đổi quyền của họ ở đơn vị, cụm. Mọi thay đổi được ghi nhật ký, báo cho người đó và cho người giám sát.',
  },
  deniedTitle: `Trang này dành cho quản trị hệ thống và ${its.office}`,
  denied: `Chỉ quản trị hệ thống và ${its.office} của cơ quan mời được người dùng và đổi quyền. Nếu quyền của bạn chưa đúng, hãy báo quản trị, kèm thư điện tử bạn dùng để đăng nhập.`,

  search: 'Tìm người dùng',
  searchHint: 'Gõ tên, thư điện tử, đơn vị hoặc vai trò; không cần dấu',
  show: 'Hiện',
  filter: {
    active: 'Đang hoạt động',
    pending: 'Chưa nhận lời mời',
    inactive: 'Đã ngừng, đã thu lời mời',
    all: 'Tất cả',
  },
  found: (count: number) => `${count} người`,
  foundMore: (count: number) => `Đang hiện ${count} người, còn nữa: gõ thêm để tìm, hoặc bấm “Hiện thêm”`,
  notFoundYet: 'Chưa thấy trong những người đã đọc. Hãy gõ thêm chữ của tên, hoặc bấm “Hiện thêm”.',
  none: 'Chưa có người dùng nào',
  noneHint: 'Hãy bấm “Mời người dùng” để cấp tài khoản đầu tiên.',
  notFound: 'Không tìm thấy ai',
  notFoundHint: 'Hãy gõ ít chữ hơn, hoặc chọn “Tất cả”.',
  more: 'Hiện thêm',
  inactive: 'Đã ngừng',
  noRoles: 'Chưa có quyền nào',
  self: 'Đây là tài khoản của bạn. Không ai tự đổi quyền của mình được; hãy nhờ quản trị khác.',

  invite: 'Mời người dùng',
  pending: 'Chưa nhận lời mời',
  pendingHint: 'Quyền có hiệu lực khi người này mở đường dẫn trong thư mời và đặt mật khẩu.',
  withdrawn: 'Đã thu lời mời',
  keptByAdmin: 'Giữ việc ở cấp cơ quan: tài khoản do quản trị hệ thống lo.',
  keptRow: 'Quyền ở cấp cơ quan do quản trị hệ thống cấp; giữ nguyên.',

  action: {
    edit: 'Sửa quyền',
    reset: 'Gửi thư đặt lại mật khẩu',
    renew: 'Mời lại',
    withdraw: 'Thu lời mời',
    deactivate: 'Ngừng hoạt động',
    reactivate: 'Mở lại',
  },
  actionOf: {
    edit: (name: string) => `Sửa quyền của ${name}`,
    reset: (name: string) => `Gửi thư đặt lại mật khẩu cho ${name}`,
    renew: (name: string) => `Mời lại ${name}`,
    withdraw: (name: string) => `Thu lời mời ${name}`,
    deactivate: (name: string) => `Ngừng tài khoản của ${name}`,
    reactivate: (name: string) => `Mở lại tài khoản của ${name}`,
  },
  lead: {
    reset: (name: string, email: string) =>
      `Một thư có đường dẫn đặt mật khẩu mới sẽ được gửi tới ${email}. Chỉ ${name} thấy đường dẫn; mật khẩu cũ còn dùng được cho đến khi đặt mật khẩu mới.`,
    renew: (name: string, email: string) =>
      `${name} (${email}) sẽ có đường dẫn mời mới. Các đường dẫn đã gửi trước đây không dùng được nữa.`,
    withdraw: (name: string) =>
      `${name} chưa nhận lời mời. Đường dẫn đã gửi sẽ không dùng được nữa; sau này vẫn mời lại được.`,
    deactivate: (name: string) =>
      `${name} sẽ bị thoát ra ngay và không xem, không làm được gì nữa. Hồ sơ đã nộp và nhật ký vẫn còn. Có thể mở lại bất cứ lúc nào.`,
    reactivate: (name: string) =>
      `${name} sẽ đăng nhập lại được bằng mật khẩu cũ và dùng lại các quyền còn hiệu lực đang ghi ở tài khoản.`,
  },
  /** What the person, and others, will hear of it. */
  hears: {
    invite: (name: string) =>
      `${name === '' ? 'Người được mời' : name} sẽ nhận thư mời; người giám sát được báo ai mời, cấp quyền gì.`,
    edit: (name: string) => `${name} sẽ nhận thư và thông báo về quyền mới; người giám sát cũng được báo.`,
    reset: (name: string) => `${name} và người giám sát sẽ được báo ai đã gửi thư này và vì sao.`,
    renew: (name: string) => `${name} sẽ nhận thư; người giám sát được báo.`,
    withdraw: () => 'Người giám sát được báo.',
    deactivate: (name: string) => `${name} sẽ nhận thư báo; người giám sát cũng được báo.`,
    reactivate: (name: string) => `${name} sẽ nhận thư và thông báo; người giám sát cũng được báo.`,
  },

  reason: 'Lý do',
  reasonOptional: 'Lý do (nếu có)',
  reasonHint: 'Được ghi nhật ký và báo cho người liên quan. Ví dụ: số quyết định phân công.',
  reasonMissing: `Hãy ghi lý do: việc này liên quan đến Hội đồng, ${its.chairman} hoặc quản trị.`,
  propose: 'Gửi đề nghị',
  course: {
    proposed: {
      title: 'Cần quản trị thứ hai xác nhận',
      text: `Tài khoản của Hội đồng, ${its.chairman} và quản trị do hai quản trị cùng thay đổi. Đề nghị của bạn chờ ở đầu trang này, trong 7 ngày; chưa có gì thay đổi cho đến khi quản trị thứ hai xác nhận.`,
    },
    watched: {
      title: 'Người giám sát sẽ được báo ngay',
      text: 'Quy định hai quản trị đang tắt, nên một mình bạn làm được. Mỗi lần như vậy đều được báo cho người giám sát, kèm lý do.',
    },
  },

  delivery: 'Đưa đường dẫn đặt mật khẩu cho người được mời',
  byMail: 'Gửi bằng thư điện tử (nên chọn)',
  byMailHint: 'Chỉ người được mời thấy đường dẫn.',
  byScreen: 'Hiện trên màn hình để trao tận tay',
  byScreenHint:
    'Dùng khi cơ quan chưa gửi được thư. Người được mời và người giám sát được báo là bạn đã giữ đường dẫn.',
  mailOnly: `Đường dẫn sẽ được gửi vào thư điện tử của người được mời. Với Hội đồng, ${its.chairman} và quản trị, đường dẫn không hiện trên màn hình.`,

  outcome: {
    proposed: (name: string) =>
      `Đã gửi đề nghị${name === '' ? '' : ` về ${name}`}. Chưa có gì thay đổi: đang chờ quản trị thứ hai xác nhận.`,
    invite: (name: string, email: string) =>
      `Đã mời ${name}. Thư mời đang được gửi tới ${email}; đường dẫn dùng được trong 7 ngày.`,
    renew: (name: string, email: string) =>
      `Đã mời lại ${name}. Thư mới đang được gửi tới ${email}; đường dẫn cũ không dùng được nữa.`,
    reset: (name: string, email: string) =>
      `Thư đặt lại mật khẩu đang được gửi tới ${email} của ${name}; đường dẫn dùng được trong 2 giờ.`,
    edit: (name: string) => `Đã lưu quyền của ${name}.`,
    withdraw: (name: string) => `Đã thu lời mời ${name}.`,
    deactivate: (name: string) => `Đã ngừng tài khoản của ${name}.`,
    reactivate: (name: string) => `Đã mở lại tài khoản của ${name}.`,
  },

  proposalsTitle: (count: number) =>
    count === 0 ? 'Không có đề nghị nào chờ xác nhận' : `${count} đề nghị chờ quản trị thứ hai xác nhận`,
  proposalsLead: 'Hãy xem kỹ ai đề nghị, thay đổi gì và vì sao. Bạn chịu trách nhiệm cùng người đề nghị.',
  proposalsFailed: 'Chưa đọc được các đề nghị đang chờ. Hãy tải lại trang.',
  proposed: {
    setTwoAdmins: 'Tắt quy định hai quản trị',
    sendReset: (name: string) => `Gửi thư đặt lại mật khẩu cho ${name}`,
    renewInvitation: (name: string) => `Mời lại ${name}`,
    invite: (name: string, email: string) => `Mời ${name} (${email})`,
    setGrants: (name: string) => `Thay đổi quyền của ${name}`,
    switchOn: (name: string) => `Mở lại tài khoản của ${name}`,
    switchOff: (name: string) => `Ngừng tài khoản của ${name}`,
  },
  given: (line: string) => `Cấp: ${line}`,
  taken: (line: string) => `Thu: ${line}`,
  span: (from: string, to: string | null) => (to === null ? `từ ${from}` : `từ ${from} đến hết ${to}`),
  otherScope: 'đơn vị, cụm khác',
  because: (reason: string) => `Lý do: ${reason}`,
  proposedBy: (name: string, at: string) => `${name} đề nghị lúc ${at}.`,
  until: (at: string) => `Chờ đến ${at}.`,
  decidedBy: (name: string, at: string, remark: string) =>
    `${name} trả lời lúc ${at}${remark === '' ? '.' : `: ${remark}`}`,
  proposalStanding: {
    open: 'Đang chờ',
    confirmed: 'Đã xác nhận',
    refused: 'Không đồng ý',
    withdrawn: 'Đã rút',
    expired: 'Quá hạn, chưa ai xác nhận',
  },
  ownProposal: 'Bạn đề nghị, nên quản trị khác phải xác nhận.',
  showClosed: (count: number) => `Xem ${count} đề nghị gần đây đã trả lời hoặc quá hạn`,
  hideClosed: 'Ẩn đề nghị đã trả lời',
  answer: { confirm: 'Xác nhận', refuse: 'Không đồng ý', withdraw: 'Rút đề nghị' },
  answerTo: {
    confirm: (what: string) => `Xác nhận: ${what}`,
    refuse: (what: string) => `Không đồng ý: ${what}`,
    withdraw: (what: string) => `Rút đề nghị: ${what}`,
  },
  answerLead: {
    confirm: (name: string) =>
      `Việc này được làm ngay sau khi bạn xác nhận, đúng như đã đề nghị.${name === '' ? ' Người giám sát sẽ được báo.' : ` ${name} và người giám sát sẽ được báo tên của cả hai quản trị.`}`,
    refuse: () => 'Đề nghị sẽ kết thúc, không có gì thay đổi. Người đề nghị sẽ đọc lý do của bạn.',
    withdraw: () => 'Đề nghị sẽ kết thúc, không có gì thay đổi.',
  },
  refuseWhy: 'Vì sao không đồng ý',

  twoAdmins: {
    on: {
      title: 'Quy định hai quản trị: đang bật',
      text: `Tài khoản của Hội đồng, ${its.chairman} và quản trị chỉ thay đổi được khi hai quản trị cùng làm.`,
      action: 'Đề nghị tắt',
      lead: `Nên giữ quy định này: một người không thể chiếm phiếu của Hội đồng hay chữ ký của ${its.chairman}. Khi tắt, một quản trị làm được một mình và người giám sát được báo từng lần. Quản trị thứ hai phải xác nhận việc tắt.`,
    },
    off: {
      title: 'Quy định hai quản trị: đang tắt',
      text: `Một quản trị thay đổi được tài khoản của Hội đồng, ${its.chairman} và quản trị; người giám sát được báo từng lần. Hãy bật khi cơ quan đã có hai quản trị.`,
      action: 'Bật quy định',
      lead: `Từ khi bật, mọi thay đổi tài khoản của Hội đồng, ${its.chairman} và quản trị phải do hai quản trị cùng làm. Muốn tắt lại cũng cần hai người.`,
    },
  },

  email: 'Thư điện tử',
  emailHint: 'Dùng để đăng nhập.',
  emailMissing: 'Hãy gõ thư điện tử.',
  emailWrong: 'Chưa đúng dạng thư điện tử, ví dụ ten@coquan.gov.vn. Hãy gõ lại.',
  emailKnown: (name: string) =>
    `Đã có tài khoản của ${name}. Hãy đóng hộp này, tìm ${name} rồi bấm “Sửa quyền”, hoặc “Mời lại” nếu chưa nhận lời mời.`,
  name: 'Họ và tên',
  nameMissing: 'Hãy gõ họ và tên.',
  grants: 'Quyền được cấp',
  addGrant: 'Thêm quyền',
  removeGrant: 'Bỏ quyền này',
  grantNumber: (number: number) => `Quyền ${number}`,
  role: 'Vai trò',
  roleGroups: { unit: 'Trong một đơn vị', cluster: 'Trong một cụm, khối', authority: 'Toàn cơ quan' },
  roleMissing: 'Hãy chọn vai trò.',
  unit: 'Đơn vị',
  unitMissing: 'Hãy chọn đơn vị.',
  unitNotFound: 'Không có đơn vị này. Hãy gõ ít chữ hơn.',
  cluster: 'Cụm, khối',
  clusterMissing: 'Hãy chọn cụm hoặc khối.',
  clusterNotFound: 'Phong trào đang xem không có cụm, khối này.',
  clusterOf: (movement: string) => `Của phong trào: ${movement}`,
  noMovement: 'Chưa có phong trào nào, nên chưa có cụm, khối để chọn.',
  wholeAuthority: (name: string) => `Hiệu lực trong toàn cơ quan: ${name}`,
  from: 'Từ ngày',
  fromMissing: 'Hãy chọn ngày bắt đầu.',
  to: 'Đến hết ngày',
  toHint: 'Bỏ trống nếu không thời hạn',
  toBeforeFrom: 'Ngày cuối phải từ ngày bắt đầu trở đi.',
  doubled: 'Quyền này đã có ở trên. Hãy bỏ bớt một dòng.',
  noGrants: 'Cần ít nhất một quyền. Nếu muốn thu hết quyền, hãy dùng “Ngừng hoạt động”.',
  mend: 'Còn mục chưa đúng. Hãy sửa các mục có chữ đỏ rồi bấm lại.',
  sendInvite: 'Mời',
  save: 'Lưu quyền',
  cancel: 'Thôi',
  close: 'Đóng',

  linkTitle: 'Đường dẫn mời',
  linkLead: (name: string) =>
    `Hãy chép đường dẫn này gửi riêng cho ${name}. Ai có đường dẫn đều đặt được mật khẩu, nên đừng gửi vào nhóm chung.`,
  link: 'Đường dẫn dùng một lần',
  linkOnce:
    'Đường dẫn chỉ hiện một lần. Nếu quên chép, hãy bấm “Mời lại” ở danh sách; đường dẫn này khi đó không dùng được nữa.',
  expires: (time: string) => `Hết hạn lúc ${time}`,
  copy: 'Chép đường dẫn',
  copied: 'Đã chép',
  copyFailed: 'Trình duyệt không cho chép tự động. Hãy bấm vào ô rồi chép bằng tay.',

  duty: {
    unitEditor: 'Soạn đăng ký, báo cáo của đơn vị và trình thủ trưởng; không tự nộp.',
    unitHead: 'Soạn, duyệt và nộp đăng ký, báo cáo của đơn vị; bấm nộp thay cho chữ ký.',
    clusterLead: 'Xem và nhắc các đơn vị trong cụm, khối của mình; không nộp thay đơn vị.',
    office: 'Tiếp nhận hoặc trả lại hồ sơ, gia hạn, nhắc nộp, nhập bản giấy và theo dõi toàn phong trào.',
    councilMember: 'Xem hồ sơ và số liệu của mọi đơn vị để cho ý kiến trong Hội đồng.',
    chairman: 'Xem hồ sơ và số liệu của mọi đơn vị để chỉ đạo, quyết định.',
    publicity: 'Xem hồ sơ và số liệu của mọi đơn vị để tuyên truyền gương điển hình.',
    supervisor: 'Xem hồ sơ và số liệu của mọi đơn vị để giám sát; không thay đổi được gì.',
    admin: 'Mời người dùng, cấp và thu quyền; không tham gia xét thi đua, khen thưởng.',
  } satisfies Record<Role, string>,
});

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('features/people/texts', vi);
