import { callables } from '@thidua/domain/contract/callables';
import { chainEntrySchema } from '@thidua/domain/log/chain';
import { planChainId } from '@thidua/domain/log/chain-ids';
import { launchCause, notificationSchema } from '@thidua/domain/mail/notification';
import { district5 } from '@thidua/domain/movement/authority.fixture';
import { movementSchema, participantSchema } from '@thidua/domain/movement/movement';
import type { UnitKind } from '@thidua/domain/movement/unit';
import { movementDraftSchema, type MovementDraft, type PlanPart } from '@thidua/domain/plan/plan-draft';
import { planVersionSchema } from '@thidua/domain/plan/revise-plan';
import { paths } from '@thidua/domain/base/paths';
import { addDays, daysBetween } from '@thidua/domain/base/time';
import { unitRecordSchema } from '@thidua/domain/summary/unit-record';
import { logger } from 'firebase-functions';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { reconcile } from '../../functions/src/summaries/reconcile.ts';
import { tellLeftNews } from '../../functions/src/telling/tell-news.ts';
import { Mortal } from '../support/mortal.ts';
import { AUTHORITY } from '../support/small-movement.ts';
import { Desk } from './desk.ts';

// What is refused, and news that a dead process could not tell.
const shown = (['warn', 'error'] as const).map((level) =>
  vi.spyOn(logger, level).mockImplementation(() => undefined),
);
afterAll(() => shown.forEach((spy) => spy.mockRestore()));

const NOW = new Date('2026-12-01T02:00:00Z');
const ID = '0123456789abcdef0123';
const of = { authorityId: AUTHORITY, draftId: ID };
const fromTemplate = { kind: 'template', template: 'plan-221', from: '2026-12-10' } as const;

const mortal = new Mortal();
let desk: Desk;

/** An authority with two wards and a company, and its people. */
async function open(): Promise<Desk> {
  const opened = new Desk(NOW, async () => mortal.step());
  const unit = (name: string, kind: UnitKind, above: string[]) => ({
    name,
    kind,
    folded: name,
    parentId: above.at(-1) ?? null,
    ancestors: above,
    authorityId: AUTHORITY,
    active: true,
    authority: kind === 'authority' ? { ...district5, placeName: 'Quận Thử' } : null,
  });
  await opened.store.set(paths.unit(AUTHORITY), unit('Quận Thử', 'authority', []));
  await opened.store.set(paths.unit('p1'), unit('Phường 1', 'ward', [AUTHORITY]));
  await opened.store.set(paths.unit('p2'), unit('Phường 2', 'ward', [AUTHORITY]));
  await opened.store.set(paths.unit('cty'), unit('Công ty', 'enterprise', [AUTHORITY]));
  await opened.hold('office', AUTHORITY, 'office');
  await opened.hold('colleague', AUTHORITY, 'office');
  await opened.hold('chairman', AUTHORITY, 'chairman');
  await opened.hold('head', 'p1', 'unitHead');
  await opened.hold('elsewhere', 'another', 'office', 'another');
  return opened;
}

async function draft(): Promise<MovementDraft> {
  const path = paths.movementDraft(ID);
  const found = (await desk.store.load([path])).read(path, movementDraftSchema);
  if (!found) throw new Error('There is no draft');
  return found;
}

async function save<N extends keyof MovementDraft['plan']>(
  uid: string,
  part: N,
  change: Partial<PlanPart<N>>,
  rev?: number,
): Promise<unknown> {
  const { plan, marks } = await draft();
  const content = { ...plan[part], ...change };
  return desk.ask(uid, 'savePlanPart', { ...of, part, rev: rev ?? marks[part].rev, content });
}

/** What the office still has to write of a movement from the template: its number, clusters and places. */
async function complete(): Promise<void> {
  const { plan } = await draft();
  await save('office', 'head', { number: '15/KH-UBND' });
  await save('office', 'units', {
    clusters: [
      { id: 'cum-1', name: 'Cụm 1', leadUnitId: 'p1', proposedTargets: [] },
      { id: 'cum-2', name: 'Cụm 2', leadUnitId: 'cty', proposedTargets: [] },
    ],
    places: Object.fromEntries(
      Object.entries(plan.units.places).map(([id, place]) => [
        id,
        { ...place, clusterId: id === 'cty' ? 'cum-2' : 'cum-1' },
      ]),
    ),
  });
}

