import { intakeId } from '@thidua/domain/intake/intake';
import { paths } from '@thidua/domain/base/paths';
import { publicQuestionOf } from '@thidua/domain/question/question';
import { answered, answeredContent, questionContent } from '@thidua/domain/question/question.fixture';
import firebase from 'firebase/compat/app';
import 'firebase/compat/firestore';
import { ids } from './actors.ts';

type Data = firebase.firestore.DocumentData;

const { movement, unit, authority } = ids;
const questionId = `${unit}~1`;
export const at = {
  intake: (n: number | string) => paths.intake(movement, `question~${unit}~${n}`),
  question: paths.question(movement, questionId),
  version: paths.questionVersion(movement, questionId, 1),
  shown: paths.publicQuestion(movement, questionId),
};

/** Stamped as the rules ask of who hands it in now. */
export const newAsking = (uid: string, changes: Data = {}): Data => ({
  kind: 'question',
  ownerId: unit,
  content: questionContent(),
  submittedBy: uid,
  submittedAt: firebase.firestore.FieldValue.serverTimestamp(),
  ...changes,
});

export const questionWorld = (now: Date): Record<string, Data> => {
  const record = answered({ movementId: movement, authorityId: authority, unitId: unit });
  return {
    [paths.intake(movement, intakeId('question', unit, 1))]: {
      ...newAsking('unitEditor'),
      submittedAt: now,
      answer: { at: now, findings: [], recordId: questionId },
    },
    [at.question]: record,
    [at.version]: { said: answeredContent(), reason: '', by: 'office', role: 'office', at: now },
    [at.shown]: { ...publicQuestionOf(record, now) },
  };
};
