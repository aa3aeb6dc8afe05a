import { paths } from '@thidua/domain/base/paths';
import { REVIEW_CASE } from '@thidua/domain/movement/case-ids';
import { parseReview, type Review } from '@thidua/domain/submission/review';
import { caseSchema, versionSchema, type CaseState } from '@thidua/domain/submission/case';
import { localDateOf } from '@thidua/domain/base/time';
import { useMemo } from 'react';
import { useLiveDoc, type Live } from '../../firebase/live.ts';
import type { OpenMovement } from '../session.ts';

export interface UnitReview {
  state: CaseState;
  /** The minutes that nominations rest on; null unless the newest version stands validated. */
  review: Review | null;
}

/** Where the minutes of a unit's review stand, and what they say. */
export function useUnitReview(movement: OpenMovement, unitId: string, now: () => Date): Live<UnitReview> {
  const submission = useLiveDoc(paths.case(movement.id, unitId, REVIEW_CASE), caseSchema);
  const known = submission.status === 'ready' ? submission.data : null;
  const n = known?.state === 'validated' ? known.latestVersion : null;
  const version = useLiveDoc(
    n === null ? null : paths.version(movement.id, unitId, REVIEW_CASE, n),
    versionSchema,
  );
  return useMemo((): Live<UnitReview> => {
    if (submission.status === 'missing') return { status: 'ready', data: { state: 'draft', review: null } };
    if (submission.status !== 'ready') return submission;
    const { state } = submission.data;
    if (n === null) return { status: 'ready', data: { state, review: null } };
    if (version.status === 'loading' || version.status === 'failed') return version;
    const content = version.status === 'ready' ? version.data.content : null;
    const parsed = parseReview(content, movement, localDateOf(now(), movement.zone));
    return { status: 'ready', data: { state, review: parsed.ok ? parsed.value : null } };
  }, [submission, version, n, movement, now]);
}
