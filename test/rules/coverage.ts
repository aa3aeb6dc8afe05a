import { z } from 'zod';

const reportSchema = z.object({
  report: z.array(
    z.object({
      sourcePosition: z.object({ line: z.number().default(0), currentOffset: z.number().default(0) }),
      values: z.array(z.object({ value: z.record(z.string(), z.unknown()), count: z.number() })).default([]),
    }),
  ),
});

export interface Coverage {
  line: number;
  /** The path of the innermost `match`, and what is allowed there. */
  name: string;
  held: number;
  /** An error refuses as `false` does. */
  refused: number;
}

/** How often each `allow` was evaluated, as the emulator counted since the rules were loaded. */
export async function readCoverage(host: string, projectId: string, rules: string): Promise<Coverage[]> {
  const response = await fetch(`http://${host}/emulator/v1/projects/${projectId}:ruleCoverage`);
  const { report } = reportSchema.parse(await response.json());
  const byOffset = new Map(report.map((root) => [root.sourcePosition.currentOffset, root]));
  return conditionsIn(rules).map(({ name, offset, line }) => {
    const values = byOffset.get(offset)?.values ?? [];
    const total = (key: string, wanted: (value: unknown) => boolean) =>
      values.reduce((sum, { value, count }) => (key in value && wanted(value[key]) ? sum + count : sum), 0);
    return {
      name,
      line,
      held: total('boolValue', (value) => value === true),
      refused: total('boolValue', (value) => value === false) + total('undefined', () => true),
    };
  });
}

const statement = /match (?<path>\/\S+) \{|allow (?<operations>[a-z, ]+): if (?=\S)/gu;

function conditionsIn(rules: string): { name: string; offset: number; line: number }[] {
  let path = '';
  return [...rules.matchAll(statement)].flatMap((found) => {
    const { path: matched, operations } = found.groups ?? {};
    if (matched !== undefined) path = matched;
    if (operations === undefined) return [];
    const offset = found.index + found[0].length;
    return [{ name: `${path} ${operations}`, offset, line: rules.slice(0, offset).split('\n').length }];
  });
}

export const isOneSided = ({ held, refused }: Coverage) => held === 0 || refused === 0;

export function coverageTable(rows: readonly Coverage[]): string {
  const head = { line: 'line', name: 'allow', held: 'held', refused: 'refused' };
  const width = Math.max(...rows.map(({ name }) => name.length));
  return [head, ...rows]
    .map(({ line, name, held, refused }) =>
      [
        String(line).padStart(4),
        name.padEnd(width),
        String(held).padStart(6),
        String(refused).padStart(8),
      ].join('  '),
    )
    .join('\n');
}
