import { Paper, Stack, Text, Title } from '@mantine/core';
import type { AnsweredContent } from '@thidua/domain/question/question-content';
import { words } from './texts.ts';

const asTyped = { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } as const;

/** What is told below a question's title, and its answer. */
export function QuestionView({ said }: { said: AnsweredContent }) {
  return (
    <Stack gap="md" maw={860}>
      {said.text !== '' && <Text style={asTyped}>{said.text}</Text>}
      <Paper withBorder p="md" component="section" aria-labelledby="answer">
        <Title order={2} size="h4" id="answer" mb="xs">
          {words.answerTitle}
        </Title>
        <Text style={asTyped}>{said.answer}</Text>
      </Paper>
    </Stack>
  );
}
