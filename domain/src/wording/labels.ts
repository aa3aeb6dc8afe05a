import type { Finding, FindingCode } from '../submission/finding.ts';
import type { Role } from '../people/membership.ts';
import type { Direction, Movement } from '../movement/movement.ts';
import type { NotificationKind } from '../mail/notification.ts';
import type { TargetStanding } from '../submission/progress.ts';
import { caseKindOf, type CaseKind, type CaseState } from '../submission/case.ts';
import type { CaseMoveName } from '../submission/case-moves.ts';
import { formatDate, formatNumber, MAX_NUMBER } from '../base/text.ts';
import type { UnitKind } from '../movement/unit.ts';
import type { Punctuality } from '../summary/unit-record.ts';

/**
 * What people see of states, kinds and refusals, in Vietnamese; each label stands here once. Another language is
 * another object of this shape.
 */
export const labels = {
  caseState: {
    draft: 'Chưa nộp',
    awaitingHead: 'Chờ thủ trưởng duyệt',
    submitted: 'Đang kiểm tra',
    validated: 'Hợp lệ, chờ tiếp nhận',
    invalid: 'Chưa hợp lệ, cần sửa',
    received: 'Đã tiếp nhận',
    returned: 'Bị trả lại, cần sửa',
    amending: 'Đang điều chỉnh',
  } satisfies Record<CaseState, string>,

  move: {
    handToHead: 'Trình thủ trưởng',
    handBack: 'Trả lại người soạn',
    recall: 'Rút lại để sửa',
    receive: 'Tiếp nhận',
    return: 'Trả lại đơn vị',
    amend: 'Điều chỉnh đăng ký',
    reopen: 'Mở lại báo cáo',
    abandonAmendment: 'Bỏ điều chỉnh',
  } satisfies Record<CaseMoveName, string>,

  /** What the log calls a transition. */
  action: {
    handToHead: 'Trình thủ trưởng',
    handBack: 'Trả lại người soạn',
    recall: 'Rút lại',
    receive: 'Tiếp nhận',
    return: 'Trả lại đơn vị',
    amend: 'Mở điều chỉnh',
    reopen: 'Mở lại',
    abandonAmendment: 'Bỏ điều chỉnh',
    submit: 'Nộp',
    judge: 'Kiểm tra tự động',
  } satisfies Record<CaseMoveName | 'submit' | 'judge', string>,

  punctuality: {
    onTime: 'Đúng hạn',
    late: 'Nộp trễ',
    awaited: 'Còn hạn',
    missing: 'Quá hạn',
    revising: 'Đang sửa lại',
    notOpen: 'Chưa đến kỳ',
    notOwed: 'Không bắt buộc',
  } satisfies Record<Punctuality, string>,

  targetStanding: {
    met: 'Đã đạt',
    onPace: 'Đúng tiến độ',
    behind: 'Chậm tiến độ',
  } satisfies Record<TargetStanding, string>,

  direction: {
    up: 'Tăng lên',
    down: 'Giảm xuống',
    maintain: 'Giữ vững',
    yesNo: 'Có / Chưa',
  } satisfies Record<Direction, string>,

  unitKind: {
    authority: 'Cơ quan phát động',
    office: 'Phòng, ban',
    ward: 'Phường',
    organisation: 'Mặt trận, đoàn thể',
    armedForce: 'Lực lượng vũ trang',
    school: 'Trường học',
    publicService: 'Đơn vị sự nghiệp',
    enterprise: 'Doanh nghiệp',
    cooperative: 'Hợp tác xã',
    householdGroup: 'Khu phố, tổ dân phố',
  } satisfies Record<UnitKind, string>,

  obligation: { required: 'Bắt buộc', invited: 'Được mời', exempt: 'Được miễn' },

  movementStatus: {
    preparing: 'Đang chuẩn bị',
    open: 'Đang diễn ra',
    closed: 'Đã kết thúc',
  } satisfies Record<Movement['status'], string>,

  reportKind: { progress: 'Báo cáo tiến độ', interim: 'Báo cáo sơ kết', final: 'Báo cáo tổng kết' },

  channel: { web: 'Nộp trên hệ thống', paper: 'Nhập từ bản giấy' },

  role: {
    unitEditor: 'Cán bộ thi đua của đơn vị',
    unitHead: 'Thủ trưởng đơn vị',
    clusterLead: 'Cụm trưởng, khối trưởng',
    office: 'Phòng Nội vụ (thường trực)',
    councilMember: 'Thành viên Hội đồng TĐKT',
    chairman: 'Chủ tịch UBND',
    publicity: 'Tuyên truyền (VHTT, Tuyên giáo)',
    supervisor: 'Giám sát (UBMTTQ, đoàn thể)',
    admin: 'Quản trị hệ thống',
  } satisfies Record<Role, string>,

  /** What each role may do, in a sentence. */
  roleDuty: {
    unitEditor: 'Soạn đăng ký và báo cáo của đơn vị, trình thủ trưởng. Không tự nộp được.',
    unitHead: 'Xem, sửa và nộp đăng ký, báo cáo của đơn vị; nộp thay cho chữ ký của thủ trưởng.',
    clusterLead: 'Theo dõi và nhắc các đơn vị trong cụm, khối của mình. Không nộp thay đơn vị.',
    office:
      'Tiếp nhận hoặc trả lại hồ sơ, gia hạn, nhắc nộp, nhập hồ sơ từ bản giấy, theo dõi toàn phong trào.',
    councilMember: 'Xem hồ sơ và số liệu của mọi đơn vị để cho ý kiến trong Hội đồng.',
    chairman: 'Xem hồ sơ và số liệu của mọi đơn vị để chỉ đạo và quyết định.',
    publicity: 'Xem hồ sơ và số liệu của mọi đơn vị để tuyên truyền gương điển hình.',
    supervisor: 'Xem hồ sơ và số liệu của mọi đơn vị để giám sát. Không thay đổi được gì.',
    admin: 'Mời người dùng, cấp, đổi và thu quyền. Không tham gia xét thi đua.',
  } satisfies Record<Role, string>,

  notification: {
    handedToHead: 'Có hồ sơ chờ thủ trưởng duyệt',
    handedBack: 'Thủ trưởng trả lại để sửa',
    validated: 'Đã nộp, hợp lệ',
    invalid: 'Đã nộp nhưng chưa hợp lệ, cần sửa',
    received: 'Phòng Nội vụ đã tiếp nhận',
    returned: 'Phòng Nội vụ trả lại, cần sửa',
    reopened: 'Báo cáo được mở lại để sửa',
    reminder: 'Nhắc nộp hồ sơ',
    extension: 'Được gia hạn nộp',
    nominationAppraised: 'Hồ sơ khen thưởng đã thẩm định xong',
    nominationRejected: 'Hồ sơ khen thưởng không được chấp nhận',
    comparisonChanged: 'Hồ sơ khen thưởng chờ thẩm định có điểm mới cần xem',
    sessionOpened: 'Mời cho ý kiến và bỏ phiếu Hội đồng',
    sessionCancelled: 'Kỳ họp Hội đồng đã bị hủy, không cần bỏ phiếu',
    councilResult: 'Có kết quả của Hội đồng',
    published: 'Công khai lấy ý kiến danh sách đề nghị khen thưởng',
    commentReceived: 'Có ý kiến góp ý cần trả lời',
    commentAnswered: 'Ý kiến của bạn đã được trả lời',
    commentSetAside: 'Ý kiến của bạn được xếp lưu, không trả lời riêng',
    commentsSetAside: 'Phòng Nội vụ xếp lưu ý kiến góp ý, không trả lời riêng',
    awarded: 'Được khen thưởng',
    declined: 'Không được khen thưởng',
    decisionEffective: 'Quyết định khen thưởng đã có hiệu lực',
    certificateReissued: 'Giấy khen được cấp lại',
    certificateRevoked: 'Giấy khen bị thu hồi',
    accountChanged: 'Tài khoản hoặc quyền được thay đổi',
    accountLinkSent: 'Đường dẫn đặt mật khẩu được cấp',
    passwordSet: 'Mật khẩu vừa được đặt',
    accountProposed: 'Đề nghị về tài khoản chờ quản trị thứ hai xác nhận',
    proposalDecided: 'Đề nghị về tài khoản đã được trả lời',
    twoAdminsChanged: 'Quy định hai quản trị được thay đổi',
  } satisfies Record<NotificationKind, string>,
} as const;

