import { nomineeName } from '@thidua/domain/award-labels';
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { paths } from '@thidua/domain/paths';
import { commentSchema, type Comment } from '@thidua/domain/publication';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { useLiveQuery } from '../../firebase/live.ts';
import { useSession } from '../../firebase/session.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { formatInstant } from '../../ui/format.ts';
import { LiveView } from '../../ui/live-view.tsx';
import type { Known } from './known.ts';
import { vi } from './texts.ts';

interface CommentsProps {
  publication: Known;
  oversees: boolean;
  isOffice: boolean;
}

type KnownComment = Comment & { id: string };

/** All comments for those who oversee, one's own for everybody else; the office answers. */
export function Comments({ publication, oversees, isOffice }: CommentsProps) {
  const { uid } = useSession();
  const live = useLiveQuery(
    oversees
      ? { path: paths.comments(publication.movementId, publication.id), limit: 500 }
      : { path: paths.comments(publication.movementId, publication.id), where: [['uid', '==', uid]] },
    commentSchema,
  );
  const [answering, setAnswering] = useState<KnownComment | null>(null);
  return (
    <Stack gap="sm" component="section">
      <Title order={2} size="h4">
        {oversees ? vi.commentsTitle : vi.ownComments}
      </Title>
      <LiveView live={live}>
        {(found) => {
          const comments = (found ?? []).toSorted((a, b) => b.at.getTime() - a.at.getTime());
          if (comments.length === 0) return <Text c="dimmed">{vi.noComments}</Text>;
          return (
            <Stack gap="sm">
              {comments.map((comment) => (
                <One
                  key={comment.id}
                  publication={publication}
                  comment={comment}
                  onAnswer={isOffice ? () => setAnswering(comment) : null}
                />
              ))}
            </Stack>
          );
        }}
      </LiveView>
      {answering && (
        <ConfirmDialog
          title={vi.answer}
          lead={vi.answerLead(answering.name, answering.text)}
          confirmLabel={vi.answer}
          reason="required"
          reasonLabel={vi.answerLabel}
          run={(text) =>
            call('answerComment', {
              movementId: publication.movementId,
              publicationId: publication.id,
              commentId: answering.id,
              text,
            })
          }
          onClose={() => setAnswering(null)}
        />
      )}
    </Stack>
  );
}

interface OneProps {
  publication: Known;
  comment: KnownComment;
  onAnswer: (() => void) | null;
}

function One({ publication, comment, onAnswer }: OneProps) {
  const { zone, entries } = publication;
  const { name, at, text, answer, nominationId } = comment;
  const entry = entries.find((one) => one.nominationId === nominationId);
  return (
    <Paper withBorder p="md">
      <Text size="sm" c="dimmed">
        {vi.by(name, formatInstant(at, zone))}
      </Text>
      {entry && (
        <Text size="sm" fw={600}>
          {vi.about(nomineeName(entry))}
        </Text>
      )}
      <Text style={{ whiteSpace: 'pre-wrap' }}>{text}</Text>
      {answer ? (
        <Paper bg="gray.0" p="sm" mt="xs">
          <Text size="sm" c="dimmed">
            {vi.answered(formatInstant(answer.at, zone))}
          </Text>
          <Text style={{ whiteSpace: 'pre-wrap' }}>{answer.text}</Text>
        </Paper>
      ) : (
        <Group mt="xs" gap="sm">
          <Text size="sm" c="orange.9">
            {vi.waiting}
          </Text>
          {onAnswer && (
            <Button size="compact-sm" onClick={onAnswer}>
              {vi.answer}
            </Button>
          )}
        </Group>
      )}
    </Paper>
  );
}
