import type { CallableInput, CallableName } from '@thidua/domain/contract/callables';
import { unitQuota } from '@thidua/domain/movement/extra-quota';
import type { Participant } from '@thidua/domain/movement/movement';
import { answerQuota, askForQuota } from '@thidua/domain/nomination/quota-request';
import { participationChainId } from '@thidua/domain/log/chain-ids';
import { unitRoles, type Role } from '@thidua/domain/people/membership';
import { awardLabels } from '@thidua/domain/wording/award-labels';
import { noticeTexts } from '@thidua/domain/wording/notices';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import type { Services } from '../platform/services.ts';
import { propagateUnits } from '../summaries/propagate.ts';
import { changeParticipant } from './change-participant.ts';

type Request = CallableInput<'askQuota' | 'answerQuota'>;
type Asking = Pick<Participant, 'extraQuotas' | 'quotaAsked'>;

/** By a unit, of one form and kind of award: more than the movement's quota, and why. The office is told. */
export const askQuota = (
  services: Services,
  uid: string,
  request: CallableInput<'askQuota'>,
): Promise<Result<null, RefusalCode>> =>
  changeQuota(services, uid, 'askQuota', request, {
    decide: (participant, awards, now) => askForQuota(participant, awards, request, uid, now),
    kind: 'quotaAsked',
    detail: noticeTexts.quotaAsked(request.more, request.reason),
    tells: ({ authorityId }) => ({ scope: authorityId, to: ['office'] }),
  });

/** By the office: so many more, or none with a reason. The unit is told. */
export const answerQuotaRequest = (
  services: Services,
  uid: string,
  request: CallableInput<'answerQuota'>,
): Promise<Result<null, RefusalCode>> =>
  changeQuota(services, uid, 'answerQuota', request, {
    decide: (participant, _awards, now) => answerQuota(participant, request, uid, now),
    kind: 'quotaAnswered',
    detail: noticeTexts.quotaAnswered(request.more, request.reason),
    tells: () => ({ scope: request.unitId, to: unitRoles }),
  });

interface Change {
  decide: (
    participant: Participant,
    awards: Parameters<typeof unitQuota>[0],
    now: Date,
  ) => Result<Asking | null, RefusalCode>;
  kind: 'quotaAsked' | 'quotaAnswered';
  detail: string;
  tells: (movement: { authorityId: string }) => { scope: string; to: readonly Role[] };
}

async function changeQuota(
  services: Services,
  uid: string,
  act: CallableName & ('askQuota' | 'answerQuota'),
  { movementId, unitId, formId, kind, reason }: Request,
  change: Change,
): Promise<Result<null, RefusalCode>> {
  const changed = await changeParticipant(
    services,
    { uid, act, movementId, unitId, byUnit: act === 'askQuota' },
    (participant, settings, now) => {
      const { awards, authorityId } = settings;
      if (awards === null) return err('noAwards');
      const decided = change.decide(participant, awards, now);
      if (!decided.ok || decided.value === null) return decided.ok ? ok(null) : decided;
      const of = { formId, kind };
      const quotaIn = ({ extraQuotas }: Asking) =>
        `${formId}:${kind}:${unitQuota(awards, extraQuotas, of) ?? ''}`;
      const notice = {
        ...change.tells({ authorityId }),
        kind: change.kind,
        causeId: `${participationChainId(movementId, unitId)}~seq~${participant.seq + 1}`,
        movementId,
        unitId,
        unitName: participant.name,
        subject: awardLabels.recipientKind[kind],
        subjectId: unitId,
        detail: change.detail,
      };
      return ok({
        next: { ...participant, ...decided.value },
        event: { action: act, before: quotaIn(participant), after: quotaIn(decided.value), reason },
        notices: [{ ...notice, to: [...notice.to] }],
      });
    },
  );
  if (!changed.ok) return changed;
  // No figure changes by it: a process that dies before this leaves nothing to be made good.
  if (changed.value !== null) await propagateUnits(services, movementId, [changed.value]);
  return ok(null);
}
