import { publicPages } from '@thidua/domain/base/addresses';
import {
  normalizeCode,
  readCheckUrl,
  showCode,
  type Certificate,
  type CertificateContent,
} from '@thidua/domain/award/certificate';
import { publicNoMore, publicReason } from '@thidua/domain/award/public-time';
import { nomineeName } from '@thidua/domain/wording/award-labels';
import { useEffect, useState, type FormEvent } from 'react';
import { now } from '../browser/clock.ts';
import { checkCertificate, type CheckResult } from './check.ts';
import { openSource } from './source.ts';
import { words } from './texts.ts';

/** Shows what a certificate says, or that it was revoked and why, and nothing more. */
export function CheckPage() {
  const asked = readCheckUrl(window.location.href);
  return (
    <>
      <h1>{words.checkTitle}</h1>
      {asked ? <Checked code={asked.code} jws={asked.jws} /> : <CodeForm />}
    </>
  );
}

function CodeForm() {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const code = normalizeCode(typed);
    if (code === null) setFault(true);
    else window.location.assign(publicPages.check(code));
  };
  return (
    <form onSubmit={submit} noValidate>
      <p>{words.checkIntro}</p>
      <label htmlFor="code">{words.code}</label>
      <input
        id="code"
        value={typed}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        aria-invalid={fault}
        aria-describedby={fault ? 'code-fault' : undefined}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setFault(false);
        }}
      />
      {fault && (
        <p id="code-fault" className="fault" role="alert">
          {words.notACode}
        </p>
      )}
      <button type="submit">{words.check}</button>
    </form>
  );
}

function Checked({ code, jws }: { code: string; jws: string | null }) {
  const [result, setResult] = useState<CheckResult | null>(null);
  useEffect(() => {
    let wanted = true;
    void checkCertificate(openSource, code, jws).then((found) => (wanted ? setResult(found) : undefined));
    return () => {
      wanted = false;
    };
  }, [code, jws]);
  return (
    <>
      <p className="code">{showCode(code)}</p>
      {result === null ? <p role="status">{words.checking}</p> : <Result result={result} />}
      <p>
        <a href={publicPages.checks()}>{words.another}</a>
      </p>
    </>
  );
}

/** Why it is not valid any more and until when that is told, or since when it is not. */
function why(certificate: Certificate): string {
  const { reasonUntil } = certificate;
  const reason = publicReason(certificate, now());
  if (reasonUntil === null) return reason === '' ? '' : words.reason(reason);
  if (reason === '') return words.reasonGone(publicNoMore(reasonUntil));
  return `${words.reason(reason)} ${words.reasonUntil(reasonUntil)}`;
}

function Result({ result }: { result: CheckResult }) {
  switch (result.kind) {
    case 'valid':
      return (
        <>
          <Verdict
            tone="good"
            title={words.valid}
            text={result.fromPaper ? words.signed : words.signedStored}
          />
          <Content content={result.certificate.content} />
        </>
      );
    case 'revoked':
      return (
        <>
          <Verdict tone="bad" title={words.revoked} text={why(result.certificate)} />
          <Content content={result.certificate.content} />
        </>
      );
    case 'replaced':
      return (
        <>
          <Verdict tone="warn" title={words.replaced} text={why(result.certificate)} />
          {result.certificate.replacedBy !== null && (
            <p>
              <a href={publicPages.check(result.certificate.replacedBy)}>{words.seeNew}</a>
            </p>
          )}
          <Content content={result.certificate.content} />
        </>
      );
    case 'offline':
      return (
        <>
          <Verdict tone="warn" title={words.offline} text={words.offlineHint} />
          <Content content={result.content} />
        </>
      );
    case 'unknown':
      return <Verdict tone="bad" title={words.unknown} text={words.unknownHint} />;
    case 'forged':
      return <Verdict tone="bad" title={words.forged} text={words.forgedHint} />;
    case 'unreachable':
      return (
        <>
          <Verdict tone="warn" title={words.unreachable} text={words.unreachableHint} />
          <button type="button" onClick={() => window.location.reload()}>
            {words.retry}
          </button>
        </>
      );
  }
}

function Verdict({ tone, title, text }: { tone: 'good' | 'warn' | 'bad'; title: string; text: string }) {
  return (
    <div className={`verdict ${tone}`} role="status">
      <strong>{title}</strong>
      <p>{text}</p>
    </div>
  );
}

function Content({ content }: { content: CertificateContent }) {
  const { issuerTitle, formTitle, position, citation, decisionNumber, decisionDate } = content;
  const { goldenBookNo, issue, placeName, issuedOn, signingForm, signer } = content;
  const rows: [string, string][] = [
    [words.fields.issuer, issuerTitle],
    [`${words.fields.name} ${formTitle}`, nomineeName(content)],
    [words.fields.position, position],
    [words.fields.citation, citation],
    [words.fields.decision, words.decisionLine(decisionNumber, decisionDate)],
    [words.fields.book, words.bookLine(goldenBookNo, issue)],
    [words.fields.signer, `${signingForm.join(' ')} ${signer}`],
    [words.fields.issued, words.issuedLine(placeName, issuedOn)],
  ];
  return (
    <section aria-label={words.says}>
      <dl>
        {rows
          .filter(([, text]) => text !== '')
          .map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
