import { participantSchema } from '@thidua/domain/movement/movement';
import { participationChainId } from '@thidua/domain/log/chain-ids';
import { unitQuota } from '@thidua/domain/movement/extra-quota';
import { awardSettings } from '@thidua/domain/movement/award-settings.fixture';
import { paths } from '@thidua/domain/base/paths';
import { beforeEach, describe, expect, it } from 'vitest';
import { AUTHORITY, MOVEMENT as M } from '../support/small-movement.ts';
import { Desk } from './desk.ts';

const of = { formId: 'giay-khen', kind: 'individual' } as const;
const request = { movementId: M, unitId: 'u1', ...of };
const ask = { ...request, more: 2, reason: 'Hai người tuyến đầu' };
let desk: Desk;

beforeEach(async () => {
  desk = await new Desk(new Date('2021-12-10T02:00:00Z')).open();
  await desk.hold('office', AUTHORITY, 'office');
  await desk.hold('chairman', AUTHORITY, 'chairman');
  await desk.hold('clerk', 'u1', 'unitEditor');
  await desk.hold('head', 'u1', 'unitHead');
  await desk.hold('neighbour', 'u2', 'unitHead');
});

const read = async () => {
  const path = paths.participant(M, 'u1');
  const found = (await desk.store.load([path])).read(path, participantSchema);
  if (!found) throw new Error('The unit takes no part');
  return found;
};
const noticesOf = (uid: string) => desk.noticesOf(uid);
const logged = () => desk.loggedIn(participationChainId(M, 'u1'));

describe('asking for more than the quota', () => {
  it('reaches the office with the unit’s reason, is logged, and adds nothing yet', async () => {
    expect(await desk.ask('clerk', 'askQuota', ask)).toEqual({});
    expect(await read()).toMatchObject({ quotaAsked: true, extraQuotas: [{ granted: 0, answer: null }] });
    const [notice] = noticesOf('office');
    expect(notice).toMatchObject({ kind: 'quotaAsked', unitId: 'u1' });
    expect(notice?.detail).toContain('Hai người tuyến đầu');
    expect(noticesOf('neighbour')).toEqual([]);
    expect(logged()).toMatchObject([
      { uid: 'clerk', role: 'unitEditor', action: 'askQuota', detail: { reason: ask.reason } },
    ]);
  });

  it('is the unit’s own to do, once at a time', async () => {
    for (const uid of ['neighbour', 'office', 'chairman']) {
      expect(await desk.ask(uid, 'askQuota', ask), uid).toBe('notAllowed');
    }
    await desk.ask('clerk', 'askQuota', ask);
    expect(await desk.ask('head', 'askQuota', { ...ask, more: 3 })).toBe('quotaAskedAlready');
    expect(await desk.ask('head', 'askQuota', { ...ask, kind: 'household' })).toBe('noQuota');
  });
});

describe('answering', () => {
  it('is the office’s: what it grants counts from then on, and the unit is told', async () => {
    await desk.ask('clerk', 'askQuota', ask);
    expect(await desk.ask('head', 'answerQuota', { ...request, more: 2, reason: '' })).toBe('notAllowed');
    expect(await desk.ask('office', 'answerQuota', { ...request, more: 1, reason: 'Một người' })).toEqual({});
    const { extraQuotas, quotaAsked } = await read();
    expect(quotaAsked).toBe(false);
    expect(unitQuota(awardSettings, extraQuotas, of)).toBe(3);
    for (const uid of ['clerk', 'head']) {
      const [notice] = noticesOf(uid);
      expect(notice).toMatchObject({ kind: 'quotaAnswered', unitId: 'u1' });
      expect(notice?.detail).toContain('Một người');
    }
    expect(logged().at(-1)).toMatchObject({
      role: 'office',
      before: 'giay-khen:individual:2',
      after: 'giay-khen:individual:3',
    });
  });

  it('may decline, with a reason, and then the unit may ask again', async () => {
    await desk.ask('clerk', 'askQuota', ask);
    expect(await desk.ask('office', 'answerQuota', { ...request, more: 0, reason: '' })).toBe(
      'reasonRequired',
    );
    expect(await desk.ask('office', 'answerQuota', { ...request, more: 0, reason: 'Cụm đã đủ' })).toEqual({});
    expect(unitQuota(awardSettings, (await read()).extraQuotas, of)).toBe(2);
    expect(await desk.ask('office', 'answerQuota', { ...request, more: 1, reason: '' })).toBe(
      'alreadyAnswered',
    );
    expect(await desk.ask('clerk', 'askQuota', { ...ask, more: 1 })).toEqual({});
  });
});