beforeEach(async () => {
  desk = await open();
});

describe('a draft', () => {
  it('is made from the template, its dates moved as far as the first day is', async () => {
    expect(await desk.ask('office', 'draftMovement', { ...of, origin: fromTemplate })).toEqual({});
    const { plan, state, createdBy } = await draft();
    expect([state, createdBy]).toEqual(['draft', 'office']);
    expect(plan.head).toMatchObject({
      from: '2026-12-10',
      to: addDays('2026-12-10', 90),
      issuedAt: 'Quận Thử',
    });
    expect(plan.head.issuedOn).toBe(addDays('2021-11-19', daysBetween('2021-11-01', '2026-12-10')));
    expect(Object.keys(plan.units.places).toSorted()).toEqual(['cty', 'p1', 'p2']);
  });

  it('is asked for again after a lost answer, and made once', async () => {
    const request = { ...of, origin: fromTemplate };
    await desk.ask('office', 'draftMovement', request);
    await save('office', 'head', { title: 'Thi đua chuyển đổi số' });
    const kept = JSON.stringify(desk.kept());
    expect(await desk.ask('office', 'draftMovement', request)).toEqual({});
    expect(JSON.stringify(desk.kept())).toBe(kept);
    expect(await desk.ask('colleague', 'draftMovement', request)).toBe('notAllowed');
  });

  it('is nobody else’s to make, change, launch or give up', async () => {
    await desk.ask('office', 'draftMovement', { ...of, origin: { kind: 'empty' } });
    const path = paths.movementDraft(ID);
    const kept = JSON.stringify((await desk.store.load([path])).raw(path));
    const part = { part: 'head', rev: 1, content: {} } as const;
    for (const uid of ['chairman', 'head', 'nobody', 'elsewhere']) {
      expect(await desk.ask(uid, 'draftMovement', { ...of, origin: fromTemplate }), uid).toBe('notAllowed');
      expect(await desk.ask(uid, 'savePlanPart', { ...of, ...part }), uid).toBe('notAllowed');
      expect(await desk.ask(uid, 'launchMovement', of), uid).toBe('notAllowed');
      expect(await desk.ask(uid, 'discardMovement', { ...of, reason: 'x' }), uid).toBe('notAllowed');
    }
    const theirs = { ...of, authorityId: 'another' };
    expect(await desk.ask('elsewhere', 'savePlanPart', { ...theirs, ...part })).toBe('unknownDraft');
    expect(await desk.ask('elsewhere', 'launchMovement', theirs)).toBe('unknownDraft');
    expect(JSON.stringify((await desk.store.load([path])).raw(path))).toBe(kept);
    expect(desk.kept().filter(([at]) => at.startsWith('movement'))).toHaveLength(1);
  });

  it('does not take the id of a movement that there is', async () => {
    await desk.store.set(paths.movement(ID), { authorityId: 'another' });
    expect(await desk.ask('office', 'draftMovement', { ...of, origin: { kind: 'empty' } })).toBe(
      'notAllowed',
    );
  });

  it('is not made from a movement of another authority, nor from none', async () => {
    const origin = { kind: 'movement', movementId: 'there', from: '2026-12-10' } as const;
    expect(await desk.ask('office', 'draftMovement', { ...of, origin })).toBe('unknownMovement');
  });

  it('is given up with a reason, and then changed no more', async () => {
    await desk.ask('office', 'draftMovement', { ...of, origin: { kind: 'empty' } });
    expect(await desk.ask('office', 'discardMovement', { ...of, reason: 'Hoãn sang năm' })).toEqual({});
    expect(await save('office', 'head', { title: 'x' })).toBe('notInThisState');
    expect(await desk.ask('office', 'launchMovement', of)).toBe('notInThisState');
  });
});

