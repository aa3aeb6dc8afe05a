import { Stack, Text, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { findsText } from '@thidua/domain/base/search';
import { formatDate } from '@thidua/domain/base/text';
import { localDateOf } from '@thidua/domain/base/time';
import { publicQuestionSchema, type PublicQuestion } from '@thidua/domain/question/question';
import { useState } from 'react';
import { useLiveQuery } from '../../firebase/live.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { publishedQuestions } from '../../reading/question-queries.ts';
import type { OpenMovement } from '../../reading/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { links } from '../../ui/links.ts';
import { QuestionCard } from './question-card.tsx';
import { words } from './texts.ts';

/** When it was answered, and corrected since. */
export function answeredNote({ version, publishedAt, changedAt }: PublicQuestion, zone: string): string {
  const day = (at: Date) => formatDate(localDateOf(at, zone));
  const first = words.answeredOn(day(publishedAt));
  return version === 1 ? first : `${first}, ${words.corrected(day(changedAt))}`;
}

/** Answered questions, searched while typing. */
export function Published({ movement }: { movement: OpenMovement }) {
  const [typed, setTyped] = useState('');
  const live = useLiveQuery(publishedQuestions(movement.id, typed), publicQuestionSchema);
  return (
    <section aria-labelledby="published">
      <Title order={2} size="h4" id="published" mb="sm">
        {words.published}
      </Title>
      <Text mb="sm">{words.lead}</Text>
      <TextInput
        aria-label={words.search}
        placeholder={words.search}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        mb="md"
      />
      <LiveView live={live}>
        {(found) => {
          const shown = (found ?? [])
            .filter(({ title, text, answer }) => findsText([title, text, answer], typed))
            .toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime());
          if (shown.length === 0) {
            return typed === '' ? (
              <EmptyState title={words.none}>{words.noneHint}</EmptyState>
            ) : (
              <EmptyState title={words.notFound}>{words.notFoundHint}</EmptyState>
            );
          }
          return (
            <Stack gap="sm">
              {shown.map((one) => (
                <QuestionCard
                  key={one.id}
                  to={links.question(movement.id, one.id)}
                  title={one.title}
                  text={one.answer}
                  note={answeredNote(one, movement.zone)}
                />
              ))}
            </Stack>
          );
        }}
      </LiveView>
    </section>
  );
}
