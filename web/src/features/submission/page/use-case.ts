import { rolesOver } from '@thidua/domain/people/access';
import { clusterSchema, type Participant } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { caseKindOf, caseSchema, isOwedCase, newCase, versionSchema } from '@thidua/domain/submission/case';
import { unitRecordSchema } from '@thidua/domain/summary/unit-record';
import { useMemo } from 'react';
import type { CaseRef } from '../../../firebase/drafts.ts';
import { useLiveDoc, useLiveQuery, type Live } from '../../../firebase/live.ts';
import { useSession, type OpenMovement } from '../../../reading/session.ts';
import { closedBecause } from '../frame/case-view.ts';
import type { CaseScope } from '../frame/scope.ts';
import { kinds } from '../kinds.ts';

const firstTrouble = (...lives: readonly Live<unknown>[]) =>
  lives.find(({ status }) => status === 'failed' || status === 'denied') ??
  lives.find(({ status }) => status === 'loading');

/** Follows a case and what belongs to it. */
export function useCase(caseRef: CaseRef, movement: OpenMovement, participant: Participant): Live<CaseScope> {
  const { movementId, unitId, caseId } = caseRef;
  const { uid, membership, zone, now } = useSession();
  const roles = useMemo(
    () => rolesOver(membership, movement, participant, now()),
    [membership, movement, participant, now],
  );
  const isUnit = roles.includes('unitEditor') || roles.includes('unitHead');
  const { clusterId } = participant;
  // A unit's own cases open without a network.
  const kept = isUnit ? uid : null;

  const stored = useLiveDoc(paths.case(movementId, unitId, caseId), caseSchema, kept);
  const record = useLiveDoc(paths.unitRecord(movementId, unitId), unitRecordSchema, kept);
  const cluster = useLiveDoc(
    clusterId === null ? null : paths.cluster(movementId, clusterId),
    clusterSchema,
    kept,
  );
  const versions = useLiveQuery(
    isUnit ? { path: paths.versions(movementId, unitId, caseId) } : null,
    versionSchema,
    kept,
  );

  return useMemo((): Live<CaseScope> => {
    const needed: Live<unknown>[] = [stored, record];
    if (clusterId !== null) needed.push(cluster);
    if (isUnit) needed.push(versions);
    const trouble = firstTrouble(...needed);
    if (trouble?.status === 'failed') return trouble;
    if (trouble?.status === 'denied' || trouble?.status === 'loading') return { status: trouble.status };
    const kind = caseKindOf(caseId);
    const counted = record.status === 'ready' ? record.data : null;
    const registration = counted?.cases[REGISTRATION_CASE];
    const targets = registration && registration.counted !== null ? registration.targets : null;
    return {
      status: 'ready',
      data: {
        caseRef,
        kind,
        movement,
        participant,
        cluster: cluster.status === 'ready' ? cluster.data : null,
        submission: stored.status === 'ready' ? stored.data : newCase(unitId, caseId, new Date(0)),
        record: counted,
        targets,
        own:
          versions.status === 'ready'
            ? versions.data
                .map(({ id, content, submittedAt }) => ({ n: Number(id), content, submittedAt }))
                .toSorted((a, b) => a.n - b.n)
            : null,
        roles,
        closed: closedBecause(movement, participant, isOwedCase(caseId)),
        names: {
          words: kinds[kind].fields,
          contentAreas: movement.contentAreas,
          criteria: movement.criteria.collective,
          targets: new Map((targets ?? []).map(({ id, name }) => [id, name])),
          awardForms: movement.awardForms,
          outline: movement.awards?.outline ?? [],
        },
        uid,
        zone,
        now,
      },
    };
  }, [
    stored,
    record,
    cluster,
    versions,
    movement,
    participant,
    caseRef,
    roles,
    isUnit,
    clusterId,
    unitId,
    caseId,
    uid,
    zone,
    now,
  ]);
}
