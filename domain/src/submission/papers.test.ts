import { describe, expect, it } from 'vitest';
import { filesNamedIn } from './judge.ts';
import { missingPapers, PAPERS, papersIn } from './papers.ts';
import { registrationContentSchema, parseRegistration } from './registration.ts';
import { registrationOf } from './registration.fixture.ts';
import { fileNamed, actualOf, reportOf } from './report.fixture.ts';
import { plan221 } from '../movement/movement.fixture.ts';

const plan = { id: 'f1', kind: 'plan', name: 'ke-hoach.pdf' } as const;
const scan = { id: 'f2', kind: 'signedCopy', name: 'ban-ky.pdf' } as const;

describe('papers that come with a registration or a report', () => {
  it('are read, and may be missing in what was written before there were any', () => {
    const { papers: _, ...before } = registrationOf();
    expect(registrationContentSchema.parse(before).papers).toEqual([]);
    expect(parseRegistration(registrationOf({ papers: [plan, scan] }), plan221).ok).toBe(true);
    expect(papersIn(registrationOf({ papers: [plan] }))).toEqual([plan]);
    expect(papersIn(null)).toEqual([]);
  });

  it('are files that must have arrived, beside those of the evidence', () => {
    const actuals = [{ ...actualOf('t1', '5'), evidence: [fileNamed('e1')] }];
    expect(filesNamedIn(reportOf({}, { actuals, papers: [scan] }))).toEqual(['e1', 'f2']);
    expect(filesNamedIn(registrationOf({ papers: [plan] }))).toEqual(['f1']);
    const content = registrationOf({ papers: [plan, scan] });
    expect(missingPapers(content, new Set(['f2'])).map(({ path, code }) => `${path} ${code}`)).toEqual([
      'papers evidenceMissing',
    ]);
    expect(missingPapers(content, new Set(['e1']))).toEqual([]);
  });

  it('are so many at most', () => {
    const many = Array.from({ length: PAPERS + 1 }, (_, n) => ({ ...plan, id: `f${n}` }));
    const parsed = parseRegistration(registrationOf({ papers: many }), plan221);
    expect(parsed.ok ? [] : parsed.error.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'papers tooLong',
    ]);
  });
});
