import { Group, Paper, Text } from '@mantine/core';
import type { Comment } from '@thidua/domain/award/publication';
import type { ReactNode } from 'react';
import { formatInstant } from '../../ui/format.ts';
import { words } from './texts.ts';

interface CommentCardProps {
  comment: Comment;
  zone: string;
  /** Whom it is about, where the page is about several. */
  about?: string;
  /** What can be done about it while it has no answer. */
  children?: ReactNode;
}

/** What somebody wrote about a nominee, and what the office answered. */
export function CommentCard({ comment, zone, about, children }: CommentCardProps) {
  const { name, at, text, answer, setAside } = comment;
  return (
    <Paper withBorder p="md">
      <Text size="sm" c="dimmed">
        {words.by(name, formatInstant(at, zone))}
      </Text>
      {about !== undefined && (
        <Text size="sm" fw={600}>
          {words.about(about)}
        </Text>
      )}
      <Text style={{ whiteSpace: 'pre-wrap' }}>{text}</Text>
      {answer ? (
        <Paper bg="gray.0" p="sm" mt="xs">
          <Text size="sm" c="dimmed">
            {words.answered(formatInstant(answer.at, zone))}
          </Text>
          <Text style={{ whiteSpace: 'pre-wrap' }}>{answer.text}</Text>
        </Paper>
      ) : (
        <Group mt="xs" gap="sm">
          {setAside ? (
            <Text size="sm">
              {words.wasSetAside(formatInstant(setAside.at, zone))}. {words.reason(setAside.reason)}
            </Text>
          ) : (
            <Text size="sm" c="orange.9">
              {words.waiting}
            </Text>
          )}
          {children}
        </Group>
      )}
    </Paper>
  );
}
