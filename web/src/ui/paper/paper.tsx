import { keepTogether } from '@thidua/domain/base/keep-together';
import { Fragment, useEffect, useRef, type ReactNode } from 'react';
import './paper.css';
import { paperWords } from './paper-words.ts';

function keepTextsTogether(sheet: HTMLElement): void {
  const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    const kept = keepTogether(node.nodeValue ?? '');
    if (kept !== node.nodeValue) node.nodeValue = kept;
  }
}

/** What a paper says, in the authority's language; no unit's number stands on another line than its name. */
export function PaperSheet({ children }: { children: ReactNode }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const sheet = box.current;
    if (!sheet) return undefined;
    const observer = new MutationObserver(() => {
      observer.disconnect();
      keepAll();
    });
    const keepAll = () => {
      keepTextsTogether(sheet);
      observer.observe(sheet, { subtree: true, childList: true, characterData: true });
    };
    keepAll();
    return () => observer.disconnect();
  }, []);
  return (
    <article className="paper" lang="vi" ref={box}>
      {children}
    </article>
  );
}

interface HeadProps {
  /** The body above the one that issues the paper, and that one. */
  parent: string;
  issuer: string;
  /** null where a paper has no number, or tells place and time in its text. */
  number: string | null;
  placeDate: string | null;
}

/** Issuing bodies left, the state's name and motto right, with number, place and date (Decree 30/2020). */
export function PaperHeading({ parent, issuer, number, placeDate }: HeadProps) {
  return (
    <header className="paper-head">
      <div className="paper-issuer">
        <div className="paper-parent">{parent}</div>
        <div className="paper-unit">{issuer}</div>
        {number !== null && <div className="paper-number">{number}</div>}
      </div>
      <div className="paper-state">
        <div className="paper-country">{paperWords.state}</div>
        <div className="paper-motto">
          <span>{paperWords.motto}</span>
        </div>
        {placeDate !== null && <div className="paper-place">{placeDate}</div>}
      </div>
    </header>
  );
}

interface Signer {
  lines: readonly string[];
  /** '' leaves room for it. */
  name: string;
  /** Whether the signature alone is enough. */
  unsealed?: boolean;
}

/** Two who sign beside each other. */
export function PaperSignatures({ signers }: { signers: readonly Signer[] }) {
  return (
    <footer className="paper-foot">
      {signers.map((signer) => (
        <Fragment key={signer.lines.join(' ')}>
          <PaperSignature {...signer} />
        </Fragment>
      ))}
    </footer>
  );
}

export function PaperSignature({ lines, name, unsealed = false }: Signer) {
  return (
    <div className="paper-signature">
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      <div className="paper-seal">{`(${unsealed ? paperWords.signersUnsealed : paperWords.signers})`}</div>
      {name !== '' && <div className="paper-signer">{name}</div>}
    </div>
  );
}
