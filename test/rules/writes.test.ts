import type { Membership } from '@thidua/domain/people/membership';
import { storedMovement } from '@thidua/domain/movement/known-case';
import { movementStatuses } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import {
  caseStates,
  editableStates,
  submittableStates,
  type CaseState,
} from '@thidua/domain/submission/case';
import type firebase from 'firebase/compat/app';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actors, byOwnClock, ids, signedInAt, type Actor } from './actors.ts';
import { RulesEmulator, isAllowed } from './emulator.ts';
import { shapes } from './shapes.ts';
import {
  at,
  bytes,
  caseIds,
  movement,
  newDraft,
  newVersion,
  participant,
  serverTime,
  submissionCase,
  tickets,
  ticketsIn,
  world,
} from './world.ts';

type Data = firebase.firestore.DocumentData;

const { registration, absent: report } = caseIds;
let emulator: RulesEmulator;
beforeAll(async () => {
  emulator = await RulesEmulator.start('demo-rules-writes');
});
afterAll(() => emulator.stop());

/** The world before anybody has written of the registration or of the report. */
beforeEach(async () => {
  const documents = Object.entries(world()).filter(([path]) => !path.startsWith(at.case(registration)));
  await emulator.reset({ ...Object.fromEntries(documents), ...ticketsIn(report) });
});

async function maySet(by: Actor, path: string, data: Data): Promise<boolean> {
  return isAllowed(emulator.as(by).doc(path).set(data));
}

/** Tries a creation and leaves nothing behind. */
async function mayCreate(by: Actor, path: string, data: Data): Promise<boolean> {
  const allowed = await maySet(by, path, data);
  if (allowed) await emulator.put({ [path]: null });
  return allowed;
}

async function allowedOf(
  variants: Readonly<Record<string, Data>>,
  by: Actor,
  path: string,
): Promise<string[]> {
  const allowed: string[] = [];
  for (const [title, data] of Object.entries(variants)) {
    if (await mayCreate(by, path, data)) allowed.push(title);
  }
  return allowed;
}

describe.each(shapes)('$title', ({ by, path, sound, alsoSound, spoiled }) => {
  test('is taken when sound, up to its limits', async () => {
    const variants = { sound, ...alsoSound };
    expect(await allowedOf(variants, by, path)).toEqual(Object.keys(variants));
  });

  test('is refused when spoiled in any way', async () => {
    expect(Object.keys(spoiled).length).toBeGreaterThan(4);
    expect(await allowedOf(spoiled, by, path)).toEqual([]);
    expect(await mayCreate(by, path, sound)).toBe(true);
  });
});

interface Writing {
  what: string;
  by: Actor;
  path: string;
  data: Data;
  /** While the case is in one of these states, or has no document yet. */
  during: readonly CaseState[];
  /** Whether an exempt unit is refused here already; a version is judged by the function, which says why. */
  refusedWhenExempt: boolean;
}

const writings: readonly Writing[] = [
  {
    what: 'the clerk’s draft',
    by: 'unitEditor',
    path: at.draft(report, 'unit'),
    data: newDraft(report, 'unitEditor'),
    during: editableStates,
    refusedWhenExempt: true,
  },
  {
    what: 'the head’s draft',
    by: 'unitHead',
    path: at.draft(report, 'unit'),
    data: newDraft(report, 'unitHead'),
    during: submittableStates,
    refusedWhenExempt: true,
  },
  {
    what: 'the office’s draft from paper',
    by: 'office',
    path: at.draft(report, 'paper'),
    data: newDraft(report, 'office'),
    during: submittableStates,
    refusedWhenExempt: true,
  },
  {
    what: 'the head’s version',
    by: 'unitHead',
    path: at.version(report, 1),
    data: newVersion(report, 'unitHead'),
    during: submittableStates,
    refusedWhenExempt: false,
  },
  {
    what: 'the office’s version from paper',
    by: 'office',
    path: at.version(report, 1),
    data: newVersion(report, 'office', '2021-12-01'),
    during: submittableStates,
    refusedWhenExempt: false,
  },
  {
    what: 'the clerk’s chunk',
    by: 'unitEditor',
    path: at.chunk(report, tickets.unitEditor, 1),
    data: { data: bytes(1000) },
    during: editableStates,
    refusedWhenExempt: true,
  },
  {
    what: 'the head’s chunk',
    by: 'unitHead',
    path: at.chunk(report, tickets.unitHead, 1),
    data: { data: bytes(1000) },
    during: submittableStates,
    refusedWhenExempt: true,
  },
  {
    what: 'the office’s chunk',
    by: 'office',
    path: at.chunk(report, tickets.office, 1),
    data: { data: bytes(1000) },
    during: submittableStates,
    refusedWhenExempt: true,
  },
];

describe.each(writings)('$what', ({ by, path, data, during, refusedWhenExempt }) => {
  const allowed = () => mayCreate(by, path, data);

  test('is taken in these states and no other', async () => {
    const taken: CaseState[] = [];
    for (const state of caseStates) {
      await emulator.put({ [at.case(report)]: submissionCase(report, { state }) });
      if (await allowed()) taken.push(state);
    }
    expect(taken).toEqual(caseStates.filter((state) => during.includes(state)));
    await emulator.put({ [at.case(report)]: null });
    expect(await allowed()).toBe(true);
  });

  test('is taken while the movement is open', async () => {
    const taken: string[] = [];
    for (const status of movementStatuses) {
      await emulator.put({ [paths.movement(ids.movement)]: storedMovement(movement({ status })) });
      if (await allowed()) taken.push(status);
    }
    expect(taken).toEqual(['open']);
  });

  test('is taken of a unit that takes part', async () => {
    await emulator.put({ [at.participant]: participant({ obligation: 'invited' }) });
    expect(await allowed()).toBe(true);
    await emulator.put({ [at.participant]: participant({ obligation: 'exempt' }) });
    expect(await allowed()).toBe(!refusedWhenExempt);
    await emulator.put({ [at.participant]: participant({ active: false }) });
    expect(await allowed()).toBe(false);
    await emulator.put({ [at.participant]: null });
    expect(await allowed()).toBe(false);
  });

  test.for(['Ky-1', 'ky_1', 'kỳ-1', 'k'.repeat(41)])('is refused in a case called %s', async (caseId) => {
    await emulator.put(ticketsIn(caseId));
    expect(await mayCreate(by, path.replace(at.case(report), at.case(caseId)), data)).toBe(false);
  });
});

