import { Anchor, Badge, Group, Paper, Text, Title } from '@mantine/core';
import type { Exemplar, ExemplarState } from '@thidua/domain/exemplar/exemplar';
import type { Story } from '@thidua/domain/exemplar/story';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Tag } from '../../ui/tag.tsx';
import { words } from './texts.ts';

const colours: Record<ExemplarState, string> = {
  proposed: 'orange',
  askedBack: 'orange',
  accepted: 'blue',
  scheduled: 'blue',
  published: 'teal',
  takenDown: 'gray',
  declined: 'gray',
};

export const StateBadge = ({ state }: Pick<Exemplar, 'state'>) => (
  <Tag colour={colours[state]}>{words.state[state]}</Tag>
);

interface ExemplarCardProps {
  to: string;
  story: Pick<Story, 'kind' | 'name' | 'title' | 'summary'>;
  unitName: string;
  featured?: boolean;
  badge?: ReactNode;
  /** A line below: when, how far it has spread. */
  note: string;
}

/** A story in a list. */
export function ExemplarCard({ to, story, unitName, featured = false, badge, note }: ExemplarCardProps) {
  return (
    <Paper withBorder p="md" component="article">
      <Group justify="space-between" align="flex-start" gap="sm" wrap="wrap">
        <Title order={3} size="h5" style={{ flex: '1 1 14rem', overflowWrap: 'anywhere' }}>
          <Anchor component={Link} to={to} inherit>
            {story.title}
          </Anchor>
        </Title>
        <Group gap="xs">
          {featured && (
            <Badge variant="filled" tt="none" color="seal.7">
              {words.featured}
            </Badge>
          )}
          {badge}
        </Group>
      </Group>
      <Text size="sm">{`${words.kind[story.kind]}: ${story.name} – ${unitName}`}</Text>
      <Text my={4}>{story.summary}</Text>
      <Text size="sm" c="dimmed">
        {note}
      </Text>
    </Paper>
  );
}
