import { readLine, readName, type ReadName } from '@thidua/domain/base/person-name';
import { NOMINATION_LIMITS, type NominationContent } from '@thidua/domain/nomination/content';
import { LimitedTextInput } from '../../../ui/limited-text.tsx';
import { entered } from '../../../ui/name/entered.ts';
import { NameNote } from '../../../ui/name/name-note.tsx';
import { useField } from '../form/form-context.tsx';
import { words } from './texts.ts';
import { withName } from './with-name.ts';

interface NameFieldProps {
  content: NominationContent;
  onChange: (content: NominationContent) => void;
}

/** A nominee's name; once it is left, it stands as it is stored, and what stood before it in its own fields. */
export function NameField({ content, onChange }: NameFieldProps) {
  const { kind, name } = content;
  const isPerson = kind === 'individual';
  const field = useField('name');
  const take = (read: ReadName) => onChange(withName(content, read));
  const leave = () => {
    const read = readName(name);
    const plain = isPerson ? read : { ...read, name: readLine(name) };
    if (plain.name !== name) take(plain);
    field.onBlur();
  };
  return (
    <div>
      <LimitedTextInput
        {...field}
        onBlur={leave}
        label={words.names[kind]}
        value={name}
        limit={NOMINATION_LIMITS.name}
        onChange={(event) => onChange({ ...content, name: entered(event) })}
        description={words.nameHints[kind]}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        withAsterisk
        aria-required
        autoComplete="off"
      />
      <NameNote
        typed={name}
        isPerson={isPerson}
        honorific={kind === 'collective' ? '' : content.honorific}
        onTake={take}
      />
    </div>
  );
}
