import type { Role } from '../people/membership.ts';
import type { Direction, Movement } from '../movement/movement.ts';
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
