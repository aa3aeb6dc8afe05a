import { paths } from '@thidua/domain/paths';
import { evidenceManifestSchema } from '@thidua/domain/report';
import type { Transaction } from '../store/store.ts';
import type { SubmissionRef } from './case-judge.ts';

/** Which of the named files have not arrived whole: chunks come in order, so the last one tells. */
export async function missingFilesOf(
  transaction: Transaction,
  { movementId, unitId, caseId }: SubmissionRef,
  files: readonly string[],
): Promise<ReadonlySet<string>> {
  const manifestPath = (fileId: string) => paths.evidence(movementId, unitId, caseId, fileId);
  const manifests = await transaction.load(files.map(manifestPath));
  const lastChunks = files.flatMap((fileId) => {
    const manifest = manifests.read(manifestPath(fileId), evidenceManifestSchema);
    return manifest
      ? [{ fileId, path: paths.evidenceChunk(movementId, unitId, caseId, fileId, manifest.chunkCount - 1) }]
      : [];
  });
  const chunks = await transaction.load(lastChunks.map(({ path }) => path));
  const arrived = new Set(lastChunks.filter(({ path }) => chunks.has(path)).map(({ fileId }) => fileId));
  return new Set(files.filter((fileId) => !arrived.has(fileId)));
}
