import type { ChainEvent } from '@thidua/domain/log/chain';
import { rolesFor } from '@thidua/domain/contract/acts';
import type { CallableName } from '@thidua/domain/contract/callables';
import type { Notice } from '@thidua/domain/mail/news';
import type { Role } from '@thidua/domain/people/membership';
import {
  movementSettingsSchema,
  participantSchema,
  type MovementSettings,
  type Participant,
} from '@thidua/domain/movement/movement';
import { participationChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { err, ok, type Result } from '@thidua/domain/base/result';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { unitRecordSchema, type UnitRecord } from '@thidua/domain/summary/unit-record';
import { standingIn, standingOver, standingPaths } from '../frame/standing.ts';
import { writeLog } from '../frame/write-log.ts';
import { placedElsewhere } from '../nominations/follow-unit.ts';
import type { Services } from '../platform/services.ts';
import type { Documents } from '../store/store.ts';
import { transactAndTell } from '../telling/tell-news.ts';
import { nextRecord } from '../summaries/count-unit.ts';

export interface ParticipantChange {
  /** `seq` is counted on by the caller of this. */
  next: Omit<Participant, 'seq'>;
  event: Pick<ChainEvent, 'action' | 'before' | 'after'> & { reason: string };
  /** Whom it is told, once it is done. */
  notices?: Notice[];
}

interface ParticipantRef {
  uid: string;
  act: CallableName;
  movementId: string;
  unitId: string;
  /** True where the act is the unit's own; else it is one of the authority's. */
  byUnit?: boolean;
}

/**
 * Changes how a unit takes part: participant, log and the unit's record in one transaction. The
 * record remembers the node that the unit leaves, so its figures go along. Null where `decide` finds nothing to change.
 */
export function changeParticipant(
  services: Services,
  { uid, act, movementId, unitId, byUnit = false }: ParticipantRef,
  decide: (
    participant: Participant,
    settings: MovementSettings,
    now: Date,
  ) => Result<ParticipantChange | null, RefusalCode>,
): Promise<Result<UnitRecord | null, RefusalCode>> {
  const chainId = participationChainId(movementId, unitId);
  const at = {
    participant: paths.participant(movementId, unitId),
    record: paths.unitRecord(movementId, unitId),
    chain: paths.chain(chainId),
  };
  return transactAndTell<Result<UnitRecord | null, RefusalCode>>(services, async (transaction, announce) => {
    const now = services.now();
    const documents = await transaction.load([...standingPaths(uid, movementId), ...Object.values(at)]);
    const asked = { uid, act, movementId, unitId, now };
    const standing = byUnit ? unitStanding(documents, asked) : authorityStanding(documents, asked);
    if (!standing.ok) return standing;
    const { settings, role } = standing.value;
    const participant = documents.read(at.participant, participantSchema);
    if (!participant) return err('unknownUnit');
    const decided = decide(participant, settings, now);
    if (!decided.ok) return decided;
    if (decided.value === null) return ok(null);

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
    const entry = { ...transition, at: now, uid, role, detail };
    writeLog(transaction, documents, chainId, whose, [entry], services.sha256);
    if (decided.value.notices) announce({ notices: decided.value.notices });
    return ok(record);
  });
}

interface Asked {
  uid: string;
  act: CallableName;
  movementId: string;
  unitId: string;
  now: Date;
}
type Stands = Result<{ settings: MovementSettings; role: Role }, RefusalCode>;

function authorityStanding(documents: Documents, asked: Asked): Stands {
  const standing = standingIn(documents, asked, movementSettingsSchema);
  return standing.ok ? ok({ settings: standing.value.movement, role: standing.value.role }) : standing;
}

function unitStanding(documents: Documents, asked: Asked): Stands {
  const standing = standingOver(documents, asked);
  if (!standing.ok) return standing;
  const { settings, held } = standing.value;
  const role = held.find((one) => rolesFor(asked.act).includes(one));
  return role === undefined ? err('notAllowed') : ok({ settings, role });
}
