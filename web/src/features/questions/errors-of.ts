import type { Finding } from '@thidua/domain/submission/finding';
import { findingText } from '../../language/findings.ts';

/** What was found of a field, as its error. */
export const errorsOf =
  (findings: readonly Finding[]) =>
  (path: string): string | null => {
    const found = findings.find((one) => one.path === path);
    return found ? findingText(found) : null;
  };
