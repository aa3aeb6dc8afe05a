import type { Intake } from '@thidua/domain/intake/intake';
import type { MovementSettings } from '@thidua/domain/movement/movement';
import type { Finding } from '@thidua/domain/submission/finding';
import type { Services } from '../platform/services.ts';
import type { Documents, Transaction } from '../store/store.ts';
import type { Announce } from '../telling/tell-news.ts';

/** Whose it is, who sent it, and what its record is called once it is sound. */
interface IntakeRef {
  movementId: string;
  intakeId: string;
  ownerId: string;
  submittedBy: string;
  recordId: string;
}

/** What a judge has at hand: the documents of its `paths` besides the movement's. */
export interface IntakeBench extends IntakeRef {
  services: Services;
  transaction: Transaction;
  announce: Announce;
  documents: Documents;
  settings: MovementSettings;
  intake: Intake;
  now: Date;
}

/** Judges one kind of what people hand in: gives what is wrong with it, or writes what it becomes. */
export interface IntakeJudge {
  paths: (ref: IntakeRef) => string[];
  judge: (bench: IntakeBench) => Finding[];
}
