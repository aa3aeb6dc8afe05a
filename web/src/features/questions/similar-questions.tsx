import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { publicQuestionSchema, type PublicQuestion } from '@thidua/domain/question/question';
import { similarTo, wordsToAsk } from '@thidua/domain/question/similar';
import { useState } from 'react';
import { useLiveQuery } from '../../firebase/live.ts';
import { questionsWith } from '../../reading/question-queries.ts';
import { words } from './texts.ts';

const PAUSE_MS = 300;

/** Answered questions like what is being typed, each with its answer at hand. */
export function SimilarQuestions({ movementId, typed }: { movementId: string; typed: string }) {
  const [paused] = useDebouncedValue(typed, PAUSE_MS);
  const wanted = wordsToAsk(paused);
  const live = useLiveQuery(
    wanted.length === 0 ? null : questionsWith(movementId, wanted),
    publicQuestionSchema,
  );
  const similar = live.status === 'ready' ? similarTo(live.data, paused) : [];
  return (
    <div role="status">
      {similar.length > 0 && (
        <Paper withBorder p="md" bg="var(--mantine-color-blue-light)">
          <Title order={3} size="h5">
            {words.similar}
          </Title>
          <Text mb="xs">{words.similarLead}</Text>
          <Stack gap="xs">
            {similar.map((one) => (
              <Similar key={one.id} question={one} />
            ))}
          </Stack>
        </Paper>
      )}
    </div>
  );
}

function Similar({ question }: { question: PublicQuestion }) {
  const [isOpen, setOpen] = useState(false);
  const { title, text, answer } = question;
  return (
    <Paper withBorder px="md" py="xs">
      <Group justify="space-between" gap="xs">
        <Text fw={600} style={{ flex: '1 1 14rem', overflowWrap: 'anywhere' }}>
          {title}
        </Text>
        <Button
          size="compact-md"
          variant="subtle"
          aria-expanded={isOpen}
          aria-label={isOpen ? undefined : words.openAnswer(title)}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words.hide : words.view}
        </Button>
      </Group>
      {isOpen && (
        <>
          {text !== '' && <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Text>}
          <Text mt="xs" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {answer}
          </Text>
        </>
      )}
    </Paper>
  );
}
