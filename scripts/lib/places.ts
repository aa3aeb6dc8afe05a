import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
export const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'emulation-movements');

const offset = process.env['PORT_OFFSET'] ?? '0';
/**
 * A project per set of ports: firebase-tools finds the emulators to export by the project's name alone, and would
 * write another running copy's data into this one's folder.
 */
export const project = offset === '0' ? 'demo-thi-dua' : `demo-thi-dua-${offset}`;
export const data = join(root, '.data', project);

export function fromRoot(...parts: string[]): string {
  return join(root, ...parts);
}
