import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { questionChainId } from '@thidua/domain/log/chain-ids';
import { holds, unitRoles, type Role } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import {
  openQuestionMoves,
  questionMoves,
  questionSchema,
  type PlainQuestionMove,
  type Question,
} from '@thidua/domain/question/question';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { useLiveDoc } from '../../firebase/live.ts';
import { UnreadyPage } from '../../parts/unready-page.tsx';
import { Page } from '../../parts/page.tsx';
import { ChainTimeline, changeOfState, labelIn } from '../../parts/timeline/chain-timeline.tsx';
import { useSession, type OpenMovement } from '../../reading/session.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { formatInstant } from '../../ui/format.ts';
import { links } from '../../ui/links.ts';
import { AnswerForm } from './answer-form.tsx';
import { Versions } from './answer-versions.tsx';
import { StateBadge } from './question-card.tsx';
import { QuestionView } from './question-view.tsx';
import { words } from './texts.ts';

interface RecordPageProps {
  movement: OpenMovement;
  questionId: string;
}

/** A question as its unit and those who oversee know it, with what each may do about it. */
export function RecordPage({ movement, questionId }: RecordPageProps) {
  const live = useLiveDoc(paths.question(movement.id, questionId), questionSchema);
  if (live.status === 'ready') {
    return <Record movement={movement} questionId={questionId} question={live.data} />;
  }
  return (
    <UnreadyPage
      live={live}
      title={words.title}

      breadcrumb={[{ label: words.title, to: links.questions(movement.id) }]}
      missing={words.missing}
      missingHint={words.missingHint}
    />
  );
}

type RecordProps = RecordPageProps & { question: Question };

function Record({ movement, questionId, question }: RecordProps) {
  const { membership, now } = useSession();
  const [isAnswering, setAnswering] = useState(false);
  const { unitId, unitName, asked, said, state, remark, askedAt, version } = question;
  const held: Role[] = [
    ...unitRoles.filter((role) => holds(membership, unitId, role, now())),
    ...(holds(membership, movement.authorityId, 'office', now()) ? (['office'] as const) : []),
  ];
  const isOwn = held.some((role) => role !== 'office');
  const isAsAsked = said !== null && said.title === asked.title && said.text === asked.text;
  return (
    <Page
      title={said?.title ?? asked.title}
      subtitle={
        <Group gap="sm">
          <StateBadge state={state} />
          <Text c="dimmed">{words.askedOn(unitName, formatInstant(askedAt, movement.zone))}</Text>
        </Group>
      }
      breadcrumb={[
        isOwn
          ? { label: words.unitTitle, to: links.unitQuestions(movement.id, unitId) }
          : { label: words.title, to: links.questions(movement.id) },
      ]}
    >
      <Stack gap="xl" maw={960}>
        {remark !== '' && (
          <Alert color="gray" title={words.state[state]}>
            <Text style={{ whiteSpace: 'pre-wrap' }}>{words.remark(remark)}</Text>
          </Alert>
        )}
        {said !== null && !isAnswering && <QuestionView said={said} />}
        {!isAsAsked && (
          <section aria-labelledby="as-asked">
            <Title order={2} size="h4" id="as-asked" mb="xs">
              {words.asAsked}
            </Title>
            <Text fw={600}>{asked.title}</Text>
            <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{asked.text}</Text>
          </section>
        )}
        {isAnswering ? (
          <AnswerForm
            movement={movement}
            questionId={questionId}
            question={question}
            onClose={() => setAnswering(false)}
          />
        ) : (
          <Actions
            movement={movement}
            questionId={questionId}
            question={question}
            held={held}
            onAnswer={() => setAnswering(true)}
          />
        )}
        <Versions movement={movement} questionId={questionId} latest={version} />
        <ChainTimeline
          path={paths.chainEntries(questionChainId(movement.id, questionId))}
          title={words.logTitle}
          zone={movement.zone}
          whose={{ movementId: movement.id, unitId }}
          titleOf={({ action }) => labelIn(words.action, action)}
          changeOf={changeOfState(words.state, words.change)}
        />
      </Stack>
    </Page>
  );
}

interface ActionsProps extends RecordProps {
  held: readonly Role[];
  onAnswer: () => void;
}

function Actions({ movement, questionId, question, held, onAnswer }: ActionsProps) {
  const [asked, setAsked] = useState<PlainQuestionMove | null>(null);
  const moves = openQuestionMoves(question, held);
  if (moves.length === 0) return null;
  return (
    <Group gap="sm">
      {moves.map((move) => {
        const isAnswer = move === 'answer' || move === 'correct';
        return (
          <Button
            key={move}
            variant={move === 'answer' ? 'filled' : isAnswer ? 'default' : 'light'}
            color={isAnswer ? undefined : 'red'}
            onClick={() => (isAnswer ? onAnswer() : setAsked(move))}
          >
            {words.move[move]}
          </Button>
        );
      })}
      {asked && (
        <ConfirmDialog
          title={words.move[asked]}
          lead={words.moveLead[asked]}
          confirmLabel={words.move[asked]}
          danger
          reason={questionMoves[asked].reason}
          run={(reason) =>
            call('moveQuestion', {
              movementId: movement.id,
              questionId,
              seq: question.seq,
              move: asked,
              reason,
            })
          }
          onClose={() => setAsked(null)}
        />
      )}
    </Group>
  );
}
