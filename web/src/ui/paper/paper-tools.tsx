import { Alert, Box, Button, Group, Text } from '@mantine/core';
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface PaperToolsProps {
  to: string;
  back: string;
  /** What the button that prints says; null where there is nothing to print. */
  print: string | null;
  hint: ReactNode;
  /** What is to be known of the paper before it is used. */
  note?: string | null;
}

/** Above a paper, and not on it: the way back, printing, and what to mind. */
export function PaperTools({ to, back, print, hint, note = null }: PaperToolsProps) {
  return (
    <Box className="no-print" p="md">
      <Group mb="sm">
        <Button
          component={Link}
          variant="default"
          to={to}
          leftSection={<IconArrowLeft size={18} aria-hidden />}
        >
          {back}
        </Button>
        {print !== null && (
          <Button leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
            {print}
          </Button>
        )}
      </Group>
      <Text size="sm" c="dimmed" mb={note === null ? undefined : 'sm'}>
        {hint}
      </Text>
      {note !== null && (
        <Alert color="orange" mb="sm">
          {note}
        </Alert>
      )}
    </Box>
  );
}
