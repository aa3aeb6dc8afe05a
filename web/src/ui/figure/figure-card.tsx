import { Paper, Text, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface FigureCardProps {
  label: string;
  value: string;
  note?: string | undefined;
  /** Where the units behind the figure are listed. */
  to?: string | undefined;
  tone?: 'plain' | 'good' | 'warn' | 'bad';
  children?: ReactNode;
}

const colours = { plain: 'inherit', good: 'teal.8', warn: 'orange.9', bad: 'red.8' };

/** A number with its name; a link where the units behind it can be listed. */
export function FigureCard({ label, value, note, to, tone = 'plain', children }: FigureCardProps) {
  const card = (
    <Paper withBorder p="sm" h="100%" className="figure-card">
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Text size="xl" fw={700} c={colours[tone]} td={to ? 'underline' : 'none'}>
        {value}
      </Text>
      {note && (
        <Text size="sm" c="dimmed">
          {note}
        </Text>
      )}
      {children}
    </Paper>
  );
  if (to === undefined) return card;
  return (
    <UnstyledButton component={Link} to={to} display="block" h="100%">
      {card}
    </UnstyledButton>
  );
}
