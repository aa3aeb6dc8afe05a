import type { RecipientKind } from '@thidua/domain/movement/award-settings';
import { paperWords } from './paper-words.ts';

/** Room to write by hand where nothing was typed. */
export const orDots = (typed: string) => typed.trim() || '……………';

export const nomineeName = (kind: RecipientKind, honorific: string, name: string) =>
  `${kind === 'collective' ? '' : honorific} ${name}`.trim();

/** Typed text, a paragraph for each line. */
export function Lines({ text }: { text: string }) {
  return (text.trim() || paperWords.none)
    .split('\n')
    .map((line, index) => <p key={`${index} ${line}`}>{line}</p>);
}
