import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { removeAtExit } from './processes.ts';

const quoted = (word: string) => `'${word.replaceAll("'", String.raw`'\''`)}'`;

/**
 * The environment in which firebase-tools starts a Firestore emulator by this command: it looks for a Java of 21 or newer and
 * runs `java … -jar <jar> <flags>`, so a `java` before all others answers both. With `via`, a `host:port`, the events go
 * there instead of to the functions.
 */
export function firestoreStandIn(command: readonly string[], via?: string): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-java-'));
  removeAtExit(folder);
  const jar = join(folder, 'firestore-emulator.jar');
  writeFileSync(jar, '');
  const java = join(folder, 'java');
  writeFileSync(java, standIn(command, via));
  chmodSync(java, 0o755);
  return {
    PATH: [folder, process.env['PATH'] ?? ''].join(delimiter),
    FIRESTORE_EMULATOR_BINARY_PATH: jar,
  };
}

const standIn = (command: readonly string[], via: string | undefined) => `#!/bin/sh
for word in "$@"; do
  if [ "$word" = -version ]; then echo 'openjdk version "21"' >&2; exit 0; fi
done
while [ $# -gt 0 ] && [ "$1" != -jar ]; do shift; done
shift 2
left=$#
before=
while [ "$left" -gt 0 ]; do
  word=$1
  shift
  ${via === undefined ? '' : `if [ "$before" = --functions_emulator ]; then word=${quoted(via)}; fi`}
  set -- "$@" "$word"
  before=$word
  left=$((left - 1))
done
exec ${command.map(quoted).join(' ')} "$@"
`;
