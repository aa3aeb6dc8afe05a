import type { OptionsFilter } from '@mantine/core';
import { findsName, nearness } from '@thidua/domain/base/search';

/** The choices of a list that typed words find, diacritics or not, the nearest first. */
export const foundOptions: OptionsFilter = ({ options, search, limit }) =>
  options
    .flatMap((option) => ('label' in option && findsName(option.label, search) ? [option] : []))
    .toSorted((a, b) => nearness(a.label, search) - nearness(b.label, search))
    .slice(0, limit);
