import { paths } from '@thidua/domain/base/paths';
import { manifestSchema } from '@thidua/domain/file/stored-file';
import type { Transaction } from '../store/store.ts';
import type { SubmissionRef } from './case-judge.ts';

/** Which of the named files have not arrived: what never ended as it was announced counts for nothing. */
export async function missingFilesOf(
  transaction: Transaction,
  { movementId, unitId, caseId }: SubmissionRef,
  files: readonly string[],
): Promise<ReadonlySet<string>> {
  const pathOf = (fileId: string) => paths.evidence(movementId, unitId, caseId, fileId);
  const manifests = await transaction.load(files.map(pathOf));
  const hasArrived = (fileId: string) =>
    (manifests.read(pathOf(fileId), manifestSchema)?.arrivedAt ?? null) !== null;
  return new Set(files.filter((fileId) => !hasArrived(fileId)));
}
