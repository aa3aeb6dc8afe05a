import { PaperSheet } from '../../ui/paper/paper.tsx';
import { compareNominees } from '@thidua/domain/nomination/nominee-order';
import { recipientKinds } from '@thidua/domain/movement/award-settings';
import { formatDate } from '@thidua/domain/base/text';
import type { Nomination } from '@thidua/domain/nomination/nomination';
import { usePaperNames } from '../../reading/paper-names.ts';
import { paperWords } from './paper-words.ts';
import { unitPaperWords } from '../../parts/paper/paper-words.ts';
import {
  PaperBasis,
  PaperFoot,
  PaperHead,
  signersOf,
  type PaperScope,
} from '../../parts/paper/unit-paper.tsx';
import { nomineeName } from '../../parts/paper/typed.tsx';

const texts = paperWords;
const { columns } = texts;

interface Props {
  scope: PaperScope;
  nominations: readonly Nomination[];
}

/** The letter by which a unit proposes, with its list by kind. */
export function ProposalDocument({ scope, nominations }: Props) {
  const { movement, participant } = scope;
  const names = usePaperNames();
  const kinds = recipientKinds
    .map((kind) => ({
      kind,
      of: nominations.filter((one) => one.kind === kind).toSorted(compareNominees),
    }))
    .filter(({ of }) => of.length > 0);
  const list = kinds
    .map(({ kind, of }) => `${String(of.length).padStart(2, '0')} ${texts.counts[kind]}`)
    .join(', ');
  const heldOn = [...new Set(nominations.map(({ review }) => review.heldOn))].toSorted().at(-1);
  return (
    <PaperSheet>
      <PaperHead scope={scope} symbol="TTr" />
      <h1 className="paper-type">{texts.type}</h1>
      <p className="paper-abstract">{texts.abstract(movement.shortTitle)}</p>
      <p className="paper-addressee">{texts.to(names, movement.issuer)}</p>
      <PaperBasis
        movement={movement}
        others={heldOn === undefined ? [] : [texts.reviewBasis(formatDate(heldOn))]}
      />
      <p>{texts.proposes(names, participant.name, movement.issuer, list)}</p>
      {kinds.map(({ kind, of }, index) => (
        <section key={kind}>
          <h2>{`${unitPaperWords.roman[index]}. ${texts.groupTitles[kind]}`}</h2>
          <List nominations={of} forms={movement.awardForms} />
        </section>
      ))}
      <p>{texts.enclosed}</p>
      <p>{texts.closing(participant.name)}</p>
      <PaperFoot lines={signersOf(participant)} />
    </PaperSheet>
  );
}

interface ListProps {
  nominations: readonly Nomination[];
  forms: readonly { id: string; title: string }[];
}

function List({ nominations, forms }: ListProps) {
  return (
    <table>
      <thead>
        <tr>
          <th>{unitPaperWords.order}</th>
          <th>{columns.nominee}</th>
          <th>{columns.position}</th>
          <th>{columns.form}</th>
          <th>{columns.citation}</th>
          <th>{columns.votes}</th>
        </tr>
      </thead>
      <tbody>
        {nominations.map(({ caseId, kind, honorific, name, position, formId, citation, review }, index) => (
          <tr key={caseId}>
            <td className="paper-middle">{index + 1}</td>
            <td>{nomineeName(kind, honorific, name)}</td>
            <td>{position}</td>
            <td>{forms.find(({ id }) => id === formId)?.title ?? formId}</td>
            <td>{citation}</td>
            <td className="paper-middle">{`${review.votesFor}/${review.present}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
