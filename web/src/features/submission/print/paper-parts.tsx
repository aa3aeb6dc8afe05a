import type { Movement, Participant } from '@thidua/domain/movement';
import { formatDate } from '@thidua/domain/text';
import { localDateOf } from '@thidua/domain/time';
import { Fragment } from 'react';
import { useSession } from '../../../firebase/session.ts';
import { vi } from '../texts.ts';
import type { CaseScope } from '../use-case.ts';

const texts = vi.print;

export type PaperScope = Pick<CaseScope, 'movement' | 'participant' | 'zone' | 'now'>;

interface HeadProps {
  scope: PaperScope;
  /** Of the type of paper, as in `TTr`; null where a paper has no number. */
  symbol: string | null;
  /** Minutes tell place and time in their text. */
  dated?: boolean;
}

/** Issuing bodies left, the state's name and motto right, with number, place and date. */
export function PaperHead({ scope, symbol, dated = true }: HeadProps) {
  const { movement, participant, zone, now } = scope;
  const { authority } = useSession();
  const place = authority?.authority?.placeName ?? movement.issuedAt;
  return (
    <header className="paper-head">
      <div className="paper-issuer">
        <div className="paper-parent">{movement.issuer}</div>
        <div className="paper-unit">{texts.issuer(participant.kind, participant.name)}</div>
        {symbol !== null && <div className="paper-number">{texts.number(symbol, participant.kind)}</div>}
      </div>
      <div className="paper-state">
        <div className="paper-country">{texts.state}</div>
        <div className="paper-motto">
          <span>{texts.motto}</span>
        </div>
        {dated && (
          <div className="paper-place">{texts.placeDate(place, localDateOf(now(), zone).slice(0, 4))}</div>
        )}
      </div>
    </header>
  );
}

export const signersOf = ({ kind }: Pick<Participant, 'kind'>): readonly string[] =>
  kind === 'ward' ? texts.signature.ward : texts.signature.other;

/** The movement that everything is done under. */
export function PaperBasis({ movement }: { movement: Movement }) {
  const { number, issuedOn, issuer, title } = movement;
  return <p className="paper-basis">{texts.basis(number, formatDate(issuedOn), issuer, title)}</p>;
}

/** The recipients left, the signature right. */
export function PaperFoot({ lines }: { lines: readonly string[] }) {
  return (
    <footer className="paper-foot">
      <div className="paper-recipients">
        <div className="paper-recipients-title">{texts.recipients}</div>
        {texts.recipientList(texts.office).map((line) => (
          <div key={line}>{line}</div>
        ))}
      </div>
      <Signature lines={lines} name="" />
    </footer>
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
          <Signature {...signer} />
        </Fragment>
      ))}
    </footer>
  );
}

function Signature({ lines, name, unsealed = false }: Signer) {
  return (
    <div className="paper-signature">
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      <div className="paper-seal">{`(${unsealed ? texts.signersUnsealed : texts.signers})`}</div>
      {name !== '' && <div className="paper-signer">{name}</div>}
    </div>
  );
}
