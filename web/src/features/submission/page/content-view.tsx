import { reportingPeriod } from '@thidua/domain/movement/movement';
import { readNomination, readRegistration, readReport, readReview } from '../content/read-content.ts';
import type { CaseScope } from './use-case.ts';
import { NominationView } from '../nomination/nomination-view.tsx';
import { RegistrationView } from '../registration/registration-view.tsx';
import { ReportView } from '../report/report-view.tsx';
import { ReviewView } from '../review/review-view.tsx';

/** What was written, to be read. */
export function ContentView({ scope, content }: { scope: CaseScope; content: unknown }) {
  const { caseRef, kind, movement, cluster, targets } = scope;
  if (kind === 'registration') {
    const proposals = [...(cluster?.proposedTargets ?? []), ...movement.proposedTargets];
    return <RegistrationView content={readRegistration(content)} movement={movement} proposals={proposals} />;
  }
  if (kind === 'review') return <ReviewView content={readReview(content)} />;
  if (kind === 'nomination') {
    return <NominationView content={readNomination(content)} movement={movement} caseRef={caseRef} />;
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
