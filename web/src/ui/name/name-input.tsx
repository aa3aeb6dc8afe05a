import type { TextInputProps } from '@mantine/core';
import { asStored, type NameKind } from '@thidua/domain/base/person-name';
import { LimitedTextInput } from '../limited-text.tsx';
import { entered } from './entered.ts';
import { NameNote } from './name-note.tsx';

interface NameInputProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  kind: NameKind;
  value: string;
  limit: number;
  onValue: (value: string) => void;
}

/** A field for a name; once it is left, the name stands as it is stored, and below it what may be wrong with it. */
export function NameInput({ kind, value, onValue, onBlur, ...props }: NameInputProps) {
  return (
    <div>
      <LimitedTextInput
        autoComplete="off"
        {...props}
        value={value}
        onChange={(event) => onValue(entered(event))}
        onBlur={(event) => {
          const stored = asStored[kind](value);
          if (stored !== value) onValue(stored);
          onBlur?.(event);
        }}
      />
      <NameNote
        typed={value}
        isPerson={kind !== 'named'}
        titles={kind === 'written' ? 'inFront' : 'left'}
        onTake={(read) => onValue(read.name)}
      />
    </div>
  );
}
