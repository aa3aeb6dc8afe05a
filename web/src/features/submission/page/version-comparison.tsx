import { Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { describeDifference, type FieldNames } from '../content/describe-field.ts';
import { differences } from '../content/difference.ts';
import { words } from './texts.ts';

interface Props {
  before: { n: number; content: unknown };
  after: { n: number; content: unknown };
  names: FieldNames;
}

/** Two versions field by field, only where they differ. */
export function VersionComparison({ before, after, names }: Props) {
  const found = differences(before.content, after.content).map((difference) =>
    describeDifference(difference, before.content, after.content, names),
  );
  return (
    <Stack gap="xs" component="section" aria-label={words.history.comparing(before.n, after.n)}>
      <Title order={3} size="h5">
        {words.history.comparing(before.n, after.n)}
      </Title>
      {found.length === 0 && <Text size="sm">{words.history.same}</Text>}
      {found.map(({ path, label, mineText, theirsText }) => (
        <Paper withBorder p="sm" key={path}>
          <Text fw={600} size="sm">
            {label}
          </Text>
          <SimpleGrid cols={{ base: 1, sm: 2 }} mt={4}>
            <Side title={words.history.version(before.n)} text={mineText} color="red.0" />
            <Side title={words.history.version(after.n)} text={theirsText} color="green.0" />
          </SimpleGrid>
        </Paper>
      ))}
    </Stack>
  );
}

function Side({ title, text, color }: { title: string; text: string; color: string }) {
  return (
    <Paper p="xs" bg={color}>
      <Text size="xs" c="dark.4">
        {title}
      </Text>
      <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text}
      </Text>
    </Paper>
  );
}
