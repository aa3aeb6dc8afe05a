import { sessionOf } from '@thidua/domain/council/council.fixture';
import { sessionSchema } from '@thidua/domain/council/council';
import { chainEntrySchema } from '@thidua/domain/log/chain';
import { sessionChainId } from '@thidua/domain/log/chain-ids';
import { nominationCase, nominationId } from '@thidua/domain/movement/case-ids';
import { nominationIn } from '@thidua/domain/nomination/nomination.fixture';
import { paths } from '@thidua/domain/base/paths';
import { beforeEach, expect, test } from 'vitest';
import { Desk } from '../../../test/frame/desk.ts';
import { AUTHORITY, MOVEMENT as M } from '../../../test/support/small-movement.ts';

const NOW = new Date('2022-02-10T02:00:00Z');
const own = nominationId('u1', nominationCase('1'));
const other = nominationId('u1', nominationCase('2'));
const ask = { movementId: M, sessionId: 's', nominationId: own, memberUid: 'm1' };
const clear = { ...ask, clear: true, reason: 'Khác ngày sinh' };

let desk: Desk;
const read = async () => {
  const path = paths.session(M, 's');
  return (await desk.store.load([path])).read(path, sessionSchema);
};

beforeEach(async () => {
  desk = await new Desk(NOW).open();
  await desk.hold('office', AUTHORITY, 'office');
  await desk.hold('m1', AUTHORITY, 'councilMember');
  for (const [caseId, name] of [
    [nominationCase('1'), 'Mẫu m1'],
    [nominationCase('2'), 'Mẫu Văn Bình'],
  ] as const) {
    const whose = { movementId: M, authorityId: AUTHORITY, unitId: 'u1', caseId, name };
    await desk.store.set(paths.nomination(M, nominationId('u1', caseId)), nominationIn('appraised', whose));
  }
  const conflicts = { [own]: { m1: 'oneself' as const }, [other]: {} };
  const draft = sessionOf(
    ['m1', 'm2'],
    [own, other],
    {},
    { authorityId: AUTHORITY, state: 'draft', conflicts },
  );
  await desk.store.set(paths.session(M, 's'), draft);
});

test('the office finds that a member only bears the name: logged with the reason, once, and taken back', async () => {
  expect(await desk.ask('office', 'clearNamesake', clear)).toEqual({});
  expect(await desk.ask('office', 'clearNamesake', clear)).toEqual({});
  expect(await read()).toMatchObject({
    conflicts: { [own]: {} },
    cleared: { [own]: { m1: 'Khác ngày sinh' } },
    seq: 2,
  });
  const entry = paths.chainEntry(sessionChainId(M, 's'), 1);
  expect((await desk.store.load([entry])).read(entry, chainEntrySchema)).toMatchObject({
    uid: 'office',
    action: 'clearNamesake',
    detail: { reason: 'Mẫu m1 – Ông Mẫu m1: Khác ngày sinh' },
  });

  expect(
    await desk.ask('office', 'clearNamesake', { ...clear, clear: false, reason: 'Là một người' }),
  ).toEqual({});
  expect(await read()).toMatchObject({
    conflicts: { [own]: { m1: 'oneself' } },
    cleared: { [own]: {} },
    seq: 3,
  });
});

test('nothing is found where no name is shared, by anybody else, or once the vote is open', async () => {
  expect(await desk.ask('office', 'clearNamesake', { ...clear, nominationId: other })).toBe('notANamesake');
  expect(await desk.ask('office', 'clearNamesake', { ...clear, memberUid: 'm3' })).toBe('notInSession');
  expect(await desk.ask('m1', 'clearNamesake', clear)).toBe('notAllowed');
  const open = await read();
  await desk.store.set(paths.session(M, 's'), { ...open, state: 'open' });
  expect(await desk.ask('office', 'clearNamesake', clear)).toBe('notInThisState');
});
