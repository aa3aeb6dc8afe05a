import { Autocomplete } from '@mantine/core';
import { asOneLine } from '@thidua/domain/base/plain-text';
import { DEGREES, RANKS } from '@thidua/domain/words/titles';
import { foundOptions } from '../../../ui/found-options.ts';
import { useField } from '../form/form-context.tsx';
import { words } from './texts.ts';

/** Rank, degrees and titles of honour: those that are known to choose from, any other to type. */
export function TitleField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const field = useField('title');
  return (
    <Autocomplete
      {...field}
      label={words.fields.title}
      description={words.titleHint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={[
        { group: words.titleGroups.ranks, items: [...RANKS] },
        { group: words.titleGroups.degrees, items: [...DEGREES] },
      ]}
      filter={foundOptions}
      value={value}
      onChange={(typed) => onChange(asOneLine(typed))}
      autoComplete="off"
    />
  );
}
