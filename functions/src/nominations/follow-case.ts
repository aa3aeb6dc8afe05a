import { nomineeIn, restsOnReview } from '@thidua/domain/nomination/judge-nomination';
import type { AwardSettings } from '@thidua/domain/movement/award-settings';
import type { Role } from '@thidua/domain/people/membership';
import {
  decideNominationMove,
  nominationMoveOf,
  nominationSchema,
} from '@thidua/domain/nomination/nomination';
import { nominationChainId } from '@thidua/domain/log/chain-ids';
import { nominationId } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { draftSchema, type SubmissionCase } from '@thidua/domain/submission/case';
import type { CaseMoveName } from '@thidua/domain/submission/case-moves';
import type { SubmissionRef } from '../cases/case-judge.ts';
import type { Announce } from '../telling/tell-news.ts';
import type { Services } from '../platform/services.ts';
import type { Transaction } from '../store/store.ts';
import { comparisons } from './compare-names.ts';
import { followReview } from './follow-review.ts';
import { entryOf, writeNomination } from './log-nomination.ts';
import { nominationsOfUnit } from './read-nominations.ts';

interface FollowedMove extends SubmissionRef {
  uid: string;
  move: CaseMoveName;
  /** The case before the move. */
  before: SubmissionCase;
  held: readonly Role[];
  announce: Announce;
  awards: AwardSettings | null;
  now: Date;
}

/**
 * What a move of a review or a dossier means for nominations: a dossier recalled takes its record along; a review stays
 * as it is once something was decided on its ground, and before that is told of where it is opened. Refused where the record's state forbids it.
 */
export async function followCase(
  services: Services,
  transaction: Transaction,
  request: FollowedMove,
): Promise<Result<null, RefusalCode>> {
  const { movementId, unitId, awards, before, move } = request;
  if (before.state !== 'validated') return ok(null);
  if (before.kind === 'nomination') return withdrawRecord(services, transaction, request);
  if (move !== 'recall' && move !== 'return') return ok(null);
  const nominations = await nominationsOfUnit(transaction, movementId, unitId);
  if (nominations.some(restsOnReview)) return err('notInThisState');
  if (awards === null) return ok(null);
  const change = { movementId, unitId, awards, review: null, cause: `seq-${before.seq + 1}` };
  const { announce, now } = request;
  const follow = await followReview({ services, transaction, announce, now }, change);
  follow();
  return ok(null);
}

async function withdrawRecord(
  services: Services,
  transaction: Transaction,
  { movementId, unitId, caseId, uid, move, held, announce, now }: FollowedMove,
): Promise<Result<null, RefusalCode>> {
  const recordMove = nominationMoveOf[move];
  if (!recordMove) return ok(null);
  const id = nominationId(unitId, caseId);
  const at = {
    nomination: paths.nomination(movementId, id),
    chain: paths.chain(nominationChainId(movementId, id)),
  };
  const documents = await transaction.load(Object.values(at));
  const nomination = documents.read(at.nomination, nominationSchema);
  if (!nomination) return err('unknownNomination');
  const decided = decideNominationMove(nomination, recordMove, held, '', now);
  if (!decided.ok) return decided;
  const { next, event } = decided.value;
  const tellOthers = await comparisons({ services, transaction, announce, now }, nomination, next);
  writeNomination(services, transaction, documents, next, [entryOf(event, uid, now)]);
  tellOthers();
  return ok(null);
}

/** Whom a dossier is about, as its draft says now. */
export async function nomineeOf(
  transaction: Transaction,
  { movementId, unitId, caseId }: SubmissionRef,
): Promise<string> {
  const path = paths.draft(movementId, unitId, caseId, 'unit');
  const draft = (await transaction.load([path])).read(path, draftSchema);
  return nomineeIn(draft?.content);
}
