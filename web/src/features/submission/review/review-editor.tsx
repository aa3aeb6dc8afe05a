import { ActionIcon, Button, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReviewContent } from '@thidua/domain/submission/review';
import type { Period } from '@thidua/domain/base/time';
import { DateField, LongTextField, NumberField, TextField } from '../form/fields.tsx';
import { NameTextField } from '../form/name-fields.tsx';
import { FormSection } from '../../../ui/form-section.tsx';
import { words } from './texts.ts';
import { newId } from '../../../browser/new-id.ts';

interface Props {
  content: ReviewContent;
  onChange: (content: ReviewContent) => void;
  period: Period;
}

const MOST = 40;

export function ReviewEditor({ content, onChange, period }: Props) {
  const set = (field: Exclude<keyof ReviewContent, 'commendations'>) => (value: string) =>
    onChange({ ...content, [field]: value });
  return (
    <Stack gap="lg">
      <FormSection id="meeting" title={words.meeting}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <DateField
            path="heldOn"
            label={words.fields.heldOn}
            value={content.heldOn}
            onChange={set('heldOn')}
            period={period}
          />
          <TextField path="place" label={words.fields.place} value={content.place} onChange={set('place')} />
          <NameTextField
            kind="written"
            path="chairedBy"
            label={words.fields.chairedBy}
            value={content.chairedBy}
            onChange={set('chairedBy')}
          />
          <NameTextField
            kind="written"
            path="secretary"
            label={words.fields.secretary}
            value={content.secretary}
            onChange={set('secretary')}
          />
          <NumberField
            path="members"
            label={words.fields.members}
            value={content.members}
            onChange={set('members')}
            hint={words.membersHint}
          />
          <NumberField
            path="present"
            label={words.fields.present}
            value={content.present}
            onChange={set('present')}
          />
        </SimpleGrid>
        <LongTextField
          path="discussion"
          label={words.fields.discussion}
          value={content.discussion}
          onChange={set('discussion')}
          hint={words.discussionHint}
        />
      </FormSection>
      <FormSection id="commendations" title={words.fields.commendations}>
        <Text size="sm" c="dimmed">
          {words.commendationsHint}
        </Text>
        <Commendations
          rows={content.commendations}
          onChange={(commendations) => onChange({ ...content, commendations })}
          period={period}
        />
      </FormSection>
    </Stack>
  );
}

type Row = ReviewContent['commendations'][number];

interface RowsProps {
  rows: Row[];
  onChange: (rows: Row[]) => void;
  period: Period;
}

function Commendations({ rows, onChange, period }: RowsProps) {
  const add = () => onChange([...rows, { id: newId(), name: '', form: '', number: '', date: '' }]);
  return (
    <Stack gap="sm">
      {rows.map((row, index) => {
        const path = (field: string) => `commendations.${row.id}.${field}`;
        const set = (field: keyof Row) => (value: string) =>
          onChange(rows.with(index, { ...row, [field]: value }));
        return (
          <Paper withBorder p="sm" key={row.id} role="group" aria-label={words.row(index + 1)}>
            <Group justify="space-between" mb="xs">
              <Text fw={600} size="sm">
                {words.row(index + 1)}
              </Text>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={words.remove(index + 1)}
                onClick={() => onChange(rows.toSpliced(index, 1))}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </Group>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <NameTextField
                kind="named"
                path={path('name')}
                label={words.commendationFields.name}
                value={row.name}
                onChange={set('name')}
              />
              <TextField
                path={path('form')}
                label={words.commendationFields.form}
                value={row.form}
                onChange={set('form')}
              />
              <TextField
                path={path('number')}
                label={words.commendationFields.number}
                value={row.number}
                onChange={set('number')}
                hint={words.numberHint}
                required={false}
              />
              <DateField
                path={path('date')}
                label={words.commendationFields.date}
                value={row.date}
                onChange={set('date')}
                period={period}
              />
            </SimpleGrid>
          </Paper>
        );
      })}
      <Group>
        <Button
          variant="light"
          leftSection={<IconPlus size={16} aria-hidden />}
          disabled={rows.length >= MOST}
          onClick={add}
        >
          {words.add}
        </Button>
      </Group>
    </Stack>
  );
}
