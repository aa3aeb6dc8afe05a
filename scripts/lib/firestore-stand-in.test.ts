import { execFileSync, spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firestoreStandIn } from './firestore-stand-in.ts';

const EMULATOR = [process.execPath, '-e', 'console.log(JSON.stringify(process.argv.slice(1)))', '--', "it's"];
const HOW_FIREBASE_TOOLS_STARTS = ['-Dlog=FINE', '-Duser.language=en', '-jar', '/cache/firestore.jar'];
const FLAGS = [
  '--host',
  '127.0.0.1',
  '--port',
  '8080',
  '--functions_emulator',
  '127.0.0.1:5001',
  '--rules',
  '/a b/c',
];

/** What firebase-tools starts when it looks for `java` on PATH. */
function javaOf(via?: string): string {
  const [first = ''] = firestoreStandIn(EMULATOR, via)['PATH']?.split(delimiter) ?? [];
  return join(first, 'java');
}

const startedWith = (via?: string): unknown =>
  JSON.parse(execFileSync(javaOf(via), [...HOW_FIREBASE_TOOLS_STARTS, ...FLAGS], { encoding: 'utf8' }));

describe('the java that starts another Firestore emulator', () => {
  it('is of a version that firebase-tools takes', () => {
    const { stderr } = spawnSync(javaOf(), ['-Duser.language=en', '-version'], { encoding: 'utf8' });
    expect(/version "(\d+)/.exec(stderr)?.[1]).toBe('21');
  });

  it('passes on the flags and nothing that is meant for Java', () => {
    expect(startedWith()).toEqual(["it's", ...FLAGS]);
  });

  it('sends the events another way, and changes nothing else', () => {
    const otherWay = FLAGS.map((word) => (word === '127.0.0.1:5001' ? '127.0.0.1:7000' : word));
    expect(startedWith('127.0.0.1:7000')).toEqual(["it's", ...otherWay]);
  });
});
