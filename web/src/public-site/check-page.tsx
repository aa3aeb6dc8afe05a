import { normalizeCode, readCheckUrl, showCode, type CertificateContent } from '@thidua/domain/certificate';
import { nomineeName } from '@thidua/domain/award-labels';
import { useEffect, useState, type FormEvent } from 'react';
import { checkCertificate, type CheckResult } from './check.ts';
import { openSource } from './source.ts';
import { vi } from './texts.ts';

/** Shows what a certificate says, or that it was revoked and why, and nothing more. */
export function CheckPage() {
  const asked = readCheckUrl(window.location.href);
  return (
    <>
      <h1>{vi.checkTitle}</h1>
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
    else window.location.assign(`/kiem-tra/${code}`);
  };
  return (
    <form onSubmit={submit} noValidate>
      <p>{vi.checkIntro}</p>
      <label htmlFor="code">{vi.code}</label>
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
          {vi.notACode}
        </p>
      )}
      <button type="submit">{vi.check}</button>
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
      {result === null ? <p role="status">{vi.checking}</p> : <Result result={result} />}
      <p>
        <a href="/kiem-tra">{vi.another}</a>
      </p>
    </>
  );
}

function Result({ result }: { result: CheckResult }) {
  switch (result.kind) {
    case 'valid':
      return (
        <>
          <Verdict tone="good" title={vi.valid} text={result.fromPaper ? vi.signed : vi.signedStored} />
          <Content content={result.certificate.content} />
        </>
      );
    case 'revoked':
      return (
        <>
          <Verdict tone="bad" title={vi.revoked} text={vi.reason(result.certificate.statusReason)} />
          <Content content={result.certificate.content} />
        </>
      );
    case 'replaced':
      return (
        <>
          <Verdict tone="warn" title={vi.replaced} text={vi.reason(result.certificate.statusReason)} />
          {result.certificate.replacedBy !== null && (
            <p>
              <a href={`/kiem-tra/${result.certificate.replacedBy}`}>{vi.seeNew}</a>
            </p>
          )}
          <Content content={result.certificate.content} />
        </>
      );
    case 'offline':
      return (
        <>
          <Verdict tone="warn" title={vi.offline} text={vi.offlineHint} />
          <Content content={result.content} />
        </>
      );
    case 'unknown':
      return <Verdict tone="bad" title={vi.unknown} text={vi.unknownHint} />;
    case 'forged':
      return <Verdict tone="bad" title={vi.forged} text={vi.forgedHint} />;
    case 'unreachable':
      return (
        <>
          <Verdict tone="warn" title={vi.unreachable} text={vi.unreachableHint} />
          <button type="button" onClick={() => window.location.reload()}>
            {vi.retry}
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
    [vi.fields.issuer, issuerTitle],
    [`${vi.fields.name} ${formTitle}`, nomineeName(content)],
    [vi.fields.position, position],
    [vi.fields.citation, citation],
    [vi.fields.decision, vi.decisionLine(decisionNumber, decisionDate)],
    [vi.fields.book, vi.bookLine(goldenBookNo, issue)],
    [vi.fields.signer, `${signingForm.join(' ')} ${signer}`],
    [vi.fields.issued, vi.issuedLine(placeName, issuedOn)],
  ];
  return (
    <section aria-label={vi.says}>
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
