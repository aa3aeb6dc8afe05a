import { expect, test } from 'vitest';
import { planFindingCodes } from '../plan/plan-finding.ts';
import { planFindingTextIn, planFindingTexts } from './plan-finding-texts.ts';

const params = {
  name: 'Tên',
  lead: 'Phường 1',
  here: '10',
  there: '20',
  sum: '90',
  total: '100',
  unit: '5',
  cluster: '4',
  day: '2026-12-01',
};
const said = planFindingTextIn(planFindingTexts);

test.each(planFindingCodes)('%s is a sentence without holes', (code) => {
  const text = said({ code, params });
  expect(text).toMatch(/^[\p{Lu}“].*\.$/su);
  expect(text).not.toMatch(/undefined|\$\{|\d{4}-\d\d-\d\d/);
  expect(text).not.toContain(code);
});
