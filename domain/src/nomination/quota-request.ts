import type { AwardSettings } from '../movement/award-settings.ts';
import { isQuotaOf, unitQuota, type ExtraQuota, type QuotaOf } from '../movement/extra-quota.ts';
import type { Participant } from '../movement/movement.ts';
import type { RefusalCode } from '../base/refusal.ts';
import { err, ok, type Result } from '../base/result.ts';

type Asking = Pick<Participant, 'extraQuotas' | 'quotaAsked'>;

/** A request or an answer: how many more, and why. */
export interface MoreQuota extends QuotaOf {
  more: number;
  reason: string;
}

const withExtra = (extra: readonly ExtraQuota[], next: ExtraQuota): Asking => {
  const extraQuotas = [...extra.filter((one) => !isQuotaOf(next)(one)), next];
  return { extraQuotas, quotaAsked: extraQuotas.some(({ answer }) => answer === null) };
};

const isSame = (
  said: { more: number; reason: string; by: string } | null,
  { more, reason }: MoreQuota,
  by: string,
) => said !== null && said.more === more && said.reason === reason && said.by === by;

/** A unit asks for more of a form and kind; null where it asked just that already and waits. */
export function askForQuota(
  { extraQuotas }: Asking,
  awards: Pick<AwardSettings, 'quotas'>,
  ask: MoreQuota,
  by: string,
  at: Date,
): Result<Asking | null, RefusalCode> {
  const { formId, kind, more, reason } = ask;
  if (unitQuota(awards, extraQuotas, ask) === null) return err('noQuota');
  const before = extraQuotas.find(isQuotaOf(ask));
  if (before && before.answer === null) {
    return isSame(before.asked, ask, by) ? ok(null) : err('quotaAskedAlready');
  }
  const asked = { more, reason, by, at };
  return ok(withExtra(extraQuotas, { formId, kind, granted: before?.granted ?? 0, asked, answer: null }));
}

/** The office answers: so many more, or none with a reason; null where it answered just that already. */
export function answerQuota(
  { extraQuotas }: Asking,
  answered: MoreQuota,
  by: string,
  at: Date,
): Result<Asking | null, RefusalCode> {
  const { more, reason } = answered;
  const before = extraQuotas.find(isQuotaOf(answered));
  if (!before) return err('notInThisState');
  if (before.answer !== null) return isSame(before.answer, answered, by) ? ok(null) : err('alreadyAnswered');
  if (more === 0 && reason === '') return err('reasonRequired');
  const answer = { more, reason, by, at };
  return ok(withExtra(extraQuotas, { ...before, granted: before.granted + more, answer }));
}

export interface QuotaStanding {
  quota: number;
  /** Live nominations of that form and kind. */
  used: number;
  left: number;
}

/** How much of a unit's quota is left; null where there is none. */
export function quotaStanding(
  awards: Pick<AwardSettings, 'quotas'>,
  { extraQuotas }: Pick<Participant, 'extraQuotas'>,
  of: QuotaOf,
  live: readonly QuotaOf[],
): QuotaStanding | null {
  const quota = unitQuota(awards, extraQuotas, of);
  if (quota === null) return null;
  const used = live.filter(isQuotaOf(of)).length;
  return { quota, used, left: Math.max(0, quota - used) };
}
