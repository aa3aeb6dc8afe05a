import { withUnit } from '@thidua/domain/base/text';
import type { Words } from './texts.ts';

export const en: Words = {
  criterion: (title: string) => `Criterion “${title}”`,
  fields: {
    papers: 'Attached papers',
    actuals: 'Results on the targets',
    value: 'Result at the end of the period',
    confirmed: 'Unusual result, said to be right',
    remark: 'Remark',
    evidence: 'Evidence',
    difficulties: 'Difficulties and obstacles',
    proposals: 'Recommendations and proposals',
    selfScores: 'Self-score',
    score: 'Self-score',
    note: 'Explanation',
  },
  period: (from: string, to: string, due: string) =>
    `Period from ${from} to ${to}, to be submitted by the end of ${due}.`,
  cumulative:
    'A result is the cumulative figure up to the end of the period. If nothing has been achieved yet, enter 0.',
  prefilled: (title: string) =>
    `Filled in from “${title}”. Please change the figures to those at the end of this period.`,
  route: (baseline: string, goal: string, unit: string) => `${baseline} → ${withUnit(goal, unit)}`,
  previous: (value: string) => `Previous period: ${value}`,
  progress: (percent: string) => `${percent} of the way`,
  expected: (percent: string) => `${percent} expected by this time`,
  unchanged: (changed: number, total: number, title: string) =>
    `${changed} of ${total} figures differ from “${title}”. If nothing has changed, submit; if not, go back and write the figures at the end of this period.`,
  progressLabel: (name: string) => `Progress of target “${name}”`,
  noValue: 'No result yet',
  done: 'Yes, completed',
  notDone: 'Not yet',
  notRegistered: 'The unit has no accepted registration yet, so there are no targets to report on.',
  toRegistration: 'Open the registration',
  closing: 'General remarks',
  criteria: 'Self-score by the criteria for collectives',
  maximum: (points: number) => `At most ${points} ${points === 1 ? 'point' : 'points'}`,
  total: (score: string, max: string) => `Total self-score: ${score} / ${max}`,
  addFileFor: (name: string) => `Upload an evidence file for target “${name}”`,
};
