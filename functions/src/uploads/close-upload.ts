import type { CallableInput } from '@thidua/domain/contract/callables';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { fitsType } from '@thidua/domain/file/file-content';
import { isOpenTicket, manifestSchema } from '@thidua/domain/file/stored-file';
import {
  emptyUploads,
  openKey,
  uploadRecordSchema,
  withArrived,
  withEnded,
} from '@thidua/domain/file/upload';
import type { Services } from '../platform/services.ts';
import { mayUpload, pathsOf } from './upload-place.ts';
import { wholeFile } from './whole-file.ts';

/**
 * An upload ends: its bytes must be all there, of the size, the hash and the type that were announced. With that the file
 * counts, and nobody can add to it. One that came out wrong is over at once; its room is given back by the next sweep.
 */
export function closeUpload(
  services: Services,
  uid: string,
  { movementId, place, fileId }: CallableInput<'closeUpload'>,
): Promise<Result<null, RefusalCode>> {
  const at = pathsOf(movementId, place, fileId);
  return services.store.transact<Result<null, RefusalCode>>(async (transaction) => {
    const now = services.now();
    const allowed = await mayUpload(transaction, { uid, act: 'closeUpload', movementId, now }, place);
    if (!allowed.ok) return allowed;
    const recordPath = paths.uploadRecord(movementId, at.ownerId);
    const documents = await transaction.load([at.manifest, recordPath]);
    const manifest = documents.read(at.manifest, manifestSchema);
    if (!manifest) return err('uploadGone');
    if (manifest.uploadedBy !== uid) return err('notAllowed');
    if (manifest.arrivedAt !== null) return ok(null);
    if (!isOpenTicket(manifest, now)) return err('uploadGone');
    const record = documents.read(recordPath, uploadRecordSchema) ?? emptyUploads;
    const key = openKey(at.caseId, fileId);
    const bytes = await wholeFile(transaction, manifest, at.chunk);
    if (bytes === null || !fitsType(bytes, manifest.type)) {
      transaction.set(at.manifest, { ...manifest, expiresAt: now });
      transaction.set(recordPath, withEnded(record, key, now));
      return err(bytes === null ? 'fileNotWhole' : 'fileNotOfType');
    }
    transaction.set(at.manifest, { ...manifest, arrivedAt: now });
    transaction.set(recordPath, withArrived(record, key));
    return ok(null);
  });
}
