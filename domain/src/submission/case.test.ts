import { describe, expect, test } from 'vitest';
import { finding } from './finding.ts';
import { roles, type Role } from '../people/membership.ts';
import { plan221 } from '../movement/movement.fixture.ts';
import { caseIn, now, versionOf } from './case.fixture.ts';
import {
  arrivalOf,
  caseKindOf,
  caseKinds,
  caseSchema,
  caseStates,
  countedVersion,
  editableStates,
  newCase,
  submittableStates,
  type CaseKind,
  type CaseState,
} from './case.ts';
import {
  decideCaseMove,
  decideVerdict,
  caseMoveNames,
  movesOpenTo,
  type CaseMoveName,
} from './case-moves.ts';

const { zone } = plan221;
const owed: CaseKind[] = ['registration', 'report'];
const every: CaseKind[] = [...caseKinds];

/** The life of a case as the field tells it: move → who, on what, from where to where. */
const life: Record<
  CaseMoveName,
  { by: Role[]; kinds: CaseKind[]; to: Partial<Record<CaseState, CaseState>> }
> = {
  handToHead: {
    by: ['unitEditor', 'unitHead'],
    kinds: every,
    to: {
      draft: 'awaitingHead',
      invalid: 'awaitingHead',
      returned: 'awaitingHead',
      amending: 'awaitingHead',
    },
  },
  handBack: { by: ['unitHead'], kinds: every, to: { awaitingHead: 'draft' } },
  recall: {
    by: ['unitEditor', 'unitHead'],
    kinds: every,
    to: { awaitingHead: 'draft', validated: 'draft' },
  },
  receive: { by: ['office'], kinds: owed, to: { validated: 'received' } },
  return: { by: ['office'], kinds: [...owed, 'review'], to: { validated: 'returned' } },
  amend: { by: ['unitEditor', 'unitHead'], kinds: ['registration'], to: { received: 'amending' } },
  reopen: { by: ['office'], kinds: ['report'], to: { received: 'amending' } },
  abandonAmendment: {
    by: ['unitEditor', 'unitHead'],
    kinds: owed,
    to: { amending: 'received' },
  },
};
const withReason: readonly CaseMoveName[] = ['handBack', 'return', 'amend', 'reopen'];

function expectedOf(name: CaseMoveName, role: Role, kind: CaseKind, state: CaseState): string {
  const { by, kinds, to } = life[name];
  if (!by.includes(role)) return 'notAllowed';
  if (!kinds.includes(kind)) return 'notForThisKind';
  const after = to[state];
  if (after) return after;
  const wouldGoBack = name === 'abandonAmendment' && (state === 'invalid' || state === 'returned');
  return wouldGoBack ? 'nothingToGoBackTo' : 'notInThisState';
}

describe.each(caseMoveNames)('%s', (name) => {
  test('is allowed or refused for every role, kind and state as the field says', () => {
    for (const role of roles) {
      for (const kind of caseKinds) {
        for (const state of caseStates) {
          const decided = decideCaseMove(caseIn(state, { kind }), name, [role], 'Lý do', now);
          const outcome = decided.ok ? decided.value.next.state : decided.error;
          expect([role, kind, state, outcome]).toEqual([
            role,
            kind,
            state,
            expectedOf(name, role, kind, state),
          ]);
        }
      }
    }
  });

  test('is offered exactly to those who may ask for it', () => {
    for (const role of roles) {
      for (const kind of caseKinds) {
        for (const state of caseStates) {
          const offered = movesOpenTo(caseIn(state, { kind }), [role]).includes(name);
          const { by, kinds, to } = life[name];
          expect([role, kind, state, offered]).toEqual([
            role,
            kind,
            state,
            by.includes(role) && kinds.includes(kind) && state in to,
          ]);
        }
      }
    }
  });

  test('asks for a reason where another has to understand it', () => {
    for (const kind of life[name].kinds) {
      for (const state of caseStates.filter((one) => one in life[name].to)) {
        const decided = decideCaseMove(caseIn(state, { kind }), name, life[name].by, ' \n', now);
        expect(decided.ok ? 'done' : decided.error).toBe(
          withReason.includes(name) ? 'reasonRequired' : 'done',
        );
      }
    }
  });

  test('nobody may without a role', () => {
    for (const state of caseStates) {
      expect(decideCaseMove(caseIn(state), name, [], 'Lý do', now)).toEqual({
        ok: false,
        error: 'notAllowed',
      });
    }
  });
});

