import { SimpleGrid } from '@mantine/core';
import { recipientKinds } from '@thidua/domain/movement/award-settings';
import type { MovementSettings } from '@thidua/domain/movement/movement';
import { workRoles } from '@thidua/domain/nomination/content';
import { honorifics } from '@thidua/domain/words/stored';
import { ChoiceField, TextField } from '../form/fields.tsx';
import { RadioField } from '../form/radio-field.tsx';
import { NameField } from './name-field.tsx';
import { TitleField } from './title-field.tsx';
import { words } from './texts.ts';
import type { NominationFormProps } from './nomination-form.ts';
import { awardLabels } from '../../../language/award-labels.ts';

const roleChoices = workRoles.map((value) => ({ value, label: words.workRoles[value] }));
const spoken = honorifics.map((value) => ({ value, label: value }));

interface Props extends NominationFormProps {
  awardForms: MovementSettings['awardForms'];
}

/** Who is proposed, for which form. */
export function NomineeFields({ content, onChange, awardForms }: Props) {
  const { kind } = content;
  const form = awardForms.find(({ id }) => id === content.formId);
  const kinds = recipientKinds.filter((one) => one === kind || !form || form.recipients.includes(one));
  const set = (field: 'formId' | 'honorific' | 'title' | 'position' | 'workRole') => (value: string) =>
    onChange({ ...content, [field]: value });
  const setKind = (value: string) => {
    const picked = recipientKinds.find((one) => one === value);
    if (picked) onChange({ ...content, kind: picked });
  };
  return (
    <>
      {awardForms.length > 1 && (
        <ChoiceField
          path="formId"
          label={words.fields.formId}
          value={content.formId}
          onChange={set('formId')}
          choices={awardForms.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      <RadioField
        path="kind"
        label={words.fields.kind}
        value={kind}
        onChange={setKind}
        choices={kinds.map((value) => ({ value, label: awardLabels.recipientKind[value] }))}
      />
      {kind !== 'collective' && (
        <RadioField
          path="honorific"
          label={words.fields.honorific}
          value={content.honorific}
          onChange={set('honorific')}
          required={kind === 'individual'}
          choices={kind === 'individual' ? spoken : [...spoken, { value: '', label: words.honorificNone }]}
        />
      )}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NameField content={content} onChange={onChange} />
        <TextField
          path="position"
          label={words.positions[kind]}
          value={content.position}
          onChange={set('position')}
          required={kind !== 'collective'}
        />
      </SimpleGrid>
      {kind === 'individual' && <TitleField value={content.title} onChange={set('title')} />}
      {kind === 'individual' && (
        <RadioField
          path="workRole"
          label={words.fields.workRole}
          value={content.workRole}
          onChange={set('workRole')}
          hint={words.workRoleHint}
          choices={roleChoices}
        />
      )}
    </>
  );
}
