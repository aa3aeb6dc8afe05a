import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import type { Nomination } from '@thidua/domain/nomination/nomination';
import { formatDate } from '@thidua/domain/base/text';
import { localDateOf } from '@thidua/domain/base/time';
import { writeNomination } from '../nominations/log-nomination.ts';
import type { Services } from '../platform/services.ts';
import { asRole, entryBy, loadNominations } from './award-context.ts';

type Handover = Nomination['handover'];
type Outcomes = CallableResponse<'handOverCertificates'>['outcomes'];

const said = (one: Handover) => (one ? `${one.to}, ${formatDate(one.on)}` : '');

/** To whom and on which day certificates were handed over, each by itself; noted again, the later note holds. */
export const handOverCertificates = (
  services: Services,
  uid: string,
  { movementId, nominationIds, to, on }: CallableInput<'handOverCertificates'>,
): Promise<Result<{ outcomes: Outcomes }, RefusalCode>> =>
  asRole(services, uid, 'handOverCertificates', movementId, async (context) => {
    const { transaction, now, movement } = context;
    if (on > localDateOf(now, movement.zone)) return err('dateInFuture');
    const ids = [...new Set(nominationIds)];
    const { documents, byId } = await loadNominations(transaction, movementId, ids);
    const outcomes = ids.map((nominationId): Outcomes[number] => {
      const nomination = byId.get(nominationId);
      if (!nomination) return { nominationId, refusal: 'unknownNomination' };
      const { state, handover, ruling, seq, version } = nomination;
      if (state !== 'awarded') return { nominationId, refusal: 'notInThisState' };
      if (ruling && on < localDateOf(ruling.at, movement.zone)) {
        return { nominationId, refusal: 'dateTooEarly' };
      }
      if (handover?.to === to && handover.on === on) return { nominationId, refusal: null };
      const next = { ...nomination, handover: { at: now, by: uid, to, on }, seq: seq + 1 };
      // To whom is personal data, so it stands where it can be erased.
      const reason = [said(handover), said(next.handover)].filter(Boolean).join(' → ');
      const transition = { action: 'handOver', before: state, after: state, reason, version };
      writeNomination(services, transaction, documents, next, [entryBy(context, transition)]);
      return { nominationId, refusal: null };
    });
    return ok({ outcomes });
  });

/** A hand-over that was noted and did not happen; asked again, it is done. */
export const undoHandOver = (
  services: Services,
  uid: string,
  { movementId, nominationId, reason }: CallableInput<'undoHandOver'>,
): Promise<Result<null, RefusalCode>> =>
  asRole(services, uid, 'undoHandOver', movementId, async (context) => {
    const { transaction } = context;
    const { documents, byId } = await loadNominations(transaction, movementId, [nominationId]);
    const nomination = byId.get(nominationId);
    if (!nomination) return err('unknownNomination');
    const { state, handover, seq, version } = nomination;
    if (handover === null) return ok(null);
    const next = { ...nomination, handover: null, seq: seq + 1 };
    const why = `${said(handover)}: ${reason}`;
    const transition = { action: 'undoHandOver', before: state, after: state, reason: why, version };
    writeNomination(services, transaction, documents, next, [entryBy(context, transition)]);
    return ok(null);
  });
