import { formatDate } from '../base/text.ts';
import type { PlanFinding, PlanFindingCode } from '../plan/plan-finding.ts';

type Params = Readonly<Record<string, string>>;
const day = (date: string | undefined) => (date ? formatDate(date) : '');

/** The sentence of each finding in a plan: what is wrong and what to do. */
export type PlanFindingTexts = Record<PlanFindingCode, (params: Params) => string>;
export const planFindingTexts: PlanFindingTexts = {
  missing: () => 'Chưa ghi. Hãy điền mục này.',
  noDay: () => 'Chưa chọn ngày. Hãy chọn ngày.',
  periodReversed: () => 'Ngày kết thúc trước ngày bắt đầu. Hãy chọn lại một trong hai ngày.',
  issuedAfterEnd: () =>
    'Kế hoạch ký sau khi phong trào đã kết thúc. Hãy xem lại ngày ký hoặc thời gian thi đua.',
  registrationAfterEnd: () =>
    'Hạn đăng ký sau ngày kết thúc phong trào. Hãy chọn ngày trong thời gian thi đua.',
  registrationBeforeIssue: () =>
    'Hạn đăng ký trước ngày ký kế hoạch, đơn vị không thể kịp. Hãy chọn ngày muộn hơn.',
  registrationPassed: () => 'Hạn đăng ký đã qua: mọi đăng ký sẽ bị ghi là trễ. Hãy xem lại.',
  noReports: () => 'Chưa có kỳ báo cáo nào, nên không theo dõi được tiến độ. Hãy thêm kỳ báo cáo.',
  noFinalReport: () => 'Chưa có báo cáo tổng kết, mà bình xét dựa vào đó. Hãy thêm một kỳ tổng kết.',
  reportReversed: ({ name }) => `Kỳ “${name}” kết thúc trước khi bắt đầu. Hãy chọn lại ngày.`,
  reportOutsidePeriod: ({ name }) =>
    `Kỳ “${name}” có ngày nằm ngoài thời gian thi đua. Hãy chọn ngày trong thời gian đó.`,
  reportDueBeforeEnd: ({ name }) =>
    `Hạn nộp của kỳ “${name}” trước ngày cuối kỳ, khi chưa có số liệu. Hãy chọn hạn muộn hơn.`,
  noAreas: () => 'Chưa có nội dung thi đua nào. Hãy thêm ít nhất một nội dung.',
  areaTwice: ({ name }) => `Đã có nội dung khác tên “${name}”. Hãy đổi tên để phân biệt khi thống kê.`,
  areaWithoutTarget: ({ name }) =>
    `Nội dung “${name}” chưa có chỉ tiêu gợi ý nào. Hãy thêm một chỉ tiêu, nếu muốn đơn vị có mẫu để chọn.`,
  targetWithoutArea: ({ name }) =>
    `Chỉ tiêu “${name}” thuộc nội dung không còn trong kế hoạch. Hãy chọn nội dung khác.`,
  noUnits: () => 'Chưa có đơn vị nào tham gia. Hãy chọn đơn vị.',
  clusterTwice: ({ name }) => `Đã có cụm, khối khác tên “${name}”. Hãy đổi tên.`,
  clusterEmpty: ({ name }) => `Cụm, khối “${name}” chưa có đơn vị nào. Hãy xếp đơn vị vào hoặc bỏ cụm này.`,
  clusterWithoutLead: ({ name }) => `Cụm, khối “${name}” chưa có đơn vị làm trưởng. Hãy chọn đơn vị.`,
  leadLeadsNothing: ({ name, lead }) =>
    `${lead} làm trưởng “${name}” nhưng cụm này chưa có đơn vị nào. Hãy xếp đơn vị vào.`,
  leadOfAnother: ({ name, lead }) =>
    `${lead} làm trưởng “${name}” nhưng không thuộc cụm này. Hãy xếp đơn vị đó vào hoặc chọn đơn vị khác.`,
  unitInNoCluster: ({ name }) => `${name} chưa thuộc cụm, khối nào. Hãy xếp vào một cụm.`,
  nominationsBeforeFinal: () =>
    'Hạn gửi đề nghị khen thưởng trước hạn báo cáo tổng kết, khi chưa có kết quả. Hãy xem lại.',
  sessionBeforeNominations: () =>
    'Ngày họp Hội đồng trước hạn gửi đề nghị khen thưởng. Hãy chọn ngày muộn hơn.',
  noPoints: ({ name }) =>
    `“${name}” chưa có điểm tối đa. Hãy ghi một số lớn hơn 0, với tiêu chí thì là số nguyên.`,
  pointsDiffer: ({ name, here, there }) =>
    `“${name}” ở bảng điểm là ${here} điểm, ở tiêu chí là ${there} điểm. Hãy ghi cùng một số.`,
  criterionNotScored: ({ name }) =>
    `Tiêu chí “${name}” không có trong bảng điểm. Hãy thêm vào bảng nếu tiêu chí này được chấm.`,
  totalDiffers: ({ sum, total }) =>
    `Các tiêu chí trong bảng điểm cộng lại là ${sum}, không phải ${total}. Hãy sửa điểm tối đa hoặc tổng số.`,
  itemWithoutCriterion: ({ name }) =>
    `Dòng “${name}” của bảng điểm không ứng với tiêu chí nào, nên đơn vị không tự chấm được dòng này.`,
  groupEmpty: ({ name }) => `Nhóm “${name}” của bảng điểm chưa có dòng nào. Hãy thêm dòng hoặc bỏ nhóm.`,
  noForms: () => 'Chưa có hình thức khen thưởng nào. Hãy thêm, hoặc chọn phong trào không khen thưởng.',
  formForNobody: ({ name }) => `“${name}” chưa ghi tặng cho ai. Hãy chọn tập thể, cá nhân hoặc hộ gia đình.`,
  quotaAboveCluster: ({ name, unit, cluster }) =>
    `“${name}”: một đơn vị được đề nghị ${unit}, nhiều hơn cả cụm (${cluster}). Hãy xem lại hai số này.`,
  quotaOfNoForm: () => 'Chỉ tiêu khen thưởng này của một hình thức không còn. Hãy bỏ đi.',
  outlineEmpty: () => 'Báo cáo thành tích chưa có mục nào. Hãy thêm ít nhất một mục.',
  checklistEmpty: () => 'Chưa có việc nào cần xem khi thẩm định. Hãy thêm ít nhất một việc.',
  actReversed: () => 'Ngày hết hiệu lực trước ngày có hiệu lực. Hãy chọn lại.',
  basisNotInForce: ({ name, day: on }) =>
    `“${name}” không có hiệu lực vào ngày ${day(on)}. Hãy thay bằng văn bản đang có hiệu lực.`,
  stillUsed: ({ name }) =>
    `“${name}” đã có trong kế hoạch đang chạy nên không bỏ được: đăng ký, báo cáo, hồ sơ của đơn vị dựa vào đó. Hãy bỏ bản sửa này và sửa lại, giữ mục đó.`,
  namesOrigin: ({ name }) =>
    `Phần này còn nhắc “${name}” của kế hoạch làm mẫu. Hãy xem lại và sửa cho đúng với kế hoạch mới.`,
};

export const planFindingTextIn =
  (texts: PlanFindingTexts) =>
  ({ code, params }: Pick<PlanFinding, 'code' | 'params'>): string =>
    texts[code](params);
