import type { ChainEvent } from '@thidua/domain/chain';
import { holds, membershipSchema } from '@thidua/domain/membership';
import {
  movementSettingsSchema,
  participantSchema,
  type MovementSettings,
  type Participant,
} from '@thidua/domain/movement';
import { participationChainId, paths } from '@thidua/domain/paths';
import { err, ok, type Result } from '@thidua/domain/result';
import type { RefusalCode } from '@thidua/domain/refusal';
import { unitRecordSchema, type UnitRecord } from '@thidua/domain/unit-record';
import { writeLog } from '../cases/write-log.ts';
import { placedElsewhere } from '../nominations/follow-unit.ts';
import type { Services } from '../platform/services.ts';
import { nextRecord } from '../summaries/count-unit.ts';

export interface ParticipantChange {
  /** `seq` is counted on by the caller of this. */
  next: Omit<Participant, 'seq'>;
  event: Pick<ChainEvent, 'action' | 'before' | 'after'> & { reason: string };
}

/**
 * Changes how a unit takes part, by the office: participant, log and the unit's record in one transaction. The
 * record remembers the node that the unit leaves, so its figures go along.
 */
export function changeParticipant(
  services: Services,
  { uid, movementId, unitId }: { uid: string; movementId: string; unitId: string },
  decide: (
    participant: Participant,
    settings: MovementSettings,
    now: Date,
  ) => Result<ParticipantChange, RefusalCode>,
): Promise<Result<UnitRecord, RefusalCode>> {
  const chainId = participationChainId(movementId, unitId);
  const at = {
    movement: paths.movement(movementId),
    membership: paths.membership(uid),
    participant: paths.participant(movementId, unitId),
    record: paths.unitRecord(movementId, unitId),
    chain: paths.chain(chainId),
  };
  return services.store.transact(async (transaction) => {
    const now = services.now();
    const documents = await transaction.load(Object.values(at));
    const settings = documents.read(at.movement, movementSettingsSchema);
    if (!settings) return err('unknownMovement');
    const membership = documents.read(at.membership, membershipSchema);
    if (!holds(membership, settings.authorityId, 'office', now)) return err('notAllowed');
    const participant = documents.read(at.participant, participantSchema);
    if (!participant) return err('unknownUnit');
    const decided = decide(participant, settings, now);
    if (!decided.ok) return decided;

    const { next: changed, event } = decided.value;
    const next = { ...changed, seq: participant.seq + 1 };
    const before = documents.read(at.record, unitRecordSchema);
    const record = nextRecord({ movementId, settings, participant: next, now }, before, before?.cases ?? {});
    const placed = await placedElsewhere(transaction, movementId, participant, next);
    for (const [path, data] of placed) transaction.set(path, data);
    transaction.set(at.participant, next);
    transaction.set(at.record, record);
    const { reason, ...transition } = event;
    const detail = { reason, version: null, contentHash: '' };
    const whose = { authorityId: settings.authorityId, movementId, unitId };
    const entry = { ...transition, at: now, uid, role: 'office', detail };
    writeLog(transaction, documents, chainId, whose, [entry], services.sha256);
    return ok(record);
  });
}
