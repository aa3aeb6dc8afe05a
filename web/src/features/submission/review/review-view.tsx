import { Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { ReviewContent } from '@thidua/domain/submission/review';
import { shownDate } from '../content/describe-field.ts';
import { words } from './texts.ts';
import { Fact } from '../frame/fact.tsx';

/** The minutes of a review as they were written, to be read. */
export function ReviewView({ content }: { content: ReviewContent }) {
  const facts = [
    { label: words.fields.heldOn, value: shownDate(content.heldOn) },
    { label: words.fields.place, value: content.place },
    { label: words.fields.chairedBy, value: content.chairedBy },
    { label: words.fields.secretary, value: content.secretary },
    { label: words.fields.members, value: content.members },
    { label: words.fields.present, value: content.present },
  ];
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, xs: 2, sm: 3 }} component="dl" m={0}>
        {facts.map((fact) => (
          <Fact key={fact.label} {...fact} />
        ))}
      </SimpleGrid>
      <dl style={{ margin: 0 }}>
        <Fact label={words.fields.discussion} value={content.discussion} />
      </dl>
      <div>
        <Title order={3} size="h5" mb="xs">
          {words.fields.commendations}
        </Title>
        {content.commendations.length === 0 ? (
          <Text>{words.none}</Text>
        ) : (
          <Stack gap="xs" component="ol" p={0} m={0} style={{ listStyle: 'none' }}>
            {content.commendations.map(({ id, name, form, number, date }) => (
              <Paper withBorder p="sm" key={id} component="li">
                <Text fw={600}>{name}</Text>
                <Text size="sm">{[form, number, shownDate(date)].filter(Boolean).join(' · ')}</Text>
              </Paper>
            ))}
          </Stack>
        )}
      </div>
    </Stack>
  );
}
