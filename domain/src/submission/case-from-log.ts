import { z } from 'zod';
import type { ChainEntry } from '../log/chain.ts';
import { finding } from './finding.ts';
import { arrivalOf, caseStates, newCase, type SubmissionCase, type SubmissionVersion } from './case.ts';
import { caseMoveNames, caseMoves } from './case-moves.ts';

type Told = Pick<ChainEntry, 'action' | 'after' | 'at' | 'detail'>;
const stateSchema = z.enum(caseStates);

/**
 * Where a case stands, told anew by its log: for one whose state can no longer be read. Only the findings stand nowhere
 * else; what has some is asked to be submitted again. Throws where an entry is none of a case.
 */
export function caseFromLog(
  { unitId, caseId }: Pick<SubmissionCase, 'unitId' | 'caseId'>,
  entries: readonly Told[],
  versions: ReadonlyMap<number, SubmissionVersion>,
  zone: string,
  now: Date,
): SubmissionCase {
  return entries.reduce<SubmissionCase>(
    (before, entry) => {
      const state = stateSchema.parse(entry.after);
      const seq = before.seq + 1;
      const moved = { ...before, seq, state, changedAt: entry.at };
      if (entry.action === 'submit') return moved;
      if (entry.action === 'judge')
        return judged(moved, versions.get(before.latestVersion + 1), entry.at, zone);
      const name = z.enum(caseMoveNames).parse(entry.action);
      const isReceived = state === 'received';
      const asksReason = caseMoves[name].reason === 'required';
      return {
        ...moved,
        receivedVersion: name === 'receive' ? before.latestVersion : before.receivedVersion,
        findings: isReceived ? [] : before.findings,
        remark: asksReason ? (entry.detail?.reason ?? '') : isReceived ? '' : before.remark,
      };
    },
    newCase(unitId, caseId, now),
  );
}

function judged(
  before: SubmissionCase,
  version: SubmissionVersion | undefined,
  at: Date,
  zone: string,
): SubmissionCase {
  const n = before.latestVersion + 1;
  const isValid = before.state === 'validated';
  const arrivedAt = version ? arrivalOf(version, zone) : at;
  return {
    ...before,
    latestVersion: n,
    validVersions: isValid ? [...before.validVersions, n] : before.validVersions,
    findings: isValid ? [] : [finding('', 'unreadable')],
    remark: '',
    submittedAt: arrivedAt,
    firstValidAt: before.firstValidAt ?? (isValid ? arrivedAt : null),
    channel: version?.channel ?? 'web',
  };
}
