import type { Movement, Participant, ProposedTarget } from '@thidua/domain/movement/movement';
import { copyProposedTarget, type RegistrationContent } from '@thidua/domain/submission/registration';
import type { ReportContent } from '@thidua/domain/submission/report';
import { formatDate, formatNumber } from '@thidua/domain/base/text';
import { addDays, elapsedShare } from '@thidua/domain/base/time';
import type { Random } from '../lib/random.ts';

interface Measure {
  baseline: number;
  goal: number;
}
type Range = readonly [least: number, most: number];

/** Believable figures of what is counted: where a unit begins, and where it wants to be. */
const counts: Readonly<Record<string, { few: Range; many: Range }>> = {
  'nhiệm vụ': { few: [0, 2], many: [4, 12] },
  điểm: { few: [0, 1], many: [3, 9] },
  'trường hợp': { few: [0, 4], many: [8, 30] },
  vụ: { few: [1, 4], many: [6, 15] },
  buổi: { few: [0, 1], many: [3, 8] },
  lượt: { few: [0, 8], many: [20, 150] },
  hộ: { few: [0, 20], many: [40, 260] },
  'học sinh': { few: [0, 5], many: [12, 60] },
};
const anyCount = { few: [0, 4], many: [10, 60] } as const;

function measureOf({ direction, unitOfMeasure }: ProposedTarget, random: Random): Measure {
  const within = ([least, most]: Range) => least + random.below(most - least + 1);
  if (direction === 'yesNo') return { baseline: 0, goal: 1 };
  if (unitOfMeasure === '%') {
    if (direction === 'up') return { baseline: within([55, 84]), goal: within([90, 100]) };
    if (direction === 'down') return { baseline: within([5, 14]), goal: within([0, 2]) };
    const level = within([95, 100]);
    return { baseline: level, goal: level };
  }
  const { few, many } = counts[unitOfMeasure] ?? anyCount;
  const [drawn, high] = [within(few), within(many)];
  // A goal of more than ten times where a unit begins would be asked about.
  const low = drawn === 0 ? 0 : Math.max(drawn, Math.ceil(high / 10));
  if (direction === 'maintain') return { baseline: high, goal: high };
  return direction === 'up' ? { baseline: low, goal: high } : { baseline: high, goal: low };
}

/** Units that answer for the whole authority's ground, not for a place of their own. */
const districtWide: readonly string[] = ['office', 'organisation', 'armedForce'];

/** A proposal in the unit's own words: what and where is said more exactly. */
function ownWords(proposed: string, { kind, name }: Participant): string {
  if (proposed.includes('tại đơn vị')) return proposed.replace('tại đơn vị', `tại ${name}`);
  if (districtWide.includes(kind)) return `${proposed}, do ${name} phụ trách`;
  if (proposed.includes('trên địa bàn')) return proposed.replace('trên địa bàn', `trên địa bàn ${name}`);
  return `${proposed} tại ${name}`;
}

const launchForms = [
  'Hội nghị phát động trực tuyến toàn đơn vị',
  'Phát động tại buổi chào cờ đầu tuần',
  'Phát động bằng văn bản kèm bản giao ước ký giữa các tổ',
];
const commitments = [
  'Hoàn thành các chỉ tiêu đã đăng ký trước thời hạn.',
  'Bảo đảm an toàn phòng, chống dịch trong mọi hoạt động.',
  'Mỗi tổ công tác có ít nhất một cách làm mới.',
  'Công khai kết quả trên trang thông tin của đơn vị.',
];

/** A believable registration out of the movement's proposals for this kind of unit. */
export function sampleRegistration(
  movement: Movement,
  participant: Participant,
  random: Random,
): RegistrationContent {
  const { kind } = participant;
  const fitting = movement.proposedTargets.filter(({ kinds }) => kinds.length === 0 || kinds.includes(kind));
  const chosen = fitting.filter(() => random.chance(Math.max(0.4, 4 / fitting.length))).slice(0, 8);
  const proposals = chosen.length >= 2 ? chosen : fitting.slice(0, 3);
  const launched = addDays(movement.period.from, 8 + random.below(12));
  return {
    planNumber: `${formatNumber(10 + random.below(90))}/KH`,
    planDate: formatDate(addDays(launched, -2)),
    launchDate: formatDate(launched),
    launchForm: random.pick(launchForms),
    commitments: commitments.filter(() => random.chance(0.6)),
    papers: [],
    targets: proposals.map((proposed, index) => {
      const { baseline, goal } = measureOf(proposed, random);
      const target = copyProposedTarget(proposed, `t${index + 1}`);
      return {
        ...target,
        name: random.chance(0.25) ? target.name : ownWords(target.name, participant),
        baseline: formatNumber(baseline),
        goal: formatNumber(goal),
        dueDate: formatDate(addDays(movement.period.to, -random.below(20))),
        weight: String(1 + random.below(4)),
        personInCharge: 'Cán bộ thi đua của đơn vị',
      };
    }),
  };
}

/** The mistakes a first submission is often returned for: a word for a number, a goal the wrong way, a missing date. */
export function withMistakes(content: RegistrationContent): RegistrationContent {
  return {
    ...content,
    targets: content.targets.map((target, index) =>
      index === 0 ? { ...target, goal: 'trên 90', dueDate: '' } : { ...target, personInCharge: '' },
    ),
  };
}

/** Actuals at a period's end: about where the days elapsed ask, times the unit's own `drive`. */
export function sampleReport(
  movement: Movement,
  registration: RegistrationContent,
  periodEnd: string,
  drive: number,
  random: Random,
): ReportContent {
  const elapsed = elapsedShare(movement.period, periodEnd);
  const isFirst = movement.reportingPeriods.every(({ to }) => to >= periodEnd);
  return {
    actuals: registration.targets.map(({ id, baseline, goal, direction, unitOfMeasure }) => {
      const [from, to] = [baseline, goal].map((text) => Number(text.replaceAll('.', '').replace(',', '.')));
      const share = Math.min(elapsed * drive * (0.7 + random.next() * 0.6), 1.05);
      const measured = (from ?? 0) + ((to ?? 0) - (from ?? 0)) * share;
      const most = unitOfMeasure.startsWith('%') ? 100 : Infinity;
      const done =
        direction === 'yesNo' ? (share > 0.45 ? 1 : 0) : Math.min(Math.max(Math.round(measured), 0), most);
      const nothingYet = random.chance(0.12) && isFirst && direction === 'up' && unitOfMeasure !== '%';
      const value = nothingYet ? 0 : done;
      return {
        id,
        value: direction === 'maintain' ? goal : formatNumber(value),
        remark: random.chance(0.3) ? 'Thực hiện theo kế hoạch đã đăng ký.' : '',
        confirmed: '',
        evidence: [],
      };
    }),
    difficulties: random.chance(0.4) ? 'Một số cán bộ phải cách ly nên công việc dồn lại.' : '',
    proposals: random.chance(0.25) ? 'Đề nghị hướng dẫn thêm về cách tính chỉ tiêu cải cách hành chính.' : '',
    selfScores: [],
    papers: [],
  };
}
