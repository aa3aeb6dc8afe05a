import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { exemplarSchema, waitsForUnit } from '@thidua/domain/exemplar/exemplar';
import { Link } from 'react-router';
import { useLiveQuery } from '../../firebase/live.ts';
import { exemplarsOfUnit } from '../../reading/exemplar-queries.ts';
import { links } from '../../ui/links.ts';
import { words } from './exemplar-texts.ts';

/** The way to a unit's exemplars, with what publicity has asked back. */
export default function ExemplarEntry({ movementId, unitId }: { movementId: string; unitId: string }) {
  const live = useLiveQuery(exemplarsOfUnit(movementId, unitId), exemplarSchema);
  if (live.status !== 'ready') return null;
  const askedBack = live.data.filter(waitsForUnit).length;
  return (
    <section aria-labelledby="exemplar-entry">
      <Title order={2} size="h4" id="exemplar-entry" mb="xs">
        {words.title}
      </Title>
      <Paper withBorder px="md" py="sm">
        <Group justify="space-between" gap="sm">
          <div style={{ flex: '1 1 16rem' }}>
            <Text>{words.unitLead}</Text>
            {askedBack > 0 && <Text fw={600}>{words.unitAskedBack(askedBack)}</Text>}
          </div>
          <Button
            component={Link}
            to={links.unitExemplars(movementId, unitId)}
            variant="subtle"
            aria-label={words.openFull}
          >
            {words.open}
          </Button>
        </Group>
      </Paper>
    </section>
  );
}
