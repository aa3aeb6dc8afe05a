import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { Link } from 'react-router';

interface EntryProps {
  /** Of its heading. */
  id: string;
  title: string;
  lead: string;
  /** What waits there; '' where nothing does. */
  waits: string;
  to: string;
  open: string;
  /** Where the button leads, for who hears it alone. */
  openFull: string;
}

/** The way from a front page to a part of the work, with what waits there. */
export function Entry({ id, title, lead, waits, to, open, openFull }: EntryProps) {
  return (
    <section aria-labelledby={id}>
      <Title order={2} size="h4" id={id} mb="xs">
        {title}
      </Title>
      <Paper withBorder px="md" py="sm">
        <Group justify="space-between" gap="sm">
          <div style={{ flex: '1 1 16rem' }}>
            <Text>{lead}</Text>
            {waits !== '' && <Text fw={600}>{waits}</Text>}
          </div>
          <Button component={Link} to={to} variant="subtle" aria-label={openFull}>
            {open}
          </Button>
        </Group>
      </Paper>
    </section>
  );
}
