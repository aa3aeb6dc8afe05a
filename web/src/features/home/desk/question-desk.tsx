import { Anchor, Paper, Text, Title } from '@mantine/core';
import { questionSchema } from '@thidua/domain/question/question';
import { Link } from 'react-router';
import { useLiveQuery } from '../../../firebase/live.ts';
import { waitingQuestions } from '../../../reading/question-queries.ts';
import type { OpenMovement } from '../../../reading/session.ts';
import { formatInstant } from '../../../ui/format.ts';
import { links } from '../../../ui/links.ts';
import { words } from '../unit/question-texts.ts';

/** Questions that wait for an answer; nothing where none does. */
export default function QuestionDesk({ movement }: { movement: OpenMovement }) {
  const live = useLiveQuery(waitingQuestions(movement.id), questionSchema);
  if (live.status !== 'ready' || live.data.length === 0) return null;
  const [oldest] = live.data.toSorted((a, b) => a.askedAt.getTime() - b.askedAt.getTime());
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="question-desk">
      <Title order={2} size="h4" id="question-desk" mb="xs">
        {words.title}
      </Title>
      <Anchor component={Link} to={links.questions(movement.id)} fw={600}>
        {words.deskWaiting(live.data.length)}
      </Anchor>
      {oldest && <Text>{words.deskOldest(formatInstant(oldest.askedAt, movement.zone))}</Text>}
    </Paper>
  );
}
