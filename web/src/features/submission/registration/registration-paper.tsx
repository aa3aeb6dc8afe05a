import { PaperSheet } from '../../../ui/paper/paper.tsx';
import { labels } from '@thidua/domain/wording/labels';
import type { Movement } from '@thidua/domain/movement/movement';
import type { RegistrationContent } from '@thidua/domain/submission/registration';
import { formatNumber } from '@thidua/domain/base/text';
import { shownDate } from '../content/describe-field.ts';
import type { ContentProps } from '../frame/kind.ts';
import { PaperBasis, PaperFoot, PaperHead, signersOf } from '../../../parts/paper/unit-paper.tsx';
import { weightShares } from './edit-targets.ts';
import { readRegistration } from './read-registration.ts';
import { paperWords } from './paper-words.ts';
import { unitPaperWords } from '../../../parts/paper/paper-words.ts';

const texts = paperWords;
const { columns, sections } = texts;
const { yesNo } = unitPaperWords;

interface Props {
  content: RegistrationContent;
  movement: Pick<Movement, 'contentAreas'>;
}

/** A registration as an administrative paper after Decree 30/2020: its blocks, its body, its signature. */
export function RegistrationPaper({ scope, content }: ContentProps) {
  const { movement, participant } = scope;
  return (
    <PaperSheet>
      <PaperHead scope={scope} symbol={texts.symbol} />
      <h1 className="paper-type">{texts.type}</h1>
      <p className="paper-abstract">{texts.abstract(movement.shortTitle)}</p>
      <PaperBasis movement={movement} />
      <p>{texts.registers(participant.name)}</p>
      <RegistrationBody content={readRegistration(content)} movement={movement} />
      <p>{texts.closing}</p>
      <PaperFoot lines={signersOf(participant)} />
    </PaperSheet>
  );
}

function RegistrationBody({ content, movement }: Props) {
  return (
    <>
      <h2>{sections.plan}</h2>
      <p>{texts.plan(content.planNumber, shownDate(content.planDate))}</p>
      <p>{texts.launch(shownDate(content.launchDate), content.launchForm)}</p>
      <h2>{sections.commitments}</h2>
      {content.commitments.length === 0 ? (
        <p>{unitPaperWords.none}</p>
      ) : (
        content.commitments.map((commitment, index) => (
          <p key={`${index} ${commitment}`}>{`- ${commitment}`}</p>
        ))
      )}
      <h2>{sections.targets}</h2>
      <TargetTable content={content} movement={movement} />
    </>
  );
}

function TargetTable({ content, movement }: Props) {
  const shares = weightShares(content.targets);
  return (
    <table>
      <thead>
        <tr>
          <th>{unitPaperWords.order}</th>
          <th>{columns.area}</th>
          <th>{columns.name}</th>
          <th>{columns.unit}</th>
          <th>{columns.direction}</th>
          <th>{columns.baseline}</th>
          <th>{columns.goal}</th>
          <th>{columns.due}</th>
          <th>{columns.weight}</th>
          <th>{columns.person}</th>
        </tr>
      </thead>
      <tbody>
        {content.targets.map((target, index) => {
          const share = shares.get(target.id) ?? null;
          const isYesNo = target.direction === 'yesNo';
          return (
            <tr key={target.id}>
              <td className="paper-middle">{index + 1}</td>
              <td>{movement.contentAreas.find(({ id }) => id === target.contentArea)?.title}</td>
              <td>{target.name}</td>
              <td>{isYesNo ? yesNo.unit : target.unitOfMeasure}</td>
              <td>{labels.direction[target.direction]}</td>
              <td className="paper-figure">{isYesNo ? yesNo.baseline : target.baseline}</td>
              <td className="paper-figure">{isYesNo ? yesNo.goal : target.goal}</td>
              <td className="paper-middle">{shownDate(target.dueDate)}</td>
              <td className="paper-figure">
                {share === null ? target.weight : `${formatNumber(share, 1)}%`}
              </td>
              <td>{target.personInCharge}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
