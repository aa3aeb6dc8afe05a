import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { Stop } from './console.ts';

/** What a file of JSON holds, of this shape. Stops with `usage` where it is not there, and with what is wrong in it. */
export function readJson<T>(name: string, schema: z.ZodType<T>, usage: string): T {
  if (!existsSync(name)) throw new Stop(`${name} does not exist. ${usage}`);
  const parsed = schema.safeParse(JSON.parse(readFileSync(name, 'utf8')));
  if (!parsed.success) throw new Stop(`${name} is not as it must be:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
