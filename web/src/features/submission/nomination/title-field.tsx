import { asOneLine } from '@thidua/domain/base/plain-text';
import { CONTENT_LIMITS } from '@thidua/domain/submission/content-fields';
import { DEGREES, RANKS } from '@thidua/domain/words/titles';
import { foundOptions } from '../../../ui/found-options.ts';
import { LimitedAutocomplete } from '../../../ui/limited-text.tsx';
import { useField } from '../form/form-context.tsx';
import { words } from './texts.ts';

/** Rank, degrees and titles of honour: those that are known to choose from, any other to type. */
export function TitleField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const field = useField('title');
  return (
    <LimitedAutocomplete
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
      limit={CONTENT_LIMITS.line}
      onChange={(typed) => onChange(asOneLine(typed))}
      autoComplete="off"
    />
  );
}
