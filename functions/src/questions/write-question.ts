import { questionChainId } from '@thidua/domain/log/chain-ids';
import type { Notice } from '@thidua/domain/mail/news';
import type { questionNoticeKinds } from '@thidua/domain/mail/notification';
import { unitRoles } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import {
  publicQuestionOf,
  type Question,
  type QuestionEvent,
  type QuestionTransition,
} from '@thidua/domain/question/question';
import { contentHash, writeLog } from '../frame/write-log.ts';
import type { Doer } from '../intake/change-record.ts';
import type { Services } from '../platform/services.ts';
import type { Documents, Transaction } from '../store/store.ts';

/** What has to be loaded to read and write a question. */
export const questionPaths = (movementId: string, questionId: string): string[] => [
  paths.question(movementId, questionId),
  paths.chain(questionChainId(movementId, questionId)),
];

/**
 * Writes a transition of a question: the record, a new version where there is an answer, what is public, and the log. What is
 * not published any more leaves the public in the same transaction.
 */
export function writeQuestion(
  { sha256 }: Pick<Services, 'sha256'>,
  transaction: Transaction,
  documents: Documents,
  questionId: string,
  { before, next, event }: QuestionTransition & { before: Question | null },
  { uid, now }: Doer,
): void {
  const { movementId, authorityId, unitId, version, said } = next;
  const { reason, ...transition } = event;
  transaction.set(paths.question(movementId, questionId), next);
  const isNew = version > 0 && version !== before?.version;
  if (isNew) {
    const kept = { said, reason, by: uid, role: event.role, at: now };
    transaction.create(paths.questionVersion(movementId, questionId, version), kept);
  }
  const shown = publicQuestionOf(next, now);
  const publicPath = paths.publicQuestion(movementId, questionId);
  if (shown) transaction.set(publicPath, shown);
  else if (before?.state === 'answered') transaction.remove(publicPath);
  const content = before === null ? next.asked : isNew ? said : null;
  const hash = content === null ? '' : contentHash(content, sha256);
  const detail = { reason, version: isNew ? version : null, contentHash: hash };
  const whose = { authorityId, movementId, unitId };
  const chainId = questionChainId(movementId, questionId);
  writeLog(transaction, documents, chainId, whose, [{ ...transition, at: now, uid, detail }], sha256);
}

interface Told {
  kind: (typeof questionNoticeKinds)[number];
  to: 'unit' | 'office';
}

/** Whom a transition concerns besides who makes it. */
const toldOf: Partial<Record<QuestionEvent['action'], Told>> = {
  ask: { kind: 'questionAsked', to: 'office' },
  answer: { kind: 'questionAnswered', to: 'unit' },
  correct: { kind: 'questionCorrected', to: 'unit' },
  decline: { kind: 'questionDeclined', to: 'unit' },
  takeDown: { kind: 'questionTakenDown', to: 'unit' },
};

/** The notice of a transition, once however often it is told; none of a question that is withdrawn. */
export function questionNotices(questionId: string, { next, event }: QuestionTransition): Notice[] {
  const told = toldOf[event.action];
  if (!told) return [];
  const { movementId, authorityId, unitId, unitName, asked, seq } = next;
  return [
    {
      kind: told.kind,
      causeId: `${questionChainId(movementId, questionId)}~seq~${seq}`,
      scope: told.to === 'unit' ? unitId : authorityId,
      to: told.to === 'unit' ? unitRoles : ['office'],
      movementId,
      unitId,
      unitName,
      subject: asked.title,
      subjectId: questionId,
      detail: event.reason,
    },
  ];
}
