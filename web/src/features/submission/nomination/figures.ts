import type { AwardSettings } from '@thidua/domain/movement/award-settings';
import { fold } from '@thidua/domain/base/text';

/** A line as `achievementLines` writes it; one that somebody has added words to is theirs. */
const isFigure = (line: string) =>
  /^- .+: (đã thực hiện|chưa thực hiện)\.$/.test(line) ||
  /^- .+: chỉ tiêu .+, (chưa có kết quả|thực hiện .+) \((từ mức ban đầu .+, )?đạt [\d.,]+%\)\.$/.test(line);

/**
 * `text` with the figures below `heading`: in place of those that stand there, else at the end. Every other line stays
 * as it was typed.
 */
export function withFigures(text: string, heading: string, figures: readonly string[]): string {
  const block = [heading, ...figures];
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.trim() === heading);
  if (at < 0) return [text.trimEnd(), ...block].filter((part) => part !== '').join('\n');
  const after = lines.slice(at + 1).findIndex((line) => !isFigure(line));
  const count = after < 0 ? lines.length - at : after + 1;
  return lines.toSpliced(at, count, ...block).join('\n');
}

export const hasFigures = (text: string, heading: string) =>
  text.split('\n').some((line) => line.trim() === heading);

/** The section that the figures belong to: the first about what was achieved, else the first. */
export const figuresSection = (outline: AwardSettings['outline']): string | undefined =>
  (outline.find(({ title }) => fold(title).includes('thanh tich')) ?? outline[0])?.id;
