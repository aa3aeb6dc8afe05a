import type { Movement, Participant } from '@thidua/domain/movement/movement';
import { formatDate } from '@thidua/domain/base/text';
import { localDateOf } from '@thidua/domain/base/time';
import { paths } from '@thidua/domain/base/paths';
import { unitSchema } from '@thidua/domain/movement/unit';
import { useLiveDoc } from '../../firebase/live.ts';
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
  const place = usePlace(participant) ?? authority?.authority?.placeName ?? movement.issuedAt;
  return (
    <PaperHeading
      parent={movement.issuer}
      issuer={texts.issuer(participant.kind, participant.name)}
      number={symbol === null ? null : texts.number(symbol, participant.kind)}
      placeDate={dated ? texts.placeDate(place, localDateOf(now(), zone).slice(0, 4)) : null}
    />
  );
}

/** Where a ward's papers are dated from, and those of what is below it: the ward. Others' are dated from the authority's place. */
function usePlace({
  kind,
  name,
  ancestors,
}: Pick<Participant, 'kind' | 'name' | 'ancestors'>): string | null {
  // The first is the authority itself.
  const above = kind === 'ward' ? undefined : ancestors.slice(1).at(-1);
  const parent = useLiveDoc(above === undefined ? null : paths.unit(above), unitSchema);
  if (kind === 'ward') return texts.wardPlace(name);
  return parent.status === 'ready' && parent.data.kind === 'ward' ? texts.wardPlace(parent.data.name) : null;
}

export const signersOf = ({ kind }: Pick<Participant, 'kind'>): readonly string[] =>
  kind === 'ward' ? texts.signature.ward : texts.signature.other;

/** What everything is done under: the movement, then what else there is; each ends in a semicolon, the last in a full stop. */
export function PaperBasis({ movement, others = [] }: { movement: Movement; others?: readonly string[] }) {
  const { number, issuedOn, issuer, title } = movement;
  const bases = [texts.basis(number, formatDate(issuedOn), issuer, title), ...others];
  return bases.map((basis, index) => (
    <p key={basis} className="paper-basis">{`${basis}${index === bases.length - 1 ? '.' : ';'}`}</p>
  ));
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
