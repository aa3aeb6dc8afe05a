import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import { clusterSchema } from '@thidua/domain/movement/movement';
import { sweeps } from '@thidua/domain/summary/sweep';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { localDateOf } from '@thidua/domain/base/time';
import { unitRecordSchema, type UnitRecord } from '@thidua/domain/summary/unit-record';
import { readNames } from '../frame/read-authority.ts';
import { settingsFor } from '../frame/standing.ts';
import type { Services } from '../platform/services.ts';
import { inBatches, sweepThrough } from '../summaries/sweeping.ts';
import { registrationList } from './registration-list.ts';
import { compareUnits } from '@thidua/domain/base/order';

const UNITS_AT_ONCE = 100;

/** The registrations of a movement as an Excel file; one is made at a time, and says how far it is. */
export async function exportRegistrations(
  services: Services,
  uid: string,
  { movementId }: CallableInput<'exportRegistrations'>,
): Promise<Result<CallableResponse<'exportRegistrations'>, RefusalCode>> {
  const standing = await settingsFor(services, uid, 'exportRegistrations', movementId);
  if (!standing.ok) return standing;
  const { movement } = standing.value;
  const today = localDateOf(services.now(), movement.zone);
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
    const inOrder = records.toSorted((a, b) => compareUnits(a, b));
    xlsx = (await registrationList(movement, inOrder, clusterNames, names)).toString('base64');
    return true;
  });
  if (done.state !== 'done') return err('sweepRunning');
  return ok({ fileName: `dang-ky-thi-dua-${today}.xlsx`, xlsx });
}
