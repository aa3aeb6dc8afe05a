import { exemplarSchema, isErased, mayBeEdited, openMoves, publicOf } from '@thidua/domain/exemplar/exemplar';
import { agreed, exemplar, proposal, story } from '@thidua/domain/exemplar/exemplar.fixture';
import { paragraphs } from '@thidua/domain/exemplar/rich-text';
import { exemplarChainId } from '@thidua/domain/log/chain-ids';
import { nominationCase } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { beforeEach, describe, expect, it } from 'vitest';
import { erasePerson } from '../../functions/src/erasure/erase-person.ts';
import {
  amendExemplar,
  editExemplar,
  moveExemplar,
  noteConsent,
} from '../../functions/src/exemplars/exemplar-acts.ts';
import { adoptExemplar } from '../../functions/src/exemplars/adoptions.ts';
import { judgeExemplar } from '../../functions/src/exemplars/propose.ts';
import { publishDue } from '../../functions/src/exemplars/publish-due.ts';
import { answerIntake } from '../../functions/src/intake/answer-intake.ts';
import { AUTHORITY, MOVEMENT as M, OFFICE_UID } from '../support/small-movement.ts';
import { DECLINED, declinedId, ErasureStage, namesakeId, valueOf } from './erasure-stage.ts';

const ID = 'u1~1';
const LATE = 'u1~2';
const of = { movementId: M, exemplarId: ID };
const told = story({ name: DECLINED, title: `Gương ${DECLINED}`, nominationId: declinedId });
const edited = { ...told, body: paragraphs(`${DECLINED} đã làm thêm một việc`) };

let stage: ErasureStage;

beforeEach(async () => {
  stage = await ErasureStage.open();
  await stage.person('truyen-thong', 'Người viết', ['publicity']);
  // Somebody else of the same name: what no id says is not erased.
  await stage.nominate(namesakeId, 'u2', nominationCase('trung'), DECLINED);
  await stand('published');
});

const recordNow = async () =>
  (await stage.store.load([paths.exemplar(M, ID)])).read(paths.exemplar(M, ID), exemplarSchema);

async function stand(state: 'published' | 'scheduled' | 'accepted'): Promise<void> {
  const { store, now } = stage;
  const whose = { movementId: M, authorityId: AUTHORITY, unitId: 'u1' };
  const since = { published: { publishedAt: now }, scheduled: { publishAt: now }, accepted: {} };
  const record = exemplar({ ...whose, state, story: told, ...since[state] });
  for (const path of store.pathsUnder(`${paths.exemplar(M, ID)}/`)) await store.remove(path);
  await store.set(paths.exemplar(M, ID), record);
  await store.set(paths.exemplarVersion(M, ID, 1), { story: told, by: 'clerk', role: 'unitEditor', at: now });
  const shown = publicOf(record, now);
  if (shown) await store.set(paths.publicExemplar(M, ID), shown);
  else await store.remove(paths.publicExemplar(M, ID));
}

const erase = () =>
  erasePerson(stage.services, OFFICE_UID, {
    authorityId: AUTHORITY,
    subject: { kind: 'nominee', nominations: [{ movementId: M, nominationId: declinedId }] },
    byName: false,
    basis: 'Điều 14 Luật 91/2025/QH15',
  });

/** Does `work` once, as soon as `when` holds. */
function once(when: () => boolean, work: () => Promise<unknown>): { isDone: boolean } {
  const state = { isDone: false };
  stage.meanwhile = async () => {
    if (state.isDone || !when()) return;
    state.isDone = true;
    await work();
  };
  return state;
}

