import { missingBasis } from '@thidua/domain/nomination/judge-nomination';
import type { MovementSettings, Participant } from '@thidua/domain/movement/movement';
import { editableStates } from '@thidua/domain/submission/case';
import type { UnitRecord } from '@thidua/domain/summary/unit-record';
import type { NominationRow } from '../../reading/nomination/nomination-rows.ts';

/** What must be there before a unit's nominations can be submitted, in the order in which it comes about. */
const bases = ['register', 'report', 'review'] as const;
export type MissingBasis = (typeof bases)[number];

interface Frame {
  settings: MovementSettings;
  participant: Participant;
  record: Pick<UnitRecord, 'cases'> | null;
  /** Whether the minutes stand validated. */
  reviewed: boolean;
}

export function missingOf({ settings, participant, record, reviewed }: Frame): MissingBasis[] {
  const owed = missingBasis({ settings, participant }, record);
  const missing = new Set<MissingBasis>([
    ...(owed.includes('notRegistered') ? ['register' as const] : []),
    ...(owed.includes('noFinalReport') ? ['report' as const] : []),
    ...(reviewed ? [] : ['review' as const]),
  ]);
  return bases.filter((basis) => missing.has(basis));
}

/** What the unit has to do next with a dossier; `read` where nothing is theirs to do. */
export type RowAction = 'write' | 'mend' | 'approve' | 'read';

export function rowAction({ submission }: Pick<NominationRow, 'submission'>, isHead: boolean): RowAction {
  const state = submission?.state ?? 'draft';
  if (state === 'awaitingHead') return isHead ? 'approve' : 'read';
  if (!editableStates.some((editable) => editable === state)) return 'read';
  return state === 'draft' ? 'write' : 'mend';
}

export type NextStep = { step: MissingBasis | 'nominate' } | { step: 'finish'; count: number };

/** The one thing to do next; null where the unit only waits. Registering and reporting come before the review. */
export function nextStepOf(
  missing: readonly MissingBasis[],
  rows: readonly Pick<NominationRow, 'submission'>[],
  isHead: boolean,
): NextStep | null {
  const [first] = missing;
  if (first) return { step: first };
  if (rows.length === 0) return { step: 'nominate' };
  const count = rows.filter((row) => rowAction(row, isHead) !== 'read').length;
  return count > 0 ? { step: 'finish', count } : null;
}
