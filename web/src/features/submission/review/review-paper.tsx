import type { RecipientKind } from '@thidua/domain/movement/award-settings';
import { awardLabels } from '@thidua/domain/wording/award-labels';
import type { NominationRow } from '../../../reading/nomination/nomination-rows.ts';
import type { ReviewContent } from '@thidua/domain/submission/review';
import { shownDate } from '../content/describe-field.ts';
import { paperWords, awardPaperWords } from '../paper/paper-words.ts';

const texts = awardPaperWords;
const { columns } = paperWords;
const orDots = (typed: string) => typed.trim() || '……………';

/** The minutes of a review; its votes stand in the dossiers. */
export function ReviewBody({ content, rows }: { content: ReviewContent; rows: readonly NominationRow[] }) {
  const named = rows.filter(({ name }) => name.trim() !== '');
  return (
    <>
      <p>{texts.held(orDots(shownDate(content.heldOn)), orDots(content.place))}</p>
      <p>{texts.attendance(orDots(content.present), orDots(content.members))}</p>
      <p>{texts.chaired(orDots(content.chairedBy), orDots(content.secretary))}</p>
      <h2>{texts.reviewSections.discussion}</h2>
      <Lines text={content.discussion} />
      <h2>{texts.reviewSections.votes}</h2>
      {named.length === 0 ? <p>{texts.noVotes}</p> : <VotesTable rows={named} />}
      <h2>{texts.reviewSections.commendations}</h2>
      {content.commendations.length === 0 ? (
        <p>{paperWords.none}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>{columns.order}</th>
              <th>{texts.columns.nominee}</th>
              <th>{texts.columns.form}</th>
              <th>{texts.columns.decision}</th>
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
          <th>{columns.order}</th>
          <th>{texts.columns.nominee}</th>
          <th>{texts.columns.position}</th>
          <th>{texts.columns.votesFor}</th>
          <th>{texts.columns.votesAgainst}</th>
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

export const nomineeName = (kind: RecipientKind, honorific: string, name: string) =>
  `${kind === 'collective' ? '' : honorific} ${name}`.trim();

/** Typed text, a paragraph for each line. */
export function Lines({ text }: { text: string }) {
  return (text.trim() || paperWords.none)
    .split('\n')
    .map((line, index) => <p key={`${index} ${line}`}>{line}</p>);
}
