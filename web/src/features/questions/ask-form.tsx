import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { asOneLine, withoutHidden } from '@thidua/domain/base/plain-text';
import { err, ok } from '@thidua/domain/base/result';
import { parseQuestion, questionContentSchema } from '@thidua/domain/question/question-content';
import { CONTENT_LIMITS } from '@thidua/domain/submission/content-fields';
import { useState } from 'react';
import { handIn } from '../../firebase/intake.ts';
import { useKeptForm } from '../../reading/kept-form.ts';
import { useSession, type OpenMovement } from '../../reading/session.ts';
import { LimitedTextarea, LimitedTextInput } from '../../ui/limited-text.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { typedIn } from '../../ui/typed.ts';
import { useAsking } from '../../ui/use-asking.ts';
import { errorsOf } from './errors-of.ts';
import { SimilarQuestions } from './similar-questions.tsx';
import { words } from './texts.ts';

const EMPTY = { title: '', text: '' };

export const askDraftKey = (movementId: string, unitId: string) => `question-draft/${movementId}/${unitId}`;

/** A unit asks: what is like it stands below while it is typed. */
export function AskForm({ movement, unitId }: { movement: OpenMovement; unitId: string }) {
  const { uid } = useSession();
  const kept = useKeptForm(askDraftKey(movement.id, unitId), questionContentSchema);
  const [tried, setTried] = useState(false);
  const [isSent, setSent] = useState(false);
  const { busy, problem, isUnknown, ask, clear } = useAsking();
  if (!kept) return null;
  const content = kept.content ?? EMPTY;
  const change = (part: Partial<typeof content>) => {
    setSent(false);
    kept.change({ ...content, ...part });
  };
  const parsed = parseQuestion(content);
  const findings = parsed.ok || !tried ? [] : parsed.error;
  const errorOf = errorsOf(findings);
  const handOver = async () => {
    const handed = { movementId: movement.id, kind: 'question', ownerId: unitId, uid } as const;
    const outcome = await handIn({ ...handed, content });
    return typeof outcome === 'string' ? err({ text: words.notSent[outcome] }) : ok(outcome);
  };
  const send = () => {
    setTried(true);
    if (!parsed.ok) return clear();
    void ask(handOver(), async () => {
      kept.begin(EMPTY);
      await kept.forget();
      setTried(false);
      setSent(true);
    });
  };
  return (
    <Stack gap="md">
      <Text>{words.askLead}</Text>
      {kept.isRestored && (content.title !== '' || content.text !== '') && (
        <Alert color="blue">{words.restored}</Alert>
      )}
      <LimitedTextInput
        label={words.fields.title}
        limit={CONTENT_LIMITS.line}
        value={content.title}
        onChange={(event) => change({ title: typedIn(event.currentTarget, asOneLine) })}
        error={errorOf('title')}
        withAsterisk
        autoComplete="off"
      />
      <SimilarQuestions movementId={movement.id} typed={`${content.title} ${content.text}`.trim()} />
      <LimitedTextarea
        label={words.fields.text}
        limit={CONTENT_LIMITS.text}
        value={content.text}
        onChange={(event) => change({ text: typedIn(event.currentTarget, withoutHidden) })}
        error={errorOf('text')}
        autosize
        minRows={3}
      />
      <ProblemAlert
        problem={findings.length > 0 ? words.stillWrong(findings.length) : problem}
        isUnknown={isUnknown}
      />
      <Group>
        <Button loading={busy} onClick={send}>
          {words.send}
        </Button>
        <Text size="sm" c="dimmed" role="status">
          {isSent ? words.sent : kept.isKept === true ? words.kept : ''}
        </Text>
      </Group>
    </Stack>
  );
}
