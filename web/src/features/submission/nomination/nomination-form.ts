import type { Nomination } from '@thidua/domain/nomination/nomination';
import type { NominationContent } from '@thidua/domain/nomination/content';
import type { Review } from '@thidua/domain/submission/review';

/** What a dossier rests on beside what is typed. */
export interface NominationBasis {
  review: Review | null;
  /** The nomination's own record, once there is one. */
  before: Nomination | null;
  /** The unit's other live nominations. */
  others: readonly Nomination[];
}

export interface NominationFormProps {
  content: NominationContent;
  onChange: (content: NominationContent) => void;
}
