import type { NameKind } from '@thidua/domain/base/person-name';
import { CONTENT_LIMITS } from '@thidua/domain/submission/content-fields';
import { NameInput } from '../../../ui/name/name-input.tsx';
import type { FieldProps } from './fields.tsx';
import { useField } from './form-context.tsx';

/** One line that names somebody, or whoever it may be; read once it is left. */
export function NameTextField(props: FieldProps & { kind: NameKind }) {
  const { path, kind, label, value, onChange, hint, required = true } = props;
  const field = useField(path);
  return (
    <NameInput
      {...field}
      kind={kind}
      label={label}
      value={value}
      limit={CONTENT_LIMITS.line}
      onValue={onChange}
      description={hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      withAsterisk={required}
      aria-required={required}
    />
  );
}
