import type { ConflictReason, Choice, SessionState } from '../council/council.ts';
import type { DecisionState } from '../award/decision.ts';
import type { EligibilityFact } from '../nomination/eligibility.ts';
import type { RecipientKind, ScoreItem } from '../movement/award-settings.ts';
import type { NominationMove, NominationState } from '../nomination/nomination.ts';
import type { Comparison } from '../nomination/matches.ts';
import type { Names } from '../movement/authority.ts';
import type { WorkRole } from '../nomination/content.ts';
import { formatNumber } from '../base/text.ts';
import type { Score, ScoreLayer } from '../award/score.ts';

/** What people see of the award life, in Vietnamese; beside `labels.ts`. */
export const awardLabels = {
  nominationState: {
    validated: 'Chờ thẩm định',
    withdrawn: 'Đơn vị đã rút để sửa',
    returned: 'Bị trả lại, cần sửa',
    rejected: 'Không được chấp nhận',
    appraised: 'Đã thẩm định, chờ Hội đồng',
    inSession: 'Hội đồng đang xét',
    supported: 'Hội đồng tán thành',
    notSupported: 'Hội đồng không tán thành',
    published: 'Đang công khai lấy ý kiến',
    awarded: 'Được khen thưởng',
    declined: 'Không được khen thưởng',
    revoked: 'Đã thu hồi khen thưởng',
  } satisfies Record<NominationState, string>,

  /** What the log calls a transition. */
  nominationMove: {
    validate: 'Đơn vị nộp, hệ thống kiểm tra hợp lệ',
    invalidate: 'Đơn vị nộp, hệ thống kiểm tra chưa hợp lệ',
    withdraw: 'Đơn vị rút lại',
    appraise: 'Thẩm định, chuyển Hội đồng',
    return: 'Trả lại đơn vị',
    reject: 'Không chấp nhận',
    present: 'Đưa ra Hội đồng',
    giveBack: 'Hội đồng chuyển lại',
    support: 'Hội đồng tán thành',
    notSupport: 'Hội đồng không tán thành',
    publish: 'Công khai lấy ý kiến',
    unpublish: 'Rút khỏi danh sách công khai',
    unpublishProposed: 'Rút khỏi danh sách công khai',
    issue: 'Cấp giấy khen',
    decline: 'Không khen thưởng',
    revoke: 'Thu hồi',
  } satisfies Record<NominationMove, string>,

  recipientKind: {
    collective: 'Tập thể',
    individual: 'Cá nhân',
    household: 'Hộ gia đình',
  } satisfies Record<RecipientKind, string>,

  workRole: {
    directWorker: 'Người lao động trực tiếp',
    manager: 'Quản lý cấp phòng, tổ, bộ phận',
    leader: 'Lãnh đạo đơn vị',
  } satisfies Record<WorkRole, string>,

  sessionState: {
    draft: 'Đang chuẩn bị',
    open: 'Đang mở',
    closed: 'Đã có kết quả',
    invalid: 'Không hợp lệ',
    cancelled: 'Đã hủy',
  } satisfies Record<SessionState, string>,
  sessionMode: { meeting: 'Họp', writing: 'Lấy ý kiến bằng văn bản' },
  ballot: { secret: 'bỏ phiếu kín', open: 'biểu quyết công khai' },
  denominator: { all: 'tổng số thành viên', present: 'thành viên có mặt' },
  choice: {
    support: 'Tán thành',
    notSupport: 'Không tán thành',
    noOpinion: 'Không có ý kiến',
  } satisfies Record<Choice, string>,
  conflict: {
    oneself: 'Chính bạn được đề nghị',
    ownUnit: 'Thuộc đơn vị của bạn',
    subUnit: 'Thuộc đơn vị trực thuộc đơn vị của bạn',
    parentUnit: 'Thuộc cơ quan cấp trên của đơn vị bạn',
    declared: 'Thành viên tự khai',
  } satisfies Record<ConflictReason, string>,

  outcome: { award: 'Khen thưởng', decline: 'Không khen thưởng' },
  decisionState: {
    drafted: 'Dự thảo, chờ ký',
    effective: 'Có hiệu lực',
    discarded: 'Đã bỏ',
  } satisfies Record<DecisionState, string>,

  scoreItemKind: { criterion: 'Tiêu chí', bonus: 'Điểm thưởng', penalty: 'Điểm trừ' } satisfies Record<
    ScoreItem['kind'],
    string
  >,
} as const;

