import { mannerTextIn } from '@thidua/domain/council-setup';
import { awardLabels } from './award-labels.ts';

/** How the council holds a session, in the language of the page. */
export const mannerText = mannerTextIn(awardLabels);
