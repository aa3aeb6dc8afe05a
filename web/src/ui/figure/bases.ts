import type { Summary } from '@thidua/domain/summary/tally';
import { words } from './texts.ts';

// What stands below each of a summary's figures: which part it is, and of what.

const of = (part: number, whole: number, base: string) =>
  whole === 0 ? base : `${words.share(part / whole)} ${base}`;

export const ofRequired = (part: number, { required }: Pick<Summary, 'required'>) =>
  of(part, required, words.ofRequired(required));

type Registered = Pick<Summary, 'registered' | 'requiredRegistered'>;

/** Of all that registered, those that were only invited included. */
export const ofRegistered = (part: number, { registered, requiredRegistered }: Registered) =>
  of(part, registered, words.ofRegistered(registered, registered - requiredRegistered));

export const ofReportsDue = (part: number, { reports }: Pick<Summary, 'reports'>) =>
  of(part, reports.due, words.ofDue(reports.due));

export const ofReportsIn = (part: number, { reports }: Pick<Summary, 'reports'>) =>
  of(part, reports.in, words.ofIn(reports.in));

export const ofTargets = (part: number, { targets }: Pick<Summary, 'targets'>) =>
  of(part, targets.total, words.ofTargets(targets.total));

export const meanOfRegistered = ({ registered }: Pick<Summary, 'registered'>) => words.meanOf(registered);

/** `85,7% của 77 đơn vị bắt buộc, và 2 đơn vị được mời`. */
export function requiredAndInvited(summary: Registered & Pick<Summary, 'required'>): string {
  const invited = summary.registered - summary.requiredRegistered;
  const base = ofRequired(summary.requiredRegistered, summary);
  return invited > 0 ? `${base}, ${words.invitedToo(invited)}` : base;
}
