import { asOneLine } from '@thidua/domain/base/plain-text';
import { describe, expect, it } from 'vitest';
import { typedIn } from './typed.ts';

/** A field as browsers have them: a new value takes the caret to its end. */
function fieldWith(text: string, caret: number | null) {
  let value = text;
  const field = {
    selectionStart: caret,
    get value() {
      return value;
    },
    set value(next: string) {
      value = next;
      this.selectionStart = next.length;
    },
    setSelectionRange: (start: number | null) => {
      field.selectionStart = start;
    },
  };
  return field;
}

describe('typedIn', () => {
  it('leaves the caret where it was when what was typed is changed', () => {
    const field = fieldWith('Số\u200b 12\nKH-UBND', 5);
    expect(typedIn(field, asOneLine)).toBe('Số 12 KH-UBND');
    expect(field).toMatchObject({ value: 'Số 12 KH-UBND', selectionStart: 4 });
  });

  it('sets nothing where nothing is changed, and knows fields without a caret', () => {
    const field = fieldWith('12', 1);
    expect(typedIn(field, asOneLine)).toBe('12');
    expect(field.selectionStart).toBe(1);
    expect(typedIn(fieldWith('a\nb', null), asOneLine)).toBe('a b');
  });
});
