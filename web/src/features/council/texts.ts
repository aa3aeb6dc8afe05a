import type { Share } from '@thidua/domain/movement/award-settings';
import { shareText } from '@thidua/domain/wording/session-setup';
import type { ConflictReason } from '@thidua/domain/council/council';
import type { ReceiptAnswer } from './ballot.ts';
import type { MemberTask, Step } from './member-task.ts';
import { formTexts } from './texts-form.ts';
import { naming, type Names, type Wording } from '../../language/language.ts';
import { awardLabels } from '../../language/award-labels.ts';

/** Of these, the minutes take what they say in the authority's language. */
export const vi = (its: Names) => ({
  title: 'Hội đồng Thi đua – Khen thưởng',
  none: 'Chưa có kỳ họp nào',
  noneHint: `${its.office} chuẩn bị kỳ họp từ các hồ sơ đã thẩm định.`,
  prepare: 'Chuẩn bị kỳ họp',
  nominees: (count: number) => `${count} trường hợp`,
  countedAt: (at: string) => `Kiểm phiếu lúc ${at}`,
  until: (at: string) => `Bỏ phiếu đến ${at}`,
  from: (at: string) => `Mở lúc ${at}`,
  fromPlanned: (at: string) => `Dự kiến mở lúc ${at}`,
  notThere: 'Không có kỳ họp này',
  notThereHint: 'Đường dẫn không còn đúng. Hãy quay lại trang Hội đồng.',
  form: formTexts(its),
  quorumRule: (part: Share) =>
    part[0] === part[1]
      ? 'Hợp lệ khi mọi thành viên được bỏ phiếu tham gia; với từng trường hợp, không tính người có liên quan.'
      : `Hợp lệ khi ít nhất ${shareText(part)} thành viên được bỏ phiếu tham gia; với từng trường hợp, không tính người có liên quan.`,
  thresholdRule: (part: Share, above: boolean, base: string) =>
    `Được tán thành khi ${above ? 'trên' : 'từ'} ${shareText(part)} ${base} (không tính người có liên quan) tán thành.`,

  review: 'Xem lại trước khi mở',
  beingPrepared: `${its.office} đang chuẩn bị kỳ họp này`,
  beingPreparedHint: 'Khi kỳ họp mở, thành viên nhận được thông báo và đọc hồ sơ tại đây.',
  conflictsFound: 'Không bỏ phiếu do có liên quan',
  namesakes: 'Thành viên trùng tên với người được đề nghị',
  namesakeBarred: 'trùng tên, đang được coi là chính người đó nên không bỏ phiếu',
  namesakeCleared: (reason: string) => `chỉ trùng tên, là người khác. Lý do: ${reason}`,
  clearNamesake: 'Chỉ trùng tên, là người khác',
  clearNamesakeLead: (name: string) =>
    `${name} sẽ được bỏ phiếu cho trường hợp này, trừ khi có liên quan khác. Kết luận và lý do được ghi vào nhật ký, mọi người xem kỳ họp đều thấy.`,
  takeBackNamesake: 'Bỏ kết luận này',
  takeBackNamesakeLead:
    'Thành viên lại được coi là chính người được đề nghị và không bỏ phiếu cho trường hợp này.',
  noConflicts: 'Không tìm thấy liên quan nào giữa thành viên và các trường hợp.',
  conflictLine: (member: string, reason: string) => `${member} (${reason})`,
  /** Of a member, to others. */
  conflictOf: {
    oneself: 'chính là người được đề nghị',
    ownUnit: 'cùng đơn vị',
    subUnit: 'trường hợp thuộc đơn vị trực thuộc',
    parentUnit: 'trường hợp thuộc cơ quan cấp trên trực tiếp',
    declared: 'tự khai có liên quan',
  } satisfies Record<ConflictReason, string>,
  /** To the member. */
  ownConflict: { ...awardLabels.conflict, declared: 'Bạn đã khai có liên quan' },
  unanimity:
    'Nếu kết quả là tất cả cùng chọn một ý, mọi người sẽ biết mỗi người đã chọn gì. Bỏ phiếu kín không che được điều đó.',
  few: (names: string) =>
    `Ít hơn 3 người bỏ phiếu cho: ${names}. Kết quả có thể cho biết ai chọn gì. Nên mời thêm thành viên.`,
  fewForMember: (names: string) =>
    `Ít hơn 3 người bỏ phiếu cho: ${names}. Kết quả có thể cho biết bạn chọn gì.`,
  noVoter: (names: string) =>
    `Không còn thành viên nào được bỏ phiếu cho: ${names}. Hãy mời thêm thành viên, nếu không hồ sơ sẽ bị chuyển lại.`,
  notReady: (count: number) =>
    `${count} trường hợp không còn ở bước chờ Hội đồng, nên chưa mở được. Hãy bấm “Sửa” và bỏ các trường hợp đó.`,
  nomineesCount: (count: number) => `Trường hợp (${count})`,
  membersTitle: (count: number) => `Thành viên (${count})`,
  open: 'Mở kỳ họp',
  openLead: (count: number, members: number) =>
    `Mở bỏ phiếu cho ${count} trường hợp với ${members} thành viên. Thành viên được báo ngay; danh sách không sửa được nữa.`,
  edit: 'Sửa',
  cancelSession: 'Hủy kỳ họp',
  cancelLead: 'Hồ sơ trở lại danh sách đã thẩm định. Phiếu đã bỏ (nếu có) được niêm phong, không kiểm.',
  close: 'Kiểm phiếu',
  closeLead: 'Sau khi kiểm phiếu không ai bỏ phiếu được nữa. Kết quả hiện ngay cho Hội đồng.',
  closeInvalid: (present: number, needed: number) =>
    `Hiện có ${present} thành viên tham gia, cần ít nhất ${needed}. Nếu kiểm phiếu bây giờ, kỳ họp không hợp lệ và hồ sơ được chuyển lại, không kiểm phiếu nào.`,
  closeWait: (at: string) => `Chưa kiểm phiếu được: chưa đến giờ đóng (${at}) và còn người chưa bỏ phiếu.`,
  closeAwaits: (names: string) => `Còn chờ: ${names}.`,
  closeNobody: (at: string) => `Chưa kiểm phiếu được: chưa có ai bỏ phiếu và chưa đến giờ đóng (${at}).`,
  turnout: 'Đã bỏ phiếu',
  turnoutLine: (count: number, all: number) => `${count}/${all} thành viên đã bỏ phiếu`,
  turnoutUnknown: 'Đang hỏi số người đã bỏ phiếu…',
  turnoutReload: 'Cập nhật',
  remindMembers: 'Nhắc mọi thành viên bỏ phiếu',
  remindLead: (count: number) =>
    `Gửi cùng một lời nhắc cho cả ${count} thành viên, ai đã bỏ phiếu cũng nhận như nhau, để không lộ ai chưa bỏ phiếu. Người đã bỏ phiếu không phải làm gì.`,
  remindConfirm: 'Gửi lời nhắc',
  reminded: 'Đã nhắc mọi thành viên như nhau',
  remindedInApp: (names: string, mailAt: string | null) =>
    `Nhận trong mục Thông báo của phần mềm${mailAt === null ? '' : ` và thư nhắc việc gửi lúc ${mailAt}`}: ${names}.`,
  notReached: (names: string) =>
    `Không gửi được, vì tài khoản đang tắt hoặc không còn là thành viên Hội đồng: ${names}. Hãy gọi điện.`,
  remindedAt: (at: string) => `Nhắc lần gần nhất lúc ${at}.`,
  remindAgain: (at: string, next: string) => `Đã nhắc lúc ${at}; nhắc lại được từ ${next}.`,
  turnoutHint: 'Chỉ biết ai đã bỏ phiếu, không biết chọn gì.',
  quorumNow: (present: number, all: number, needed: number, meeting: boolean) =>
    `${meeting ? 'Có mặt' : 'Đã tham gia'} ${present}/${all} người được bỏ phiếu, cần ít nhất ${needed} để hợp lệ.`,
  attendance: 'Thành viên có mặt',
  attendanceHint: 'Chỉ người có mặt mới bỏ phiếu được. Người đã bỏ phiếu không bỏ chọn được nữa.',
  saveAttendance: 'Lưu danh sách có mặt',
  attendanceSaved: 'Đã lưu.',

  youNeedTo: (what: string) => `Bạn cần làm: ${what}`,
  tasks: {
    confirm: () => 'lấy biên nhận của lá phiếu đã gửi.',
    voted: () => 'không còn gì. Bạn đã bỏ phiếu, chờ kiểm phiếu.',
    barred: () => 'không phải bỏ phiếu, vì bạn có liên quan đến mọi trường hợp.',
    over: () => 'không còn gì. Đã hết giờ bỏ phiếu, chờ kiểm phiếu.',
    attend: (until) => `đọc hồ sơ, dự họp để được ghi có mặt, rồi bỏ phiếu trước ${until}.`,
    wait: (until, from) => `đọc hồ sơ và cho ý kiến; bỏ phiếu từ ${from} đến ${until}.`,
    vote: (until) => `đọc hồ sơ, cho ý kiến và bỏ phiếu trước ${until}.`,
  } satisfies Record<MemberTask, (until: string, from: string) => string>,
  steps: {
    read: (done, all) => `Đọc hồ sơ (${done}/${all})`,
    conflict: (done) => (done === 0 ? 'Khai liên quan nếu có' : `Khai liên quan nếu có (đã ghi ${done})`),
    opinion: (done, all) => `Cho ý kiến (${done}/${all})`,
    vote: () => 'Bỏ phiếu',
  } satisfies Record<Step['name'], (done: number, all: number) => string>,
  stepsLabel: 'Các bước',
  todo: (at: string) => `Hạn bỏ phiếu: ${at}`,
  opinionFree: 'Không bắt buộc cho ý kiến trước khi bỏ phiếu.',
  secrecy: `Phiếu kín: hệ thống không lưu tờ phiếu, chỉ giữ số lượng từng ý và danh sách người đã bỏ. Trong hệ thống không tài khoản nào, kể cả ${its.office}, xem được bạn chọn gì; dưới 3 phiếu thì không kiểm, trừ khi chỉ có bấy nhiêu người được bỏ phiếu; kết quả chỉ hiện sau khi kiểm phiếu.`,
  openVote: 'Biểu quyết công khai: sau khi kiểm phiếu, Hội đồng thấy mỗi thành viên đã chọn gì.',
  nomineesTitle: 'Các trường hợp',
  openDossier: (name: string) => `Đọc hồ sơ ${name}`,
  closeDossier: 'Thu gọn',
  closeDossierOf: (name: string) => `Thu gọn hồ sơ ${name}`,
  read: 'Đọc hồ sơ',
  spoken: 'Đã cho ý kiến',
  seen: 'Đã đọc',
  unitScore: (total: string, layer: string) => `Điểm thi đua của đơn vị: ${total} (${layer})`,
  noUnitScore: 'Đơn vị chưa được chấm điểm thi đua.',
  conflict: (reason: string) => `Bạn không cho ý kiến và không bỏ phiếu: ${reason}`,
  declare: 'Tôi có liên quan',
  declareOf: (name: string) => `Tôi có liên quan đến ${name}`,
  declareTitle: 'Khai có liên quan',
  declareLead: (name: string) =>
    `Bạn sẽ không cho ý kiến và không bỏ phiếu về ${name}. Đã khai thì không rút lại được.`,
  opinion: 'Ý kiến của bạn',
  opinionHint: 'Sau khi gửi, bạn sẽ xem được ý kiến của thành viên khác về trường hợp này.',
  sendOpinion: 'Gửi ý kiến',
  rewriteOpinion: 'Gửi ý kiến đã sửa',
  opinionNeeded: 'Hãy viết ý kiến trước khi gửi.',
  noOwnOpinion: 'Bạn không cho ý kiến về trường hợp này, nên ý kiến của thành viên khác không hiện.',
  othersLater: 'Ý kiến của thành viên khác hiện sau khi bạn gửi ý kiến của mình.',

  ballot: 'Phiếu bầu',
  ballotHint: 'Chọn cho từng trường hợp, rồi bấm “Bỏ phiếu” một lần. Bỏ rồi không sửa được.',
  ballotKept: 'Lựa chọn chỉ nằm trong trang này, trên máy này, cho đến khi bạn bỏ phiếu.',
  choose: (name: string, unit: string) => `${name} – ${unit}`,
  missing: 'Chưa chọn.',
  missingCount: (count: number) => `Còn ${count} trường hợp chưa chọn.`,
  cast: 'Bỏ phiếu',
  castTitle: 'Bỏ phiếu, không sửa được nữa',
  castLead: 'Phiếu của bạn:',
  nothingToVote: 'Bạn có liên quan đến mọi trường hợp nên không bỏ phiếu trong kỳ này.',
  notPresent: `Bạn chưa được ghi nhận có mặt. Hãy báo thư ký kỳ họp (${its.office}); khi được ghi, phiếu hiện ngay tại đây.`,
  notYet: (at: string) => `Bỏ phiếu mở lúc ${at}. Đến giờ, phiếu hiện ngay tại đây.`,
  over: `Đã hết giờ bỏ phiếu. Chờ ${its.office} kiểm phiếu.`,
  voted: 'Bạn đã bỏ phiếu',
  votedOpenly: 'Phiếu đã được ghi nhận. Sau khi kiểm phiếu, lựa chọn của bạn hiện trong kết quả.',
  votedElsewhere:
    'Máy này không giữ biên nhận: phiếu được bỏ trên máy khác, hoặc biên nhận đã bị xóa khỏi máy. Phiếu vẫn được tính và không bỏ lại được.',
  receipt: 'Biên nhận',
  receiptHint:
    'Giữ mã này để sau khi kiểm phiếu, xem phiếu của bạn có trong danh sách đã kiểm. Mã không cho biết bạn chọn gì; máy này cũng giữ mã.',
  copy: 'Chép mã',
  copied: 'Đã chép',
  printReceipt: 'In biên nhận',
  receiptPaper: (title: string) => `Biên nhận bỏ phiếu – ${title}`,
  voteAgain: 'Chưa nhận được trả lời. Bấm lại để gửi đúng lá phiếu này; hệ thống không tính hai lần.',
  unanswered: 'Phiếu đã được ghi nhận, nhưng máy này chưa nhận được biên nhận',
  unansweredHint:
    'Hãy giữ nguyên, hoặc chọn lại, đúng như lần trước rồi bấm “Bỏ phiếu” để lấy biên nhận; hệ thống không tính hai lần. Chọn khác đi thì không lấy được biên nhận nữa, phiếu đã bỏ vẫn được tính.',

  results: 'Kết quả',
  invalid: 'Kỳ họp không hợp lệ',
  invalidHint: 'Không kiểm phiếu, không công bố. Hồ sơ được chuyển lại danh sách chờ Hội đồng.',
  invalidNext: `Bước tiếp theo: ${its.office} chuẩn bị kỳ họp mới cho các hồ sơ này.`,
  cancelled: 'Kỳ họp đã bị hủy',
  reason: (text: string) => `Lý do: ${text}`,
  columns: {
    nominee: 'Trường hợp',
    support: 'Tán thành',
    notSupport: 'Không tán thành',
    noOpinion: 'Không ý kiến',
    base: 'Cơ sở tính',
    needed: 'Cần',
    outcome: 'Kết quả',
  },
  sealed: '–',
  figures: (support: number, notSupport: number, noOpinion: number) =>
    `Tán thành ${support}, không tán thành ${notSupport}, không ý kiến ${noOpinion}.`,
  neededOf: (needed: number, base: number) => `Cần ${needed} trên cơ sở tính ${base}.`,
  tooFew: (present: number, eligible: number) =>
    `Không đủ người tham gia hoặc bỏ phiếu (${present}/${eligible} thành viên không liên quan tham gia); phiếu không được kiểm.`,
  supported: 'Tán thành',
  notSupported: 'Không tán thành',
  noQuorum: 'Không đủ người, chuyển lại',
  quorumMet: (present: number, all: number, needed: number, meeting: boolean) =>
    `${meeting ? 'Có mặt' : 'Tham gia'} ${present}/${all} người được bỏ phiếu, cần ít nhất ${needed}: kỳ họp hợp lệ.`,
  turnoutResult: (voted: number, all: number) => `${voted}/${all} thành viên đã bỏ phiếu.`,
  took: (names: string) => `Đã bỏ phiếu: ${names}.`,
  openVotes: 'Biểu quyết của từng thành viên',
  voteLine: (choice: string, names: string) => `${choice}: ${names}`,
  nobody: 'không có',
  receiptCheck: 'Kiểm tra biên nhận',
  receiptInput: 'Mã biên nhận',
  checkReceipt: 'Kiểm tra',
  receiptAnswers: {
    empty: () => 'Hãy nhập hoặc dán mã biên nhận.',
    counted: (all) => `Phiếu của bạn có trong ${all} phiếu đã kiểm.`,
    unknown: () =>
      `Không có mã này trong danh sách đã kiểm. Hãy dán lại đủ 64 ký tự của mã; nếu vẫn không có, hãy báo ${its.office} và cơ quan giám sát.`,
  } satisfies Record<ReceiptAnswer, (all: number) => string>,
  allReceipts: (count: number) => `Xem cả ${count} mã đã kiểm`,
  print: 'In biên bản kỳ họp',
  /** Around the minutes on the screen. */
  minutes: {
    file: 'Biên bản kỳ họp Hội đồng',
    hint: 'In trên giấy A4, điền địa điểm, chủ trì, thư ký rồi ký tên. Trong hộp thoại in, hãy bỏ chọn đầu trang và chân trang.',
    back: 'Về kỳ họp',
    notYet: 'Chưa có biên bản',
    notYetHint: 'Biên bản lập được sau khi kiểm phiếu.',
  },
});

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('features/council/texts', vi);
