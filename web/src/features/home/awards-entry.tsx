import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { links } from '../../ui/links.ts';
import type { AwardTasks } from './award-tasks.ts';
import { words } from './texts.ts';

interface AwardsEntryProps {
  movementId: string;
  unitId: string;
  tasks: AwardTasks;
}

/** The way to a unit's review and nominations. */
export function AwardsEntry({ movementId, unitId, tasks }: AwardsEntryProps) {
  const waits = words.unitAwardTasks(tasks);
  return (
    <section aria-labelledby="awards-entry">
      <Title order={2} size="h4" id="awards-entry" mb="xs">
        {words.unitAwardsTitle}
      </Title>
      <Paper withBorder px="md" py="sm">
        <Group justify="space-between" gap="sm">
          <div style={{ flex: '1 1 16rem' }}>
            <Text>{words.unitAwardsLead}</Text>
            {waits && <Text fw={600}>{waits}</Text>}
          </div>
          <Button
            component={Link}
            to={links.awards(movementId, unitId)}
            variant="subtle"
            aria-label={words.unitAwardsOpenFull}
          >
            {words.unitAwardsOpen}
          </Button>
        </Group>
      </Paper>
    </section>
  );
}
