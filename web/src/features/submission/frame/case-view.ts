import type { Role } from '@thidua/domain/people/membership';
import type { MovementSettings, Participant } from '@thidua/domain/movement/movement';
import {
  editableStates,
  submittableStates,
  type CaseState,
  type SubmissionCase,
} from '@thidua/domain/submission/case';
import { daysBetween, localDateOf, type LocalDate } from '@thidua/domain/base/time';

const isOneOf = (states: readonly CaseState[], state: CaseState) => states.includes(state);

export type Closed = 'notOpen' | 'exempt' | 'inactive';

/**
 * Why nothing may be written for this unit in this movement; null while it may. An exempt unit owes nothing, but may
 * still put its best people forward.
 */
export function closedBecause(
  movement: Pick<MovementSettings, 'status'>,
  participant: Pick<Participant, 'active' | 'obligation'>,
  isOwed = true,
): Closed | null {
  if (movement.status !== 'open') return 'notOpen';
  if (!participant.active) return 'inactive';
  return isOwed && participant.obligation === 'exempt' ? 'exempt' : null;
}

/** What somebody may do with the unit's own draft; the rules say the same. */
export function draftRights(state: CaseState, roles: readonly Role[], closed: Closed | null) {
  const isHead = roles.includes('unitHead');
  const isUnit = isHead || roles.includes('unitEditor');
  const open = closed === null;
  const submit = open && isHead && isOneOf(submittableStates, state);
  return { isUnit, edit: submit || (open && isUnit && isOneOf(editableStates, state)), submit };
}

/** Whether the office may enter what came on paper now. */
export function mayEnterPaper(state: CaseState, roles: readonly Role[], closed: Closed | null): boolean {
  return closed === null && roles.includes('office') && isOneOf(submittableStates, state);
}

/** Steps that are done: 0 while it is written, 1 while it is with the head or being checked, 2 at the office, 3 at the end. */
export function stepsDone(state: CaseState, checking: boolean): number {
  if (checking) return 1;
  if (state === 'received') return 3;
  if (state === 'validated') return 2;
  return state === 'awaitingHead' || state === 'submitted' ? 1 : 0;
}

export type Timeliness =
  | { is: 'onTime'; at: Date }
  | { is: 'late'; at: Date; days: number }
  | { is: 'ahead'; days: number }
  | { is: 'overdue'; days: number };

/** How a case stands to its deadline, in days of the authority's calendar. */
export function timeliness(
  deadline: LocalDate,
  firstValidAt: Date | null,
  now: Date,
  zone: string,
): Timeliness {
  const past = (instant: Date) => daysBetween(deadline, localDateOf(instant, zone));
  if (firstValidAt) {
    const days = past(firstValidAt);
    return days > 0 ? { is: 'late', at: firstValidAt, days } : { is: 'onTime', at: firstValidAt };
  }
  const days = past(now);
  return days > 0 ? { is: 'overdue', days } : { is: 'ahead', days: Math.abs(days) };
}

/** The versions somebody may read: their own unit's all, else those that validated, and the office's own from paper. */
export function readableVersions(
  submission: Pick<SubmissionCase, 'validVersions' | 'latestVersion' | 'channel'>,
  own: readonly number[] | null,
  roles: readonly Role[],
): number[] {
  if (own) return own.toSorted((a, b) => a - b);
  const paper = roles.includes('office') && submission.channel === 'paper' ? [submission.latestVersion] : [];
  return [...new Set([...submission.validVersions, ...paper])].toSorted((a, b) => a - b);
}

/** The version that is being checked: submitted, but the case has not caught up. */
export function versionUnderCheck(latestJudged: number, submitted: readonly number[]): number | null {
  const newest = Math.max(0, ...submitted);
  return newest > latestJudged ? newest : null;
}

/** The next free number: versions not judged yet count too. */
export const nextVersion = (latestJudged: number, submitted: readonly number[]) =>
  Math.max(latestJudged, ...submitted) + 1;
