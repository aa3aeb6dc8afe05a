import { readLegacy } from '@thidua/domain/base/legacy-code';
import { asOneLine } from '@thidua/domain/base/plain-text';
import type { ChangeEvent } from 'react';
import { typedIn } from '../typed.ts';

/** What stands in a field after a change. Old codes use signs that are hidden in Unicode, so a pasted text is read before those are taken out. */
export function entered({ currentTarget, nativeEvent }: ChangeEvent<HTMLInputElement>): string {
  const isPasted = nativeEvent instanceof InputEvent && nativeEvent.inputType.startsWith('insertFrom');
  return typedIn(currentTarget, (value) => asOneLine(isPasted ? (readLegacy(value)?.text ?? value) : value));
}