describe('a draft', () => {
  const path = at.draft(registration, 'unit');
  const write = (by: Actor, rev: number) => maySet(by, path, newDraft(registration, by, rev));

  test('moves on by one revision at a time', async () => {
    expect(await write('unitEditor', 1)).toBe(true);
    for (const rev of [0, 1, 3]) expect(await write('unitHead', rev)).toBe(false);
    expect(await write('unitHead', 2)).toBe(true);
    expect(await write('unitEditor', 2)).toBe(false);
    expect(await write('unitEditor', 3)).toBe(true);
  });

  test('has a known id', async () => {
    expect(
      await maySet('unitHead', at.draft(registration, 'rieng'), newDraft(registration, 'unitHead')),
    ).toBe(false);
    expect(await maySet('office', at.draft(registration, 'rieng'), newDraft(registration, 'office'))).toBe(
      false,
    );
  });
});

describe('a notification', () => {
  const path = paths.notification('unitEditor', 'nhac-1');
  const update = (change: Data) => isAllowed(emulator.as('unitEditor').doc(path).update(change));

  test('is marked as read once, by the server’s clock', async () => {
    expect(await update({ readAt: byOwnClock() })).toBe(false);
    expect(await update({ readAt: true })).toBe(false);
    expect(await update({ readAt: serverTime(), detail: 'khác' })).toBe(false);
    expect(await update({ readAt: serverTime(), extra: 1 })).toBe(false);
    expect(await update({ readAt: null })).toBe(false);
    expect(await update({ readAt: serverTime() })).toBe(true);
    expect(await update({ readAt: serverTime() })).toBe(false);
    expect(await update({ readAt: null })).toBe(false);
  });
});

describe('a case that the movement does not know', () => {
  const invented = [
    ...Array.from({ length: 20 }, (_, index) => `invented-${index}`),
    'participation',
    'score',
    'nomination-0',
    'nomination-61',
    'nomination-p61',
    'nomination-x',
  ];

  test.for(invented)('is begun by nobody: %s', async (caseId) => {
    for (const kind of [registration, caseIds.paper, caseIds.nomination]) {
      const draft = newDraft(kind, 'unitHead');
      expect(await maySet('unitHead', at.draft(caseId, 'unit'), draft)).toBe(false);
      expect(await maySet('unitHead', at.version(caseId, 1), newVersion(kind, 'unitHead'))).toBe(false);
      expect(await maySet('office', at.draft(caseId, 'paper'), newDraft(kind, 'office'))).toBe(false);
    }
    await emulator.put(ticketsIn(caseId));
    expect(await maySet('unitHead', at.chunk(caseId, tickets.unitHead, 1), { data: bytes(1000) })).toBe(
      false,
    );
  });

  test('is none of the last dossiers that it takes', async () => {
    for (const caseId of ['nomination-60', 'nomination-p60']) {
      const draft = newDraft(caseIds.nomination, 'unitHead');
      expect(await maySet('unitHead', at.draft(caseId, 'unit'), draft), caseId).toBe(true);
    }
  });
});

describe('a role that is taken away', () => {
  const path = at.draft(registration, 'unit');
  const write = (rev: number) => maySet('unitEditor', path, newDraft(registration, 'unitEditor', rev));
  const read = () => isAllowed(emulator.as('unitEditor').doc(path).get({ source: 'server' }));
  const ended = { from: new Date(Date.now() - 2000), to: new Date(Date.now() - 1000) };

  const losses: { how: string; change: Partial<Membership> }[] = [
    { how: 'ended', change: { grants: { [ids.unit]: { unitEditor: ended } } } },
    { how: 'removed', change: { grants: {}, scopes: [] } },
    {
      how: 'moved to another unit',
      change: { grants: { [ids.otherUnit]: actors.unitEditor.grants[ids.unit] ?? {} } },
    },
    { how: 'deactivated with the account', change: { active: false } },
    {
      how: 'of an account that was set anew after the sign-in',
      change: { validSince: new Date((signedInAt('unitEditor') + 1) * 1000) },
    },
  ];

  test.for(losses)('counts no more with the next request: $how', async ({ change }) => {
    expect(await write(1)).toBe(true);
    await emulator.put({ [paths.membership('unitEditor')]: { ...actors.unitEditor, ...change } });
    expect(await write(2)).toBe(false);
    expect(await read()).toBe(false);
    await emulator.put({ [paths.membership('unitEditor')]: actors.unitEditor });
    expect(await read()).toBe(true);
    expect(await write(2)).toBe(true);
  });

  test('holds where the account was set anew in the very second of the sign-in', async () => {
    const validSince = new Date(signedInAt('unitEditor') * 1000);
    await emulator.put({ [paths.membership('unitEditor')]: { ...actors.unitEditor, validSince } });
    expect(await write(1)).toBe(true);
  });

  test('goes with its membership', async () => {
    expect(await write(1)).toBe(true);
    await emulator.put({ [paths.membership('unitEditor')]: null });
    expect(await write(2)).toBe(false);
    expect(await read()).toBe(false);
  });
});
