import { Anchor, Group, Paper, Text, Title } from '@mantine/core';
import type { Question, QuestionState } from '@thidua/domain/question/question';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Tag } from '../../ui/tag.tsx';
import { words } from './texts.ts';

const colours: Record<QuestionState, string> = {
  asked: 'orange',
  answered: 'teal',
  declined: 'gray',
  withdrawn: 'gray',
  takenDown: 'gray',
};

export const StateBadge = ({ state }: Pick<Question, 'state'>) => (
  <Tag colour={colours[state]}>{words.state[state]}</Tag>
);

interface QuestionCardProps {
  to: string;
  title: string;
  /** A few lines below: the answer, or what was said of it. */
  text?: string;
  badge?: ReactNode;
  note: string;
}

/** A question in a list. */
export function QuestionCard({ to, title, text = '', badge, note }: QuestionCardProps) {
  return (
    <Paper withBorder p="md" component="article">
      <Group justify="space-between" align="flex-start" gap="sm" wrap="wrap">
        <Title order={3} size="h5" style={{ flex: '1 1 14rem', overflowWrap: 'anywhere' }}>
          <Anchor component={Link} to={to} inherit>
            {title}
          </Anchor>
        </Title>
        {badge}
      </Group>
      {text !== '' && (
        <Text my={4} lineClamp={3} style={{ overflowWrap: 'anywhere' }}>
          {text}
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {note}
      </Text>
    </Paper>
  );
}
