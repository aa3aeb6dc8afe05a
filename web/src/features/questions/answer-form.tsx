import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { asOneLine, withoutHidden } from '@thidua/domain/base/plain-text';
import { REASON_LIMITS } from '@thidua/domain/base/wire';
import type { Question } from '@thidua/domain/question/question';
import { answeredContentSchema, parseAnswer } from '@thidua/domain/question/question-content';
import { CONTENT_LIMITS } from '@thidua/domain/submission/content-fields';
import { useState } from 'react';
import { z } from 'zod';
import { call } from '../../firebase/calls.ts';
import { useKeptForm } from '../../reading/kept-form.ts';
import type { OpenMovement } from '../../reading/session.ts';
import { LimitedTextarea, LimitedTextInput } from '../../ui/limited-text.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { typedIn } from '../../ui/typed.ts';
import { useAsking } from '../../ui/use-asking.ts';
import { errorsOf } from './errors-of.ts';
import { words } from './texts.ts';

const keptSchema = z.object({ said: answeredContentSchema, reason: z.string() });
type Kept = z.infer<typeof keptSchema>;

interface AnswerFormProps {
  movement: OpenMovement;
  questionId: string;
  question: Question;
  onClose: () => void;
}

/** The office answers, or corrects what is published; what is typed is kept on this machine until it is sent. */
export function AnswerForm({ movement, questionId, question, onClose }: AnswerFormProps) {
  // As it was when it was opened: a change meanwhile is told, not overwritten.
  const [opened] = useState(question);
  const kept = useKeptForm(`answer-draft/${movement.id}/${questionId}/${opened.version}`, keptSchema);
  const [tried, setTried] = useState(false);
  const { busy, problem, isUnknown, ask, clear } = useAsking();
  if (!kept) return null;
  const { said, reason }: Kept = kept.content ?? {
    said: opened.said ?? { ...opened.asked, answer: '' },
    reason: '',
  };
  const set = (change: Partial<Kept['said']>) => kept.change({ said: { ...said, ...change }, reason });
  const isCorrection = opened.state === 'answered';
  const lacksReason = isCorrection && reason.trim() === '';
  const parsed = parseAnswer(said);
  const findings = parsed.ok || !tried ? [] : parsed.error;
  const errorOf = errorsOf(findings);
  const wrong = findings.length + Number(tried && lacksReason);
  const save = () => {
    setTried(true);
    if (!parsed.ok || lacksReason) return clear();
    const request = { movementId: movement.id, questionId, seq: opened.seq, said, reason };
    void ask(call('answerQuestion', request), async () => {
      await kept.forget();
      onClose();
    });
  };
  const { fields } = words;
  return (
    <Stack gap="md" maw={860}>
      {kept.isRestored && <Alert color="blue">{words.restored}</Alert>}
      <LimitedTextInput
        label={fields.publicTitle}
        limit={CONTENT_LIMITS.line}
        value={said.title}
        onChange={(event) => set({ title: typedIn(event.currentTarget, asOneLine) })}
        error={errorOf('title')}
        withAsterisk
        autoComplete="off"
      />
      <LimitedTextarea
        label={fields.publicText}
        limit={CONTENT_LIMITS.text}
        value={said.text}
        onChange={(event) => set({ text: typedIn(event.currentTarget, withoutHidden) })}
        error={errorOf('text')}
        autosize
        minRows={2}
      />
      <LimitedTextarea
        label={fields.answer}
        description={fields.answerHint}
        limit={CONTENT_LIMITS.text}
        value={said.answer}
        onChange={(event) => set({ answer: typedIn(event.currentTarget, withoutHidden) })}
        error={errorOf('answer')}
        withAsterisk
        autosize
        minRows={4}
      />
      {isCorrection && (
        <LimitedTextarea
          label={fields.reason}
          limit={REASON_LIMITS.usual}
          value={reason}
          onChange={(event) => kept.change({ said, reason: typedIn(event.currentTarget, withoutHidden) })}
          error={tried && lacksReason ? words.reasonNeeded : null}
          withAsterisk
          autosize
          minRows={2}
        />
      )}
      <ProblemAlert problem={wrong > 0 ? words.stillWrong(wrong) : problem} isUnknown={isUnknown} />
      <Group>
        <Button loading={busy} onClick={save}>
          {isCorrection ? words.move.correct : words.move.answer}
        </Button>
        <Button variant="default" disabled={busy} onClick={onClose}>
          {words.cancel}
        </Button>
        {kept.isKept === true && (
          <Text size="sm" c="dimmed">
            {words.kept}
          </Text>
        )}
      </Group>
    </Stack>
  );
}
