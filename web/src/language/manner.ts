import { mannerTextIn } from '@thidua/domain/wording/session-setup';
import { awardLabels } from './award-labels.ts';

/** How the council holds a session, in the language of the page. */
export const mannerText = mannerTextIn(awardLabels);
