import type { Movement, Participant, ProposedTarget } from '@thidua/domain/movement';
import { copyProposedTarget, type RegistrationContent } from '@thidua/domain/registration';
import type { ReportContent } from '@thidua/domain/report';
import { formatDate, formatNumber } from '@thidua/domain/text';
import { addDays, elapsedShare } from '@thidua/domain/time';
import type { Random } from '../lib/random.ts';

interface Measure {
  baseline: number;
  goal: number;
}

function measureOf(proposed: ProposedTarget, random: Random): Measure {
  const percent = proposed.unitOfMeasure.includes('%');
  switch (proposed.direction) {
    case 'up':
      return percent
        ? { baseline: 55 + random.below(30), goal: 90 + random.below(11) }
        : { baseline: random.below(5), goal: 10 + random.below(190) };
    case 'down':
      return { baseline: 12 + random.below(30), goal: random.below(8) };
    case 'maintain': {
      const level = percent ? 95 + random.below(6) : 1 + random.below(20);
      return { baseline: level, goal: level };
    }
    case 'yesNo':
      return { baseline: 0, goal: 1 };
  }
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
  const { kind, name } = participant;
  const fitting = movement.proposedTargets.filter(({ kinds }) => kinds.length === 0 || kinds.includes(kind));
  const chosen = fitting.filter(() => random.chance(0.45)).slice(0, 6);
  const proposals = chosen.length >= 2 ? chosen : fitting.slice(0, 3);
  const launched = addDays(movement.period.from, 8 + random.below(12));
  return {
    planNumber: `${formatNumber(10 + random.below(90))}/KH`,
    planDate: formatDate(addDays(launched, -2)),
    launchDate: formatDate(launched),
    launchForm: random.pick(launchForms),
    commitments: commitments.filter(() => random.chance(0.6)),
    targets: proposals.map((proposed, index) => {
      const { baseline, goal } = measureOf(proposed, random);
      const target = copyProposedTarget(proposed, `t${index + 1}`);
      return {
        ...target,
        name: random.chance(0.25) ? target.name : `${target.name} tại ${name}`,
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
  return {
    actuals: registration.targets.map(({ id, baseline, goal, direction }) => {
      const [from, to] = [baseline, goal].map((text) => Number(text.replaceAll('.', '').replace(',', '.')));
      const share = Math.min(elapsed * drive * (0.7 + random.next() * 0.6), 1.05);
      const measured = (from ?? 0) + ((to ?? 0) - (from ?? 0)) * share;
      const done = direction === 'yesNo' ? (share > 0.45 ? 1 : 0) : Math.round(measured);
      const value = random.chance(0.06) && direction === 'up' ? 0 : done;
      return {
        id,
        value: direction === 'maintain' ? goal : formatNumber(value),
        remark: random.chance(0.3) ? 'Thực hiện theo kế hoạch đã đăng ký.' : '',
        evidence: [],
      };
    }),
    difficulties: random.chance(0.4) ? 'Một số cán bộ phải cách ly nên công việc dồn lại.' : '',
    proposals: random.chance(0.25) ? 'Đề nghị hướng dẫn thêm về cách tính chỉ tiêu cải cách hành chính.' : '',
    selfScores: [],
  };
}
