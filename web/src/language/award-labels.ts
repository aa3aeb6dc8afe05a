import { awardLabels as labels, namedAwardLabels } from '@thidua/domain/wording/award-labels';
import { naming, type Names, type Wording } from './language.ts';

const vi = (its: Names) => ({ ...labels, ...namedAwardLabels(its) });

export type Words = Wording<ReturnType<typeof vi>>;
/** What people see of awards' states and kinds, in the language of the page; papers take theirs from the domain. */
export const awardLabels: Words = naming('language/award-labels', vi);
