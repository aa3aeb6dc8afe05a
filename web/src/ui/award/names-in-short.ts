import { compareNominees } from '@thidua/domain/nomination/nominee-order';
import { nomineeName } from '@thidua/domain/wording/award-labels';
import { words } from './texts.ts';

/** So many names tell two lists of one title apart. */
const NAMED = 3;

type Named = Parameters<typeof compareNominees>[0] & Parameters<typeof nomineeName>[0];

/** The first names of a list and how many more there are; `more` are not among those given. */
export function namesInShort(listed: readonly Named[], more = 0): string {
  const names = listed.toSorted(compareNominees).map(nomineeName);
  return words.names(names.slice(0, NAMED).join(', '), Math.max(0, names.length - NAMED) + more);
}
