import { participantSchema, type MovementSettings } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { caseSchema, type SubmissionCase } from '@thidua/domain/submission/case';
import { unitRecordSchema, type UnitRecord } from '@thidua/domain/summary/unit-record';
import type { Services } from '../platform/services.ts';
import { readable, type Documents } from '../store/store.ts';
import { countedPath, factsIn, recounted, recountUnit, sameRecord } from './count-unit.ts';

/** A unit's record as its sources say, and what was made of the stored one. */
export interface Counted {
  record: UnitRecord;
  was: 'right' | 'wrong' | 'absent';
}

interface Sources {
  unitId: string;
  record: UnitRecord | null;
  cases: SubmissionCase[];
}

/**
 * Recounts units from their sources without a lock, all together in three reads. Whatever changes a unit's sources writes its
 * record in the same transaction; so a record that was read before its sources and is written only where it has not changed
 * is exact. What cannot be done so – somebody else was faster, a document cannot be read – is done by one transaction a unit.
 * Units that take no part are left out.
 */
export async function recountUnits(
  services: Pick<Services, 'store' | 'now'>,
  movementId: string,
  settings: MovementSettings,
  unitIds: readonly string[],
  { rollDay }: { rollDay: boolean },
): Promise<Counted[]> {
  const { store } = services;
  const records = await store.load(unitIds.map((unitId) => paths.unitRecord(movementId, unitId)));
  const caseIds = [REGISTRATION_CASE, ...settings.reportingPeriods.map(({ id }) => id)];
  const sources = await store.load(
    unitIds.flatMap((unitId) => [
      paths.participant(movementId, unitId),
      ...caseIds.map((caseId) => paths.case(movementId, unitId, caseId)),
    ]),
  );
  const taking = unitIds.filter((unitId) => sources.has(paths.participant(movementId, unitId)));
  const read = taking.map((unitId) =>
    readable((): Sources => {
      const record = records.read(paths.unitRecord(movementId, unitId), unitRecordSchema);
      const unknown = Object.keys(record?.cases ?? {}).filter((caseId) => !caseIds.includes(caseId));
      if (unknown.length > 0) throw new Error(`${unitId} was counted with ${unknown.join()}`);
      const cases = caseIds.flatMap(
        (caseId) => sources.read(paths.case(movementId, unitId, caseId), caseSchema) ?? [],
      );
      return { unitId, record, cases };
    }),
  );
  const versions = await store.load(
    read.flatMap((unit) => unit?.cases.flatMap((one) => countedPath(movementId, one) ?? []) ?? []),
  );
  const now = services.now();
  const counted = read.map((unit) => {
    const participant = unit && sources.read(paths.participant(movementId, unit.unitId), participantSchema);
    if (!participant) return null;
    const cases = readable(() => factsIn(versions, movementId, unit.cases));
    return (
      cases && {
        ...unit,
        next: recounted({ movementId, settings, participant, now }, unit.record, cases, rollDay),
      }
    );
  });
  const wrong = counted.flatMap((unit) =>
    unit && !(unit.record && sameRecord(unit.record, unit.next)) ? [unit.next] : [],
  );
  const kept = await keep(services, movementId, records, wrong);
  return Promise.all(
    counted.map(async (unit, index): Promise<Counted[]> => {
      if (unit && !wrong.includes(unit.next)) return [{ record: unit.record ?? unit.next, was: 'right' }];
      if (unit && kept.has(unit.unitId))
        return [{ record: unit.next, was: unit.record ? 'wrong' : 'absent' }];
      return alone(services, movementId, taking[index] ?? '', rollDay);
    }),
  ).then((all) => all.flat());
}

/** Writes records that are still as they were read; those of which units it has. */
async function keep(
  { store }: Pick<Services, 'store'>,
  movementId: string,
  records: Documents,
  next: readonly UnitRecord[],
): Promise<ReadonlySet<string>> {
  const documents = next.map((data) => ({ path: paths.unitRecord(movementId, data.unitId), data }));
  const written = documents.length === 0 ? [] : await store.swapMany(documents, records);
  return new Set(next.flatMap(({ unitId }, index) => (written[index] ? [unitId] : [])));
}

async function alone(
  services: Pick<Services, 'store' | 'now'>,
  movementId: string,
  unitId: string,
  rollDay: boolean,
): Promise<Counted[]> {
  const one = await recountUnit(services, movementId, unitId, { rollDay });
  if (!one) return [];
  const { record, changed } = one;
  return [{ record, was: !changed ? 'right' : record.version > 1 ? 'wrong' : 'absent' }];
}