describe('parts', () => {
  beforeEach(async () => {
    await desk.ask('office', 'draftMovement', { ...of, origin: fromTemplate });
  });

  it('are saved each by itself, so two officers in different parts never meet', async () => {
    expect(await save('office', 'head', { motto: 'Một' }, 1)).toEqual({ rev: 2 });
    expect(await save('colleague', 'timeline', { commentDays: 7 }, 1)).toEqual({ rev: 2 });
    expect((await draft()).plan).toMatchObject({ head: { motto: 'Một' }, timeline: { commentDays: 7 } });
  });

  it('are never written over what somebody else saved meanwhile', async () => {
    await save('office', 'head', { motto: 'Một' }, 1);
    expect(await save('colleague', 'head', { motto: 'Hai' }, 1)).toBe('changedMeanwhile');
    const { plan, marks } = await draft();
    expect([plan.head.motto, marks.head]).toEqual(['Một', { rev: 2, by: 'office', at: NOW }]);
  });

  it('are saved once, however often the answer was lost', async () => {
    expect(await save('office', 'head', { motto: 'Một' }, 1)).toEqual({ rev: 2 });
    expect(await save('office', 'head', { motto: 'Một' }, 1)).toEqual({ rev: 2 });
  });

  it('are refused where they are none, or hold more than a part may', async () => {
    const { plan } = await draft();
    const ask = (part: string, content: object) =>
      desk.post('office', 'savePlanPart', { ...of, part, rev: 1, content: { ...content } });
    expect(await ask('nothing', plan.head)).toBe('malformed');
    expect(await ask('head', plan.text)).toBe('planPartNotValid');
    expect(await ask('head', { ...plan.head, motto: 'x'.repeat(301) })).toBe('planPartNotValid');
    expect(await ask('head', { ...plan.head, from: '2026-13-01' })).toBe('planPartNotValid');
  });
});

