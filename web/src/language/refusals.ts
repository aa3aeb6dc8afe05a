import * as domain from '@thidua/domain/wording/refusal-texts';
import { naming, type Wording } from './language.ts';

export type Words = Wording<ReturnType<typeof domain.refusalTexts>>;
/** Why something was refused and what to do, in the language of the page. */
export const refusalTexts: Words = naming('language/refusals', domain.refusalTexts);
