import { paths } from '@thidua/domain/base/paths';
import { caseStates, editableStates, type CaseState } from '@thidua/domain/submission/case';
import type firebase from 'firebase/compat/app';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ids, type Actor } from './actors.ts';
import { award, newContact } from './award-world.ts';
import { RulesEmulator, isAllowed } from './emulator.ts';
import { at, caseIds, newDraft, participant, submissionCase, world } from './world.ts';

const { absent: report } = caseIds;

let emulator: RulesEmulator;
beforeAll(async () => {
  emulator = await RulesEmulator.start('demo-rules-awards');
});
afterAll(() => emulator.stop());
beforeEach(() => emulator.reset(world()));

/** Tries a creation and leaves nothing behind. */
async function mayCreate(by: Actor, path: string, data: firebase.firestore.DocumentData): Promise<boolean> {
  const allowed = await isAllowed(emulator.as(by).doc(path).set(data));
  if (allowed) await emulator.put({ [path]: null });
  return allowed;
}

describe('a unit that owes nothing', () => {
  const path = (caseId: string) => at.draft(caseId, 'unit');
  const write = (caseId: string) => mayCreate('unitEditor', path(caseId), newDraft(caseId, 'unitEditor'));

  test('may still hold its review and put its best people forward', async () => {
    await emulator.put({ [at.participant]: participant({ obligation: 'exempt' }) });
    const tried = [report, 'ky-1x', caseIds.review, 'nomination-4'];
    const taken: string[] = [];
    for (const caseId of tried) {
      if (await write(caseId)) taken.push(caseId);
    }
    expect(taken).toEqual([caseIds.review, 'nomination-4']);
  });

  test.for([
    'nomination-',
    'nomination-A',
    'nomination-0',
    'nomination-61',
    'nomination-p61',
    'nomination-1-2',
  ])('has no nomination called %s', async (caseId) => {
    expect(await write(caseId)).toBe(false);
  });
});

describe('how to reach a nominee', () => {
  const path = at.contact('nomination-4');

  test('is written while the dossier may be', async () => {
    const taken: CaseState[] = [];
    for (const state of caseStates) {
      await emulator.put({ [at.case('nomination-4')]: submissionCase('nomination-4', { state }) });
      if (await mayCreate('unitEditor', path, newContact())) taken.push(state);
    }
    expect(taken).toEqual([...editableStates]);
  });

  test('belongs to a nomination only', async () => {
    expect(await mayCreate('unitEditor', at.contact(report), newContact())).toBe(false);
  });
});

describe('an opinion', () => {
  const path = (uid: string) => paths.opinion(ids.movement, award.session, award.nomination, uid);
  const reads = (by: Actor) => isAllowed(emulator.as(by).doc(path('ai-khac')).get({ source: 'server' }));

  test('is read by a member who has spoken, and by the chairman as a member no sooner', async () => {
    expect(await reads('councilMember')).toBe(false);
    expect(await reads('chairman')).toBe(false);
    await emulator.put({ [path('councilMember')]: { text: 'Đồng ý' } });
    expect(await reads('councilMember')).toBe(true);
    await emulator.put({ [path('chairman')]: { text: 'Đồng ý' } });
    // The chairman of this world is no council member: the session should not have taken them in.
    expect(await reads('chairman')).toBe(false);
  });

  test('is read by the chairman of a session without them', async () => {
    const session = paths.session(ids.movement, award.session);
    await emulator.put({ [session]: { ...world()[session], memberUids: ['councilMember'] } });
    expect(await reads('chairman')).toBe(true);
  });
});
