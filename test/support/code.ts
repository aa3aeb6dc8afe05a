import { globSync, readFileSync } from 'node:fs';
import { fromRoot } from '../../scripts/lib/places.ts';

/** A letter that Vietnamese has and English has not. */
export const VIETNAMESE =
  /[\u00C0-\u00C3\u00C8-\u00CA\u00CC\u00CD\u00D2-\u00D5\u00D9\u00DA\u00DD\u00E0-\u00E3\u00E8-\u00EA\u00EC\u00ED\u00F2-\u00F5\u00F9\u00FA\u00FD\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/;

const withoutComments = (code: string) =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

/** What runs of these folders, file by file, without its comments: no tests, no fixtures. */
export const codeOf = (...folders: string[]): { file: string; code: string }[] =>
  folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: fromRoot() }))
    .filter((file) => !/\.(test|fixture)\./.test(file))
    .map((file) => ({ file, code: withoutComments(readFileSync(fromRoot(file), 'utf8')) }));
