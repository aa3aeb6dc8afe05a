import { nomineeName } from '@thidua/domain/wording/award-labels';
import { REASON_LIMITS } from '@thidua/domain/base/wire';
import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { paths } from '@thidua/domain/base/paths';
import { commentSchema, isOwedAnswer, type Comment } from '@thidua/domain/award/publication';
import { err, ok } from '@thidua/domain/base/result';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { useLiveQuery } from '../../firebase/live.ts';
import { useSession } from '../../reading/session.ts';
import type { Done } from '../../ui/use-asking.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { CommentCard } from '../../parts/award/comment-card.tsx';
import { LiveView } from '../../parts/live-view.tsx';
import type { Known } from './known.ts';
import { words } from './texts.ts';

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
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  return (
    <Stack gap="sm" component="section">
      <Title order={2} size="h4">
        {oversees ? words.commentsTitle : words.ownComments}
      </Title>
      <LiveView live={live}>
        {(found) => {
          const comments = (found ?? []).toSorted((a, b) => b.at.getTime() - a.at.getTime());
          if (comments.length === 0) return <Text c="dimmed">{words.noComments}</Text>;
          const owed = comments.filter(isOwedAnswer);
          const waiting = owed.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
          return (
            <Stack gap="sm">
              {waiting.length > 0 && (
                <SetAside
                  publication={publication}
                  commentIds={waiting}
                  onDone={() => setChosen(new Set())}
                />
              )}
              {comments.map((comment) => (
                <One
                  key={comment.id}
                  publication={publication}
                  comment={comment}
                  onAnswer={isOffice ? () => setAnswering(comment) : null}
                  choice={
                    isOffice && isOwedAnswer(comment)
                      ? {
                          chosen: chosen.has(comment.id),
                          choose: (on) => setChosen((before) => withIds(before, [comment.id], on)),
                          chooseAll: () =>
                            setChosen((before) =>
                              withIds(
                                before,
                                owed.filter((one) => one.uid === comment.uid).map(({ id }) => id),
                                true,
                              ),
                            ),
                        }
                      : null
                  }
                />
              ))}
            </Stack>
          );
        }}
      </LiveView>
      {answering && (
        <ConfirmDialog
          title={words.answer}
          lead={words.answerLead(answering.name, answering.text)}
          confirmLabel={words.answer}
          reason="required"
          reasonLabel={words.answerLabel}
          reasonLimit={4000}
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

const withIds = (before: ReadonlySet<string>, ids: readonly string[], on: boolean): ReadonlySet<string> =>
  on ? new Set([...before, ...ids]) : new Set([...before].filter((id) => !ids.includes(id)));

/** How many the act takes at once. */
const AT_ONCE = 100;

interface SetAsideProps {
  publication: Known;
  commentIds: readonly string[];
  onDone: () => void;
}

/** By the office, of what repeats or floods: the chosen comments together, with a published reason. */
function SetAside({ publication, commentIds, onDone }: SetAsideProps) {
  const [asking, setAsking] = useState(false);
  const { movementId, id: publicationId } = publication;
  const run = async (reason: string): Promise<Done> => {
    for (let from = 0; from < commentIds.length; from += AT_ONCE) {
      const some = commentIds.slice(from, from + AT_ONCE);
      const rest = commentIds.length - from - some.length;
      const done = await call('setAsideComment', { movementId, publicationId, commentIds: some, reason });
      if (done.ok) continue;
      const { text, later } = done.error;
      // A late answer does not go on by itself with what nobody waits for any longer.
      const late = later?.then((answer) =>
        answer.ok && rest > 0 ? err({ text: words.setAsideRest(rest) }) : answer,
      );
      return err({ text, later: late ?? null });
    }
    return ok(null);
  };
  return (
    <Group>
      <Button variant="light" onClick={() => setAsking(true)}>
        {words.setAside(commentIds.length)}
      </Button>
      {asking && (
        <ConfirmDialog
          title={words.setAsideTitle}
          lead={words.setAsideLead(commentIds.length)}
          confirmLabel={words.setAside(commentIds.length)}
          reason="required"
          reasonLabel={words.setAsideReason}
          reasonLimit={REASON_LIMITS.listed}
          run={run}
          onClose={(done) => {
            setAsking(false);
            if (done) onDone();
          }}
        />
      )}
    </Group>
  );
}

interface OneProps {
  publication: Known;
  comment: KnownComment;
  onAnswer: (() => void) | null;
  /** For the office, of one that waits for an answer. */
  choice: { chosen: boolean; choose: (on: boolean) => void; chooseAll: () => void } | null;
}

function One({ publication, comment, onAnswer, choice }: OneProps) {
  const { zone, entries } = publication;
  const entry = entries.find((one) => one.nominationId === comment.nominationId);
  return (
    <CommentCard comment={comment} zone={zone} {...(entry && { about: nomineeName(entry) })}>
      {onAnswer && (
        <Button size="compact-sm" onClick={onAnswer}>
          {words.answer}
        </Button>
      )}
      {choice && (
        <>
          <Checkbox
            checked={choice.chosen}
            label={words.chooseThis}
            aria-label={words.choose(comment.name)}
            onChange={(event) => choice.choose(event.currentTarget.checked)}
          />
          <Button size="compact-sm" variant="subtle" onClick={choice.chooseAll}>
            {words.chooseAllOf(comment.name)}
          </Button>
        </>
      )}
    </CommentCard>
  );
}
