import { Alert, Button, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { formatDate } from '@thidua/domain/base/text';
import { paths } from '@thidua/domain/base/paths';
import { membershipSchema } from '@thidua/domain/people/membership';
import type { PartName } from '@thidua/domain/plan/part-names';
import type { PlanPart } from '@thidua/domain/plan/plan-draft';
import { useLiveDoc } from '../../firebase/live.ts';
import { useSession } from '../../reading/session.ts';
import { formatInstant } from '../../ui/format.ts';
import type { EditedPart } from './use-part.ts';
import { readable } from './weave.ts';
import { words as fields } from './field-texts.ts';
import { words } from './texts.ts';

interface Props<N extends PartName> {
  part: N;
  edited: EditedPart<PlanPart<N>>;
  nameOf: (unitId: string) => string | undefined;
}

/** Two officers wrote the same field: both texts, and which one is to stand. */
export function ClashAlert<N extends PartName>({ part, edited, nameOf }: Props<N>) {
  const { zone } = useSession();
  const { clash, aside, settle, value } = edited;
  const person = useLiveDoc(clash ? paths.membership(clash.by) : null, membershipSchema);
  const labels = new Map<string, string>(Object.entries(fields.fields[part]));
  const say = (word: string) =>
    nameOf(word) ?? (/^\d{4}-\d\d-\d\d$/.test(word) ? formatDate(word) : (labels.get(word) ?? word));
  const text = (content: PlanPart<N>, field: string) =>
    readable(new Map<string, unknown>(Object.entries(content)).get(field), say);
  if (clash === null) {
    const left = aside && Object.keys(aside).filter((field) => text(aside, field) !== text(value, field));
    if (!aside || !left || left.length === 0) return null;
    return (
      <Paper withBorder p="sm" bg="gray.0">
        <Text fw={600} size="sm">
          {words.clash.aside}
        </Text>
        {left.map((field) => (
          <Side key={field} title={labels.get(field) ?? field} text={text(aside, field)} />
        ))}
      </Paper>
    );
  }
  const name = person.status === 'ready' ? person.data.displayName : words.clash.colleague;
  return (
    <Alert color="orange" role="alert" title={words.clash.title(name, formatInstant(clash.at, zone))}>
      <Stack gap="sm">
        <Text size="sm">{words.clash.explain}</Text>
        {clash.woven.clashes.map((field) => (
          <div key={field}>
            <Text fw={600} size="sm">
              {labels.get(field) ?? field}
            </Text>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <Side title={words.clash.mine} text={text(clash.woven.mine, field)} />
              <Side title={words.clash.theirs(name)} text={text(clash.woven.theirs, field)} />
            </SimpleGrid>
          </div>
        ))}
        <Group>
          <Button onClick={() => settle('mine')}>{words.clash.keepMine}</Button>
          <Button variant="default" onClick={() => settle('theirs')}>
            {words.clash.takeTheirs(name)}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

const Side = ({ title, text }: { title: string; text: string }) => (
  <Paper p="xs" bg="white" withBorder>
    <Text size="sm" c="dimmed">
      {title}
    </Text>
    <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {text}
    </Text>
  </Paper>
);