describe('what a move writes', () => {
  test('one more transition, the reason as remark, and the whole event for the log', () => {
    const before = caseIn('validated', { seq: 7 });
    expect(decideCaseMove(before, 'return', ['unitHead', 'office'], ' Thiếu số liệu ', now)).toEqual({
      ok: true,
      value: {
        next: { ...before, state: 'returned', seq: 8, remark: 'Thiếu số liệu', changedAt: now },
        event: {
          action: 'return',
          role: 'office',
          before: 'validated',
          after: 'returned',
          reason: 'Thiếu số liệu',
          version: 1,
        },
      },
    });
  });

  test('no version in the log before the first', () => {
    const decided = decideCaseMove(caseIn('draft'), 'handToHead', ['unitEditor'], '', now);
    expect(decided).toMatchObject({ ok: true, value: { event: { version: null, role: 'unitEditor' } } });
  });

  test('a remark stays until the case moves on, and goes when it is received', () => {
    const returned = caseIn('returned', { remark: 'Thiếu số liệu' });
    const handed = decideCaseMove(returned, 'handToHead', ['unitEditor'], '', now);
    expect(handed).toMatchObject({ value: { next: { remark: 'Thiếu số liệu' } } });
    const received = decideCaseMove(caseIn('validated', { remark: 'Cũ' }), 'receive', ['office'], '', now);
    expect(received).toMatchObject({ value: { next: { remark: '', receivedVersion: 1, findings: [] } } });
  });

  test('receiving an amended registration makes its version the received one', () => {
    const amended = caseIn('validated', { latestVersion: 3, validVersions: [1, 3], receivedVersion: 1 });
    expect(decideCaseMove(amended, 'receive', ['office'], '', now)).toMatchObject({
      value: { next: { state: 'received', receivedVersion: 3 } },
    });
  });
});

describe('a received version under amendment', () => {
  const stands = { latestVersion: 2, validVersions: [1, 2], receivedVersion: 1 };

  test.each([
    ['handBack', 'awaitingHead', 'amending'],
    ['recall', 'awaitingHead', 'amending'],
    ['recall', 'validated', 'amending'],
    ['return', 'validated', 'returned'],
    ['handToHead', 'amending', 'awaitingHead'],
    ['abandonAmendment', 'invalid', 'received'],
    ['abandonAmendment', 'returned', 'received'],
    ['abandonAmendment', 'amending', 'received'],
  ] as const)('%s from %s leads to %s and keeps counting it', (name, state, after) => {
    const decided = decideCaseMove(caseIn(state, stands), name, roles, 'Lý do', now);
    expect(decided).toMatchObject({ ok: true, value: { next: { state: after, receivedVersion: 1 } } });
    expect(decided.ok && countedVersion(decided.value.next)).toBe(1);
  });

  test('giving the amendment up clears what was found in it', () => {
    const invalid = caseIn('invalid', { ...stands, findings: [finding('', 'noTargets')], remark: 'Cũ' });
    expect(decideCaseMove(invalid, 'abandonAmendment', ['unitHead'], '', now)).toMatchObject({
      value: { next: { findings: [], remark: '' } },
    });
  });
});

test('a received report is locked for its unit until the office reopens it', () => {
  const received = caseIn('received', { kind: 'report', caseId: 'final' });
  const others = roles.filter((role) => role !== 'office');
  expect(movesOpenTo(received, others)).toEqual([]);
  expect(movesOpenTo(received, ['office'])).toEqual(['reopen']);
  const states: readonly CaseState[] = [...editableStates, ...submittableStates];
  expect(states).not.toContain('received');
  expect(states).not.toContain('validated');
  expect(editableStates).toContain('amending');
});

test('what awaits the head can be submitted but no longer edited', () => {
  const editable: readonly CaseState[] = editableStates;
  expect(submittableStates).toContain('awaitingHead');
  expect(editable).not.toContain('awaitingHead');
});

test.each([
  ['draft', null, null],
  ['validated', null, 2],
  ['validated', 1, 1],
  ['received', 1, 1],
  ['amending', 1, 1],
  ['invalid', 1, 1],
  ['invalid', null, null],
  ['returned', null, null],
  ['returned', 1, 1],
  ['awaitingHead', 1, 1],
] as const)('%s with received version %s counts %s', (state, receivedVersion, counted) => {
  expect(countedVersion({ state, receivedVersion, latestVersion: 2 })).toBe(counted);
});

