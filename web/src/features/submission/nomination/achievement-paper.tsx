import { awardLabels } from '@thidua/domain/wording/award-labels';
import type { Movement } from '@thidua/domain/movement/movement';
import { workRoles, type NominationContent } from '@thidua/domain/nomination/content';
import { awardPaperWords } from '../paper/paper-words.ts';
import { Lines, nomineeName } from '../review/review-paper.tsx';

const texts = awardPaperWords;
const orDots = (typed: string) => typed.trim() || '……………';

interface Props {
  content: NominationContent;
  movement: Pick<Movement, 'awards'>;
  unitName: string;
}

/** An achievement report, by the movement's outline. */
export function AchievementBody({ content, movement, unitName }: Props) {
  const { kind, honorific, name, position, initiative, evidence } = content;
  const role = kind === 'individual' ? workRoles.find((one) => one === content.workRole) : undefined;
  const outline = movement.awards?.outline ?? [];
  const roman = (index: number) => texts.roman[index] ?? String(index + 1);
  const last = outline.length;
  const proofs = evidence.map((piece) => (piece.kind === 'file' ? piece.name : piece.title || piece.url));
  return (
    <>
      <p>{`- ${texts.who[kind]}: ${orDots(nomineeName(kind, honorific, name))}`}</p>
      {(kind !== 'collective' || position !== '') && (
        <p>{`- ${texts.standsAt[kind]}: ${orDots(position)}`}</p>
      )}
      {role && <p>{`- ${texts.role}: ${awardLabels.workRole[role]}`}</p>}
      <p>{`- ${texts.proposedBy}: ${unitName}`}</p>
      {outline.map(({ id, title }, index) => (
        <section key={id}>
          <h2>{`${roman(index)}. ${title}`}</h2>
          <Lines text={content.achievement.find((section) => section.id === id)?.text ?? ''} />
        </section>
      ))}
      <h2>{`${roman(last)}. ${texts.initiativeTitle}`}</h2>
      <Lines text={initiative} />
      {proofs.length > 0 && (
        <>
          <h2>{`${roman(last + 1)}. ${texts.evidenceTitle}`}</h2>
          <Lines text={proofs.map((proof) => `- ${proof}`).join('\n')} />
        </>
      )}
    </>
  );
}
