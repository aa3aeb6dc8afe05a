import type { ChangingAct } from '@thidua/domain/contract/acts';
import type { Standing } from '../../reading/waiting/submission-queue.ts';
import { wording, type Wording } from '../../language/language.ts';

const vi = {
  region: 'Việc chưa có kết quả',
  unknown: (what: string, at: string) => `Chưa xác nhận: ${what} (gửi lúc ${at})`,
  unknownText:
    'Máy chủ chưa trả lời, nên chưa biết việc này đã được ghi nhận hay chưa. Khi có trả lời, dòng này tự đổi; bạn cứ làm việc khác.',
  done: (what: string, at: string) => `Đã được ghi nhận: ${what} (gửi lúc ${at})`,
  not: (what: string, at: string) => `Chưa làm được: ${what} (gửi lúc ${at})`,
  close: 'Đóng',
  act: {
    acceptInvitation: 'Nhận lời mời',
    answerComment: 'Trả lời ý kiến góp ý',
    answerQuota: 'Trả lời đề nghị thêm chỉ tiêu',
    appraiseNomination: 'Thẩm định hồ sơ khen thưởng',
    askQuota: 'Xin thêm chỉ tiêu khen thưởng',
    cancelSession: 'Hủy kỳ họp Hội đồng',
    castBallot: 'Bỏ phiếu',
    clearNamesake: 'Kết luận về thành viên trùng tên',
    closeSession: 'Đóng phiếu, kiểm phiếu',
    commentOn: 'Gửi ý kiến góp ý',
    correctDecision: 'Đính chính quyết định',
    correctListed: 'Đính chính danh sách công khai',
    decideProposal: 'Xử lý đề nghị về tài khoản',
    declareConflict: 'Báo không tham gia bỏ phiếu',
    discardDecision: 'Bỏ dự thảo quyết định',
    draftDecision: 'Lập dự thảo quyết định',
    erasePerson: 'Xóa dữ liệu cá nhân',
    grantExtension: 'Gia hạn',
    handOverCertificates: 'Ghi nhận trao giấy khen',
    invitePerson: 'Mời người dùng',
    moveCases: 'Chuyển trạng thái hồ sơ (trình, rút, tiếp nhận, trả lại)',
    noteAttendance: 'Ghi người dự họp',
    openSession: 'Mở bỏ phiếu',
    placeUnit: 'Chuyển đơn vị sang cụm, khối',
    proposeAgainst: 'Đề nghị khác kết quả Hội đồng',
    publishList: 'Công khai danh sách',
    reconcileMovement: 'Đối soát số liệu',
    reissueCertificate: 'Cấp lại giấy khen',
    releaseMails: 'Gửi thư đang giữ',
    remindMembers: 'Nhắc thành viên Hội đồng bỏ phiếu',
    remindUnits: 'Nhắc đơn vị',
    renewInvitation: 'Gửi lại lời mời',
    replayDeadLetter: 'Xử lý lại sự cố',
    requestPasswordReset: 'Xin đặt lại mật khẩu',
    revokeCertificate: 'Thu hồi giấy khen',
    ruleNominations: 'Quyết định về hồ sơ khen thưởng',
    saveCertificateLayout: 'Lưu mẫu giấy khen',
    saveSession: 'Lưu kỳ họp Hội đồng',
    scoreUnit: 'Chấm điểm',
    sendReset: 'Gửi đường dẫn đặt lại mật khẩu',
    setAsideComment: 'Để riêng ý kiến góp ý',
    setGrants: 'Sửa quyền của tài khoản',
    setNewPassword: 'Đặt mật khẩu mới',
    setTwoAdmins: 'Đổi cách duyệt việc về tài khoản',
    settleMatch: 'Kết luận về người trùng tên',
    signDecision: 'Ghi quyết định đã ký',
    undoHandOver: 'Bỏ ghi nhận trao giấy khen',
    withdrawListed: 'Rút khỏi danh sách công khai',
    writeOpinion: 'Ghi ý kiến Hội đồng',
  } satisfies Record<ChangingAct, string>,
  newer: 'Hệ thống vừa có bản mới',
  newerText:
    'Bạn cứ làm xong việc đang làm. Khi thuận tiện, hãy tải lại trang để dùng bản mới; bản soạn đã gõ vẫn còn.',
  reload: 'Tải lại trang',
  submission: (title: string, unit: string) => `${title} – ${unit}`,
  title: {
    waiting: (what: string) => `Chờ nộp: ${what}`,
    sending: (what: string) => `Đang gửi: ${what}`,
    unsure: (what: string) => `Chưa xác nhận: ${what}`,
    arrived: (what: string) => `Đã nộp: ${what}`,
    overtaken: (what: string) => `Không nộp: ${what}`,
    refused: (what: string) => `Máy chủ không nhận: ${what}`,
  } satisfies Record<Standing, (what: string) => string>,
  text: {
    waiting: (at: string) =>
      `Bấm nộp lúc ${at}, đang chờ trên máy này, chưa đến máy chủ. Hãy xem lại rồi xác nhận thì mới nộp. Đúng hạn hay trễ tính theo lúc hồ sơ đến máy chủ.`,
    sending: (at: string) => `Bấm nộp lúc ${at}, đang gửi đến máy chủ…`,
    unsure: (at: string) =>
      `Đã gửi lúc ${at} nhưng máy chủ chưa trả lời, nên chưa biết hồ sơ đã đến hay chưa. Trang tự hỏi lại; hồ sơ không bị nộp hai lần.`,
    arrived: (at: string) =>
      `Bản bấm nộp lúc ${at} đã đến máy chủ. Kết quả kiểm tra có trên trang hồ sơ và trong thông báo.`,
    overtaken: (at: string) =>
      `Bản bấm nộp lúc ${at} không được nộp, vì trong lúc chờ đã có bản nộp khác của hồ sơ này. Hãy mở hồ sơ xem; nếu cần thì nộp lại từ đó.`,
    refused: (at: string) =>
      `Bản bấm nộp lúc ${at} không được nhận: hồ sơ đã chuyển trạng thái, quyền của bạn đã đổi, hoặc hồ sơ đã nộp quá nhiều lần trong 24 giờ. Hãy mở hồ sơ xem; bản soạn vẫn còn.`,
  } satisfies Record<Standing, (at: string) => string>,
  offline: 'Đang mất mạng: có mạng trở lại thì xác nhận được.',
  confirm: 'Xác nhận nộp',
  again: 'Hỏi lại máy chủ',
  drop: 'Bỏ, không nộp',
  view: 'Mở hồ sơ xem lại',
};

export type Words = Wording<typeof vi>;
export const words: Words = wording('parts/waiting/texts', vi);
