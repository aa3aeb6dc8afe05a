import { nominationSchema, withUnitStates, type Nomination } from '@thidua/domain/nomination/nomination';
import { nominationId } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { useLiveDoc } from '../../../firebase/live.ts';
import type { CaseScope } from '../page/use-case.ts';

/** The record that a dossier has from its first valid version on; null of any other case and before. */
export function useNomination({ kind, caseRef }: Pick<CaseScope, 'kind' | 'caseRef'>): Nomination | null {
  const { movementId, unitId, caseId } = caseRef;
  const id = nominationId(unitId, caseId);
  const live = useLiveDoc(kind === 'nomination' ? paths.nomination(movementId, id) : null, nominationSchema);
  return live.status === 'ready' ? live.data : null;
}

/** Whether the unit's case says where the dossier stands, and not the nomination's record. */
export const isWithUnit = (nomination: Nomination | null): boolean =>
  nomination === null || withUnitStates.some((state) => state === nomination.state);
