import type { CaseMoveName } from '@thidua/domain/submission/case-moves';
import { naming, type Names, type Wording } from '../../../language/language.ts';

const vi = (its: Names) => ({
  awards: 'Bình xét, khen thưởng',
  case: {
    unknownCase: 'Không có hồ sơ này trong phong trào.',
    unknownCaseHint: 'Đường dẫn có thể đã cũ. Hãy quay về trang của đơn vị và chọn lại.',
    toUnit: 'Về trang đơn vị',
    deadline: (date: string) => `Hạn nộp: hết ngày ${date}`,
    extended: (date: string, reason: string) => `Được gia hạn đến hết ngày ${date}: ${reason}`,
    daysLeft: (days: number) => (days === 0 ? 'hôm nay là ngày cuối' : `còn ${days} ngày`),
    daysPast: (days: number) => `quá hạn ${days} ngày`,
    late: (days: number, at: string) => `Nộp trễ ${days} ngày (bản hợp lệ đầu tiên đến lúc ${at}).`,
    onTime: (at: string) => `Đúng hạn (bản hợp lệ đầu tiên đến lúc ${at}).`,
    countsWhenValid: 'Hiện chưa có bản nào được tính. Khi bản nộp lại hợp lệ, mốc nộp trên vẫn được giữ.',
    periodRunning: (to: string) =>
      `Kỳ báo cáo chưa kết thúc (đến hết ngày ${to}). Có thể soạn trước; số liệu nộp là số đến cuối kỳ.`,
    lateAccepted: 'Đã quá hạn. Vẫn nộp được; hồ sơ sẽ được ghi là nộp trễ.',
    lateRefused: `Đã quá hạn và phong trào không nhận nộp trễ. Hãy đề nghị ${its.office} gia hạn.`,
    notOpen: 'Phong trào chưa mở hoặc đã kết thúc, nên hồ sơ chỉ xem được.',
    exempt: 'Đơn vị được miễn trong phong trào này, không cần nộp.',
    inactive: 'Đơn vị đã ngừng hoạt động, nên hồ sơ chỉ xem được.',
    print: 'In để ký, đóng dấu',
    paper: 'Nhập từ bản giấy',
    enteredFromPaper: (date: string) => `${its.office} nhập từ bản giấy nhận ngày ${date}.`,
    enteredFromPaperShort: 'Nhập từ bản giấy',
    remarks: {
      returned: `${its.office} trả lại`,
      draft: 'Thủ trưởng trả lại để sửa',
      amending: 'Lý do mở lại, điều chỉnh',
      invalid: 'Lần nộp trước chưa hợp lệ',
    },
    draftReadOnly: 'Bản soạn đang chờ thủ trưởng duyệt. Muốn sửa tiếp, hãy rút lại.',
    lastSaved: (time: string) => `Bản soạn lưu lúc ${time}`,
    noDraft: 'Chưa có nội dung nào được soạn.',
    submit: 'Nộp',
    submitHead: 'Ký duyệt và nộp',
    uploading: (names: string) => `Đang tải lên ${names}. Tải xong là nộp được, không phải làm lại.`,
    needsNetwork:
      'Trình thủ trưởng cần có mạng. Nội dung đã gõ vẫn được giữ trên máy này; có mạng trở lại thì trình được.',
    submitsOffline:
      'Đang mất mạng. Bấm nộp lúc này thì bản nộp chờ trên máy này; có mạng trở lại, bạn xác nhận thì mới gửi đi.',
    waitExplain:
      'Đang mất mạng nên chưa gửi được. Bản này sẽ chờ trên máy này, chỉ dưới tài khoản của bạn. Khi có mạng, hãy mở lại hệ thống trên máy này và xác nhận thì hồ sơ mới được nộp. Đúng hạn hay trễ tính theo lúc hồ sơ đến máy chủ, không theo lúc bấm bây giờ.',
    letWait: 'Để chờ, nộp khi có mạng',
    close: 'Đóng',
    waitsHere:
      'Chưa nộp: máy chủ không trả lời. Bản này đang chờ trên máy này, dưới tài khoản của bạn. Có thể đóng ô này; khi liên lạc được, dòng ở đầu trang hỏi bạn có nộp không. Đúng hạn hay trễ tính theo lúc hồ sơ đến máy chủ.',
    notConfirmed:
      'Chưa xác nhận: máy chủ chưa trả lời, nên chưa biết hồ sơ đã đến hay chưa. Nội dung được giữ trên máy này và không bị nộp hai lần. Có thể đóng ô này; khi biết kết quả, dòng ở đầu trang báo cho bạn.',
    waitingSince: (at: string) =>
      `Bản bạn bấm nộp lúc ${at} đang chờ trên máy này, chưa đến máy chủ. Có mạng, hãy xác nhận ở đầu trang.`,
    unsureSince: (at: string) =>
      `Bản bạn gửi lúc ${at} chưa được xác nhận. Kết quả hiện ở đầu trang khi máy chủ trả lời.`,
    typedSince: 'Nội dung trên trang đã sửa sau đó; bấm nộp lần nữa thì bản mới thay bản đang chờ.',
    mendFirst: 'Sửa',
    reviewHint:
      'Bản người soạn trình, đúng như sẽ nộp. Ký duyệt và nộp, trả lại người soạn kèm lý do, hoặc bấm Sửa để tự sửa.',
    nextWaiting: (name: string) => `Hồ sơ tiếp theo: ${name}`,
    waitingLeft: (count: number) => `(${count} đơn vị chờ tiếp nhận)`,
    noneWaiting: 'Không còn đơn vị nào chờ tiếp nhận loại hồ sơ này.',
    clerkHint: 'Soạn xong thì trình thủ trưởng; thủ trưởng ký duyệt và nộp.',
    submitQuestion: 'Nộp hồ sơ này?',
    submitFaults: (count: number) => `Còn ${count} chỗ chưa đúng`,
    submitFaultsExplain: 'Nếu nộp như hiện nay, hồ sơ sẽ bị máy kiểm tra báo chưa hợp lệ. Nên sửa trước.',
    mend: 'Về sửa',
    anyway: (label: string) => `Vẫn ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    back: 'Thôi',
    submitRefused:
      'Máy chủ không nhận lần nộp này: hồ sơ vừa chuyển trạng thái, quyền của bạn đã đổi, người khác vừa nộp, hoặc hồ sơ đã nộp quá nhiều lần trong 24 giờ. Hãy xem lại trạng thái rồi nộp lại; nội dung vẫn còn.',
    fewSubmissions: (left: number, most: number) =>
      `Mỗi hồ sơ được nộp tối đa ${most} lần trong 24 giờ; hồ sơ này còn nộp được ${left} lần. Hãy xem kỹ trước khi nộp.`,
    noSubmission: (most: number, from: string) =>
      `Hồ sơ này đã nộp đủ ${most} lần trong 24 giờ. Nộp tiếp được sau ${from}; nội dung đã nhập vẫn được giữ.`,
    draftUnsettled:
      'Bản soạn chưa lưu xong nên chưa chuyển được. Hãy chờ dòng “Đã lưu” ở đầu trang rồi làm lại.',
    checking: (n: number) => `Đã nhận bản nộp ${n}. Đang kiểm tra…`,
    checkingHint:
      'Thường mất vài giây, trang tự cập nhật. Bạn có thể rời trang, kết quả sẽ có trong thông báo.',
    checkingLong: 'Kiểm tra lâu hơn thường lệ. Bản nộp đã được lưu an toàn; kết quả sẽ có trong thông báo.',
    verdictInvalid: 'Bản nộp chưa hợp lệ',
    verdictInvalidHint: 'Hãy sửa các mục dưới đây rồi nộp lại. Bản đã nộp vẫn được lưu trong lịch sử.',
    verdictInvalidOther: 'Đơn vị cần sửa các mục dưới đây rồi nộp lại.',
    moveTitles: {
      handToHead: 'Trình thủ trưởng duyệt?',
      handBack: 'Trả lại người soạn',
      recall: 'Rút lại để sửa?',
      receive: 'Tiếp nhận hồ sơ này?',
      return: 'Trả lại đơn vị',
      amend: 'Điều chỉnh đăng ký',
      reopen: 'Mở lại báo cáo',
      abandonAmendment: 'Bỏ điều chỉnh?',
    } satisfies Record<CaseMoveName, string>,
    reason: 'Lý do',
    moveNetwork: 'Việc này cần có mạng. Hãy kiểm tra mạng rồi thử lại.',
    nothingToRead: 'Đơn vị chưa có bản hợp lệ.',
    nothingToReadHint: 'Nội dung chỉ hiện ra sau khi đơn vị nộp và máy kiểm tra thấy hợp lệ.',
    contentDenied: 'Bạn chưa xem được nội dung bản này.',
  },
  history: {
    versions: 'Các bản đã nộp',
    version: (n: number) => `Bản ${n}`,
    open: 'Xem nội dung các bản đã nộp',
    shown: 'Bản đang xem',
    compareWith: 'So với',
    noCompare: 'Không so sánh',
    comparing: (a: number, b: number) => `Bản ${b} khác bản ${a}`,
    same: 'Hai bản giống nhau.',
    unjudged: 'chưa kiểm tra xong',
    valid: 'hợp lệ',
    notValid: 'chưa hợp lệ',
    submittedAt: (time: string) => `Nộp lúc ${time}`,
    timeline: 'Nhật ký',
  },
  paper: {
    title: (name: string) => `Nhập từ bản giấy: ${name}`,
    explain:
      'Dùng khi đơn vị nộp bằng giấy có ký tên, đóng dấu. Hồ sơ được ghi rõ là nhập từ bản giấy và tính hạn theo ngày nhận.',
    receivedOnHint: `Ngày văn bản đến ${its.office}; hồ sơ được tính đúng hạn theo ngày này.`,
    receivedOnRequired: 'Hãy điền ngày nhận bản giấy, dạng 24/11/2021.',
    submit: 'Ghi nhận bản giấy',
    submitQuestion: 'Ghi nhận bản giấy này?',
    submitExplain: `Nội dung được kiểm tra như khi đơn vị tự nộp, ghi rõ là nhập từ bản giấy, và đơn vị nhận được thông báo. Sau đó ${its.office} tiếp nhận hoặc trả lại.`,
    noScan:
      'Chưa đính kèm bản quét có chữ ký, con dấu. Nên đính kèm ở mục “Tài liệu kèm theo” để đối chiếu về sau; vẫn ghi nhận được.',
    denied: `Chỉ ${its.office} nhập được bản giấy.`,
    notNow: 'Hồ sơ đang ở trạng thái không nhận bản mới. Hãy trả lại hoặc mở lại trước khi nhập bản giấy.',
    back: 'Về hồ sơ',
  },
  print: {
    print: 'In',
    back: 'Về hồ sơ',
    hint: 'In trên giấy A4, ký tên, đóng dấu. Trong hộp thoại in, hãy bỏ chọn đầu trang và chân trang.',
    draftMark: 'Bản soạn, chưa nộp',
    nothing: 'Chưa có nội dung để in.',
  },
});

export type Words = Wording<ReturnType<typeof vi>>;
export const words: Words = naming('features/submission/page/texts', vi);
