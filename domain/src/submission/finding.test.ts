import { expect, test } from 'vitest';
import { z } from 'zod';
import { finding, FINDING_LIMITS, findingsOf, limitedFindings, repeatedIds } from './finding.ts';

const { findings: most, path, param } = FINDING_LIMITS;

test('a finding repeats no more than it must of what was submitted', () => {
  const long = 'x'.repeat(200_000);
  const cut = finding(`actuals.${long}.value`, 'notANumber', { typed: long });
  expect(cut.path).toHaveLength(path);
  expect(cut.params['typed']).toHaveLength(param);
  expect(finding('name', 'required')).toEqual({ path: 'name', code: 'required', params: {} });
});

test('of many findings the first are kept, and the last says that there are more', () => {
  const many = Array.from({ length: most + 1 }, (_, index) => finding(`commitments.${index}`, 'required'));
  const kept = limitedFindings(many);
  expect(kept).toHaveLength(most);
  expect(kept.slice(0, -1)).toEqual(many.slice(0, most - 1));
  expect(kept.at(-1)).toEqual(finding('', 'moreFindings'));
  expect(limitedFindings(many.slice(1))).toEqual(many.slice(1));
});

test('an element is named by its id where that is one, else by its place', () => {
  const input = [{ id: 't1' }, { id: 'x'.repeat(200_000) }, { id: 'a.b' }];
  const schema = z.array(z.object({ id: z.string(), name: z.string() }));
  const paths = findingsOf(schema.safeParse(input).error ?? new z.ZodError([]), input).map((one) => one.path);
  expect(paths).toEqual(['t1.name', '1.name', '2.name']);
});

test('an id that comes again is named', () => {
  const elements = ['a', 'b', 'a', 'a'].map((id) => ({ id }));
  expect(repeatedIds('actuals', elements).map((one) => one.path)).toEqual(['actuals.a.id', 'actuals.a.id']);
});
