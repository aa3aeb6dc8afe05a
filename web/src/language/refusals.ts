import * as domain from '@thidua/domain/wording/refusal-texts';
import { wording, type Wording } from './language.ts';

export type Words = Wording<typeof domain.refusalTexts>;
/** Why something was refused and what to do, in the language of the page. */
export const refusalTexts: Words = wording('language/refusals', domain.refusalTexts);
