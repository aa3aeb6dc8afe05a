import type { Role } from '../people/membership.ts';
import type { Direction, Movement } from '../movement/movement.ts';
import type { NotificationKind } from '../mail/notification.ts';
import type { TargetStanding } from '../submission/progress.ts';
import { caseKindOf, type CaseKind, type CaseState } from '../submission/case.ts';
import type { CaseMoveName } from '../submission/case-moves.ts';
import type { Names } from '../movement/authority.ts';
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

  obligation: { required: 'Bắt buộc', invited: 'Được mời', exempt: 'Được miễn' },

  movementStatus: {
    preparing: 'Đang chuẩn bị',
    open: 'Đang diễn ra',
    closed: 'Đã kết thúc',
  } satisfies Record<Movement['status'], string>,

  reportKind: { progress: 'Báo cáo tiến độ', interim: 'Báo cáo sơ kết', final: 'Báo cáo tổng kết' },

  channel: { web: 'Nộp trên hệ thống', paper: 'Nhập từ bản giấy' },

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
} as const;

/** Those that name the authority's offices and officers, or its level. */
export const namedLabels = (its: Names) => ({
  unitKind: {
    authority: 'Cơ quan phát động',
    office: 'Phòng, ban',
    ward: its.localAuthority,
    organisation: 'Mặt trận, đoàn thể',
    armedForce: 'Lực lượng vũ trang',
    school: 'Trường học',
    publicService: 'Đơn vị sự nghiệp',
    enterprise: 'Doanh nghiệp',
    cooperative: 'Hợp tác xã',
    householdGroup: 'Khu phố, tổ dân phố',
  } satisfies Record<UnitKind, string>,

  role: {
    unitEditor: 'Cán bộ thi đua của đơn vị',
    unitHead: 'Thủ trưởng đơn vị',
    clusterLead: 'Cụm trưởng, khối trưởng',
    office: `${its.office} (thường trực)`,
    councilMember: 'Thành viên Hội đồng TĐKT',
    chairman: its.chairmanOfBody,
    publicity: `Tuyên truyền (${its.publicity})`,
    supervisor: `Giám sát (${its.supervisor})`,
    admin: 'Quản trị hệ thống',
  } satisfies Record<Role, string>,

  notification: {
    handedToHead: 'Có hồ sơ chờ thủ trưởng duyệt',
    handedBack: 'Thủ trưởng trả lại để sửa',
    validated: 'Đã nộp, hợp lệ',
    invalid: 'Đã nộp nhưng chưa hợp lệ, cần sửa',
    received: `${its.office} đã tiếp nhận`,
    returned: `${its.office} trả lại, cần sửa`,
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
    commentsSetAside: `${its.office} xếp lưu ý kiến góp ý, không trả lời riêng`,
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
});

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
