import type { AwardSettings } from './award-settings.ts';
import type { MovementSettings } from './movement.ts';
import { REGISTRATION_CASE, REVIEW_CASE } from './case-ids.ts';

type Settings = Pick<MovementSettings, 'reportingPeriods'> & {
  awards: Pick<AwardSettings, 'dossiersPerUnit'> | null;
};

/** `p` before the number: what the office types from paper. */
const NOMINATION_CASE = /^nomination-p?([1-9]\d?)$/;

/**
 * Whether a movement knows a case: the registration, the report of each of its periods and, where it hands out awards, a
 * unit's review and so many dossiers of a unit. What it does not know is never made, judged or counted.
 */
export function isKnownCase(settings: Settings, caseId: string): boolean {
  const number = NOMINATION_CASE.exec(caseId)?.[1];
  return number === undefined
    ? caseIdsOf(settings).includes(caseId)
    : Number(number) <= (settings.awards?.dossiersPerUnit ?? 0);
}

function caseIdsOf({ reportingPeriods, awards }: Settings): string[] {
  return [
    REGISTRATION_CASE,
    ...reportingPeriods.map(({ id }) => id),
    ...(awards === null ? [] : [REVIEW_CASE]),
  ];
}

/** A movement as it is stored: with what the rules, which search no list of maps, know its cases by. */
export const storedMovement = <M extends Settings>(movement: M) => ({
  ...movement,
  caseIds: caseIdsOf(movement),
  dossiersPerUnit: movement.awards?.dossiersPerUnit ?? 0,
});
