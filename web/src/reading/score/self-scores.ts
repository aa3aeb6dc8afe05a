import { paths } from '@thidua/domain/base/paths';
import { selfScoresOf } from '@thidua/domain/submission/report';
import { versionSchema } from '@thidua/domain/submission/case';
import type { UnitRecord } from '@thidua/domain/summary/unit-record';
import { useLiveDoc, type Live } from '../../firebase/live.ts';
import { finalReportOf } from './scoring-rights.ts';
import type { OpenMovement } from '../session.ts';

/**
 * What a unit gave itself in the final report that counts: criterion → points, missing where no final report counts.
 * `record` null asks for nothing.
 */
export function useSelfScores(
  movement: OpenMovement,
  record: Pick<UnitRecord, 'unitId' | 'cases'> | null,
): Live<Record<string, number>> {
  const report = record && finalReportOf(movement, record);
  const live = useLiveDoc(
    record && report ? paths.version(movement.id, record.unitId, report.caseId, report.version) : null,
    versionSchema,
  );
  if (record && !report) return { status: 'missing' };
  if (live.status !== 'ready') return live;
  return { status: 'ready', data: selfScoresOf(live.data.content, movement.criteria.collective) };
}