describe('a launch', () => {
  beforeEach(async () => {
    await desk.ask('office', 'draftMovement', { ...of, origin: fromTemplate });
  });

  it('waits for what stops it, and leaves nothing behind', async () => {
    const kept = JSON.stringify(desk.kept());
    expect(await desk.ask('office', 'launchMovement', of)).toBe('planHasFaults');
    expect(JSON.stringify(desk.kept())).toBe(kept);
  });

  it('opens the movement, places every unit, tells its people once, and logs it', async () => {
    await complete();
    expect(await desk.ask('office', 'launchMovement', of)).toEqual({ movementId: ID });
    const at = {
      movement: paths.movement(ID),
      participant: paths.participant(ID, 'cty'),
      record: paths.unitRecord(ID, 'p1'),
      entry: paths.chainEntry(planChainId(ID), 2),
      notice: paths.notification('head', launchCause(ID)),
      ofChairman: paths.notification('chairman', launchCause(ID)),
      ofOffice: paths.notification('office', launchCause(ID)),
    };
    const documents = await desk.store.load(Object.values(at));
    expect(documents.read(at.movement, movementSchema)).toMatchObject({
      status: 'open',
      number: '15/KH-UBND',
    });
    expect(documents.raw(at.movement)).toMatchObject({ dossiersPerUnit: 60 });
    expect(documents.read(at.participant, participantSchema)).toMatchObject({
      clusterId: 'cum-2',
      obligation: 'invited',
    });
    expect(documents.read(at.record, unitRecordSchema)?.unitId).toBe('p1');
    expect(documents.read(at.entry, chainEntrySchema)).toMatchObject({ action: 'launch', uid: 'office' });
    expect([at.notice, at.ofChairman, at.ofOffice].map((path) => documents.has(path))).toEqual([
      true,
      true,
      false,
    ]);
    const mails = desk.kept().filter(([path]) => path.startsWith(`${paths.mails()}/`));
    expect(mails).toHaveLength(1);
    expect(JSON.stringify(mails)).toContain(`/movements/${ID}`);

    const kept = JSON.stringify(desk.kept().filter(([path]) => !path.includes('/sweeps/')));
    expect(await desk.ask('office', 'launchMovement', of)).toEqual({ movementId: ID });
    expect(JSON.stringify(desk.kept().filter(([path]) => !path.includes('/sweeps/')))).toBe(kept);
    expect(await save('office', 'head', { motto: 'Khác' })).toBe('notInThisState');
  });

  it('that dies at any step is gone on with, and shows no half of a movement', async () => {
    await complete();
    await desk.ask('office', 'launchMovement', of);
    /** Every document there is: of the movement, of who was told, of mails. */
    const documents = () =>
      desk
        .kept()
        .map(([path]) => path)
        .filter((path) => !/\/sweeps\/|^chains\//.test(path))
        .toSorted();
    const whole = documents();
    let died = true;
    for (let steps = 1; died; steps += 1) {
      desk = await open();
      await desk.ask('office', 'draftMovement', { ...of, origin: fromTemplate });
      await complete();
      died = await mortal.dyingAfter(steps, () => desk.ask('office', 'launchMovement', of));
      const isOpen = documents().includes(paths.movement(ID));
      const roll = whole.filter((path) => /\/(nodes|clusters|participants)\//.test(path));
      expect(isOpen && !roll.every((path) => documents().includes(path))).toBe(false);
      // Later, when what the dead process held is held no more.
      desk.now = new Date(NOW.getTime() + 120_000);
      expect(await desk.ask('office', 'launchMovement', of)).toEqual({ movementId: ID });
      await tellLeftNews(desk.services);
      expect(documents()).toEqual(whole);
    }
  });

  it('writes over what an attempt that died left', async () => {
    await complete();
    await desk.store.set(paths.participant(ID, 'gone'), {});
    await desk.store.set(paths.cluster(ID, 'gone'), {});
    await desk.store.set(paths.participant(ID, 'p1'), { obligation: 'exempt' });
    expect(await desk.ask('office', 'launchMovement', of)).toEqual({ movementId: ID });
    expect((await desk.store.idsIn(paths.participants(ID))).toSorted()).toEqual(['cty', 'p1', 'p2']);
    expect((await desk.store.idsIn(paths.clusters(ID))).toSorted()).toEqual(['cum-1', 'cum-2']);
    const path = paths.participant(ID, 'p1');
    expect((await desk.store.load([path])).read(path, participantSchema)?.obligation).toBe('required');
  });

  it('shows the office who of each unit has opened the plan', async () => {
    await complete();
    await desk.ask('office', 'launchMovement', of);
    const reach = async () => {
      const answer = callables.planReach.response.parse(
        await desk.ask('office', 'planReach', { movementId: ID }),
      );
      return answer.units.map(({ unitId, people }) => [
        unitId,
        people.map(({ name, openedAt }) => [name, openedAt]),
      ]);
    };
    const before = await reach();
    expect(before).toHaveLength(3);
    expect(before).toContainEqual(['p1', [['Người head', null]]]);
    expect(before).toContainEqual(['p2', []]);
    const path = paths.notification('head', launchCause(ID));
    const notice = (await desk.store.load([path])).read(path, notificationSchema);
    await desk.store.set(path, { ...notice, readAt: NOW });
    expect(await reach()).toContainEqual(['p1', [['Người head', NOW.toISOString()]]]);
    expect(await desk.ask('head', 'planReach', { movementId: ID })).toBe('notAllowed');
  });
});

describe('a plan that runs', () => {
  beforeEach(async () => {
    await desk.ask('office', 'draftMovement', { ...of, origin: fromTemplate });
    await complete();
    await desk.ask('office', 'launchMovement', of);
    await desk.ask('office', 'revisePlan', { movementId: ID });
  });
  const movement = async () => {
    const path = paths.movement(ID);
    return (await desk.store.load([path])).read(path, movementSchema);
  };
  const publish = () => desk.ask('office', 'publishPlan', { movementId: ID, reason: 'Mưa bão' });

  it('is changed with a reason: what it said before is kept, all are told, lateness is judged anew', async () => {
    desk.now = new Date('2027-01-05T02:00:00Z');
    expect(await save('office', 'timeline', { registrationDeadline: '2027-01-20' })).toMatchObject({});
    expect((await movement())?.registrationDeadline).toBe('2027-01-02');
    expect(await publish()).toEqual({});
    expect(await movement()).toMatchObject({
      registrationDeadline: '2027-01-20',
      planVersion: 1,
      status: 'open',
    });
    const at = {
      version: paths.planVersion(ID, 1),
      notice: paths.notification('head', `${ID}~plan~1`),
      entry: paths.chainEntry(planChainId(ID), 3),
    };
    const documents = await desk.store.load(Object.values(at));
    expect(documents.read(at.version, planVersionSchema)).toMatchObject({
      reason: 'Mưa bão',
      changed: ['timeline'],
      before: { registrationDeadline: '2027-01-02', planVersion: 0 },
    });
    expect(documents.raw(at.notice)).toMatchObject({ kind: 'planChanged', detail: 'Mưa bão' });
    expect(documents.read(at.entry, chainEntrySchema)?.detail?.reason).toBe('Mưa bão');
    expect(await reconcile(desk.services, ID)).toMatchObject({ drift: [] });
    const kept = JSON.stringify(desk.kept().filter(([path]) => !path.includes('/sweeps/')));
    expect(await publish()).toEqual({});
    expect(JSON.stringify(desk.kept().filter(([path]) => !path.includes('/sweeps/')))).toBe(kept);
  });

  it('keeps what units rest on, and who takes part', async () => {
    expect(await save('office', 'areas', { contentAreas: [], proposedTargets: [] })).toMatchObject({});
    expect(await publish()).toBe('planHasFaults');
    expect(await save('office', 'units', { places: {} })).toBe('notInThisState');
    expect((await movement())?.contentAreas).toHaveLength(8);
  });

  it('stays as it is where the change is given up, or is none', async () => {
    await save('office', 'head', { motto: 'Khác' });
    expect(await desk.ask('office', 'dropRevision', { movementId: ID })).toEqual({});
    const before = await movement();
    expect(await publish()).toEqual({});
    await desk.ask('office', 'revisePlan', { movementId: ID });
    expect((await draft()).plan.head.motto).toBe(before?.motto);
    expect(await publish()).toEqual({});
    expect(await movement()).toEqual(before);
  });

  it('is nobody else’s to change', async () => {
    for (const uid of ['head', 'chairman', 'elsewhere']) {
      expect(await desk.ask(uid, 'revisePlan', { movementId: ID }), uid).toBe('notAllowed');
      expect(await desk.ask(uid, 'publishPlan', { movementId: ID, reason: 'x' }), uid).toBe('notAllowed');
      expect(await desk.ask(uid, 'dropRevision', { movementId: ID }), uid).toBe('notAllowed');
    }
  });
});

describe('from an earlier movement', () => {
  it('clusters and places are taken over, and it is said what it was made of', async () => {
    await desk.ask('office', 'draftMovement', { ...of, origin: fromTemplate });
    await complete();
    await desk.ask('office', 'launchMovement', of);
    const next = { ...of, draftId: 'f'.repeat(20) };
    const origin = { kind: 'movement', movementId: ID, from: '2027-06-01' } as const;
    expect(await desk.ask('office', 'draftMovement', { ...next, origin })).toEqual({});
    const path = paths.movementDraft(next.draftId);
    const made = (await desk.store.load([path])).read(path, movementDraftSchema);
    expect(made?.plan.units.clusters.map(({ leadUnitId }) => leadUnitId)).toEqual(['p1', 'cty']);
    expect(made?.plan.units.places['cty']?.clusterId).toBe('cum-2');
    expect(made?.plan.head).toMatchObject({ from: '2027-06-01', number: '' });
    expect(made?.kept.origin).toEqual({ movementId: ID, number: '15/KH-UBND', place: 'Quận Thử' });
  });
});
