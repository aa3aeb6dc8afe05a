import type { Participant } from '@thidua/domain/movement/movement';
import type { OpenMovement } from '../../reading/session.ts';
import type { NominationViewer } from '../../reading/nomination/unit-nominations.ts';

export interface AwardsScope {
  movement: OpenMovement;
  participant: Participant;
  /** The unit, the office typing what came on paper, or somebody who only looks on. */
  viewer: NominationViewer;
  isHead: boolean;
  /** Whether the viewer reads the scores of the whole cluster. */
  seesRanking: boolean;
  /** Whether anything may be begun or changed now. */
  open: boolean;
}
