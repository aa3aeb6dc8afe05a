import { standingIn } from '@thidua/domain/wording/award-standing';
import { awardLabels } from './award-labels.ts';

/** Where a nomination stands and who has to act, in the language of the page. */
export const standingOf = standingIn(awardLabels);
