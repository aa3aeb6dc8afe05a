import { awardLabels as vi } from '@thidua/domain/wording/award-labels';
import { wording, type Wording } from './language.ts';

export type Words = Wording<typeof vi>;
/** What people see of awards' states and kinds, in the language of the page; papers take theirs from the domain. */
export const awardLabels: Words = wording('language/award-labels', vi);
