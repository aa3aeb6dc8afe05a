import type { AwardDecision } from '@thidua/domain/award/decision';
import type { Nomination } from '@thidua/domain/nomination/nomination';

/** A nomination with its id. */
export type Known = Nomination & { id: string };
/** A decision with its id. */
export type KnownDecision = AwardDecision & { id: string };
