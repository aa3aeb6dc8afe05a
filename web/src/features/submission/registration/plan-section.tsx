import { SimpleGrid, Stack, Title } from '@mantine/core';
import type { RegistrationContent } from '@thidua/domain/submission/registration';
import { DateField, LongTextField, TextField } from '../form/fields.tsx';
import { words } from './texts.ts';

interface Props {
  content: RegistrationContent;
  onChange: (content: RegistrationContent) => void;
}

export function PlanSection({ content, onChange }: Props) {
  const set = (field: 'planNumber' | 'planDate' | 'launchDate' | 'launchForm') => (value: string) =>
    onChange({ ...content, [field]: value });
  return (
    <Stack gap="sm" component="section" aria-labelledby="plan-title">
      <Title order={2} size="h4" id="plan-title">
        {words.planSection}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextField
          path="planNumber"
          label={words.fields.planNumber}
          value={content.planNumber}
          onChange={set('planNumber')}
          hint={words.planNumberHint}
        />
        <DateField
          path="planDate"
          label={words.fields.planDate}
          value={content.planDate}
          onChange={set('planDate')}
        />
        <DateField
          path="launchDate"
          label={words.fields.launchDate}
          value={content.launchDate}
          onChange={set('launchDate')}
        />
      </SimpleGrid>
      <LongTextField
        path="launchForm"
        label={words.fields.launchForm}
        value={content.launchForm}
        onChange={set('launchForm')}
        hint={words.launchFormHint}
      />
    </Stack>
  );
}
