import { reportingPeriod } from '@thidua/domain/movement/movement';
import type { ContentProps, Kind } from '../frame/kind.ts';
import { UsualHeading, UsualSteps, usualWords } from '../frame/usual.tsx';
import { changedFigures, previousReport } from './align-report.ts';
import type { CaseScope } from '../frame/scope.ts';
import { words } from './texts.ts';
import { readReport } from './read-report.ts';
import { ReportCase } from './report-case.tsx';
import { reportFields } from './report-fields.ts';
import { ReportPaper } from './report-paper.tsx';
import { ReportView } from './report-view.tsx';

function View({ scope, content }: ContentProps) {
  const { caseRef, movement, targets } = scope;
  const period = reportingPeriod(movement, caseRef.caseId);
  if (!period) return null;
  return (
    <ReportView
      content={readReport(content)}
      targets={targets ?? []}
      movement={movement}
      period={period}
      caseRef={caseRef}
    />
  );
}

/** A report that was prefilled and sent as it was says nothing new. */
function question({ caseRef, movement, record }: CaseScope, content: unknown): string | null {
  const before = record ? previousReport(movement, record, caseRef.caseId) : null;
  const figures = before ? record?.cases[before.caseId]?.actuals : undefined;
  const title = before ? reportingPeriod(movement, before.caseId)?.title : undefined;
  if (!figures || title === undefined) return null;
  const { changed, total } = changedFigures(readReport(content), figures);
  return total > 0 && changed === 0 ? words.unchanged(changed, total, title) : null;
}

export const report: Kind = {
  Form: ReportCase,
  View,
  Paper: ReportPaper,
  Heading: UsualHeading,
  Steps: UsualSteps,
  Beside: null,
  fields: reportFields,
  question,
  words: usualWords,
};
