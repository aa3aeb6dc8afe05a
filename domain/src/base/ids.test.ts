import { describe, expect, it } from 'vitest';
import * as ids from './ids.ts';

const schemas = Object.entries(ids);
/** What would be another path, another id, or nothing that is seen. */
const evil = [
  '',
  ' ',
  ' a',
  'a ',
  'a/b',
  '/a',
  'a/',
  'registration/entries/2',
  '.',
  '..',
  'a\\b',
  '__evil__',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '~',
  'a~b~c',
  '~a',
  'a~',
  'a\nb',
  'a\u0000',
  'a\u202eb',
  'a\u200bb',
  'đơn-vị',
  'a%2Fb',
  '{unitId}',
  'a'.repeat(300),
  '9'.repeat(299),
  7,
  null,
  {},
  ['a'],
];

describe.each(schemas)('%s', (_name, schema) => {
  it.each(evil)('refuses %j', (id) => {
    expect(schema.safeParse(id).success).toBe(false);
  });
});

it('ids as they are in use are taken', () => {
  for (const unitId of ['phuong-1', 'ubnd-quan-5', 'mn-2a', 'u1']) {
    expect(ids.unitIdSchema.safeParse(unitId).success, unitId).toBe(true);
  }
  expect(ids.uidSchema.safeParse('Zx3kq0VJb2aT7mPq1LrYw8nC4dE5').success).toBe(true);
  expect(ids.nominationIdSchema.safeParse('phuong-1~nomination-12').success).toBe(true);
  expect(ids.scopeSchema.safeParse('plan-221~cum-phuong-1').success).toBe(true);
  expect(ids.contentAreaIdSchema.safeParse('2.1').success).toBe(true);
  expect(ids.caseIdSchema.safeParse('progress-1').success).toBe(true);
  expect(ids.fileIdSchema.safeParse('3f1d6a52-2f0d-4a57-9c19-0b7a1f4e7d11').success).toBe(true);
  expect(ids.mailIdSchema.safeParse('0a1b2c3d').success).toBe(true);
});

it('a reporting period is called by no other case’s name, nor by what stands beside cases in the log', () => {
  for (const id of [
    'participation',
    'score',
    'registration',
    'review',
    'nomination-1',
    '-x',
    'a'.repeat(60),
  ]) {
    expect(ids.periodIdSchema.safeParse(id).success, id).toBe(false);
  }
  for (const id of ['progress-1', 'interim', 'final'])
    expect(ids.periodIdSchema.safeParse(id).success, id).toBe(true);
});

it('a unit is called by no word that stands in a log’s id where a unit’s would', () => {
  for (const id of ['award', 'session', 'publication', 'decision']) {
    expect(ids.unitIdSchema.safeParse(id).success, id).toBe(false);
  }
});
