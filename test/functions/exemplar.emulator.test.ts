import { exemplarSchema, publicExemplarSchema } from '@thidua/domain/exemplar/exemplar';
import { agreed, proposal, story } from '@thidua/domain/exemplar/exemplar.fixture';
import { intakeSchema } from '@thidua/domain/intake/intake';
import { chainEntrySchema } from '@thidua/domain/log/chain';
import { exemplarChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { formatDate } from '@thidua/domain/base/text';
import { localDateOf } from '@thidua/domain/base/time';
import { beforeAll, expect, it } from 'vitest';
import {
  call,
  createPerson,
  list,
  openMovement,
  read,
  runSchedule,
  eventually,
  type Person,
} from '../support/backend.ts';
import { createIntake } from '../support/client-writes.ts';
import { AUTHORITY, settings } from '../support/small-movement.ts';

const M = 'exemplar-test';
const consent = { ...agreed, on: formatDate(localDateOf(new Date(Date.now() - 86_400_000), settings.zone)) };
const sound = { kind: 'exemplar', ownerId: 'u1', content: proposal({ consent }) };
const intakePath = (n: number) => paths.intake(M, `exemplar~u1~${n}`);

let clerk: Person;
let publicity: Person;
let other: Person;

beforeAll(async () => {
  const office = await createPerson({ [AUTHORITY]: ['office'] });
  [clerk, publicity, other] = await Promise.all([
    createPerson({ u1: ['unitEditor'] }),
    createPerson({ [AUTHORITY]: ['publicity'] }),
    createPerson({ u2: ['unitHead'] }),
  ]);
  await openMovement(M, office.token);
});

const answerTo = async (n: number) =>
  (await eventually(intakePath(n), intakeSchema, ({ answer }) => answer !== null)).answer;
const stored = (n: number) => read(paths.exemplar(M, `u1~${n}`), exemplarSchema);
const shown = (n: number) => read(paths.publicExemplar(M, `u1~${n}`), publicExemplarSchema);

async function move(n: number, name: 'accept' | 'publish' | 'schedule', publishAt: string | null = null) {
  const seq = (await stored(n))?.seq ?? 0;
  const request = { movementId: M, exemplarId: `u1~${n}`, seq, move: name, reason: '', publishAt };
  const answer = await call('moveExemplar', request, publicity.token);
  return answer.ok ? 'done' : answer.error;
}

it('a unit hands a proposal in by itself, the trigger answers it, and what is not sound is named', async () => {
  expect(await createIntake(intakePath(1), sound, other), 'another unit’s').toBe(403);
  expect(await createIntake(intakePath(2), sound, clerk), 'out of turn').toBe(403);
  expect(await createIntake(intakePath(1), sound, clerk)).toBe(200);
  expect(await answerTo(1)).toMatchObject({ findings: [], recordId: 'u1~1' });
  expect(await stored(1)).toMatchObject({
    state: 'proposed',
    proposedBy: clerk.uid,
    consent: { state: 'given' },
  });

  const spoiled = { ...sound, content: proposal({ consent, story: story({ title: ' ' }) }) };
  expect(await createIntake(intakePath(2), spoiled, clerk)).toBe(200);
  expect(await answerTo(2)).toMatchObject({
    findings: [{ path: 'story.title', code: 'required' }],
    recordId: null,
  });
  expect(await stored(2)).toBeNull();
});

it('is published, taken up by another unit, and gone once its person agrees no more', async () => {
  expect(await move(1, 'accept')).toBe('done');
  expect(await move(1, 'publish')).toBe('done');
  expect(await shown(1)).toMatchObject({ title: story().title, adoptions: 0 });
  const adopting = { movementId: M, exemplarId: 'u1~1', unitId: 'u2', plan: 'Làm theo' };
  expect(await call('adoptExemplar', adopting, other.token)).toMatchObject({ ok: true });
  expect(await shown(1)).toMatchObject({ adoptions: 1 });
  const seq = (await stored(1))?.seq ?? 0;
  const revoke = { movementId: M, exemplarId: 'u1~1', seq, reason: 'Không muốn nữa' };
  expect(await call('revokeConsent', revoke, clerk.token)).toMatchObject({ ok: true });
  expect(await shown(1)).toBeNull();
  const log = await list(paths.chainEntries(exemplarChainId(M, 'u1~1')), chainEntrySchema);
  expect(log.toSorted((a, b) => a.n - b.n).map(({ action }) => action)).toEqual([
    'propose',
    'accept',
    'publish',
    'revokeConsent',
  ]);
});

it('is published by the tick once its time has come', async () => {
  expect(await createIntake(intakePath(3), sound, clerk)).toBe(200);
  await answerTo(3);
  await move(3, 'accept');
  const publishAt = new Date(Date.now() + 1500);
  expect(await move(3, 'schedule', publishAt.toISOString())).toBe('done');
  expect(await shown(3)).toBeNull();
  let published = await shown(3);
  while (published === null) {
    await runSchedule('everyFiveMinutes');
    published = await shown(3);
  }
  expect(published.publishedAt.getTime()).toBeGreaterThanOrEqual(publishAt.getTime());
});
