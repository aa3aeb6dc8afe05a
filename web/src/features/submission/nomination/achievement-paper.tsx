import { awardLabels } from '@thidua/domain/wording/award-labels';
import type { Movement } from '@thidua/domain/movement/movement';
import { readNominee, workRoles, type NominationContent } from '@thidua/domain/nomination/content';
import { paperWords } from './paper-words.ts';
import { unitPaperWords } from '../../../parts/paper/paper-words.ts';
import { PaperHead } from '../../../parts/paper/unit-paper.tsx';
import { Lines, nomineeName, orDots } from '../../../parts/paper/typed.tsx';
import { PaperSignatures, PaperSheet } from '../../../ui/paper/paper.tsx';
import type { ContentProps } from '../frame/kind.ts';
import { readNomination } from './read-nomination.ts';

const texts = paperWords;

interface Props {
  content: NominationContent;
  movement: Pick<Movement, 'awards'>;
  unitName: string;
}

/** A nominee's achievement report as a paper. */
export function AchievementPaper({ scope, content }: ContentProps) {
  const { movement, participant } = scope;
  const nomination = readNomination(content);
  const { kind, name } = nomination;
  const form = movement.awardForms.find(({ id }) => id === nomination.formId)?.title ?? '';
  return (
    <PaperSheet>
      <PaperHead scope={scope} symbol={null} />
      <h1 className="paper-type">{texts.type}</h1>
      <p className="paper-abstract">{texts.abstract(form, movement.shortTitle)}</p>
      <AchievementBody content={nomination} movement={movement} unitName={participant.name} />
      <PaperSignatures
        signers={[
          { lines: [texts.confirmation], name: '' },
          { lines: [texts.reporter[kind]], name: kind === 'collective' ? '' : name, unsealed: true },
        ]}
      />
    </PaperSheet>
  );
}

/** An achievement report, by the movement's outline. */
function AchievementBody({ content, movement, unitName }: Props) {
  const { kind, initiative, evidence } = content;
  const { honorific, name, position } = readNominee(content);
  const role = kind === 'individual' ? workRoles.find((one) => one === content.workRole) : undefined;
  const outline = movement.awards?.outline ?? [];
  const roman = (index: number) => unitPaperWords.roman[index] ?? String(index + 1);
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
