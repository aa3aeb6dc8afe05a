import type { MailState } from '@thidua/domain/mail/mail';
import { naming, type Names, type Wording } from '../../language/language.ts';

const vi = (its: Names) => ({
  title: 'Hộp thư đi',
  lead: `Thư điện tử hệ thống soạn sẵn cho người được khen và những người liên quan. ${its.office} xem lại rồi phát hành; thư chưa phát hành thì chưa gửi đi.`,
  deniedTitle: `Trang này dành cho ${its.office}`,
  denied: `Hộp thư đi có địa chỉ riêng của người nhận nên chỉ ${its.office} xem được. Nếu bạn phụ trách, hãy đề nghị quản trị cấp quyền.`,

  states: 'Xem theo trạng thái',
  count: (label: string, count: number | null) => (count === null ? label : `${label}: ${count}`),
  search: 'Tìm thư',
  searchHint: 'Tên, địa chỉ hoặc tiêu đề; gõ không dấu cũng được',
  movement: 'Phong trào',
  allMovements: 'Mọi phong trào',
  shown: (shown: number, loaded: number) =>
    shown === loaded ? `${shown} thư` : `${shown} trong ${loaded} thư đã tải`,
  more: 'Tải thêm thư cũ hơn',

  empty: {
    held: 'Không có thư chờ phát hành',
    gathering: 'Không có thư nhắc đang gom',
    queued: 'Không có thư đang gửi',
    sent: 'Chưa có thư nào đã gửi',
    failed: 'Không có thư gửi không được',
  } satisfies Record<MailState, string>,
  emptyHint: {
    held: 'Khi quyết định khen thưởng có hiệu lực, thư báo cho người được khen sẽ chờ ở đây.',
    gathering: 'Lời nhắc trong ngày của mỗi người gom vào một thư; thư chờ ở đây đến giờ gửi.',
    queued: 'Thư vừa phát hành ở đây trong giây lát rồi chuyển sang “Đã gửi”.',
    sent: 'Thư đã phát hành và được máy chủ thư nhận sẽ ở đây.',
    failed: 'Thư bị máy chủ thư từ chối hoặc thử nhiều lần không gửi được sẽ ở đây, kèm lý do.',
  } satisfies Record<MailState, string>,
  about: {
    held: '',
    gathering:
      'Mỗi người nhận nhiều nhất một thư nhắc một ngày. Thư tự gửi nửa giờ sau lời nhắc đầu tiên; lời nhắc đến sau khi thư đã gửi sẽ vào thư sáng hôm sau.',
    queued: 'Nếu máy chủ thư đang bận, hệ thống tự thử lại; bạn không cần làm gì.',
    sent: 'Máy chủ thư đã nhận. Thư bị trả về sau đó (nếu có) nằm trong hộp thư của địa chỉ gửi.',
    failed: 'Hãy xem lý do của từng thư, xử lý xong thì bấm “Gửi lại”.',
  } satisfies Record<MailState, string>,
  noneMatch: 'Không có thư nào khớp',
  noneMatchHint: 'Hãy thử từ khác, hoặc chọn mọi phong trào.',
  noneMatchMore: 'Hãy thử từ khác, hoặc tải thêm thư cũ hơn ở cuối trang.',

  choose: (name: string) => `Chọn thư gửi ${name}`,
  chooseAll: 'Chọn tất cả thư đang hiện',
  selection: 'Việc với các thư đã chọn',
  chosen: (count: number) => `Đã chọn ${count} thư`,
  unchoose: 'Bỏ chọn',

  read: 'Xem thư',
  readOf: (name: string) => `Xem thư gửi ${name}`,
  mailTo: (name: string) => `Thư gửi ${name}`,
  release: 'Phát hành',
  releaseOf: (name: string) => `Phát hành thư gửi ${name}`,
  resend: 'Gửi lại',
  resendOf: (name: string) => `Gửi lại thư cho ${name}`,
  mail: 'thư',
  releaseTitle: 'Phát hành thư',
  releaseLead: (count: number) =>
    `Gửi ${count} thư dưới đây ngay bây giờ? Thư đã gửi thì không thu lại được.`,
  resendTitle: 'Gửi lại thư',
  resendLead: (count: number) => `Gửi lại ${count} thư dưới đây ngay bây giờ?`,

  reason: 'Lý do',
  lastTry: 'Lần thử gần nhất',
  serverSaid: (text: string) => `Máy chủ thư trả lời: ${text}`,
  to: 'Người nhận',
  subject: 'Tiêu đề',
  state: 'Trạng thái',
  ofMovement: 'Phong trào',
  created: 'Soạn lúc',
  released: 'Phát hành lúc',
  releasedBySystem: (at: string) => `${at}, hệ thống tự phát hành`,
  releasedByMe: (at: string) => `${at}, bạn phát hành`,
  sent: 'Gửi lúc',
  attempts: 'Số lần thử',
  text: 'Nội dung thư',
  close: 'Đóng',
});

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('features/outbox/texts', vi);
