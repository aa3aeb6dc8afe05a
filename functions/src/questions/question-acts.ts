import type { CallableInput } from '@thidua/domain/contract/callables';
import { canonicalJson } from '@thidua/domain/base/hashing';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, type Result } from '@thidua/domain/base/result';
import { questionChainId } from '@thidua/domain/log/chain-ids';
import {
  decideAnswer,
  decidePlainMove,
  questionMoves,
  questionSchema,
  unitOfQuestion,
  type Question,
  type QuestionTransition,
} from '@thidua/domain/question/question';
import { parseAnswer } from '@thidua/domain/question/question-content';
import { changeRecord, type Bench } from '../intake/change-record.ts';
import type { Services } from '../platform/services.ts';
import { questionNotices, writeQuestion } from './write-question.ts';

type Done = Promise<Result<null, RefusalCode>>;

interface Asked {
  uid: string;
  act: 'answerQuestion' | 'moveQuestion';
  movementId: string;
  questionId: string;
  seq: number;
}

function changeQuestion(
  services: Services,
  { questionId, ...asked }: Asked,
  decide: (question: Question, bench: Bench) => Result<QuestionTransition, RefusalCode>,
  isDone: (question: Question) => boolean,
): Done {
  const { movementId } = asked;
  return changeRecord<Question, QuestionTransition>(
    services,
    asked,
    {
      unitId: unitOfQuestion(questionId),
      path: paths.question(movementId, questionId),
      chainId: questionChainId(movementId, questionId),
      schema: questionSchema,
      unknown: 'unknownQuestion',
      write: (transaction, documents, made, before, doer) =>
        writeQuestion(services, transaction, documents, questionId, { ...made, before }, doer),
      noticesOf: (made) => questionNotices(questionId, made),
    },
    decide,
    isDone,
  );
}

/** Answers and publishes a question, or corrects what is published. */
export async function answerQuestion(
  services: Services,
  uid: string,
  { said, reason, ...of }: CallableInput<'answerQuestion'>,
): Done {
  const parsed = parseAnswer(said);
  if (!parsed.ok) return err('answerNotSound');
  return changeQuestion(
    services,
    { uid, act: 'answerQuestion', ...of },
    (question, { held, now }) => decideAnswer(question, parsed.value, reason, held, now),
    ({ state, said: now }) => state === 'answered' && canonicalJson(now) === canonicalJson(parsed.value),
  );
}

/** Declines, withdraws or takes down a question. */
export const moveQuestion = (
  services: Services,
  uid: string,
  { move, reason, ...of }: CallableInput<'moveQuestion'>,
): Done =>
  changeQuestion(
    services,
    { uid, act: 'moveQuestion', ...of },
    (question, { held, now }) => decidePlainMove(question, { move, reason }, held, now),
    ({ state }) => state === questionMoves[move].to,
  );
