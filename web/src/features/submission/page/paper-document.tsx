import { reportingPeriod } from '@thidua/domain/movement/movement';
import { formatDate } from '@thidua/domain/base/text';
import { nominationViewer, useUnitNominations } from '../../../reading/nomination/unit-nominations.ts';
import { PaperSignatures } from '../../../ui/paper/paper.tsx';
import { readNomination, readRegistration, readReport, readReview } from '../content/read-content.ts';
import { paperWords, awardPaperWords } from '../paper/paper-words.ts';
import type { CaseScope } from './use-case.ts';
import { AchievementBody } from '../nomination/achievement-paper.tsx';
import { PaperBasis, PaperFoot, PaperHead, signersOf } from '../paper/paper-parts.tsx';
import { RegistrationBody } from '../registration/registration-paper.tsx';
import { ReportBody } from '../report/report-paper.tsx';
import { ReviewBody } from '../review/review-paper.tsx';

const texts = paperWords;
const awardTexts = awardPaperWords;

interface PaperProps {
  scope: CaseScope;
  content: unknown;
}

/** A case as an administrative paper after Decree 30/2020: its blocks, its body, its signature. */
export function PaperDocument(props: PaperProps) {
  switch (props.scope.kind) {
    case 'registration':
      return <RegistrationPaper {...props} />;
    case 'report':
      return <ReportPaper {...props} />;
    case 'review':
      return <ReviewPaper {...props} />;
    case 'nomination':
      return <AchievementPaper {...props} />;
  }
}

function RegistrationPaper({ scope, content }: PaperProps) {
  const { movement, participant } = scope;
  return (
    <article className="paper" lang="vi">
      <PaperHead scope={scope} symbol={paperWords.registrationSymbol} />
      <h1 className="paper-type">{texts.registrationType}</h1>
      <p className="paper-abstract">{texts.registrationAbstract(movement.shortTitle)}</p>
      <PaperBasis movement={movement} />
      <p>{texts.registers(participant.name)}</p>
      <RegistrationBody content={readRegistration(content)} movement={movement} />
      <p>{texts.closingRegistration}</p>
      <PaperFoot lines={signersOf(participant)} />
    </article>
  );
}

function ReportPaper({ scope, content }: PaperProps) {
  const { caseRef, movement, participant } = scope;
  const period = reportingPeriod(movement, caseRef.caseId);
  if (!period) return null;
  return (
    <article className="paper" lang="vi">
      <PaperHead scope={scope} symbol="BC" />
      <h1 className="paper-type">{texts.reportType}</h1>
      <p className="paper-abstract">{texts.reportAbstract(period.title, movement.shortTitle)}</p>
      <PaperBasis movement={movement} />
      <p>{texts.reports(participant.name, formatDate(period.from), formatDate(period.to))}</p>
      <ReportBody
        content={readReport(content)}
        targets={scope.targets ?? []}
        movement={movement}
        period={period}
      />
      <p>{texts.closingReport}</p>
      <PaperFoot lines={signersOf(participant)} />
    </article>
  );
}

function ReviewPaper({ scope, content }: PaperProps) {
  const { movement, participant, roles } = scope;
  const rows = useUnitNominations(movement, participant, nominationViewer(roles));
  const review = readReview(content);
  return (
    <article className="paper" lang="vi">
      <PaperHead scope={scope} symbol="BB" dated={false} />
      <h1 className="paper-type">{awardTexts.reviewType}</h1>
      <p className="paper-abstract">{awardTexts.reviewAbstract(movement.shortTitle)}</p>
      <ReviewBody content={review} rows={rows.status === 'ready' ? rows.data : []} />
      <p>{awardTexts.reviewClosing}</p>
      <PaperSignatures
        signers={[
          { lines: [awardTexts.secretary], name: review.secretary, unsealed: true },
          { lines: [awardTexts.chair], name: review.chairedBy },
        ]}
      />
    </article>
  );
}

function AchievementPaper({ scope, content }: PaperProps) {
  const { movement, participant } = scope;
  const nomination = readNomination(content);
  const { kind, name } = nomination;
  const form = movement.awardForms.find(({ id }) => id === nomination.formId)?.title ?? '';
  return (
    <article className="paper" lang="vi">
      <PaperHead scope={scope} symbol={null} />
      <h1 className="paper-type">{awardTexts.achievementType}</h1>
      <p className="paper-abstract">{awardTexts.achievementAbstract(form, movement.shortTitle)}</p>
      <AchievementBody content={nomination} movement={movement} unitName={participant.name} />
      <PaperSignatures
        signers={[
          { lines: [awardTexts.confirmation], name: '' },
          { lines: [awardTexts.reporter[kind]], name: kind === 'collective' ? '' : name, unsealed: true },
        ]}
      />
    </article>
  );
}
