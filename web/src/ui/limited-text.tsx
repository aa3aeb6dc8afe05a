import { Textarea, TextInput, type TextareaProps, type TextInputProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { words } from './typing-texts.ts';

/** From this share of its limit on, a text says how long it is. */
const NEAR = 0.8;

interface Limit {
  value: string;
  /** The most characters; a longer text stays as it was typed, and says by how much it is too long. */
  limit: number;
}

interface Said {
  description?: ReactNode;
  error?: ReactNode;
}

function saidOf({ value, limit, description, error }: Limit & Said): Said {
  const { length } = value;
  if (length > limit) return { description, error: words.tooLong(length, limit) };
  if (length < limit * NEAR) return { description, error };
  return {
    description: (
      <>
        {description} {words.lengthOf(length, limit)}
      </>
    ),
    error,
  };
}

/** Text that is shown with its length where that matters, and never cut. What is too long is not sent (`call`). */
export function LimitedTextarea({ limit, ...props }: TextareaProps & Limit) {
  return <Textarea {...props} {...saidOf({ ...props, limit })} />;
}

/** The same in one line. */
export function LimitedTextInput({ limit, ...props }: TextInputProps & Limit) {
  return <TextInput {...props} {...saidOf({ ...props, limit })} />;
}
