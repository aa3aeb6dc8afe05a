import type { ComboboxItem, OptionsFilter } from '@mantine/core';
import { findsName, nearness } from '@thidua/domain/base/search';

const found = (items: readonly ComboboxItem[], search: string): ComboboxItem[] =>
  items
    .filter(({ label }) => findsName(label, search))
    .toSorted((a, b) => nearness(a.label, search) - nearness(b.label, search));

/** The choices of a list that typed words find, diacritics or not, the nearest first, in their groups. */
export const foundOptions: OptionsFilter = ({ options, search, limit }) => {
  const single = options.flatMap((option) => ('label' in option ? [option] : []));
  const groups = options.flatMap((option) =>
    'items' in option ? [{ ...option, items: found(option.items, search).slice(0, limit) }] : [],
  );
  return [...found(single, search), ...groups].slice(0, limit);
};
