import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { Movement } from '@thidua/domain/movement/movement';
import { readNominee, workRoles, type NominationContent } from '@thidua/domain/nomination/content';
import type { CaseRef } from '../../../firebase/drafts.ts';
import { EvidencePiece } from '../../../parts/file/evidence-piece.tsx';
import { words } from './texts.ts';
import { Fact } from '../frame/fact.tsx';
import { awardLabels } from '../../../language/award-labels.ts';

interface Props {
  content: NominationContent;
  movement: Pick<Movement, 'awards' | 'awardForms'>;
  caseRef: CaseRef;
}

/** A dossier as it was written, to be read. */
export function NominationView({ content, movement, caseRef }: Props) {
  const { kind, votesFor, votesAgainst } = content;
  const { honorific, name, position } = readNominee(content);
  const role = workRoles.find((one) => one === content.workRole);
  const form = movement.awardForms.find(({ id }) => id === content.formId)?.title ?? content.formId;
  const facts = [
    { label: words.names[kind], value: `${honorific} ${name}`.trim() },
    { label: words.fields.kind, value: awardLabels.recipientKind[kind] },
    { label: words.positions[kind], value: position },
    ...(kind === 'individual'
      ? [{ label: words.fields.workRole, value: role ? awardLabels.workRole[role] : '' }]
      : []),
    { label: words.fields.formId, value: form },
    { label: words.fields.votesFor, value: votesFor },
    { label: words.fields.votesAgainst, value: votesAgainst },
  ];
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, xs: 2, sm: 3 }} component="dl" m={0}>
        {facts.map((fact) => (
          <Fact key={fact.label} {...fact} />
        ))}
      </SimpleGrid>
      <Stack component="dl" gap="sm" m={0}>
        <Fact
          label={words.fields.citation}
          value={content.citation.trim() || (movement.awards?.citation ?? '')}
        />
        {(movement.awards?.outline ?? []).map(({ id, title }) => (
          <Fact
            key={id}
            label={title}
            value={content.achievement.find((section) => section.id === id)?.text ?? ''}
          />
        ))}
        <Fact label={words.fields.initiative} value={content.initiative} />
      </Stack>
      {content.evidence.length > 0 && (
        <div>
          <Title order={3} size="h5">
            {words.evidence}
          </Title>
          {content.evidence.map((piece) => (
            <Text component="div" key={piece.kind === 'file' ? piece.fileId : piece.url}>
              <EvidencePiece piece={piece} caseRef={caseRef} />
            </Text>
          ))}
        </div>
      )}
    </Stack>
  );
}
