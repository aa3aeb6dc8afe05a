/**
 * What was typed into a field, changed as the field wants it; the caret stays where it was. The field is given it at once, so
 * that nothing is left for React to set, which would take the caret to the end.
 */
export function typedIn(
  field: Pick<HTMLInputElement, 'value' | 'selectionStart' | 'setSelectionRange'>,
  change: (typed: string) => string,
): string {
  const { value, selectionStart } = field;
  const changed = change(value);
  if (changed === value) return value;
  field.value = changed;
  if (selectionStart !== null) {
    const caret = Math.min(change(value.slice(0, selectionStart)).length, changed.length);
    field.setSelectionRange(caret, caret);
  }
  return changed;
}
