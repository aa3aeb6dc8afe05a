import type { CallableInput } from '@thidua/domain/contract/callables';
import { opinionSchema, type Opinion } from '@thidua/domain/council/council';
import { membershipSchema } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import { sessionChainId } from '@thidua/domain/log/chain-ids';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { entryBy, writeMovementLog } from '../awards/award-context.ts';
import { contentHash } from '../frame/write-log.ts';
import type { Services } from '../platform/services.ts';
import { asMember } from './session-context.ts';

/** One opinion per member and nominee; it may be rewritten until voting ends, and earlier texts are kept. */
export const writeOpinion = (
  services: Services,
  uid: string,
  { nominationId, text, ...ref }: CallableInput<'writeOpinion'>,
): Promise<Result<Record<string, never>, RefusalCode>> =>
  asMember(services, uid, 'writeOpinion', ref, async (context) => {
    const { session, transaction, movementId, sessionId, now } = context;
    if (!session.nominationIds.includes(nominationId)) return err('unknownNomination');
    if (uid in (session.conflicts[nominationId] ?? {})) return err('conflictOfInterest');
    const at = {
      opinion: paths.opinion(movementId, sessionId, nominationId, uid),
      membership: paths.membership(uid),
    };
    const documents = await transaction.load(Object.values(at));
    const before = documents.read(at.opinion, opinionSchema);
    if (before?.text === text) return ok({});
    const name = documents.read(at.membership, membershipSchema)?.displayName ?? '';
    const history = before ? [...before.history, { text: before.text, at: before.at }] : [];
    const opinion: Opinion = { nominationId, uid, name, text, at: now, history, seal: services.newToken() };
    transaction.set(at.opinion, opinion);
    const entry = entryBy(context, {
      action: 'writeOpinion',
      before: session.state,
      after: session.state,
      reason: nominationId,
      contentHash: contentHash(opinion, services.sha256),
    });
    writeMovementLog(context, context.documents, sessionChainId(movementId, sessionId), entry);
    return ok({});
  });
