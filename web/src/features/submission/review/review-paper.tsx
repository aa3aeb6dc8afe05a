import { awardLabels } from '@thidua/domain/wording/award-labels';
import type { NominationRow } from '../../../reading/nomination/nomination-rows.ts';
import { nominationViewer, useUnitNominations } from '../../../reading/nomination/unit-nominations.ts';
import { PaperSignatures, PaperSheet } from '../../../ui/paper/paper.tsx';
import type { ReviewContent } from '@thidua/domain/submission/review';
import { shownDate } from '../content/describe-field.ts';
import type { ContentProps } from '../frame/kind.ts';
import { PaperHead } from '../../../parts/paper/unit-paper.tsx';
import { Lines, nomineeName, orDots } from '../../../parts/paper/typed.tsx';
import { readReview } from './read-review.ts';
import { paperWords } from './paper-words.ts';
import { unitPaperWords } from '../../../parts/paper/paper-words.ts';

const texts = paperWords;
const { columns } = texts;

/** The minutes of a review as a paper. */
export function ReviewPaper({ scope, content }: ContentProps) {
  const { movement, participant, roles } = scope;
  const rows = useUnitNominations(movement, participant, nominationViewer(roles));
  const review = readReview(content);
  return (
    <PaperSheet>
      <PaperHead scope={scope} symbol="BB" dated={false} />
      <h1 className="paper-type">{texts.type}</h1>
      <p className="paper-abstract">{texts.abstract(movement.shortTitle)}</p>
      <ReviewBody content={review} rows={rows.status === 'ready' ? rows.data : []} />
      <p>{texts.closing}</p>
      <PaperSignatures
        signers={[
          { lines: [texts.secretary], name: review.secretary, unsealed: true },
          { lines: [texts.chair], name: review.chairedBy },
        ]}
      />
    </PaperSheet>
  );
}

/** The minutes of a review; its votes stand in the dossiers. */
function ReviewBody({ content, rows }: { content: ReviewContent; rows: readonly NominationRow[] }) {
  const named = rows.filter(({ name }) => name.trim() !== '');
  return (
    <>
      <p>{texts.held(orDots(shownDate(content.heldOn)), orDots(content.place))}</p>
      <p>{texts.attendance(orDots(content.present), orDots(content.members))}</p>
      <p>{texts.chaired(orDots(content.chairedBy), orDots(content.secretary))}</p>
      <h2>{texts.sections.discussion}</h2>
      <Lines text={content.discussion} />
      <h2>{texts.sections.votes}</h2>
      {named.length === 0 ? <p>{texts.noVotes}</p> : <VotesTable rows={named} />}
      <h2>{texts.sections.commendations}</h2>
      {content.commendations.length === 0 ? (
        <p>{unitPaperWords.none}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>{unitPaperWords.order}</th>
              <th>{columns.nominee}</th>
              <th>{columns.form}</th>
              <th>{columns.decision}</th>
            </tr>
          </thead>
          <tbody>
            {content.commendations.map(({ id, name, form, number, date }, index) => (
              <tr key={id}>
                <td className="paper-middle">{index + 1}</td>
                <td>{name}</td>
                <td>{form}</td>
                <td>{[number, shownDate(date)].filter(Boolean).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function VotesTable({ rows }: { rows: readonly NominationRow[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th>{unitPaperWords.order}</th>
          <th>{columns.nominee}</th>
          <th>{columns.position}</th>
          <th>{columns.votesFor}</th>
          <th>{columns.votesAgainst}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ caseId, kind, honorific, name, position, votesFor, votesAgainst }, index) => (
          <tr key={caseId}>
            <td className="paper-middle">{index + 1}</td>
            <td>{nomineeName(kind, honorific, name)}</td>
            <td>{position || awardLabels.recipientKind[kind]}</td>
            <td className="paper-figure">{votesFor}</td>
            <td className="paper-figure">{votesAgainst}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
