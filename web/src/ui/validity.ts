import type { Grant } from '@thidua/domain/people/membership';
import { formatDate } from '@thidua/domain/base/text';
import { localDateOf, type LocalDate } from '@thidua/domain/base/time';
import { words } from './texts.ts';

export type GrantStanding = 'ahead' | 'inForce' | 'over';

export function standingOf({ from, to }: Grant, now: Date): GrantStanding {
  if (now < from) return 'ahead';
  return to !== null && to <= now ? 'over' : 'inForce';
}

/** The last day of a grant, whose end is the first instant without it; null for no end. */
export const lastDayOf = ({ to }: Grant, zone: string): LocalDate | null =>
  to === null ? null : localDateOf(new Date(to.getTime() - 1), zone);

/** `từ 01/11/2021 đến hết 30/01/2022` */
export function validityText(grant: Grant, zone: string): string {
  const last = lastDayOf(grant, zone);
  return words.validity(formatDate(localDateOf(grant.from, zone)), last === null ? null : formatDate(last));
}
