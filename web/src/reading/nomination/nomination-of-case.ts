import { nominationSchema, withUnitStates, type Nomination } from '@thidua/domain/nomination/nomination';
import { nominationId } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { useLiveDoc } from '../../firebase/live.ts';
import type { CaseRef } from '../../firebase/drafts.ts';

/** The record that a dossier has from its first valid version on; null before. */
export function useNomination({ movementId, unitId, caseId }: CaseRef): Nomination | null {
  const id = nominationId(unitId, caseId);
  const live = useLiveDoc(paths.nomination(movementId, id), nominationSchema);
  return live.status === 'ready' ? live.data : null;
}

/** Whether the unit's case says where the dossier stands, and not the nomination's record. */
export const isWithUnit = (nomination: Nomination): boolean =>
  withUnitStates.some((state) => state === nomination.state);