/** Those that name the authority's offices and officers. */
export const namedAwardLabels = (its: Names) => ({
  /** Who has to act, while a dossier stands in a state. */
  waitingFor: {
    validated: `Chờ ${its.office} thẩm định`,
    withdrawn: 'Chờ đơn vị nộp lại',
    returned: 'Chờ đơn vị sửa và nộp lại',
    rejected: '',
    appraised: 'Chờ đưa ra Hội đồng',
    inSession: 'Chờ Hội đồng cho ý kiến',
    supported: 'Chờ công khai danh sách',
    notSupported: `Chờ ý kiến của ${its.chairman}`,
    published: `Chờ xong việc lấy ý kiến, rồi quyết định của ${its.chairman}`,
    awarded: '',
    declined: '',
    revoked: '',
  } satisfies Record<NominationState, string>,

  /** What the chairman has said while the state is still the one before (`standingIn`). */
  beyondState: {
    ruled: {
      label: `${its.chairman} đồng ý khen thưởng`,
      toDraft: 'Chờ soạn quyết định khen thưởng',
      toSign: 'Chờ ký, ban hành quyết định khen thưởng',
    },
    listed: {
      comments: 'Chờ hết thời gian lấy ý kiến',
      answers: `Chờ ${its.office} trả lời các ý kiến`,
      ruling: `Chờ quyết định của ${its.chairman}`,
    },
    proposed: `Chờ công khai danh sách; ${its.chairman} đề nghị khen thưởng`,
  },

  /** What the logs of nominations, publications and decisions call what is no transition of a nomination. */
  awardAction: {
    settleMatch: 'Đối chiếu tên trùng',
    matchFound: 'Có hồ sơ khác cùng tên hoặc gần giống tên',
    matchGone: 'Không còn hồ sơ khác cùng tên',
    reviewOpened: 'Biên bản bình xét được mở lại để sửa',
    reviewChanged: 'Biên bản bình xét có bản mới',
    figuresChanged: 'Số liệu so với các hồ sơ khác đã thay đổi',
    deriveNames: 'Ghi lại cách so tên sau khi nâng cấp hệ thống; tên giữ nguyên',
    proposeAgainst: `${its.chairman} đề nghị khác ý kiến Hội đồng`,
    takeBackProposal: `${its.chairman} rút đề nghị khác ý kiến Hội đồng`,
    rule: `${its.chairman} quyết định`,
    correctListed: 'Đính chính trên danh sách công khai',
    reissue: 'Cấp lại giấy khen',
    handOver: 'Trao giấy khen',
    undoHandOver: 'Bỏ ghi nhận đã trao giấy khen',
    saveCertificateLayout: 'Lưu mẫu in giấy khen',
    saveReminders: 'Lưu lịch nhắc hạn của phong trào',
    saveWorkYear: 'Lưu ngày nghỉ trong năm',
    saveSession: 'Chuẩn bị kỳ họp Hội đồng',
    openSession: 'Mở kỳ họp Hội đồng',
    remindMembers: 'Nhắc mọi thành viên bỏ phiếu',
    noteAttendance: 'Ghi nhận thành viên có mặt',
    declareConflict: 'Thành viên khai có liên quan',
    clearNamesake: 'Kết luận thành viên chỉ trùng tên với người được đề nghị',
    takeBackNamesake: 'Bỏ kết luận về thành viên trùng tên',
    writeOpinion: 'Thành viên ghi ý kiến',
    closeSession: 'Đóng bỏ phiếu, kiểm phiếu',
    cancelSession: 'Hủy kỳ họp',
    publishList: 'Công khai danh sách',
    comment: 'Nhận ý kiến góp ý',
    answerComment: 'Trả lời ý kiến góp ý',
    setAsideComment: 'Xếp lưu ý kiến góp ý, không trả lời riêng',
    publishOutcome: 'Công khai kết quả',
    endPublicity: 'Hết thời hạn công khai: gỡ tên, lý do khỏi trang công khai',
    draftDecision: 'Soạn dự thảo quyết định',
    discardDecision: 'Bỏ dự thảo quyết định',
    signDecision: 'Nhập chữ ký, số và ngày quyết định',
    correctDecision: 'Đính chính quyết định',
    issueCertificates: 'Cấp giấy khen theo quyết định',
  },

  scoreLayer: {
    self: 'Đơn vị tự chấm',
    cluster: 'Cụm, khối chấm',
    appraised: `${its.office} thẩm định`,
  } satisfies Record<ScoreLayer | Score['layer'], string>,
});

