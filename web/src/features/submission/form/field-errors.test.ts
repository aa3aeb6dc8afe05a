import { finding } from '@thidua/domain/submission/finding';
import { describe, expect, it } from 'vitest';
import { shownFindings } from './field-errors.ts';

const content = { planNumber: '', actuals: [{ id: 't1', value: '', evidence: ['f1'] }] };
const missing = finding('planNumber', 'required');
const noActual = finding('actuals.t1.value', 'missingActual');
const noFile = finding('actuals.t1.evidence', 'evidenceMissing');
const base = {
  live: [missing, noActual],
  server: [],
  judged: null,
  content,
  left: new Set<string>(),
  submitTried: false,
};

describe('shownFindings', () => {
  it('is silent about fields nobody has come to yet', () => {
    expect(shownFindings(base)).toEqual([]);
  });

  it('speaks at a field that was left, and at all after an attempt to submit', () => {
    expect(shownFindings({ ...base, left: new Set(['planNumber']) })).toEqual([missing]);
    expect(shownFindings({ ...base, submitTried: true })).toEqual([missing, noActual]);
  });

  it('shows what the server found at once, and once', () => {
    const shown = shownFindings({ ...base, server: [missing], judged: content, submitTried: true });
    expect(shown).toEqual([missing, noActual]);
  });

  it('drops a server finding that the form sees mended', () => {
    expect(shownFindings({ ...base, live: [], server: [missing], judged: content })).toEqual([]);
  });

  it('keeps what only the server knows until that field is changed', () => {
    const sources = { ...base, live: [], server: [noFile], judged: content };
    expect(shownFindings(sources)).toEqual([noFile]);
    const mended = { ...content, actuals: [{ id: 't1', value: '', evidence: [] }] };
    expect(shownFindings({ ...sources, content: mended })).toEqual([]);
    const elsewhere = { ...content, planNumber: '1' };
    expect(shownFindings({ ...sources, content: elsewhere })).toEqual([noFile]);
  });

  it('keeps a finding on the whole until something is changed', () => {
    const late = finding('', 'tooLate', { deadline: '2021-11-24' });
    const sources = { ...base, live: [], server: [late], judged: content };
    expect(shownFindings(sources)).toEqual([late]);
    expect(shownFindings({ ...sources, content: { ...content, planNumber: '1' } })).toEqual([]);
  });
});
