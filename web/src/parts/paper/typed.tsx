import type { RecipientKind } from '@thidua/domain/movement/award-settings';
import { unitPaperWords } from './paper-words.ts';

/** Room to write by hand where nothing was typed. */
export const orDots = (typed: string) => typed.trim() || '……………';

export const nomineeName = (kind: RecipientKind, honorific: string, name: string) =>
  `${kind === 'collective' ? '' : honorific} ${name}`.trim();

/** Typed text, a paragraph for each line. */
export function Lines({ text }: { text: string }) {
  return (text.trim() || unitPaperWords.none)
    .split('\n')
    .map((line, index) => <p key={`${index} ${line}`}>{line}</p>);
}
