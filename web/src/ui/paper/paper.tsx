import { Fragment } from 'react';
import './paper.css';
import { paperWords } from './paper-words.ts';

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
