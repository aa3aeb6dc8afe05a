import type { CallableInput, CallableResponse } from '@thidua/domain/callables';
import { clusterSchema } from '@thidua/domain/movement';
import { paths } from '@thidua/domain/paths';
import type { RefusalCode } from '@thidua/domain/refusal';
import { ok, type Result } from '@thidua/domain/result';
import { withDates } from '@thidua/domain/stored';
import { localDateOf } from '@thidua/domain/time';
import { unitRecordSchema, type UnitRecord } from '@thidua/domain/unit-record';
import { settingsFor } from '../frame/standing.ts';
import type { Services } from '../platform/services.ts';
import { pages } from '../store/store.ts';
import { registrationList } from './registration-list.ts';

/** The registrations of a movement as an Excel file. */
export async function exportRegistrations(
  services: Services,
  uid: string,
  { movementId }: CallableInput<'exportRegistrations'>,
): Promise<Result<CallableResponse<'exportRegistrations'>, RefusalCode>> {
  const standing = await settingsFor(services, uid, 'exportRegistrations', movementId);
  if (!standing.ok) return standing;
  const { movement } = standing.value;
  const records: UnitRecord[] = [];
  const collection = paths.unitRecords(movementId);
  for await (const page of pages(services.store, { collection }, unitRecordSchema)) records.push(...page);
  const clusters = await services.store.find({ collection: paths.clusters(movementId) });
  const names = new Map(
    clusters.map(({ id, data }) => [id, clusterSchema.parse(withDates(data)).name] as const),
  );
  const inOrder = records.toSorted((a, b) => a.folded.localeCompare(b.folded));
  const file = await registrationList(movement, inOrder, names);
  const today = localDateOf(services.now(), movement.zone);
  return ok({ fileName: `dang-ky-thi-dua-${today}.xlsx`, xlsx: file.toString('base64') });
}
