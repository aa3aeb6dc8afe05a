import type { Names } from '@thidua/domain/movement/authority';
import { namesOf } from '@thidua/domain/wording/names';
import { useSession } from './session.ts';

/** What the authority calls its offices and officers, for papers: in its own language, whatever the page is read in. */
export const usePaperNames = (): Names => namesOf(useSession().authority);