type Params = Record<string, string>;
const number = (text: string | undefined) => formatNumber(Number(text ?? 0), 1);

export const factTexts: Record<EligibilityFact['code'], (params: Params, ok: boolean) => string> = {
  registrationOnTime: (_params, ok) => (ok ? 'Đăng ký thi đua đúng hạn' : 'Đăng ký thi đua trễ hạn'),
  lateReports: ({ late, total }) =>
    Number(late) === 0
      ? `${total}/${total} báo cáo đúng hạn`
      : `${late}/${total} báo cáo nộp trễ hoặc chưa nộp`,
  targetsMet: ({ met, total }) => `${met}/${total} chỉ tiêu đã đạt`,
  progress: ({ percent }) => `Tiến độ chung ${number(percent)}%`,
  reviewVotes: ({ for: votes, against, present }) =>
    `${votes}/${present} người dự bình xét tán thành, ${against} không tán thành`,
  clusterQuota: ({ used, quota }) => `Cụm, khối đang đề nghị ${used} trường hợp; quy định tối đa ${quota}`,
  directWorkers: ({ direct, individuals }) =>
    `${direct}/${individuals} cá nhân đơn vị đề nghị là người lao động trực tiếp`,
  initiative: ({ has }) => (has === 'yes' ? 'Có sáng kiến, giải pháp' : 'Chưa nêu sáng kiến, giải pháp'),
};

/** An eligibility fact as a sentence of figures (docs/rules.md#rule-7). */
export const factTextIn =
  (texts: typeof factTexts) =>
  ({ code, params, ok }: EligibilityFact): string =>
    texts[code](params, ok);
export const factText = (fact: EligibilityFact): string => factTextIn(factTexts)(fact);

/**
 * What people are told where another dossier, `about`, changes what a waiting one is compared with. A unit is not told
 * whose it is (docs/rules.md#rule-9).
 */
export const comparisonText = (
  its: Names,
): Record<Comparison, { office: (about: string) => string; unit: string }> => ({
  matchFound: {
    office: (about) =>
      `Có hồ sơ cùng tên hoặc gần giống tên: ${about}. ${its.office} đối chiếu khi thẩm định; nếu là một người, hãy trả lại một hồ sơ.`,
    unit: `Có hồ sơ khác trùng hoặc gần trùng tên. ${its.office} đối chiếu khi thẩm định; đơn vị không phải làm gì.`,
  },
  matchGone: {
    office: (about) => `Hồ sơ ${about} không còn được đề nghị, không cần đối chiếu tên nữa.`,
    unit: 'Hồ sơ trùng tên không còn được đề nghị, không cần đối chiếu tên nữa.',
  },
});

/** How a fact is marked: `plain` is within the settings, and still no merit. */
export const factMark = ({ code, params, ok }: EligibilityFact): 'good' | 'plain' | 'missed' => {
  if (!ok) return 'missed';
  const isLate = code === 'lateReports' && params['late'] !== '0';
  return isLate || (code === 'initiative' && params['has'] !== 'yes') ? 'plain' : 'good';
};

/** `Bà Mẫu Thị An`; a collective has no honorific. */
export const nomineeName = ({ honorific, name }: { honorific: string; name: string }): string =>
  `${honorific} ${name}`.trim();

/** `Bà Mẫu Thị An, Công chức` */
export const nameAndPosition = (one: { honorific: string; name: string; position: string }): string =>
  [nomineeName(one), one.position].filter(Boolean).join(', ');
