import { Alert, Badge, Button, Group, Paper, Radio, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconGitCompare } from '@tabler/icons-react';
import { useState } from 'react';
import { describeDifference, type FieldNames } from '../content/describe-field.ts';
import { differences, merge } from '../content/difference.ts';
import { words } from './texts.ts';
import type { Comparison } from './draft-session.ts';

interface Props<C> {
  comparison: Comparison<C>;
  names: FieldNames;
  read: (content: unknown) => C;
  choose: (content: C, notTaken: C | null) => void;
  formatTime: (at: Date) => string;
}

/** Two drafts beside each other, only where they differ; the person chooses, for all or field by field. */
export function DraftComparison<C>({ comparison, names, read, choose, formatTime }: Props<C>) {
  const { because, mine, mineAt, theirs, other } = comparison;
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const found = differences(mine, other).map((difference) =>
    describeDifference(difference, mine, other, names),
  );
  const savedAt = theirs.updatedAt && formatTime(theirs.updatedAt);
  const when = because === 'movedOn' ? (savedAt ?? formatTime(mineAt)) : formatTime(mineAt);
  const sides =
    because === 'again'
      ? { mine: words.compare.used, theirs: words.compare.putAside }
      : { mine: words.compare.mine, theirs: words.compare.theirs(savedAt) };
  const notTaken = new Set(found.map(({ path }) => path).filter((path) => !taken.has(path)));
  const pick = (path: string, side: string) => {
    const next = new Set(taken);
    if (side === 'theirs') next.add(path);
    else next.delete(path);
    setTaken(next);
  };
  return (
    <Stack gap="sm">
      <Alert
        color="orange"
        icon={<IconGitCompare aria-hidden />}
        title={words.compare.titles[because]}
        role="alert"
      >
        <Text size="sm">{words.compare.explain[because](when)}</Text>
        <Group mt="sm" gap="xs">
          <Button size="sm" onClick={() => choose(mine, other)}>
            {words.compare.keepAll(sides.mine)}
          </Button>
          <Button size="sm" variant="default" onClick={() => choose(read(other), mine)}>
            {words.compare.keepAll(sides.theirs)}
          </Button>
        </Group>
      </Alert>
      <Group justify="space-between">
        <Title order={3} size="h5">
          {words.compare.count(found.length)}
        </Title>
        <Button
          size="xs"
          variant="light"
          onClick={() => choose(read(merge(mine, other, taken)), read(merge(mine, other, notTaken)))}
        >
          {words.compare.takeChoices}
        </Button>
      </Group>
      {found.map(({ path, label, mineText, theirsText }) => (
        <Paper withBorder p="sm" key={path}>
          <Radio.Group
            label={label}
            aria-label={words.compare.choiceFor(label)}
            value={taken.has(path) ? 'theirs' : 'mine'}
            onChange={(side) => pick(path, side)}
          >
            <SimpleGrid cols={{ base: 1, sm: 2 }} mt="xs">
              <Side value="mine" title={sides.mine} text={mineText} chosen={!taken.has(path)} />
              <Side value="theirs" title={sides.theirs} text={theirsText} chosen={taken.has(path)} />
            </SimpleGrid>
          </Radio.Group>
        </Paper>
      ))}
    </Stack>
  );
}

function Side({
  value,
  title,
  text,
  chosen,
}: {
  value: string;
  title: string;
  text: string;
  chosen: boolean;
}) {
  return (
    <Paper p="xs" bg={chosen ? 'blue.0' : 'gray.0'}>
      <Radio value={value} label={<Badge variant="light">{title}</Badge>} />
      <Text size="sm" mt={6} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text}
      </Text>
    </Paper>
  );
}
