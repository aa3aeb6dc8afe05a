import type { Movement, Participant } from '@thidua/domain/movement/movement';
import { formatDate } from '@thidua/domain/base/text';
import { localDateOf } from '@thidua/domain/base/time';
import { usePaperNames } from '../../reading/paper-names.ts';
import { useSession, type OpenMovement } from '../../reading/session.ts';
import { PaperHeading, PaperSignature } from '../../ui/paper/paper.tsx';
import { unitPaperWords } from './paper-words.ts';

const texts = unitPaperWords;

export interface PaperScope {
  movement: OpenMovement;
  participant: Participant;
  zone: string;
  now: () => Date;
}

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
    <PaperHeading
      parent={movement.issuer}
      issuer={texts.issuer(participant.kind, participant.name)}
      number={symbol === null ? null : texts.number(symbol, participant.kind)}
      placeDate={dated ? texts.placeDate(place, localDateOf(now(), zone).slice(0, 4)) : null}
    />
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
  const names = usePaperNames();
  return (
    <footer className="paper-foot">
      <div className="paper-recipients">
        <div className="paper-recipients-title">{texts.recipients}</div>
        {texts.recipientList(names).map((line) => (
          <div key={line}>{line}</div>
        ))}
      </div>
      <PaperSignature lines={lines} name="" />
    </footer>
  );
}
