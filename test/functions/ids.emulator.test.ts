import type { CallableName, CallableRequest } from '@thidua/domain/contract/callables';
import { caseChainId, participationChainId, scoreChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { caseSchema } from '@thidua/domain/submission/case';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  call,
  createPerson,
  db,
  eventually,
  openMovement,
  registrationToday,
  submit,
  type Person,
} from '../support/backend.ts';
import { AUTHORITY } from '../support/small-movement.ts';

const M = 'ids-test';
const evil = [
  'registration/entries/2',
  'progress-1/versions/1',
  'participation/entries/1',
  'score/entries/1',
  '..',
  '__evil__',
  'a\nb',
  'x'.repeat(3000),
];
/** They look like ids, and are cases of no movement. */
const invented = Array.from({ length: 20 }, (_, index) => `invented-${index}`);

let office: Person;
let clerk: Person;

beforeAll(async () => {
  office = await createPerson({ [AUTHORITY]: ['office'] });
  clerk = await createPerson({ u1: ['unitEditor', 'unitHead'] });
  await openMovement(M, office.token);
  await submit(M, 'u1', REGISTRATION_CASE, 1, registrationToday());
  await eventually(paths.case(M, 'u1', REGISTRATION_CASE), caseSchema, ({ state }) => state === 'validated');
});

const handToHead = (caseId: string, unitId = 'u1') =>
  call(
    'moveCases',
    { movementId: M, move: 'handToHead', reason: '', cases: [{ unitId, caseId }] },
    clerk.token,
  );

const everything = async () => {
  const under = [
    db.collection(paths.chainEntries(caseChainId(M, 'u1', REGISTRATION_CASE))),
    db.collection(paths.chainEntries(participationChainId(M, 'u1'))),
    db.collection(paths.chainEntries(scoreChainId(M, 'u1'))),
    db.collection(paths.versions(M, 'u1', 'progress-1')),
    db.collection(paths.cases(M, 'u1')),
  ];
  const found = await Promise.all(under.map((collection) => collection.listDocuments()));
  return found.flat().map(({ path }) => path);
};

describe('an id that is a path', () => {
  it.for(evil)('is malformed, and writes nothing: %j', async (caseId) => {
    const before = await everything();
    expect(await handToHead(caseId)).toEqual({ ok: false, error: 'INVALID_ARGUMENT' });
    expect(await handToHead(REGISTRATION_CASE, caseId)).toEqual({ ok: false, error: 'INVALID_ARGUMENT' });
    expect(await everything()).toEqual(before);
  });

  it('is malformed in every act that names a unit, a movement or a case', async () => {
    const ask = <N extends CallableName>(name: N, request: CallableRequest<N>) =>
      call(name, request, office.token).then((answer) => (answer.ok ? 'done' : answer.error));
    const unitIds = ['u1/../u2'];
    expect(await ask('remindUnits', { movementId: M, caseId: REGISTRATION_CASE, unitIds, message: '' })).toBe(
      'INVALID_ARGUMENT',
    );
    const extension = { caseId: 'score/entries/1', unitIds: ['u1'], until: '2030-01-01', reason: 'Lý do' };
    expect(await ask('grantExtension', { movementId: M, ...extension })).toBe('INVALID_ARGUMENT');
    expect(await ask('exportRegistrations', { movementId: 'a/b' })).toBe('INVALID_ARGUMENT');
    expect(await ask('replayDeadLetter', { deadLetterId: '../x' })).toBe('INVALID_ARGUMENT');
  });
});

describe('a case that the movement does not know', () => {
  it('is not made by a move, of however many it is asked', async () => {
    const before = await everything();
    for (const caseId of [...invented, 'nomination-1', 'review', 'score', 'participation']) {
      expect(await handToHead(caseId)).toMatchObject({ value: { outcomes: [{ refusal: 'unknownCase' }] } });
    }
    expect(await everything()).toEqual(before);
  });

  it('is not judged, though somebody got a version there', async () => {
    for (const caseId of invented) await submit(M, 'u1', caseId, 1, { any: 'thing' });
    await submit(M, 'u2', REGISTRATION_CASE, 1, registrationToday());
    await eventually(
      paths.case(M, 'u2', REGISTRATION_CASE),
      caseSchema,
      ({ state }) => state === 'validated',
    );
    const states = await db.getAll(...invented.map((caseId) => db.doc(paths.case(M, 'u1', caseId))));
    expect(states.filter(({ exists }) => exists)).toEqual([]);
  });
});
