import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { newKeySet } from '../../functions/src/platform/signing.ts';

/** The emulators write their data folder anew when they stop, so the keys lie beside it. */
export const keysOf = (data: string) => `${data}-certificate-keys.json`;

/** The secret key set of a local copy: made once and kept with its data; without data, made for this run alone. */
export async function certificateKeys(data: string | undefined): Promise<string> {
  if (data === undefined) return newKeySet();
  const file = keysOf(data);
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await newKeySet(), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8');
}
