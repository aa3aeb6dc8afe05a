import { reportingPeriod } from '@thidua/domain/movement';
import { REGISTRATION_CASE } from '@thidua/domain/paths';
import { readRegistration, readReport } from '../content/read-content.ts';
import type { CaseScope } from '../use-case.ts';
import { RegistrationView } from './registration-view.tsx';
import { ReportView } from './report-view.tsx';

/** What was written, to be read: a registration or a report. */
export function ContentView({ scope, content }: { scope: CaseScope; content: unknown }) {
  const { caseRef, movement, cluster, targets } = scope;
  if (caseRef.caseId === REGISTRATION_CASE) {
    const proposals = [...(cluster?.proposedTargets ?? []), ...movement.proposedTargets];
    return <RegistrationView content={readRegistration(content)} movement={movement} proposals={proposals} />;
  }
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
