import type { Finding } from '@thidua/domain/finding';
import type { MovementSettings, Participant } from '@thidua/domain/movement';
import type { SubmissionCase, SubmissionVersion } from '@thidua/domain/submission-case';
import type { UnitRecord } from '@thidua/domain/unit-record';
import type { Services } from '../platform/services.ts';
import type { Transaction } from '../store/store.ts';

export interface SubmissionRef {
  movementId: string;
  unitId: string;
  caseId: string;
}

/** What every judge of a case is given: read in the transaction that it judges in. */
export interface Bench {
  services: Services;
  transaction: Transaction;
  ref: SubmissionRef;
  settings: MovementSettings;
  participant: Participant;
  record: UnitRecord | null;
  now: Date;
}

/**
 * How the versions of one kind of case are judged, within one transaction: all versions that wait, in their order, then
 * once what follows from the last. Everything is read before the first write.
 */
export interface CaseJudge {
  /** Why version `number` does not validate; `submission` is the case as the version before left it. */
  findingsOf(version: SubmissionVersion, number: number, submission: SubmissionCase): Promise<Finding[]>;
  /** Writes what the verdicts change beyond the case itself; the unit's record where it is counted anew. */
  conclude(
    submission: SubmissionCase,
    newest: { version: number; content: unknown },
  ): Promise<UnitRecord | null>;
}
