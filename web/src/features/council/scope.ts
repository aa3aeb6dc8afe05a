import type { CouncilSession } from '@thidua/domain/council/council';
import type { Nomination } from '@thidua/domain/nomination/nomination';
import type { OpenMovement } from '../../reading/session.ts';

export type KnownSession = CouncilSession & { id: string };
export type Nominee = Nomination & { id: string };

/** What the parts of a session's page stand on. */
export interface SessionProps {
  movement: OpenMovement;
  session: KnownSession;
  /** In the session's order; those that have gone back are no longer among them. */
  nominees: readonly Nominee[];
}
