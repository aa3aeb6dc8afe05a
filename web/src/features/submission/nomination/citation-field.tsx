import { withoutHidden } from '@thidua/domain/base/plain-text';
import { NOMINATION_LIMITS } from '@thidua/domain/nomination/content';
import { LimitedTextarea } from '../../../ui/limited-text.tsx';
import { useField } from '../form/form-context.tsx';
import { words } from './texts.ts';
import type { NominationFormProps } from './nomination-form.ts';
import { typedIn } from '../../../ui/typed.ts';

/** What the certificate will praise; the movement's own words where nothing is typed. */
export function CitationField({ content, onChange, usual }: NominationFormProps & { usual: string }) {
  const field = useField('citation');
  return (
    <LimitedTextarea
      {...field}
      label={words.fields.citation}
      description={`${words.citationHint} “${usual}”`}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      placeholder={usual}
      value={content.citation}
      limit={NOMINATION_LIMITS.citation}
      onChange={(event) => onChange({ ...content, citation: typedIn(event.currentTarget, withoutHidden) })}
      autosize
      minRows={2}
      maxRows={6}
    />
  );
}
