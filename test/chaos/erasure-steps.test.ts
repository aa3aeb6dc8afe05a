import { erasureSchema } from '@thidua/domain/erasure/erasure';
import type { ErasureSubject } from '@thidua/domain/erasure/erasure-subject';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { erasureChainId } from '@thidua/domain/log/chain-ids';
import { nominationCase } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { erasureRunSchema, SWEEP_LEASE_MS, type ErasureRun } from '@thidua/domain/summary/sweep';
import { beforeEach, describe, expect, it } from 'vitest';
import { erasePerson, goOn, leftErasures } from '../../functions/src/erasure/erase-person.ts';
import type { Services } from '../../functions/src/platform/services.ts';
import type { MemoryStore } from '../support/memory-store.ts';
import { AUTHORITY, MOVEMENT as M, OFFICE_UID, version } from '../support/small-movement.ts';
import { DECLINED, declinedId, ErasureStage, MEMBER, MEMBER_UID, valueOf } from './erasure-stage.ts';

const basis = 'Điều 14 Luật 91/2025/QH15, đơn ngày 02/03/2026';
const nominee: ErasureSubject = {
  kind: 'nominee',
  nominations: [{ movementId: M, nominationId: declinedId }],
};
const account: ErasureSubject = { kind: 'account', uid: MEMBER_UID };
const caseId = nominationCase('khong');
const path = paths.nomination(M, declinedId);

let stage: ErasureStage;
let store: MemoryStore;
let services: Services;
let fresh: [string, object][];

beforeEach(async () => {
  stage = await ErasureStage.open();
  ({ store, services } = stage);
  fresh = store.everything();
});

async function again(): Promise<void> {
  for (const [other] of store.everything()) await store.remove(other);
  for (const [other, data] of fresh) await store.set(other, data);
}

const erase = (subject: ErasureSubject) =>
  erasePerson(services, OFFICE_UID, { authorityId: AUTHORITY, subject, byName: true, basis });
const held = (at: string): object | undefined => store.everything().find(([other]) => other === at)?.[1];
const logged = () => store.idsIn(paths.chainEntries(erasureChainId(AUTHORITY)));
/** A walk through everything has come to its end, and nothing else has happened yet. */
const run = (): ErasureRun | null =>
  erasureRunSchema.safeParse(held(paths.erasureRun(AUTHORITY))).data ?? null;
const hasWalked = () => run()?.phase === 'done';
/** The same of the walk that erases. */
const hasErased = () => hasWalked() && 'of' in (run() ?? {});
const hasBegun = () => store.pathsUnder(`${paths.erasures()}/`).length > 0;

/** Does `work` once, as soon as `when` holds. */
function once(when: () => boolean, work: () => Promise<unknown>): void {
  let isDone = false;
  stage.meanwhile = async () => {
    if (isDone || !when()) return;
    isDone = true;
    await work();
  };
}

/** The unit hands the dossier in anew. */
async function handIn(): Promise<object> {
  const nomination = nominationSchema.parse(fresh.find(([other]) => other === path)?.[1]);
  const anew = { ...nomination, state: 'validated', version: 2 };
  const manifest = { name: `Ảnh mới của ${DECLINED}.pdf`, size: 1 };
  await store.set(paths.version(M, 'u1', caseId, 2), version({ name: DECLINED }, stage.now));
  await store.set(paths.evidence(M, 'u1', caseId, 'tep-moi'), manifest);
  await store.set(path, anew);
  return anew;
}

describe('an erasure', () => {
  it('goes on after a death at any step until nothing is left to be found', async () => {
    let deaths = 0;
    for (let steps = 30; ; steps += 16) {
      await again();
      const died = await stage.dyingAfter(steps, () => erase(nominee));
      if (!died) break;
      deaths += 1;
      stage.later(SWEEP_LEASE_MS);
      for (const id of await leftErasures(services)) await goOn(services, id, Infinity);
      if (!hasBegun()) valueOf(await erase(nominee));
      expect(stage.placesOf(DECLINED), `death at step ${steps}`).toEqual([]);
    }
    expect(deaths).toBeGreaterThan(12);
  });

  it('does not begin where a procedure has begun while it looked', async () => {
    once(hasWalked, handIn);
    expect(await erase(nominee)).toEqual({ ok: false, error: 'inProcedure' });
    expect(hasBegun()).toBe(false);
    expect(await logged()).toEqual([]);
  });

  it('leaves alone what was handed in while it was under way, at whichever step', async () => {
    let brokenOff = 0;
    for (let steps = 5; ; steps += 13) {
      await again();
      let left = steps;
      let anew: object = {};
      stage.meanwhile = async () => {
        left -= 1;
        if (left === 0) anew = await handIn();
      };
      const answer = await erase(nominee);
      stage.meanwhile = null;
      if (left > 0) break;
      expect(held(path), `step ${steps}`).toEqual(anew);
      expect(held(paths.version(M, 'u1', caseId, 2))).toMatchObject({ content: { name: DECLINED } });
      expect(held(paths.evidence(M, 'u1', caseId, 'tep-moi')), `step ${steps}`).toBeDefined();
      if (answer.ok && answer.value.after === null) brokenOff += 1;
      for (const { data } of await store.find({ collection: paths.erasures() })) {
        expect(erasureSchema.parse(data)).toMatchObject({ needles: null });
      }
    }
    expect(brokenOff).toBeGreaterThan(5);
  });

  it('finds what was on its way while it erased', async () => {
    const notice = paths.notification(OFFICE_UID, 'tren-duong');
    once(hasErased, () => store.set(notice, { text: DECLINED, subjectId: declinedId }));
    expect(valueOf(await erase(nominee)).isDone).toBe(true);
    expect(held(notice)).toBeDefined();
    expect(stage.placesOf(DECLINED)).toEqual([]);
  });

  it('of two people at a time goes on with each where it was left', async () => {
    const until = stage.now.getTime();
    for (const subject of [nominee, account]) {
      // The process dies once it has begun to erase.
      expect(await stage.dyingAfter(260, () => erase(subject))).toBe(true);
      stage.later(SWEEP_LEASE_MS);
    }
    const ids = await leftErasures(services);
    expect(ids).toHaveLength(2);
    // Without time a little is done, so each takes up the run that the other has left.
    for (let ticks = 0; ticks < 20; ticks += 1) for (const id of ids) await goOn(services, id, until);
    for (const id of await leftErasures(services)) await goOn(services, id, Infinity);
    expect(await leftErasures(services)).toEqual([]);
    expect([...stage.placesOf(DECLINED), ...stage.placesOf(MEMBER)]).toEqual([]);
  });

  it('that is asked for twice at once, and again afterwards, is one act and one line of the log', async () => {
    const asked = await Promise.all([erase(nominee), erase(nominee)]);
    expect(asked.filter(({ ok }) => ok).length).toBeGreaterThan(0);
    const [one] = nominee.nominations;
    valueOf(await erase({ kind: 'nominee', nominations: [one, one].filter((some) => some !== undefined) }));
    expect(await logged()).toEqual(['1']);
    expect(await store.idsIn(paths.erasures())).toHaveLength(1);
  });

  it('that another process did meanwhile is not begun again', async () => {
    once(hasWalked, () => erase(nominee));
    expect(valueOf(await erase(nominee)).isDone).toBe(true);
    expect(await logged()).toEqual(['1']);
  });
});
