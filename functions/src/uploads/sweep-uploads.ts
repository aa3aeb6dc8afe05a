import { paths } from '@thidua/domain/base/paths';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { chunkCountOf, FILE_LIMITS } from '@thidua/domain/file/stored-file';
import {
  decisionOf,
  fileIdOf,
  uploadRecordSchema,
  withoutUpload,
  type OpenUpload,
} from '@thidua/domain/file/upload';
import type { UploadPlace } from '@thidua/domain/contract/upload-callables';
import type { Services } from '../platform/services.ts';
import { foundPages } from '../store/store.ts';
import { pathsOf } from './upload-place.ts';

/** Chunks that were under way when a ticket ended. */
const GRACE_MS = 5 * 60_000;

/**
 * Removes what came of uploads that did not arrive in time, or of dossiers that were thrown away, and gives back the room
 * they took; how many. What dies half-way is done again by the next sweep: the room is given back last, and with it the upload
 * is forgotten.
 */
export async function sweepUploads(
  services: Pick<Services, 'store' | 'now'>,
  movementId: string,
): Promise<number> {
  const { store, now } = services;
  let swept = 0;
  const open = { collection: paths.uploadRecords(movementId), where: [['hasOpen', '==', true]] as const };
  for await (const page of foundPages(store, open)) {
    for (const { id: ownerId, data } of page) {
      const record = uploadRecordSchema.parse(timestampsToDates(data));
      for (const [key, upload] of Object.entries(record.open)) {
        if (upload.expiresAt.getTime() + GRACE_MS > now().getTime()) continue;
        await removeUpload(services, movementId, ownerId, key, upload);
        swept += 1;
      }
    }
  }
  return swept;
}

/** Takes a file away for good, and gives back its room; what dies between is done again by the next sweep. */
export async function removeUpload(
  { store }: Pick<Services, 'store'>,
  movementId: string,
  ownerId: string,
  key: string,
  { caseId }: Pick<OpenUpload, 'caseId'>,
): Promise<void> {
  const decisionId = decisionOf(ownerId);
  const place: UploadPlace =
    decisionId === null ? { kind: 'evidence', unitId: ownerId, caseId } : { kind: 'scan', decisionId };
  const at = pathsOf(movementId, place, fileIdOf(key));
  // The manifest first: without it no rule lets a chunk in.
  await store.remove(at.manifest);
  const chunks = Array.from({ length: chunkCountOf(FILE_LIMITS.file) }, (_, index) => at.chunk(index));
  await Promise.all(chunks.map((path) => store.remove(path)));
  const recordPath = paths.uploadRecord(movementId, ownerId);
  await store.transact(async (transaction) => {
    const record = (await transaction.load([recordPath])).read(recordPath, uploadRecordSchema);
    if (record) transaction.set(recordPath, withoutUpload(record, key));
  });
}
