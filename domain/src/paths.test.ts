import { describe, expect, it } from 'vitest';
import {
  caseChainId,
  clusterScope,
  decisionChainId,
  membershipChainId,
  nodeIds,
  nominationCase,
  nominationChainId,
  nominationId,
  participationChainId,
  PathError,
  paths,
  publicationChainId,
  scoreChainId,
  securityChainId,
  sessionChainId,
  settingsChainId,
} from './paths.ts';

const joined = {
  caseChainId,
  clusterScope,
  decisionChainId,
  membershipChainId,
  nominationCase,
  nominationChainId,
  nominationId,
  participationChainId,
  publicationChainId,
  scoreChainId,
  securityChainId,
  sessionChainId,
  settingsChainId,
  ...nodeIds,
};
type Join = (...parts: string[]) => string;
// Numbers are parts like all others here: what is given for one is written as it is.
const isJoin = (value: unknown): value is Join => typeof value === 'function';
const all = Object.entries({ ...paths, ...joined }).flatMap(([name, join]): [string, Join][] =>
  isJoin(join) && join.length > 0 ? [[name, join]] : [],
);
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
  'a'.repeat(701),
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