test('a new case is a draft without versions', () => {
  const submission = newCase('p1', 'final', now);
  expect(caseSchema.parse(submission)).toEqual(submission);
  expect(submission).toMatchObject({ kind: 'report', state: 'draft', seq: 0, latestVersion: 0 });
  expect(caseKindOf('registration')).toBe('registration');
});

describe('arrivalOf', () => {
  const typedIn = new Date('2021-11-26T03:00:00Z');
  const paper = (paperReceivedOn: string | null) =>
    arrivalOf(versionOf({ channel: 'paper', submittedAt: typedIn, paperReceivedOn }), zone).toISOString();

  test('is the submission on the web', () => {
    expect(arrivalOf(versionOf({ submittedAt: typedIn }), zone)).toEqual(typedIn);
    expect(arrivalOf(versionOf({ submittedAt: typedIn, paperReceivedOn: '2021-11-01' }), zone)).toEqual(
      typedIn,
    );
  });
  test('of a paper is the last instant of the day it reached the office', () => {
    expect(paper('2021-11-24')).toBe('2021-11-24T16:59:59.999Z');
  });
  test('of a paper is never after it was typed in', () => {
    expect(paper('2021-11-26')).toBe(typedIn.toISOString());
    expect(paper('2021-12-24')).toBe(typedIn.toISOString());
    expect(paper(null)).toBe(typedIn.toISOString());
  });
});

describe('decideVerdict', () => {
  const wrong = [finding('targets', 'noTargets')];
  const judge = (submission: Parameters<typeof decideVerdict>[0], n: number, findings = wrong.slice(1)) =>
    decideVerdict(submission, n, versionOf(), findings, zone, now);

  test('a version without findings validates', () => {
    const verdict = judge(caseIn('awaitingHead', { seq: 3, remark: 'Cũ' }), 1);
    expect(verdict?.next).toMatchObject({
      state: 'validated',
      seq: 5,
      latestVersion: 1,
      validVersions: [1],
      remark: '',
      submittedAt: versionOf().submittedAt,
      firstValidAt: versionOf().submittedAt,
      channel: 'web',
      changedAt: now,
    });
    expect(verdict?.events).toEqual([
      {
        action: 'submit',
        role: 'unitHead',
        before: 'awaitingHead',
        after: 'submitted',
        reason: '',
        version: 1,
      },
      { action: 'judge', role: 'system', before: 'submitted', after: 'validated', reason: '', version: 1 },
    ]);
  });

  test('a version with findings is invalid, shows them, and leaves the first valid arrival open', () => {
    const verdict = judge(caseIn('draft'), 1, wrong);
    expect(verdict?.next).toMatchObject({
      state: 'invalid',
      findings: wrong,
      validVersions: [],
      firstValidAt: null,
    });
    expect(verdict?.events.map(({ after }) => after)).toEqual(['submitted', 'invalid']);
  });

  test('a paper is submitted by the office', () => {
    const version = versionOf({ channel: 'paper', paperReceivedOn: '2021-11-23' });
    const verdict = decideVerdict(caseIn('draft'), 1, version, [], zone, now);
    expect(verdict?.events[0]?.role).toBe('office');
    expect(verdict?.next.firstValidAt?.toISOString()).toBe('2021-11-23T16:59:59.999Z');
  });

  test('a repeat, an old version and one that comes too early find nothing to do', () => {
    const judged = caseIn('validated', { latestVersion: 2, validVersions: [1, 2] });
    for (const n of [0, 1, 2, 4, 5]) expect(judge(judged, n)).toBeNull();
    expect(judge(judged, 3)).not.toBeNull();
  });

  test('late is what the first valid version was, whatever is returned and sent later', () => {
    const late = new Date('2021-11-24T17:00:00Z');
    const first = decideVerdict(caseIn('invalid'), 2, versionOf({ submittedAt: late }), [], zone, now)?.next;
    expect(first?.firstValidAt).toEqual(late);
    const returned = { ...caseIn('returned'), ...first, state: 'returned' } as const;
    const early = versionOf({ channel: 'paper', paperReceivedOn: '2021-11-20' });
    expect(decideVerdict(returned, 3, early, [], zone, now)?.next.firstValidAt).toEqual(late);
  });

  test('on time stays on time after a return', () => {
    const again = versionOf({ submittedAt: new Date('2021-12-20T00:00:00Z') });
    expect(decideVerdict(caseIn('returned'), 2, again, [], zone, now)?.next.firstValidAt).toEqual(
      versionOf().submittedAt,
    );
  });
});