type Params = Record<string, string>;
const day = (date: string | undefined) => (date ? formatDate(date) : '');

const ifRight = 'Hãy sửa lại; nếu đúng như vậy, đánh dấu “Số này đúng” và ghi vì sao.';

const doubtsOfGoal: Record<string, (shown: Params) => string> = {
  tenfold: ({ goal, baseline }) => `Mức phấn đấu ${goal} gấp hơn 10 lần mức hiện tại ${baseline}.`,
  fraction: ({ goal }) => `Mức phấn đấu ${goal} chưa tới 1%. Nếu ý là 95% thì gõ 95, không gõ 0,95.`,
  negative: ({ goal }) => `Mức phấn đấu ${goal} là số âm.`,
  huge: ({ goal }) => `Mức phấn đấu ${goal} lớn hơn dân số cả nước.`,
};

const doubtsOfActual: Record<string, (shown: Params) => string> = {
  tenfold: ({ value, goal }) => `Kết quả ${value} gấp hơn 10 lần mức phấn đấu ${goal} và các số trước đó.`,
  tenth: ({ value, before }) =>
    `Kết quả ${value} chưa bằng một phần mười số đã báo cáo trước đó (${before}).`,
  fraction: ({ value }) => `Kết quả ${value} chưa tới 1%. Nếu ý là 95% thì gõ 95, không gõ 0,95.`,
  negative: ({ value }) => `Kết quả ${value} là số âm.`,
  huge: ({ value }) => `Kết quả ${value} lớn hơn dân số cả nước.`,
};

