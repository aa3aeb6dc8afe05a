import { describe, expect, it } from 'vitest';
import * as caseIds from '../movement/case-ids.ts';
import * as chainIds from '../log/chain-ids.ts';
import * as clusterScopes from '../people/cluster-scope.ts';
import { PathError } from './joined-ids.ts';
import * as ofNodes from '../summary/node-ids.ts';
import * as ofPaths from './paths.ts';

const module = { ...caseIds, ...chainIds, ...clusterScopes, ...ofNodes, ...ofPaths };

const { paths, nodeIds, nominationRef, nodeChildOf, clusterOfScope, isNominationCase, ...others } = module;
/** What takes ids apart, and takes whatever it is given. */
const readers = { nominationRef, nodeChildOf, clusterOfScope, isNominationCase };
type Join = (...parts: string[]) => string;
// Numbers are parts like all others here: what is given for one is written as it is.
const isJoin = (value: unknown): value is Join => typeof value === 'function';
const all = Object.entries({ ...paths, ...nodeIds, ...others }).flatMap(([name, join]): [string, Join][] =>
  isJoin(join) && join.length > 0 ? [[name, join]] : [],
);
it('what is no joining of ids is known by name', () => {
  expect(Object.keys(readers)).toHaveLength(4);
  expect(all.length).toBeGreaterThan(60);
});

const evil = [
  '',
  '.',
  '..',
  'a/b',
  '/',
  'a\\b',
  '__x__',
  '__proto__',
  'a\nb',
  'a\u0000',
  'a\ud800',
  'a\u202e',
  'ế'.repeat(501),
];

describe.each(all)('%s', (_name, join) => {
  const good = Array.from({ length: join.length }, (_, index) => `p${index}`);

  it('leads to one place', () => {
    expect(() => join(...good)).not.toThrow();
  });

  it.each(evil)('takes no %j in any of its parts', (part) => {
    for (const index of good.keys()) {
      expect(() => join(...good.with(index, part))).toThrow(PathError);
    }
  });
});

it('takes the wildcards of a trigger', () => {
  expect(paths.version('{movementId}', '{unitId}', '{caseId}', '{version}')).toBe(
    'movements/{movementId}/participants/{unitId}/cases/{caseId}/versions/{version}',
  );
});