const isThere = (path: string) => stage.store.pathsUnder(path).length > 0;
const namedExemplars = () =>
  stage.placesOf(DECLINED).filter((path) => /\/(exemplars|publicExemplars|intake)\//.test(path));

const acts: Record<string, () => Promise<unknown>> = {
  async edit() {
    const { seq } = (await recordNow()) ?? { seq: 0 };
    return editExemplar(stage.services, 'truyen-thong', { ...of, seq, story: edited });
  },
  async 'edit that names no dossier any more'() {
    const { seq } = (await recordNow()) ?? { seq: 0 };
    return editExemplar(stage.services, 'truyen-thong', {
      ...of,
      seq,
      story: { ...edited, nominationId: null },
    });
  },
  async feature() {
    const { seq } = (await recordNow()) ?? { seq: 0 };
    return moveExemplar(stage.services, 'truyen-thong', {
      ...of,
      seq,
      move: 'feature',
      reason: '',
      publishAt: null,
    });
  },
  async consent() {
    const { seq } = (await recordNow()) ?? { seq: 0 };
    return noteConsent(stage.services, 'truyen-thong', { ...of, seq, consent: { ...agreed, given: true } });
  },
  async adoption() {
    await stage.person('hoc-theo', 'Đơn vị khác', ['unitHead'], true);
    return adoptExemplar(stage.services, 'hoc-theo', { ...of, unitId: 'u2', plan: 'Làm theo' });
  },
};

describe.each(Object.entries(acts))('an erasure, with somebody’s %s between two of its steps', (_, act) => {
  it('leaves nothing of the person on the public pages, nor in what is kept', async () => {
    const isBetween = () => isThere('erasures/') && !isThere(`${paths.publicExemplars(M)}/`);
    const between = once(isBetween, act);
    expect(valueOf(await erase()).isDone).toBe(true);
    expect(between.isDone).toBe(true);
    expect(isThere(`${paths.publicExemplars(M)}/`)).toBe(false);
    expect(namedExemplars()).toEqual([]);
  });

  it('at whichever step', async () => {
    for (let at = 1; ; at += 29) {
      stage.meanwhile = null;
      await stand('published');
      let left = at;
      stage.meanwhile = async () => {
        left -= 1;
        if (left === 0) await act();
      };
      await erase();
      stage.meanwhile = null;
      if (left > 0) break;
      await erase();
      expect(isThere(`${paths.publicExemplars(M)}/`), `step ${at}`).toBe(false);
      expect(namedExemplars(), `step ${at}`).toEqual([]);
    }
  });
});

it('a schedule that falls due between two steps publishes nothing of whoever is erased', async () => {
  await stand('scheduled');
  const hasBegun = () => isThere('erasures/');
  const due = once(hasBegun, () => publishDue(stage.services, M));
  valueOf(await erase());
  expect(due.isDone).toBe(true);
  await publishDue(stage.services, M);
  expect(isThere(`${paths.publicExemplars(M)}/`)).toBe(false);
});

it('a proposal that is judged late, or again, comes to nothing of whoever was erased', async () => {
  const intakeId = `exemplar~${LATE}`;
  const { store, now, services } = stage;
  const handedIn = {
    kind: 'exemplar',
    ownerId: 'u1',
    submittedBy: OFFICE_UID,
    submittedAt: now,
    answer: null,
  };
  await store.set(paths.intake(M, intakeId), { ...handedIn, content: proposal({ story: told }) });
  const judge = () => answerIntake(services, M, intakeId, judgeExemplar);
  const late = once(() => !isThere(`${paths.publicExemplars(M)}/`), judge);
  expect(valueOf(await erase()).isDone).toBe(true);
  expect(late.isDone).toBe(true);
  stage.meanwhile = null;
  await judge();
  expect(namedExemplars()).toEqual([]);
});

it('what tells of the exemplar by its id goes with it: its log and the notices of it', async () => {
  const { store, now } = stage;
  const { seq } = (await recordNow()) ?? { seq: 0 };
  const taken = { ...of, seq, move: 'takeDown', reason: `${DECLINED} đề nghị`, publishAt: null } as const;
  valueOf(await moveExemplar(stage.services, 'truyen-thong', taken));
  const notice = {
    kind: 'exemplarTakenDown',
    movementId: M,
    unitId: 'u1',
    unitName: 'u1',
    subject: told.title,
  };
  const path = paths.notification(OFFICE_UID, 'ha-bai');
  await store.set(path, { ...notice, subjectId: ID, detail: '', createdAt: now, readAt: null });
  valueOf(await erase());
  const chain = `${paths.chainEntries(exemplarChainId(M, ID))}/`;
  expect(stage.placesOf(DECLINED).filter((one) => one === path || one.startsWith(chain))).toEqual([]);
});

it('an erased exemplar is done with: neither what was open on a screen nor a new story brings it back', async () => {
  await stand('accepted');
  const { seq = 0 } = (await recordNow()) ?? {};
  valueOf(await erase());
  const gone = await recordNow();
  if (!gone) throw new Error('The record stays');
  expect(isErased(gone)).toBe(true);
  expect(openMoves(gone)).toEqual([]);
  expect(mayBeEdited(gone)).toBe(false);
  const by = 'truyen-thong';
  const onScreen = await editExemplar(stage.services, by, { ...of, seq, story: edited });
  expect(onScreen).toEqual({ ok: false, error: 'changedMeanwhile' });
  const now = { ...of, seq: gone.seq };
  await stage.person('can-bo', 'Cán bộ', ['unitEditor']);
  for (const answer of [
    await editExemplar(stage.services, by, { ...now, story: edited }),
    await moveExemplar(stage.services, by, { ...now, move: 'accept', reason: '', publishAt: null }),
    await noteConsent(stage.services, by, { ...now, consent: { ...agreed, given: true } }),
  ])
    expect(answer).toEqual({ ok: false, error: 'notInThisState' });
  expect((await amendExemplar(stage.services, 'can-bo', { ...now, story: edited })).ok).toBe(false);
  expect(namedExemplars()).toEqual([]);
});