/** The sentence of each kind of finding: what is wrong and what to do. */
export const findingTexts: Record<FindingCode, (params: Params) => string> = {
  required: () => 'Chưa điền. Hãy điền mục này.',
  tooLong: () => 'Quá dài. Hãy viết ngắn lại.',
  notANumber: ({ typed = '' }) => `“${typed}” không phải là số. Hãy gõ số, ví dụ 1.234,5.`,
  notADate: ({ typed = '' }) => `“${typed}” không phải là ngày. Hãy gõ dạng 24/11/2021.`,
  notAmongChoices: () => 'Hãy chọn một trong các lựa chọn.',
  notPositive: () => 'Phải lớn hơn 0.',
  weightTooLarge: ({ max = '' }) => `Trọng số không được quá ${max}.`,
  goalNotAboveBaseline: () => 'Chỉ tiêu tăng: mức phấn đấu phải cao hơn mức hiện tại.',
  goalNotBelowBaseline: () => 'Chỉ tiêu giảm: mức phấn đấu phải thấp hơn mức hiện tại.',
  dateOutsidePeriod: ({ from, to }) =>
    `Ngày phải nằm trong thời gian thi đua, từ ${day(from)} đến ${day(to)}.`,
  unknownContentArea: () => 'Hãy chọn một nội dung thi đua của kế hoạch.',
  duplicateTarget: ({ name = '' }) =>
    `Chỉ tiêu “${name}” đã có ở trên, cùng nội dung thi đua. Hãy bỏ bớt hoặc sửa tên.`,
  noTargets: () => 'Chưa có chỉ tiêu nào. Hãy thêm ít nhất một chỉ tiêu cụ thể.',
  tooManyTargets: () => 'Quá nhiều chỉ tiêu (tối đa 40). Hãy gộp hoặc bỏ bớt.',
  missingActual: () => 'Chưa có kết quả. Nếu chưa làm được gì, hãy ghi 0 hoặc chọn “Chưa”.',
  unknownTarget: () => 'Chỉ tiêu này không có trong đăng ký đã được chấp nhận. Hãy tải lại trang.',
  notALink: ({ typed = '' }) => `“${typed}” không phải là đường dẫn. Đường dẫn bắt đầu bằng https://.`,
  evidenceMissing: () => 'Tệp minh chứng chưa tải lên xong. Hãy gỡ ra và tải lại.',
  scoreAboveMaximum: ({ max = '' }) => `Điểm không được quá ${max}.`,
  negativeScore: () => 'Điểm không được âm.',
  missingScore: () => 'Chưa có điểm. Nếu không đạt, hãy ghi 0.',
  malformed: () => 'Dữ liệu không đúng dạng. Hãy tải lại trang rồi nộp lại.',
  tooLate: ({ deadline }) =>
    `Đã hết hạn ngày ${day(deadline)} và phong trào không nhận nộp trễ. Hãy đề nghị Phòng Nội vụ gia hạn.`,
  unitNotActive: () => 'Đơn vị đã ngừng hoạt động. Hãy liên hệ Phòng Nội vụ.',
  unitExempt: () => 'Đơn vị được miễn trong phong trào này, không cần nộp.',
  movementNotOpen: () => 'Phong trào chưa mở hoặc đã kết thúc. Hãy liên hệ Phòng Nội vụ.',
  notRegistered: () => 'Đơn vị chưa có đăng ký thi đua được chấp nhận. Hãy nộp đăng ký trước.',
  paperDateInFuture: () => 'Ngày nhận bản giấy không thể ở tương lai.',
  notAWholeNumber: () => 'Hãy ghi một số nguyên, ví dụ 12.',
  dateInFuture: () => 'Ngày này ở tương lai. Hãy kiểm tra lại.',
  reviewBeforePeriod: ({ from }) => `Cuộc bình xét không thể trước ngày bắt đầu thi đua ${day(from)}.`,
  moreThanMembers: ({ members = '' }) => `Số người dự không thể nhiều hơn tổng số ${members} người.`,
  moreVotesThanPresent: ({ present = '' }) =>
    `Tổng số phiếu nhiều hơn ${present} người dự bình xét. Hãy xem lại biên bản.`,
  formNotForKind: () => 'Hình thức khen thưởng này không dành cho loại đối tượng đã chọn.',
  reasonForChange: () => 'Điểm đã thay đổi so với điểm ban đầu: hãy ghi lý do.',
  noAwards: () => 'Phong trào này không tổ chức khen thưởng.',
  noReview: () => 'Chưa có biên bản bình xét hợp lệ. Hãy lập và nộp biên bản trước.',
  noFinalReport: () =>
    'Chưa có báo cáo tổng kết hợp lệ. Hãy nộp báo cáo tổng kết trước khi đề nghị khen thưởng.',
  duplicateNominee: ({ name = '' }) =>
    `Đơn vị đã đề nghị hình thức này cho một trường hợp trùng tên “${name}”, cùng chức vụ, địa chỉ (không kể dấu, chữ hoa). Mỗi người, mỗi tập thể chỉ đề nghị một lần. Nếu là người khác, hãy ghi chức vụ, bộ phận cụ thể của từng người.`,
  unitQuotaFull: ({ quota = '' }) =>
    `Vượt số lượng quy định: mỗi đơn vị được đề nghị tối đa ${quota} trường hợp loại này.`,
  nominationClosed: () =>
    'Hồ sơ này đã được thẩm định hoặc đã kết thúc nên không nhận bản mới. Hãy liên hệ Phòng Nội vụ.',
  shareOutOfRange: ({ value = '' }) =>
    `Tỷ lệ phần trăm phải từ 0 đến 100, không thể là ${value}. Hãy sửa số; nếu đây là mức hoàn thành kế hoạch hoặc tăng trưởng thì sửa đơn vị tính ở bản đăng ký, ví dụ “% kế hoạch”, “% tăng trưởng”.`,
  fractionOfCount: ({ value = '' }) =>
    `Số đếm (người, hộ, vụ…) phải là số nguyên, không thể là ${value}. Hãy sửa số hoặc đơn vị tính.`,
  belowNothing: ({ value = '' }) => `Số đếm, số điểm không thể âm (${value}). Hãy sửa lại.`,
  twoReadings: ({ typed = '', smaller = '1,5', larger = '1.500' }) =>
    `“${typed}” có thể hiểu là ${smaller} hoặc ${larger}. Hãy chọn số đúng, hoặc gõ lại: dấu chấm ngăn hàng nghìn, dấu phẩy trước phần lẻ.`,
  doubtfulGoal: ({ doubt = '', goal = '', baseline = '', unit = '' }) =>
    `${doubtsOfGoal[doubt]?.({ goal: `${goal} ${unit}`, baseline: `${baseline} ${unit}` }) ?? 'Mức phấn đấu này khác thường.'} ${ifRight}`,
  doubtfulActual: ({ doubt = '', value = '', goal = '', before, unit = '' }) =>
    `${doubtsOfActual[doubt]?.({ value: `${value} ${unit}`, goal: `${goal} ${unit}`, before: `${before ?? ''} ${unit}` }) ?? 'Kết quả này khác thường.'} ${ifRight}`,
  remarkForDoubt: () => 'Số này khác thường: hãy ghi vì sao vẫn đúng, để cơ quan tiếp nhận biết.',
  hiddenCharacters: () =>
    'Có ký tự ẩn (thường lẫn vào khi dán từ tệp khác) làm sai nội dung hiển thị. Hãy xóa mục này và gõ lại.',
  numberTooLarge: () =>
    `Số quá lớn (tối đa ${formatNumber(MAX_NUMBER)}). Hãy dùng đơn vị tính lớn hơn, ví dụ triệu đồng, tỷ đồng.`,
  unreadable: () =>
    'Hệ thống không đọc được bản nộp này; lỗi đã được ghi lại để bộ phận kỹ thuật xem. Bản soạn của bạn vẫn còn: hãy mở ra, kiểm tra rồi nộp lại. Nếu vẫn gặp lỗi, hãy báo Phòng Nội vụ.',
  moreFindings: () => 'Còn những chỗ khác cần sửa. Hãy sửa các chỗ đã nêu rồi nộp lại để xem tiếp.',
};

