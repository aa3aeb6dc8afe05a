import { recipientKinds } from '@thidua/domain/movement/award-settings';
import { formatDate } from '@thidua/domain/base/text';
import type { Nomination } from '@thidua/domain/nomination/nomination';
import { usePaperNames } from '../../reading/paper-names.ts';
import { paperWords, awardPaperWords } from '../../parts/paper/paper-words.ts';
import { PaperBasis, PaperFoot, PaperHead, signersOf, type PaperScope } from '../../parts/paper/unit-paper.tsx';
import { nomineeName } from '../../parts/paper/typed.tsx';

const texts = awardPaperWords;
const { columns } = paperWords;

interface Props {
  scope: PaperScope;
  nominations: readonly Nomination[];
}

/** The letter by which a unit proposes, with its list by kind. */
export function ProposalDocument({ scope, nominations }: Props) {
  const { movement, participant } = scope;
  const names = usePaperNames();
  const kinds = recipientKinds
    .map((kind) => ({ kind, of: nominations.filter((one) => one.kind === kind) }))
    .filter(({ of }) => of.length > 0);
  const list = kinds
    .map(({ kind, of }) => `${String(of.length).padStart(2, '0')} ${texts.counts[kind]}`)
    .join(', ');
  const heldOn = [...new Set(nominations.map(({ review }) => review.heldOn))].toSorted().at(-1);
  return (
    <article className="paper" lang="vi">
      <PaperHead scope={scope} symbol="TTr" />
      <h1 className="paper-type">{texts.proposalType}</h1>
      <p className="paper-abstract">{texts.proposalAbstract(movement.shortTitle)}</p>
      <p className="paper-addressee">{texts.to(names, movement.issuer)}</p>
      <PaperBasis movement={movement} />
      {heldOn && <p className="paper-basis">{texts.reviewBasis(formatDate(heldOn))}</p>}
      <p>{texts.proposes(names, participant.name, movement.issuer, list)}</p>
      {kinds.map(({ kind, of }, index) => (
        <section key={kind}>
          <h2>{`${texts.roman[index]}. ${texts.groupTitles[kind]}`}</h2>
          <List nominations={of} forms={movement.awardForms} />
        </section>
      ))}
      <p>{texts.enclosed}</p>
      <p>{texts.proposalClosing(participant.name)}</p>
      <PaperFoot lines={signersOf(participant)} />
    </article>
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
          <th>{columns.order}</th>
          <th>{texts.columns.nominee}</th>
          <th>{texts.columns.position}</th>
          <th>{texts.columns.form}</th>
          <th>{texts.columns.citation}</th>
          <th>{texts.columns.votes}</th>
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
