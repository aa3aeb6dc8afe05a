import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { links } from '../../ui/links.ts';
import { vi } from './texts.ts';

/** The way to a unit's review and nominations. */
export function AwardsEntry({ movementId, unitId }: { movementId: string; unitId: string }) {
  return (
    <section aria-labelledby="awards-entry">
      <Title order={2} size="h4" id="awards-entry" mb="xs">
        {vi.unitAwardsTitle}
      </Title>
      <Paper withBorder px="md" py="sm">
        <Group justify="space-between" gap="sm">
          <Text style={{ flex: '1 1 16rem' }}>{vi.unitAwardsLead}</Text>
          <Button
            component={Link}
            to={links.awards(movementId, unitId)}
            variant="subtle"
            aria-label={vi.unitAwardsOpenFull}
          >
            {vi.unitAwardsOpen}
          </Button>
        </Group>
      </Paper>
    </section>
  );
}
