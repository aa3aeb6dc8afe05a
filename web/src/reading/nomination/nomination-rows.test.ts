import { newCase } from '@thidua/domain/submission/case';
import type { NominationState } from '@thidua/domain/nomination/nomination';
import { nominationIn } from '@thidua/domain/nomination/nomination.fixture';
import { describe, expect, it } from 'vitest';
import { emptyNomination } from '@thidua/domain/nomination/content';
import { mayBeThrownAway, nominationRows } from './nomination-rows.ts';

const now = new Date('2021-12-01T00:00:00Z');
const record = (caseId: string, name: string, state: NominationState) =>
  nominationIn(state, { caseId, name, kind: 'collective', honorific: '', workRole: null });
const draft = (name: string) => ({ kind: 'individual', name, workRole: 'directWorker' });

describe('nominationRows', () => {
  it('lists what is only typed, what was handed over and what has a record, each once', () => {
    const rows = nominationRows({
      records: [record('nomination-1', 'Tổ một', 'validated')],
      cases: [
        newCase('u', 'nomination-1', now),
        newCase('u', 'nomination-10', now),
        newCase('u', 'review', now),
      ],
      drafts: new Map([['nomination-2', draft('Người mẫu')]]),
    });
    expect(rows.map(({ caseId, name, kind }) => [caseId, name, kind])).toEqual([
      ['nomination-1', 'Tổ một', 'collective'],
      ['nomination-2', 'Người mẫu', 'individual'],
      ['nomination-10', '', 'individual'],
    ]);
  });

  it.each([
    ['validated', 'Tổ một', '10'],
    ['returned', 'Tổ hai', ''],
  ] as const)('%s: %s', (state, name, votesFor) => {
    const [row] = nominationRows({
      records: [record('nomination-1', 'Tổ một', state)],
      cases: [],
      drafts: new Map([['nomination-1', draft('Tổ hai')]]),
    });
    expect(row).toMatchObject({ name, votesFor });
  });

  it('reads a draft that is no dossier as one that names nobody', () => {
    const [row] = nominationRows({
      records: [],
      cases: [],
      drafts: new Map([['nomination-1', { name: 7 }]]),
    });
    expect(row).toMatchObject({ name: '', workRole: null });
  });

  it('leaves out what says nothing, and what was thrown away, but nothing that once was valid', () => {
    const blank = emptyNomination('giay-khen', 'individual', []);
    const invalid = { ...newCase('u', 'nomination-2', now), state: 'invalid' as const, latestVersion: 1 };
    const recalled = {
      ...newCase('u', 'nomination-3', now),
      state: 'draft' as const,
      latestVersion: 1,
      validVersions: [1],
    };
    const rows = nominationRows({
      records: [record('nomination-4', 'Tổ bốn', 'withdrawn')],
      cases: [invalid, recalled],
      drafts: new Map([1, 2, 3, 4].map((n) => [`nomination-${n}`, blank])),
    });
    expect(rows.map(({ caseId }) => caseId)).toEqual(['nomination-3', 'nomination-4']);
  });

  it('lets only what never was valid be thrown away', () => {
    const invalid = { ...newCase('u', 'nomination-2', now), state: 'invalid' as const };
    expect(mayBeThrownAway({ submission: null, record: null })).toBe(true);
    expect(mayBeThrownAway({ submission: invalid, record: null })).toBe(true);
    expect(mayBeThrownAway({ submission: { ...invalid, validVersions: [1] }, record: null })).toBe(false);
    expect(mayBeThrownAway({ submission: { ...invalid, state: 'awaitingHead' }, record: null })).toBe(false);
    const withdrawn = record('nomination-4', 'Tổ bốn', 'withdrawn');
    expect(mayBeThrownAway({ submission: invalid, record: withdrawn })).toBe(false);
  });
});
