import {
  Autocomplete,
  Textarea,
  TextInput,
  type AutocompleteProps,
  type TextareaProps,
  type TextInputProps,
} from '@mantine/core';
import type { ReactNode } from 'react';
import { lengthNote, longestLine, type LengthNote } from './text-length.ts';

interface Limit {
  value: string;
  /** The most characters; a longer text stays as it was typed, and says by how much it is too long. */
  limit: number;
}

interface Said {
  description?: ReactNode;
  error?: ReactNode;
}

function said({ description, error }: Said, note: LengthNote): Said {
  if (note === null) return { description, error };
  if (note.isTooLong) return { description, error: note.text };
  return {
    description: (
      <>
        {description} {note.text}
      </>
    ),
    error,
  };
}

/** Text that is shown with its length where that matters, and never cut. What is too long is not sent (`call`). */
export function LimitedTextarea({ limit, ...props }: TextareaProps & Limit) {
  return <Textarea {...props} {...said(props, lengthNote(props.value, limit))} />;
}

/** The same in one line. */
export function LimitedTextInput({ limit, ...props }: TextInputProps & Limit) {
  return <TextInput {...props} {...said(props, lengthNote(props.value, limit))} />;
}

/** The same with something to choose from. */
export function LimitedAutocomplete({ limit, ...props }: AutocompleteProps & Limit) {
  return <Autocomplete {...props} {...said(props, lengthNote(props.value, limit))} />;
}

/** Several entries, each on a line of its own: the limit is each line's. */
export function LimitedLines({ limit, ...props }: TextareaProps & Limit) {
  const { line, text } = longestLine(props.value);
  return <Textarea {...props} {...said(props, lengthNote(text, limit, line))} />;
}
