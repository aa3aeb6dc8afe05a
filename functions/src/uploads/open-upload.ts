import { bucketExpiry, bucketId, bucketSchema } from '@thidua/domain/contract/bucket';
import type { CallableInput } from '@thidua/domain/contract/callables';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { isRepeat } from '@thidua/domain/base/repeat';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { isOpenTicket, manifestSchema, newManifest } from '@thidua/domain/file/stored-file';
import { emptyUploads, refuseUpload, uploadRecordSchema, withUpload } from '@thidua/domain/file/upload';
import type { Services } from '../platform/services.ts';
import { mayUpload, pathsOf } from './upload-place.ts';

/** What one person has uploaded within an hour, in their bucket. */
const FILES = 'uploadedFiles';
const BYTES = 'uploadedBytes';

/** A ticket for one file: its manifest, with the room that it takes, in one transaction. */
export function openUpload(
  services: Services,
  uid: string,
  { movementId, place, fileId, file }: CallableInput<'openUpload'>,
): Promise<Result<null, RefusalCode>> {
  const { manifest: manifestPath, ownerId, caseId } = pathsOf(movementId, place, fileId);
  return services.store.transact<Result<null, RefusalCode>>(async (transaction) => {
    const now = services.now();
    const allowed = await mayUpload(transaction, { uid, act: 'openUpload', movementId, now }, place);
    if (!allowed.ok) return allowed;
    const recordPath = paths.uploadRecord(movementId, ownerId);
    const bucketPath = paths.bucket(bucketId(uid, now));
    const documents = await transaction.load([manifestPath, recordPath, bucketPath]);
    const manifest = newManifest(file, uid, now);
    const before = documents.read(manifestPath, manifestSchema);
    if (before) {
      const isSame = isRepeat(before, manifest, ['uploadedAt', 'expiresAt']) && isOpenTicket(before, now);
      return isSame ? ok(null) : err('uploadGone');
    }
    const record = documents.read(recordPath, uploadRecordSchema) ?? emptyUploads;
    const bucket = documents.read(bucketPath, bucketSchema);
    const { [FILES]: files = 0, [BYTES]: bytes = 0 } = bucket?.counts ?? {};
    const refusal = refuseUpload(record, caseId, file.size, { files, bytes }, allowed.value.measure);
    if (refusal) return err(refusal);
    const { expiresAt } = manifest;
    transaction.create(manifestPath, manifest);
    transaction.set(recordPath, withUpload(record, fileId, { caseId, bytes: file.size, expiresAt }));
    transaction.set(bucketPath, {
      counts: { ...bucket?.counts, [FILES]: files + 1, [BYTES]: bytes + file.size },
      expiresAt: bucketExpiry(now),
    });
    return ok(null);
  });
}
