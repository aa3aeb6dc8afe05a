import { compareTitles } from '@thidua/domain/base/order';
import { type CaseMoveName, caseMoves } from '@thidua/domain/submission/case-moves';
import type { SubmissionCase } from '@thidua/domain/submission/case';
import type { UnitRecord } from '@thidua/domain/summary/unit-record';
import { caseStateOf } from '@thidua/domain/summary/board-filter';

export interface ChosenUnit {
  unitId: string;
  name: string;
  state: SubmissionCase['state'];
  seq: number | null;
}

export const chosenUnit = (
  record: Pick<UnitRecord, 'unitId' | 'name' | 'cases'>,
  caseId: string,
): ChosenUnit => ({
  unitId: record.unitId,
  name: record.name,
  state: caseStateOf(record, caseId),
  seq: record.cases[caseId]?.seq ?? null,
});

/** The chosen in the order of units, as they stand now where they are still loaded: what was chosen may have moved on since. */
export const upToDate = (
  chosen: readonly ChosenUnit[],
  loaded: readonly Parameters<typeof chosenUnit>[0][],
  caseId: string,
): ChosenUnit[] => {
  const byId = new Map(loaded.map((record) => [record.unitId, record]));
  return chosen
    .map((unit) => {
      const record = byId.get(unit.unitId);
      return record ? chosenUnit(record, caseId) : unit;
    })
    .toSorted((a, b) => compareTitles(a.name, b.name));
};

/** Those of the chosen that a transition can be asked for, and those it would refuse as they stand. */
export function splitFor(
  move: CaseMoveName,
  chosen: readonly ChosenUnit[],
): { ready: ChosenUnit[]; skipped: ChosenUnit[] } {
  const from: readonly string[] = caseMoves[move].from;
  return {
    ready: chosen.filter(({ state }) => from.includes(state)),
    skipped: chosen.filter(({ state }) => !from.includes(state)),
  };
}
