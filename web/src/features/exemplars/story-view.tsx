import { Paper, Stack, Text, Title } from '@mantine/core';
import type { Story } from '@thidua/domain/exemplar/story';
import { RichTextView } from '../../ui/rich-text/rich-text-view.tsx';
import { words } from './texts.ts';

type Told = Pick<Story, 'kind' | 'name' | 'summary' | 'body' | 'takeOver'>;

/** A story as it is read; its title is the page's. */
export function StoryView({ story: { kind, name, summary, body, takeOver } }: { story: Told }) {
  return (
    <Stack gap="sm" maw={760} component="article">
      <Text fw={600}>{`${words.kind[kind]}: ${name}`}</Text>
      <Text size="lg">{summary}</Text>
      <RichTextView text={body} />
      {takeOver !== '' && (
        <Paper withBorder p="md" bg="gray.0" mt="sm">
          <Title order={2} size="h5" mb={4}>
            {words.takeOverTitle}
          </Title>
          <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{takeOver}</Text>
        </Paper>
      )}
    </Stack>
  );
}
