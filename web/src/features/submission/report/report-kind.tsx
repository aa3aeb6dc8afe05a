import { reportingPeriod } from '@thidua/domain/movement/movement';
import type { ContentProps, Kind } from '../frame/kind.ts';
import { UsualHeading, UsualSteps, usualWords } from '../frame/usual.tsx';
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

export const report: Kind = {
  Form: ReportCase,
  View,
  Paper: ReportPaper,
  Heading: UsualHeading,
  Steps: UsualSteps,
  Beside: null,
  fields: reportFields,
  words: usualWords,
};
