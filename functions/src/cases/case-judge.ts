import { finding, type Finding } from '@thidua/domain/submission/finding';
import type { MovementSettings, Participant } from '@thidua/domain/movement/movement';
import type { SubmissionCase, SubmissionVersion } from '@thidua/domain/submission/case';
import type { UnitRecord } from '@thidua/domain/summary/unit-record';
import type { Announce } from '../telling/tell-news.ts';
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
  announce: Announce;
  ref: SubmissionRef;
  settings: MovementSettings;
  participant: Participant;
  record: UnitRecord | null;
  now: Date;
}

/** A verdict on one version, and what follows from it. */
export interface Judgement {
  /** Why the version does not validate. */
  findings: readonly Finding[];
  /** Writes what the verdict changes beyond the case itself; the unit's record where it is counted anew. */
  conclude(submission: SubmissionCase): Promise<UnitRecord | null>;
}

/**
 * How a version of one kind of case is judged, within one transaction: everything is read before the first write. What only
 * computes runs in `computing`, so that a version which it fails on is told from a store that does.
 */
export interface CaseJudge {
  /** `submission` is the case as the version before left it. */
  judge(version: SubmissionVersion, number: number, submission: SubmissionCase): Promise<Judgement>;
  /** What follows where nothing of version `number` could be read. */
  giveUp(number: number): Promise<Judgement>;
}

/** The verdict on a version that nobody could judge. */
export const unreadable: readonly Finding[] = [finding('', 'unreadable')];