export const findingTextIn =
  (texts: typeof findingTexts) =>
  ({ code, params }: Pick<Finding, 'code' | 'params'>): string =>
    texts[code](params);

/** Cases of awards are not received: the minutes rest with the unit, a dossier is appraised. */
export const awardCaseStates: Partial<Record<CaseKind, Partial<Record<CaseState, string>>>> = {
  review: { validated: 'Hợp lệ' },
  nomination: { validated: 'Hợp lệ, chờ thẩm định', received: 'Đã thẩm định' },
};

/** What a state is called in a case of this kind. */
export const caseStateTextIn =
  (states: Record<CaseState, string>, ofAwards: typeof awardCaseStates) =>
  (state: CaseState, kind: CaseKind): string =>
    ofAwards[kind]?.[state] ?? states[state];

export const caseTitles = {
  registration: 'Đăng ký thi đua',
  review: 'Biên bản bình xét',
  nomination: 'Hồ sơ đề nghị khen thưởng',
};

/** `Đăng ký thi đua`, or the title of the reporting period, which is the movement's own in every language. */
export const caseTitleIn =
  (titles: typeof caseTitles) =>
  (movement: Pick<Movement, 'reportingPeriods'>, caseId: string): string => {
    const kind = caseKindOf(caseId);
    if (kind !== 'report') return titles[kind];
    return movement.reportingPeriods.find((period) => period.id === caseId)?.title ?? titles.registration;
  };
