import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
export const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'emulation-movements');
export const data = join(root, '.data');
export const project = 'demo-thi-dua';

export function fromRoot(...parts: string[]): string {
  return join(root, ...parts);
}
