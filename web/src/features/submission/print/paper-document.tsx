import { reportingPeriod } from '@thidua/domain/movement';
import { REGISTRATION_CASE } from '@thidua/domain/paths';
import { formatDate } from '@thidua/domain/text';
import { localDateOf } from '@thidua/domain/time';
import { useSession } from '../../../firebase/session.ts';
import { readRegistration, readReport } from '../content/read-content.ts';
import { vi } from '../texts.ts';
import type { CaseScope } from '../use-case.ts';
import './print.css';
import { RegistrationBody } from './registration-body.tsx';
import { ReportBody } from './report-body.tsx';

const texts = vi.print;

/** An administrative paper after Decree 30/2020: its blocks, its body, its signature. */
export function PaperDocument({ scope, content }: { scope: CaseScope; content: unknown }) {
  const { caseRef, movement, participant } = scope;
  const period = reportingPeriod(movement, caseRef.caseId);
  const isRegistration = caseRef.caseId === REGISTRATION_CASE;
  return (
    <article className="paper" lang="vi">
      <PaperHead scope={scope} symbol={isRegistration ? 'ĐK' : 'BC'} />
      <h1 className="paper-type">{isRegistration ? texts.registrationType : texts.reportType}</h1>
      <p className="paper-abstract">
        {isRegistration
          ? texts.registrationAbstract(movement.shortTitle)
          : texts.reportAbstract(period?.title ?? '', movement.shortTitle)}
      </p>
      <p className="paper-basis">
        {texts.basis(movement.number, formatDate(movement.issuedOn), movement.issuer, movement.title)}
      </p>
      {isRegistration ? (
        <>
          <p>{texts.registers(participant.name)}</p>
          <RegistrationBody content={readRegistration(content)} movement={movement} />
        </>
      ) : (
        period && (
          <>
            <p>{texts.reports(participant.name, formatDate(period.from), formatDate(period.to))}</p>
            <ReportBody
              content={readReport(content)}
              targets={scope.targets ?? []}
              movement={movement}
              period={period}
            />
          </>
        )
      )}
      <p>{isRegistration ? texts.closingRegistration : texts.closingReport}</p>
      <PaperFoot scope={scope} />
    </article>
  );
}

function PaperHead({ scope, symbol }: { scope: CaseScope; symbol: string }) {
  const { movement, participant, zone, now } = scope;
  const { authority } = useSession();
  const place = authority?.authority?.placeName ?? movement.issuedAt;
  return (
    <header className="paper-head">
      <div className="paper-issuer">
        <div className="paper-parent">{movement.issuer}</div>
        <div className="paper-unit">{texts.issuer(participant.kind, participant.name)}</div>
        <div className="paper-number">{texts.number(symbol, participant.kind)}</div>
      </div>
      <div className="paper-state">
        <div className="paper-country">{texts.state}</div>
        <div className="paper-motto">
          <span>{texts.motto}</span>
        </div>
        <div className="paper-place">{texts.placeDate(place, localDateOf(now(), zone).slice(0, 4))}</div>
      </div>
    </header>
  );
}

function PaperFoot({ scope }: { scope: CaseScope }) {
  const lines = scope.participant.kind === 'ward' ? texts.signature.ward : texts.signature.other;
  return (
    <footer className="paper-foot">
      <div className="paper-recipients">
        <div className="paper-recipients-title">{texts.recipients}</div>
        {texts.recipientList(texts.office).map((line) => (
          <div key={line}>{line}</div>
        ))}
      </div>
      <div className="paper-signature">
        {lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
        <div className="paper-seal">{`(${texts.signers})`}</div>
      </div>
    </footer>
  );
}
