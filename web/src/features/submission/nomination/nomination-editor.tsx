import { SimpleGrid, Stack, Text } from '@mantine/core';
import type { AwardSettings } from '@thidua/domain/movement/award-settings';
import type { NominationContent } from '@thidua/domain/nomination/content';
import type { EvidenceRef } from '@thidua/domain/submission/report';
import { formatDate } from '@thidua/domain/base/text';
import { FactList } from '../../../ui/award/fact-list.tsx';
import { LongTextField, NumberField } from '../form/fields.tsx';
import { lateIn, type LateChange } from '../form/late-change.ts';
import { useEvidenceRoom } from '../../../reading/file/evidence.ts';
import { EvidenceField } from '../form/evidence-field.tsx';
import { FormSection } from '../../../ui/form-section.tsx';
import { words as formTexts } from '../form/texts.ts';
import { words } from './texts.ts';
import type { CaseScope } from '../frame/scope.ts';
import { AchievementSections } from './achievement-sections.tsx';
import { BasisNotice } from './basis-notice.tsx';
import { ContactFields } from './contact-fields.tsx';
import type { NominationBasis, NominationFormProps } from './nomination-form.ts';
import { NomineeFields } from './nominee-fields.tsx';
import { previewFacts } from './preview-facts.ts';
import { CitationField } from './citation-field.tsx';

interface Props extends NominationFormProps {
  scope: CaseScope;
  awards: AwardSettings;
  basis: NominationBasis;
  late: LateChange<NominationContent>;
}

export function NominationEditor({ scope, awards, basis, content, onChange, late }: Props) {
  const { movement, record, caseRef } = scope;
  const room = useEvidenceRoom(caseRef, movement.measure);
  const { review } = basis;
  const set = (field: 'initiative' | 'votesFor' | 'votesAgainst') => (value: string) =>
    onChange({ ...content, [field]: value });
  return (
    <Stack gap="lg">
      <BasisNotice scope={scope} hasReview={review !== null} />
      <FormSection id="nominee" title={words.nominee}>
        <NomineeFields content={content} onChange={onChange} awardForms={movement.awardForms} />
      </FormSection>
      <FormSection id="votes" title={words.votes}>
        <Text size="sm" c={review ? undefined : 'orange.9'}>
          {review ? words.votesHint(review.present, formatDate(review.heldOn)) : words.votesNoReview}
        </Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {(['votesFor', 'votesAgainst'] as const).map((field) => (
            <NumberField
              key={field}
              path={field}
              label={words.fields[field]}
              value={content[field]}
              onChange={set(field)}
            />
          ))}
        </SimpleGrid>
      </FormSection>
      <FormSection id="achievement" title={words.fields.achievement}>
        <Text size="sm" c="dimmed">
          {words.achievementHint}
        </Text>
        <CitationField content={content} onChange={onChange} usual={awards.citation} />
        <AchievementSections
          content={content}
          onChange={onChange}
          outline={awards.outline}
          record={record}
          movement={movement}
        />
        <LongTextField
          path="initiative"
          label={words.fields.initiative}
          value={content.initiative}
          onChange={set('initiative')}
          hint={words.initiativeHint}
          required={false}
        />
        <EvidenceField
          path="evidence"
          fileLabel={words.evidenceFor(content.name)}
          evidence={content.evidence}
          late={lateIn<NominationContent, EvidenceRef[]>(late, (now, change) => ({
            ...now,
            evidence: change(now.evidence),
          }))}
          caseRef={caseRef}
          room={room}
        />
        <Text size="sm" c="dimmed">
          {formTexts.evidenceHint}
        </Text>
      </FormSection>
      <FormSection id="contact" title={words.contact}>
        <ContactFields caseRef={caseRef} />
      </FormSection>
      <FormSection id="facts" title={words.facts}>
        <Text size="sm" c="dimmed">
          {words.factsHint}
        </Text>
        {review && record ? (
          <FactList
            facts={previewFacts(content, {
              settings: movement,
              record,
              review,
              participant: scope.participant,
              others: basis.others,
            })}
          />
        ) : (
          <Text size="sm">{words.factsNone}</Text>
        )}
      </FormSection>
    </Stack>
  );
}
