import type { Finding } from '@thidua/domain/submission/finding';
import { createContext, useContext, type ReactNode } from 'react';
import { fieldId } from './field-errors.ts';
import { findingText } from '../../../language/findings.ts';

interface FormScope {
  findings: ReadonlyMap<string, Finding[]>;
  leave: (path: string) => void;
  disabled: boolean;
}

const FormContext = createContext<FormScope>({ findings: new Map(), leave: () => undefined, disabled: true });

export function FormProvider({ children, ...scope }: FormScope & { children: ReactNode }) {
  return <FormContext.Provider value={scope}>{children}</FormContext.Provider>;
}

/** What a field at `path` needs: its id, its error, and to tell that it was left. */
export function useField(path: string) {
  const { findings, leave, disabled } = useContext(FormContext);
  const own = findings.get(path) ?? [];
  return {
    id: fieldId(path),
    error: own.length > 0 ? own.map(findingText).join(' ') : undefined,
    onBlur: () => leave(path),
    disabled,
  };
}

/** What is to be mended at a path, as shown now. */
export const useFindings = (path: string): readonly Finding[] =>
  useContext(FormContext).findings.get(path) ?? [];

/** A form that is opened for it is there after so long. */
const UNTIL_SHOWN_MS = 120;

/** Brings the field at `path` into view and puts the cursor there. */
export function focusField(path: string): void {
  if (!focusNow(path)) setTimeout(() => focusNow(path), UNTIL_SHOWN_MS);
}

function focusNow(path: string): boolean {
  const field = document.getElementById(fieldId(path));
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
  return field !== null;
}
