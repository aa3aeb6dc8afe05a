import { overseeingRoles } from '@thidua/domain/membership';
import { clusterSchema } from '@thidua/domain/movement';
import { paths } from '@thidua/domain/paths';
import { ok } from '@thidua/domain/result';
import { withDates } from '@thidua/domain/stored';
import { localDateOf } from '@thidua/domain/time';
import { unitRecordSchema, type UnitRecord } from '@thidua/domain/unit-record';
import { registrationList } from '../documents/registration-list.ts';
import { movementFor } from '../people/require-role.ts';
import { defineCallable } from '../platform/define-callable.ts';
import { pages } from '../store/store.ts';

export const exportRegistrations = defineCallable(
  'exportRegistrations',
  async (services, uid, { movementId }) => {
    const allowed = await movementFor(services, uid, movementId, overseeingRoles);
    if (!allowed.ok) return allowed;
    const records: UnitRecord[] = [];
    const collection = paths.unitRecords(movementId);
    for await (const page of pages(services.store, { collection }, unitRecordSchema)) records.push(...page);
    const clusters = await services.store.find({ collection: paths.clusters(movementId) });
    const names = new Map(
      clusters.map(({ id, data }) => [id, clusterSchema.parse(withDates(data)).name] as const),
    );
    const file = await registrationList(
      allowed.value,
      records.toSorted((a, b) => a.folded.localeCompare(b.folded)),
      names,
    );
    const today = localDateOf(services.now(), allowed.value.zone);
    return ok({ fileName: `dang-ky-thi-dua-${today}.xlsx`, xlsx: file.toString('base64') });
  },
  { timeoutSeconds: 300 },
);
