import type { Role } from '@thidua/domain/people/membership';
import type { Movement, Participant } from '@thidua/domain/movement/movement';
import { isBlankNomination } from '@thidua/domain/nomination/content';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { nominationCase, type DraftId } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { caseSchema, type Draft } from '@thidua/domain/submission/case';
import { useContext, useEffect, useMemo, useState } from 'react';
import { z } from 'zod';
import { readDraft, saveDraft, watchDraft, type DraftRef, type WriteOutcome } from '../../firebase/drafts.ts';
import { KeptFor, useLiveQuery, withKept, type Live } from '../../firebase/live.ts';
import { nominationsOfCluster, nominationsOfUnit } from './nomination-queries.ts';
import { nominationRows, type NominationRow } from './nomination-rows.ts';

/** As whom a unit's nominations are looked at: drafts are read by whoever writes them. */
export type NominationViewer = 'unit' | 'office' | 'overseer' | 'lead';

export function nominationViewer(roles: readonly Role[]): NominationViewer {
  if (roles.includes('unitHead') || roles.includes('unitEditor')) return 'unit';
  if (roles.includes('office')) return 'office';
  return roles.every((role) => role === 'clusterLead') ? 'lead' : 'overseer';
}

/*
 * A dossier that was only begun has no document but its draft, which no query finds. So dossiers are begun in numbered
 * places without gaps: 1, 2, … for what the unit types, p1, p2, … for what the office types from paper.
 */
const places: Partial<Record<NominationViewer, { prefix: string; draftId: DraftId }>> = {
  unit: { prefix: '', draftId: 'unit' },
  office: { prefix: 'p', draftId: 'paper' },
};

/** Whether somebody who looks on as `viewer` writes the dossier of that case: each types into places of its own. */
export function writesDossier(viewer: NominationViewer, caseId: string): boolean {
  const prefix = places[viewer]?.prefix;
  if (prefix === undefined) return false;
  const stem = nominationCase(`${prefix}0`).slice(0, -1);
  return caseId.startsWith(stem) && /^\d+$/.test(caseId.slice(stem.length));
}

/** A movement, and how many dossiers it takes of a unit. */
type NumberedIn = Pick<Movement, 'awards'> & { id: string };
const mostIn = (awards: Movement['awards']) => awards?.dossiersPerUnit ?? 0;

function placeOf(movementId: string, unitId: string, viewer: NominationViewer, n: number): DraftRef | null {
  const place = places[viewer];
  if (!place) return null;
  return { movementId, unitId, caseId: nominationCase(`${place.prefix}${n}`), draftId: place.draftId };
}

function watchDrafts(
  most: number,
  placeAt: (n: number) => DraftRef | null,
  tell: (drafts: Map<string, unknown>) => void,
): () => void {
  const stops: (() => void)[] = [];
  const found = new Map<string, unknown>();
  const watch = (n: number) => {
    const place = placeAt(n);
    if (!place || n > most) return tell(new Map(found));
    stops[n] = watchDraft(
      place,
      (draft) => {
        if (!draft) return tell(new Map(found));
        found.set(place.caseId, draft.content);
        if (stops[n + 1]) tell(new Map(found));
        else watch(n + 1);
      },
      () => tell(new Map(found)),
    );
  };
  watch(1);
  return () => {
    for (const stop of stops) stop?.();
  };
}

const draftsSchema = z.map(z.string(), z.unknown());

function useDrafts({ id: movementId, awards }: NumberedIn, unitId: string, viewer: NominationViewer) {
  const most = mostIn(awards);
  const [drafts, setDrafts] = useState<{ key: string; found: ReadonlyMap<string, unknown> } | null>(null);
  const key = `${movementId} ${unitId} ${viewer}`;
  const keeping = useContext(KeptFor);
  useEffect(() => {
    const { heard, stop } = withKept(keeping, `drafts ${key}`, draftsSchema, (live) => {
      if (live.status === 'ready') setDrafts({ key, found: live.data });
    });
    const end = watchDrafts(
      most,
      (n) => placeOf(movementId, unitId, viewer, n),
      (found) => heard({ status: 'ready', data: found }),
    );
    return () => {
      end();
      stop();
    };
  }, [movementId, most, unitId, viewer, key, keeping]);
  return drafts?.key === key ? drafts.found : null;
}

/** What a unit proposes, is about to propose, or proposed: as much of it as the viewer may see. */
export function useUnitNominations(
  movement: NumberedIn,
  { unitId, clusterId }: Pick<Participant, 'unitId' | 'clusterId'>,
  viewer: NominationViewer,
): Live<NominationRow[]> {
  const movementId = movement.id;
  // A cluster's lead may ask for the cluster's only.
  const records = useLiveQuery(
    viewer === 'lead' ? nominationsOfCluster(movementId, clusterId) : nominationsOfUnit(movementId, unitId),
    nominationSchema,
  );
  const cases = useLiveQuery(
    viewer === 'lead' ? null : { path: paths.cases(movementId, unitId) },
    caseSchema,
  );
  const drafts = useDrafts(movement, unitId, viewer);
  return useMemo((): Live<NominationRow[]> => {
    if (records.status !== 'ready') return records;
    if (viewer !== 'lead' && cases.status !== 'ready') return cases;
    if (drafts === null) return { status: 'loading' };
    const known = cases.status === 'ready' ? cases.data : [];
    const own = records.data.filter((record) => record.unitId === unitId);
    return { status: 'ready', data: nominationRows({ records: own, cases: known, drafts }) };
  }, [records, cases, drafts, viewer, unitId]);
}

/**
 * Begins a dossier in the first free place, which creating its draft takes: of two people who begin at the same
 * time, the second gets the next one. A place that one has begun oneself, with nothing typed, is free, too; one whose dossier was
 * thrown away is not, for what is kept of it on machines.
 */
export async function beginNomination(
  { movement, unitId, uid }: { movement: NumberedIn; unitId: string; uid: string },
  viewer: 'unit' | 'office',
  content: object,
): Promise<{ caseId: string } | 'full' | Exclude<WriteOutcome, 'done'>> {
  for (let n = 1; n <= mostIn(movement.awards); n += 1) {
    const place = placeOf(movement.id, unitId, viewer, n);
    if (!place) return 'refused';
    const taken = await readDraft(place).catch(() => undefined);
    if (taken === undefined) return 'failed';
    if (taken !== null && !isUntouchedBy(uid, taken)) continue;
    const outcome = await saveDraft(place, content, (taken?.rev ?? 0) + 1, uid);
    if (outcome === 'done') return { caseId: place.caseId };
    if (
      outcome === 'failed' ||
      ((await readDraft(place).catch(() => null))?.rev ?? 0) === (taken?.rev ?? 0)
    ) {
      return outcome;
    }
  }
  return 'full';
}

/** Somebody else may be typing into what they have just begun. */
const isUntouchedBy = (uid: string, { rev, content, updatedBy }: Draft) =>
  rev === 1 && updatedBy === uid && isBlankNomination(content);
