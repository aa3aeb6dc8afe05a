import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import { inOrder, matches } from '@thidua/domain/summary/board-filter';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { clusterSchema, reportingPeriod } from '@thidua/domain/movement/movement';
import { sweeps } from '@thidua/domain/summary/sweep';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { localDateOf } from '@thidua/domain/base/time';
import { unitRecordSchema, type UnitRecord } from '@thidua/domain/summary/unit-record';
import { readNames } from '../frame/read-authority.ts';
import { readAs } from '../frame/standing.ts';
import type { Services } from '../platform/services.ts';
import { inBatches, sweepThrough } from '../summaries/sweeping.ts';
import { caseList, listedMovementSchema } from './case-list.ts';

const UNITS_AT_ONCE = 100;

/** What a tab of the board shows as an Excel file, of the units that its filters leave; one is made at a time, and says how far it is. */
export async function exportRegistrations(
  services: Services,
  uid: string,
  { movementId, caseId, filters }: CallableInput<'exportRegistrations'>,
): Promise<Result<CallableResponse<'exportRegistrations'>, RefusalCode>> {
  const standing = await readAs(services, uid, 'exportRegistrations', movementId, listedMovementSchema);
  if (!standing.ok) return standing;
  const { movement } = standing.value;
  if (caseId !== REGISTRATION_CASE && !reportingPeriod(movement, caseId)) return err('unknownCase');
  const now = services.now();
  const today = localDateOf(now, movement.zone);
  const { store } = services;
  const records: UnitRecord[] = [];
  let xlsx = '';
  const path = paths.sweep(movementId, 'registrationList');
  const order = { path, type: sweeps.registrationList, day: today };
  const done = await sweepThrough(services, order, async (run) => {
    const ids = await store.idsIn(paths.unitRecords(movementId));
    // A file is whole or none: what another process had read is read again.
    await run.note({ cursor: '' });
    const isThrough = await inBatches(run, { ids, size: UNITS_AT_ONCE }, async (batch) => {
      const at = batch.map((unitId) => paths.unitRecord(movementId, unitId));
      const documents = await store.load(at);
      records.push(...at.flatMap((path) => documents.read(path, unitRecordSchema) ?? []));
    });
    if (!isThrough) return false;
    await run.enter((sweep) => ({ ...sweep, phase: 'file', units: records.length }));
    const clusters = await store.find({ collection: paths.clusters(movementId) });
    const clusterNames = new Map(
      clusters.map(({ id, data }) => [id, clusterSchema.parse(timestampsToDates(data)).name] as const),
    );
    const names = await readNames(store, movement.authorityId);
    const shown = inOrder(
      records.filter((record) => matches(record, caseId, filters, { today, zone: movement.zone })),
      filters.search,
    );
    const list = { movement, caseId, filters, records: shown, clusterNames, names, now };
    xlsx = (await caseList(list)).toString('base64');
    return true;
  });
  if (done.state !== 'done') return err('sweepRunning');
  const name = caseId === REGISTRATION_CASE ? 'dang-ky-thi-dua' : `bao-cao-${caseId}`;
  return ok({ fileName: `${name}-${today}.xlsx`, xlsx });
}
