import { Anchor, List, Paper, Text, Title } from '@mantine/core';
import { exemplarSchema } from '@thidua/domain/exemplar/exemplar';
import { Link } from 'react-router';
import { useLiveQuery } from '../../../firebase/live.ts';
import { exemplarsUnderWay } from '../../../reading/exemplar-queries.ts';
import type { OpenMovement } from '../../../reading/session.ts';
import { links } from '../../../ui/links.ts';
import { words } from '../unit/exemplar-texts.ts';

/** What waits for publicity: proposals to look at, stories to publish. */
export default function ExemplarDesk({ movement }: { movement: OpenMovement }) {
  const live = useLiveQuery(exemplarsUnderWay(movement.id), exemplarSchema);
  if (live.status !== 'ready') return null;
  const count = (wanted: 'proposed' | 'accepted') => live.data.filter(({ state }) => state === wanted).length;
  const lines = [
    { key: 'proposed', count: count('proposed'), say: words.deskProposed },
    { key: 'accepted', count: count('accepted'), say: words.deskAccepted },
  ].filter((line) => line.count > 0);
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="exemplar-desk">
      <Title order={2} size="h4" id="exemplar-desk" mb="xs">
        {words.title}
      </Title>
      {lines.length === 0 && <Text>{words.deskNothing}</Text>}
      <List>
        {lines.map((line) => (
          <List.Item key={line.key}>
            <Anchor component={Link} to={links.exemplars(movement.id)}>
              {line.say(line.count)}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Paper>
  );
}
