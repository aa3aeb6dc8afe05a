import { canonicalJson } from '@thidua/domain/base/hashing';

/** Whether two contents, or parts of them, say the same. */
export const same = (a: unknown, b: unknown) => canonicalJson(a) === canonicalJson(b);
