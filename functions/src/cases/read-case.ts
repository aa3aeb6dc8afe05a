import { caseFromLog } from '@thidua/domain/submission/case-from-log';
import { chainEntrySchema, chainHeadSchema } from '@thidua/domain/log/chain';
import { caseChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { caseSchema, newCase, versionSchema, type SubmissionCase } from '@thidua/domain/submission/case';
import { logger } from 'firebase-functions';
import type { Documents, Transaction } from '../store/store.ts';
import type { SubmissionRef } from './case-judge.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/**
 * Where a case stands; one that has no document yet has just begun. `documents` hold it and the head of its chain. A state
 * that cannot be read is told anew by the log, so that nobody is held up by it; `isMended` asks for it to be written.
 */
export async function readCase(
  transaction: Transaction,
  documents: Documents,
  ref: SubmissionRef,
  zone: string,
  now: Date,
): Promise<{ submission: SubmissionCase; isMended: boolean }> {
  const { movementId, unitId, caseId } = ref;
  const path = paths.case(movementId, unitId, caseId);
  try {
    const submission = documents.read(path, caseSchema) ?? newCase(unitId, caseId, now);
    return { submission, isMended: false };
  } catch (error) {
    const chainId = caseChainId(movementId, unitId, caseId);
    const head = documents.read(paths.chain(chainId), chainHeadSchema);
    if (!head) throw error;
    logger.error('The state of a case cannot be read and is told anew by its log', { ...ref, error });
    const entryPaths = numbers(head.n).map((n) => paths.chainEntry(chainId, n));
    const found = await transaction.load(entryPaths);
    const entries = entryPaths.flatMap((at) => found.read(at, chainEntrySchema) ?? []);
    // A log with a gap tells nothing that could be relied on.
    if (entries.length !== head.n) throw error;
    const judged = numbers(entries.filter(({ action }) => action === 'judge').length);
    const versionPath = (n: number) => paths.version(movementId, unitId, caseId, n);
    const held = await transaction.load(judged.map(versionPath));
    const versions = new Map(
      judged.flatMap((n) => {
        const version = held.read(versionPath(n), versionSchema.nullable().catch(null));
        return version ? [[n, version] as const] : [];
      }),
    );
    return { submission: caseFromLog(ref, entries, versions, zone, now), isMended: true };
  }
}
