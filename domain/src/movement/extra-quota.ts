import { z } from 'zod';
import { awardFormIdSchema } from '../base/ids.ts';
import { recipientKindSchema, type AwardSettings, type RecipientKind } from './award-settings.ts';

/** How many more a unit may ask for, or be granted, at once. */
export const MOST_MORE = 50;

/** Of one form and kind: what a unit may propose beyond the movement's quota, and what it asked for last. */
export const extraQuotaSchema = z.object({
  formId: awardFormIdSchema,
  kind: recipientKindSchema,
  /** Granted so far, all together. */
  granted: z.number().int().nonnegative(),
  asked: z.object({ more: z.number().int().positive(), reason: z.string(), by: z.string(), at: z.date() }),
  /** null while the office has not answered; `more: 0` declines, with a reason. */
  answer: z
    .object({ more: z.number().int().nonnegative(), reason: z.string(), by: z.string(), at: z.date() })
    .nullable(),
});
export type ExtraQuota = z.infer<typeof extraQuotaSchema>;

/** What a quota is of. */
export interface QuotaOf {
  formId: string;
  kind: RecipientKind;
}
export const isQuotaOf =
  ({ formId, kind }: QuotaOf) =>
  (one: QuotaOf): boolean =>
    one.formId === formId && one.kind === kind;

/** How many of a form and kind a unit may propose: the movement's quota, and what was granted beyond; null: no quota. */
export function unitQuota(
  { quotas }: Pick<AwardSettings, 'quotas'>,
  extra: readonly ExtraQuota[],
  of: QuotaOf,
): number | null {
  const perUnit = quotas.find(isQuotaOf(of))?.perUnit ?? null;
  return perUnit === null ? null : perUnit + (extra.find(isQuotaOf(of))?.granted ?? 0);
}
