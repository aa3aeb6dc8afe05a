import type { LineFaultCode } from '@thidua/domain/unit-change/match-lines';
import type { PersonStanding } from '@thidua/domain/unit-change/match-people';
import type { UnitFaultCode } from '@thidua/domain/unit-change/plan-units';
import type { UnitColumn, UnitSheetFault } from '@thidua/domain/unit-change/unit-sheet';
import { naming, type Names, type Wording } from '../../language/language.ts';

const vi = (its: Names) => ({
  title: 'Đơn vị',
  lead: 'Cây đơn vị của cơ quan: thêm, đổi tên, chuyển cấp trên, ngừng đơn vị, hoặc nhập cả danh sách từ Excel.',
  deniedTitle: `Trang này dành cho ${its.office}`,
  denied: `Chỉ ${its.office} sửa được cây đơn vị. Nếu quyền của bạn chưa đúng, hãy báo quản trị hệ thống.`,

  importing: 'Nhập từ Excel',
  add: 'Thêm đơn vị',
  search: 'Tìm đơn vị',
  searchHint: 'Gõ tên hoặc tên cũ, không cần dấu',
  showEnded: 'Hiện cả đơn vị đã ngừng',
  found: (count: number) => `${count} đơn vị`,
  more: (left: number) => `Hiện thêm (còn ${left})`,
  none: 'Không tìm thấy đơn vị nào. Hãy gõ ít chữ hơn.',
  ended: 'Đã ngừng',
  formerly: (names: string) => `Tên cũ: ${names}`,
  below: (name: string) => `Thuộc ${name}`,
  edit: 'Sửa',
  editOf: (name: string) => `Sửa ${name}`,

  name: 'Tên đơn vị',
  nameMissing: 'Hãy ghi tên đơn vị.',
  kind: 'Loại đơn vị',
  parent: 'Đơn vị cấp trên',
  active: 'Đang hoạt động',
  activeHint:
    'Bỏ chọn khi đơn vị giải thể hoặc sáp nhập: đơn vị thôi tham gia các phong trào đang mở; hồ sơ, kết quả và giấy khen vẫn còn và tra cứu được.',
  reason: 'Căn cứ, lý do',
  save: 'Lưu',
  cancel: 'Hủy',
  renameHint: 'Phong trào đang mở đổi theo tên mới; phong trào đã đóng giữ tên cũ. Tên cũ vẫn tìm được.',
  moveHint:
    'Chuyển cấp trên có hiệu lực với phong trào lập sau này; phong trào đang mở tính như khi xếp đơn vị.',
  fault: {
    idTwice: 'Mã này đã có đơn vị khác.',
    isAuthority: 'Cơ quan phát động không sửa ở đây.',
    ofOthers: 'Mã này thuộc cơ quan khác. Hãy dùng mã khác.',
    unknownParent: 'Không có đơn vị cấp trên này. Hãy chọn trong danh sách.',
    parentEnded: 'Đơn vị cấp trên đã ngừng. Hãy chọn đơn vị đang hoạt động.',
    circle: 'Đơn vị không thể thuộc chính nó hoặc đơn vị dưới nó. Hãy chọn cấp trên khác.',
    nameTaken: 'Cùng cấp trên đã có đơn vị khác mang tên này. Hãy ghi tên phân biệt hơn.',
    hasSubUnits: 'Còn đơn vị trực thuộc đang hoạt động. Hãy chuyển hoặc ngừng các đơn vị đó trước.',
  } satisfies Record<UnitFaultCode, string>,

  latest: (added: number, changed: number, at: string) =>
    `Thay đổi gần nhất lúc ${at}: thêm ${added}, đổi ${changed} đơn vị.`,
  undone: 'Lần thay đổi gần nhất đã được hoàn tác.',
  kept: (count: number) => `${count} đơn vị được giữ nguyên vì đã có người dựa vào.`,
  running: (done: number, pages: number) =>
    `Đang ghi thay đổi đơn vị: xong ${done}/${pages} phần. Có thể rời trang; việc ghi vẫn chạy tiếp.`,
  undo: 'Hoàn tác',
  undoTitle: 'Hoàn tác lần thay đổi gần nhất',
  undoLead:
    'Đơn vị vừa thêm sẽ bị bỏ, đơn vị vừa đổi trở lại như trước. Làm được khi chưa ai được mời vào, chưa phong trào nào dùng các đơn vị đó.',

  importTitle: 'Nhập đơn vị và người dùng từ Excel',
  importLead:
    'Mỗi dòng một đơn vị, kèm người phụ trách nếu có; một đơn vị nhiều người thì mỗi người một dòng. Cột nhận theo tiêu đề, thứ tự nào cũng được. Tối đa 10.000 đơn vị và 2.000 người một tệp.',
  template: 'Tải tệp mẫu',
  backToList: 'Về danh sách đơn vị',
  sheetFault: {
    noHeadings: (known: string) =>
      `Không thấy dòng tiêu đề có tên đơn vị và ít nhất một cột quen thuộc nữa. Các cột nhận được: ${known}. Hãy thêm dòng tiêu đề, hoặc tải tệp mẫu.`,
    noRows: () => 'Dưới dòng tiêu đề chưa có dòng đơn vị nào. Hãy điền rồi mở lại tệp.',
    tooManyRows: () =>
      'Bảng có quá nhiều dòng: mỗi lần nhận tối đa 10.000 đơn vị và 2.000 người. Hãy chia thành nhiều tệp.',
  } satisfies Record<UnitSheetFault, (known: string) => string>,
  unused: (headings: string) =>
    `Cột chưa dùng ở đây: ${headings}. Cụm, khối được xếp khi lập phong trào; điện thoại được ghi ở trang của đơn vị trong phong trào.`,
  hidden: (count: number) => `${count} dòng đang bị ẩn trong tệp (bộ lọc) không được đọc.`,
  columns: {
    code: 'Mã đơn vị',
    name: 'Tên đơn vị',
    kind: 'Loại',
    parent: 'Đơn vị cấp trên',
    person: 'Họ và tên',
    email: 'Thư điện tử',
    role: 'Vai trò',
    from: 'Từ ngày',
    to: 'Đến ngày',
  } satisfies Record<UnitColumn, string>,

  faulty: (count: number) => `${count} chỗ cần sửa trước khi ghi`,
  faultyHint: 'Sửa ngay tại đây rồi rời ô nhập; hoặc bỏ dòng, bỏ người. Chưa có gì được ghi.',
  moreFaults: (count: number) => `Còn ${count} chỗ nữa, hiện ra khi sửa xong các chỗ trên.`,
  row: (line: number) => `Dòng ${line}`,
  mend: (column: string, line: number) => `${column}, dòng ${line}`,
  leaveRow: 'Bỏ dòng này',
  leaveRowOf: (line: number) => `Bỏ dòng ${line}`,
  leavePerson: 'Bỏ người ở dòng này',
  leavePersonOf: (line: number) => `Bỏ người ở dòng ${line}`,
  left: (lines: string) => `Đã bỏ các dòng: ${lines}.`,
  takeBack: 'Lấy lại các dòng đã bỏ',
  choose: 'Chọn',

  lineFault: {
    nameMissing: () => 'Thiếu tên đơn vị.',
    nameTooLong: () => 'Tên đơn vị dài quá 200 chữ.',
    kindUnknown: (about: string) =>
      about === '' ? 'Chưa ghi loại đơn vị.' : `Không hiểu loại “${about}”. Hãy chọn loại.`,
    parentUnknown: (about: string) =>
      `Không tìm thấy đơn vị cấp trên “${about}”. Hãy chọn một đơn vị; nếu thuộc thẳng cơ quan thì chọn chính cơ quan.`,
    parentAmbiguous: (about: string) => `Có nhiều đơn vị hợp với cấp trên này: ${about}. Hãy chọn một.`,
    nameAmbiguous: (about: string) => `Có nhiều đơn vị tên “${about}”. Hãy ghi mã đơn vị để phân biệt.`,
    codeTwice: (about: string) => `Mã này đã dùng cho đơn vị tên khác ở dòng ${about}. Hãy sửa mã.`,
    unitDiffers: (about: string) => `Khác với dòng ${about} về cùng đơn vị này. Hãy ghi giống nhau.`,
    unitTwice: (about: string) => `Dòng ${about} đã nói về đơn vị này. Hãy bỏ một dòng hoặc sửa tên, mã.`,
    unitEnded: (about: string) => `“${about}” đã ngừng. Hãy mở lại ở danh sách đơn vị, hoặc bỏ dòng này.`,
    tooManyUnits: (about: string) => `Có ${about} đơn vị; mỗi lần nhận tối đa 10.000. Hãy chia tệp.`,
    tooManyPeople: (about: string) => `Có ${about} người; mỗi lần nhận tối đa 2.000. Hãy chia tệp.`,
    personMissing: () => 'Có thư điện tử mà thiếu họ tên.',
    personTooLong: () => 'Họ tên dài quá 120 chữ.',
    emailMissing: () => 'Có họ tên mà thiếu thư điện tử nên chưa mời được.',
    emailFaulty: (about: string) => `“${about}” không phải địa chỉ thư điện tử.`,
    emailTwice: (about: string) => `Địa chỉ này đã dùng cho người khác ở dòng ${about}.`,
    roleMissing: () => 'Chưa ghi vai trò.',
    roleUnknown: (about: string) => `Không hiểu vai trò “${about}”. Hãy chọn thủ trưởng hoặc cán bộ thi đua.`,
    roleElsewhere: (about: string) =>
      `“${about}” không phải vai trò của đơn vị, không cấp qua danh sách được; quyền cấp cơ quan và cụm trưởng cấp ở trang Tài khoản và quyền.`,
    roleTwice: (about: string) => `Dòng ${about} đã ghi người này với vai trò này.`,
    dayFaulty: (about: string) => `Không đọc được ngày “${about}”. Hãy ghi như 01/03/2026.`,
    daysReversed: () => 'Ngày kết thúc trước ngày bắt đầu.',
  } satisfies Record<Exclude<LineFaultCode, UnitFaultCode>, (about: string) => string>,

  adds: (count: number) => `Thêm ${count} đơn vị`,
  changes: (count: number) => `Đổi ${count} đơn vị`,
  stays: (count: number) => `Giữ nguyên ${count} đơn vị`,
  was: (name: string) => `trước là: ${name}`,
  people: {
    new: (count: number) => `Mời ${count} người mới`,
    more: (count: number) => `Thêm quyền cho ${count} người đã có tài khoản`,
    same: (count: number) => `${count} người đã có đủ quyền`,
  } satisfies Record<PersonStanding, (count: number) => string>,
  knownAs: (name: string) => `tài khoản đang ghi tên “${name}”, giữ tên này`,
  andMore: (count: number) => `và ${count} nữa`,
  from: (day: string) => `từ ${day}`,
  to: (day: string) => `đến hết ${day}`,

  write: (count: number) => `Ghi ${count} đơn vị`,
  writeHint: 'Ghi tất cả hoặc không ghi gì. Sau khi ghi xong đơn vị mới gửi lời mời.',
  written: 'Các đơn vị trong tệp đã được ghi.',
  nothing: 'Mọi đơn vị và người trong tệp đều đã có, không còn gì để ghi hay mời.',
  invite: (count: number) => `Gửi lời mời tới ${count} người`,
  inviteHint:
    'Mỗi người nhận một thư có đường dẫn đặt mật khẩu; người đã có tài khoản nhận thư báo quyền mới. Người giám sát cũng được báo.',
  inviting: (done: number, all: number) => `Đang mời: ${done}/${all}`,
  invited: (done: number) => `Đã mời hoặc thêm quyền cho ${done} người.`,
  waiting: (count: number) => `${count} người chờ quản trị thứ hai đồng ý.`,
  notInvited: (email: string, why: string) => `${email}: ${why}`,
});

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('features/units/texts', vi);
