import type { ReportFrame, ReportContent } from './report.ts';
import { plan221 } from '../movement/movement.fixture.ts';
import { targetOf } from './registration.fixture.ts';

type Actual = ReportContent['actuals'][number];

export const actualOf = (id: string, value: string, change: Partial<Actual> = {}): Actual => ({
  id,
  value,
  remark: '',
  confirmed: '',
  evidence: [],
  ...change,
});

/** A report with these values, target by target, and full self scores. */
export function reportOf(values: Record<string, string>, change: Partial<ReportContent> = {}): ReportContent {
  return {
    actuals: Object.entries(values).map(([id, value]) => actualOf(id, value)),
    difficulties: '',
    proposals: '',
    selfScores: plan221.criteria.collective.map(({ id }) => ({ id, score: '5', note: '' })),
    papers: [],
    ...change,
  };
}

export const fileNamed = (fileId: string) => ({ kind: 'file', fileId, name: `${fileId}.pdf` }) as const;
export const linkTo = (url: string) => ({ kind: 'link', url, title: 'Tin bài' }) as const;

export const reportFrame = (kind: ReportFrame['period']['kind'] = 'progress'): ReportFrame => ({
  targets: [targetOf(), targetOf({ id: 't2', direction: 'yesNo', goal: 1, unitOfMeasure: '–' })],
  unitsOfMeasure: plan221.unitsOfMeasure,
  before: {},
  criteria: plan221.criteria.collective,
  period: { kind },
});
