import { adoptionId, adoptionSchema } from '@thidua/domain/exemplar/adoption';
import {
  exemplarSchema,
  exemplarVersionSchema,
  publicExemplarSchema,
} from '@thidua/domain/exemplar/exemplar';
import { agreed, proposal, story } from '@thidua/domain/exemplar/exemplar.fixture';
import { noConsent, type Proposal } from '@thidua/domain/exemplar/story';
import { intakeId, intakeSchema } from '@thidua/domain/intake/intake';
import { chainHeadSchema, verifyChain } from '@thidua/domain/log/chain';
import { adoptionChainId, exemplarChainId } from '@thidua/domain/log/chain-ids';
import { deadLetterSchema } from '@thidua/domain/log/dead-letter';
import { paths } from '@thidua/domain/base/paths';
import { logger } from 'firebase-functions';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { z } from 'zod';
import { publishDue } from '../../functions/src/exemplars/publish-due.ts';
import { judgeIntake } from '../../functions/src/judging/judge-intake.ts';
import { AUTHORITY, MOVEMENT as M } from '../support/small-movement.ts';
import { nightly, often } from '../../functions/src/schedules/jobs.ts';
import { Desk } from './desk.ts';

const shown = vi.spyOn(logger, 'error').mockImplementation(() => undefined);
afterAll(() => shown.mockRestore());

const NOW = new Date('2021-12-10T02:00:00Z');
const ID = 'u1~1';
const of = { movementId: M, exemplarId: ID };
let desk: Desk;

beforeEach(async () => {
  desk = await new Desk(NOW).open();
  await desk.hold('publicity', AUTHORITY, 'publicity');
  await desk.hold('office', AUTHORITY, 'office');
  await desk.hold('clerk', 'u1', 'unitEditor');
  await desk.hold('other', 'u2', 'unitHead');
});

const read = <T>(path: string, schema: z.ZodType<T>) => desk.read(path, schema);
async function exemplar() {
  const found = await read(paths.exemplar(M, ID), exemplarSchema);
  if (!found) throw new Error('There is no exemplar');
  return found;
}
const isPublic = async () =>
  (await desk.store.load([paths.publicExemplar(M, ID)])).has(paths.publicExemplar(M, ID));
const noticesOf = (uid: string) =>
  desk
    .noticesOf(uid)
    .map((one) => one.kind)
    .toSorted();
const entries = (chainId: string) => desk.loggedIn(chainId);

async function handIn(content: unknown = proposal(), n = 1) {
  const id = intakeId('exemplar', 'u1', n);
  const intake = { kind: 'exemplar', ownerId: 'u1', content, submittedBy: 'clerk', submittedAt: NOW };
  await desk.store.set(paths.intake(M, id), intake);
  await judgeIntake(desk.services, M, id);
  const answered = await read(paths.intake(M, id), intakeSchema);
  return answered?.answer;
}
const proposed = (changes: Partial<Proposal> = {}) => handIn(proposal(changes));
const move = async (
  name: 'accept' | 'askBack' | 'publish' | 'schedule' | 'feature' | 'takeDown' | 'decline',
  more: { reason?: string; publishAt?: string } = {},
) =>
  desk.ask('publicity', 'moveExemplar', {
    ...of,
    seq: (await exemplar()).seq,
    move: name,
    reason: more.reason ?? '',
    publishAt: more.publishAt ?? null,
  });
async function published() {
  await proposed();
  await move('accept');
  expect(await move('publish')).toEqual({});
}

describe('a proposal', () => {
  it('becomes an exemplar, is answered, logged and told to publicity, once however often its event comes', async () => {
    expect(await proposed()).toMatchObject({ findings: [], recordId: ID });
    const after = desk.kept();
    await judgeIntake(desk.services, M, intakeId('exemplar', 'u1', 1));
    expect(desk.kept()).toEqual(after);
    expect(await exemplar()).toMatchObject({
      state: 'proposed',
      unitName: 'Đơn vị u1',
      consent: { state: 'given', by: agreed.by, on: '2021-12-01', notedBy: 'clerk' },
    });
    expect(entries(exemplarChainId(M, ID))).toMatchObject([
      {
        uid: 'clerk',
        role: 'unitEditor',
        action: 'propose',
        before: '',
        after: 'proposed',
        detail: { version: 1 },
      },
    ]);
    expect(noticesOf('publicity')).toEqual(['exemplarProposed']);
    expect(noticesOf('other')).toEqual([]);
    expect(await isPublic()).toBe(false);
  });

  it('that is not sound is answered field by field, to its unit', async () => {
    const answer = await proposed({ story: story({ title: '', nominationId: 'u2~nomination-1' }) });
    expect(answer).toMatchObject({ recordId: null });
    expect(answer?.findings.map(({ path, code }) => `${path}:${code}`)).toEqual(['story.title:required']);
    const elsewhere = await handIn(proposal({ story: story({ nominationId: 'u2~nomination-1' }) }), 2);
    expect(elsewhere?.findings.map(({ path }) => path)).toEqual(['story.nominationId']);
    expect(noticesOf('clerk')).toEqual(['exemplarInvalid', 'exemplarInvalid']);
    expect(noticesOf('publicity')).toEqual([]);
    expect(await read(paths.exemplar(M, ID), exemplarSchema)).toBeNull();
  });

  it('of any content is answered', async () => {
    for (const [at, content] of [null, 'x', { story: { body: '<script>' } }, []].entries()) {
      expect(await handIn(content, at + 1)).toMatchObject({ recordId: null });
    }
  });

  it('that the judge fails on is answered, kept for the office, and holds up nothing', async () => {
    await desk.store.set(paths.exemplar(M, ID), { state: 'unreadable' });
    expect(await proposed()).toMatchObject({ findings: [{ code: 'unreadable' }], recordId: null });
    const letters = desk.kept().filter(([path]) => path.startsWith(`${paths.deadLetters()}/`));
    expect(letters.map(([, data]) => deadLetterSchema.parse(data))).toMatchObject([
      { kind: 'intake', intakeId: 'exemplar~u1~1' },
    ]);
    expect(await handIn(proposal(), 2)).toMatchObject({ findings: [], recordId: 'u1~2' });
  });
});

describe('the life of an exemplar', () => {
  it('asked back, amended, edited, published: each version and step is kept, each concerned is told', async () => {
    await proposed();
    expect(await move('askBack', { reason: 'Thêm số liệu' })).toEqual({});
    expect(noticesOf('clerk')).toEqual(['exemplarAskedBack']);
    const amended = story({ summary: 'Bốn mươi hai tiểu thương' });
    expect(await desk.ask('clerk', 'amendExemplar', { ...of, seq: 2, story: amended })).toEqual({});
    const edited = story({ ...amended, title: 'Chợ lên mạng' });
    expect(await desk.ask('publicity', 'editExemplar', { ...of, seq: 3, story: edited })).toEqual({});
    await move('accept');
    expect(await move('publish')).toEqual({});
    const shownStory = await read(paths.publicExemplar(M, ID), publicExemplarSchema);
    expect(shownStory).toMatchObject({ title: 'Chợ lên mạng', summary: amended.summary, adoptions: 0 });
    const versions = await Promise.all(
      [1, 2, 3].map((n) => read(paths.exemplarVersion(M, ID, n), exemplarVersionSchema)),
    );
    expect(versions.map((one) => [one?.by, one?.story.title, one?.story.summary])).toEqual([
      ['clerk', story().title, story().summary],
      ['clerk', story().title, amended.summary],
      ['publicity', 'Chợ lên mạng', amended.summary],
    ]);
    const log = entries(exemplarChainId(M, ID));
    expect(log.map(({ action, after }) => `${action}:${after}`)).toEqual([
      'propose:proposed',
      'askBack:askedBack',
      'amend:proposed',
      'edit:proposed',
      'accept:accepted',
      'publish:published',
    ]);
    const head = await read(paths.chain(exemplarChainId(M, ID)), chainHeadSchema);
    expect(head && verifyChain(head, log, desk.services.sha256)).toBeNull();
    expect(noticesOf('publicity')).toEqual(['exemplarAmended', 'exemplarProposed']);
    expect(noticesOf('clerk')).toEqual(['exemplarAskedBack', 'exemplarPublished']);
  });

  it('what is not sound is not saved', async () => {
    await proposed();
    const spoiled = story({ title: '' });
    for (const [uid, act] of [
      ['clerk', 'amendExemplar'],
      ['publicity', 'editExemplar'],
    ] as const) {
      expect(await desk.ask(uid, act, { ...of, seq: 1, story: spoiled })).toBe('storyNotSound');
    }
    const consent = { ...agreed, given: true, on: '11/12/2021' } as const;
    expect(await desk.ask('clerk', 'noteConsent', { ...of, seq: 1, consent })).toBe('consentNotSound');
    expect(await exemplar()).toMatchObject({ seq: 1, version: 1 });
  });

  it('a published story that publicity mends is mended in public with it', async () => {
    await published();
    const { seq } = await exemplar();
    await desk.ask('publicity', 'editExemplar', { ...of, seq, story: story({ title: 'Đã sửa' }) });
    expect(await read(paths.publicExemplar(M, ID), publicExemplarSchema)).toMatchObject({ title: 'Đã sửa' });
  });

  it('the schedule publishes what is due, once', async () => {
    await proposed();
    await move('accept');
    expect(await move('schedule', { publishAt: '2021-12-10T05:00:00.000Z' })).toEqual({});
    expect(await publishDue(desk.services, M)).toBe(0);
    expect(await isPublic()).toBe(false);
    desk.now = new Date('2021-12-10T05:00:00Z');
    expect(await publishDue(desk.services, M)).toBe(1);
    expect(await publishDue(desk.services, M)).toBe(0);
    expect(await isPublic()).toBe(true);
    expect(entries(exemplarChainId(M, ID)).at(-1)).toMatchObject({ uid: 'system', action: 'publish' });
  });

  it('a consent taken back takes the story down by the same act, and until it is given again nothing brings it back', async () => {
    await published();
    const { seq } = await exemplar();
    const revoked = await desk.ask('clerk', 'revokeConsent', { ...of, seq, reason: 'Chị không muốn nữa' });
    expect(revoked).toEqual({});
    expect(await isPublic()).toBe(false);
    expect(await exemplar()).toMatchObject({ state: 'takenDown', consent: { state: 'revoked' } });
    expect(noticesOf('publicity')).toContain('exemplarConsent');
    await move('accept');
    expect(await move('publish')).toBe('consentMissing');
    const consent = { ...agreed, given: true } as const;
    expect(await desk.ask('clerk', 'noteConsent', { ...of, seq: (await exemplar()).seq, consent })).toEqual(
      {},
    );
    expect(await move('publish')).toEqual({});
  });

  it('without a consent a person is not published', async () => {
    await proposed({ consent: noConsent });
    await move('accept');
    expect(await move('publish')).toBe('consentMissing');
  });

  it('a takedown is told to the unit and gone from the public', async () => {
    await published();
    expect(await move('takeDown', { reason: 'Số liệu sai' })).toEqual({});
    expect(await isPublic()).toBe(false);
    expect(noticesOf('clerk')).toEqual(['exemplarPublished', 'exemplarTakenDown']);
  });

  it('who looks at an older state is told so, and asks again in vain only where nothing was lost', async () => {
    await proposed();
    const request = { ...of, seq: 1, move: 'askBack', reason: 'Thêm số liệu' } as const;
    expect(await desk.ask('publicity', 'moveExemplar', request)).toEqual({});
    const after = desk.kept();
    expect(await desk.ask('publicity', 'moveExemplar', request), 'a lost answer').toEqual({});
    expect(await desk.ask('publicity', 'moveExemplar', { ...request, move: 'accept' })).toBe(
      'changedMeanwhile',
    );
    expect(await desk.ask('clerk', 'amendExemplar', { ...of, seq: 1, story: story() })).toBe(
      'changedMeanwhile',
    );
    expect(desk.kept()).toEqual(after);
  });

  it.each(['amendExemplar', 'editExemplar'] as const)('%s asked for twice is one version', async (act) => {
    await proposed();
    const uid = act === 'amendExemplar' ? 'clerk' : 'publicity';
    const request = { ...of, seq: 1, story: story({ title: 'Khác' }) };
    await desk.ask(uid, act, request);
    const after = desk.kept();
    expect(await desk.ask(uid, act, request)).toEqual({});
    expect(desk.kept()).toEqual(after);
  });

  it('and not its age ends what is published: no job of a later year takes it away', async () => {
    await published();
    desk.now = new Date('2031-12-10T02:00:00Z');
    for (const job of [often.endPublicity, often.endReasons, nightly.datePublicity, nightly.dateReasons])
      await job(desk.services);
    expect(await isPublic()).toBe(true);
    const { seq } = await exemplar();
    await desk.ask('clerk', 'revokeConsent', { ...of, seq, reason: 'Chị không muốn nữa' });
    expect(await isPublic()).toBe(false);
  });

  it.each(['noteConsent', 'revokeConsent'] as const)('%s asked for twice is one line', async (act) => {
    await proposed();
    const ask = () =>
      act === 'noteConsent'
        ? desk.ask('clerk', act, { ...of, seq: 1, consent: { ...agreed, given: true } })
        : desk.ask('clerk', act, { ...of, seq: 1, reason: 'Rút' });
    await ask();
    const after = desk.kept();
    expect(await ask()).toEqual({});
    expect(desk.kept()).toEqual(after);
  });
});

describe('who has no part in it', () => {
  it('changes nothing, and learns nothing of what there is', async () => {
    await published();
    const before = desk.kept().filter(([path]) => !path.startsWith('chains/security~'));
    const { seq } = await exemplar();
    const requests = {
      amendExemplar: { ...of, seq, story: story() },
      editExemplar: { ...of, seq, story: story() },
      moveExemplar: { ...of, seq, move: 'takeDown', reason: 'x' },
      noteConsent: { ...of, seq, consent: { ...agreed, given: true } },
      revokeConsent: { ...of, seq, reason: 'x' },
    };
    for (const [act, request] of Object.entries(requests)) {
      expect(await desk.post('other', act, request), act).toBe('notAllowed');
      expect(await desk.post('other', act, { ...request, exemplarId: 'u1~9' }), act).toBe('notAllowed');
    }
    for (const act of ['editExemplar', 'moveExemplar'] as const) {
      for (const uid of ['clerk', 'office'])
        expect(await desk.post(uid, act, requests[act]), act).toBe('notAllowed');
    }
    expect(await desk.post('publicity', 'amendExemplar', requests.amendExemplar)).toBe('notAllowed');
    expect(
      await desk.post('publicity', 'moveExemplar', { ...requests.moveExemplar, exemplarId: 'u1~9' }),
    ).toBe('unknownExemplar');
    expect(desk.kept().filter(([path]) => !path.startsWith('chains/security~'))).toEqual(before);
  });
});

describe('another unit', () => {
  const adopting = { movementId: M, exemplarId: ID, unitId: 'u2' };
  const adopted = () => read(paths.adoption(M, adoptionId(ID, 'u2')), adoptionSchema);

  it('takes a model up and says what came of it: counted, logged, and told to its owner', async () => {
    await published();
    const take = { ...adopting, plan: 'Lập nhóm đặt hàng' };
    expect(await desk.ask('other', 'adoptExemplar', take)).toEqual({});
    expect(await desk.ask('other', 'adoptExemplar', take), 'a lost answer').toEqual({});
    expect(await desk.ask('other', 'adoptExemplar', { ...take, plan: 'Khác' })).toBe('alreadyAdopted');
    expect(await exemplar()).toMatchObject({ adoptions: 1 });
    expect(await read(paths.publicExemplar(M, ID), publicExemplarSchema)).toMatchObject({ adoptions: 1 });
    const report = { ...adopting, state: 'done', outcome: 'Sáu mươi hộ tham gia' } as const;
    expect(await desk.ask('other', 'reportAdoption', report)).toEqual({});
    expect(await desk.ask('other', 'reportAdoption', report), 'a lost answer').toEqual({});
    expect(await adopted()).toMatchObject({ state: 'done', outcome: report.outcome, clusterId: 'a', seq: 2 });
    expect(noticesOf('clerk')).toEqual(['adoptionReported', 'exemplarAdopted', 'exemplarPublished']);
    expect(
      entries(adoptionChainId(M, adoptionId(ID, 'u2'))).map(({ action, after }) => `${action}:${after}`),
    ).toEqual(['adopt:begun', 'reportAdoption:done']);
  });

  it('takes up no more than it may', async () => {
    await proposed();
    const take = { ...adopting, plan: 'Làm theo' };
    expect(await desk.ask('other', 'adoptExemplar', take)).toBe('notInThisState');
    await move('accept');
    await move('publish');
    expect(await desk.ask('clerk', 'adoptExemplar', { ...take, unitId: 'u1' })).toBe('ownExemplar');
    expect(await desk.ask('clerk', 'adoptExemplar', take)).toBe('notAllowed');
    expect(await desk.ask('other', 'reportAdoption', { ...adopting, state: 'done', outcome: 'Xong' })).toBe(
      'unknownAdoption',
    );
    expect(await adopted()).toBeNull();
  });

  it('still reports after the model was taken down', async () => {
    await published();
    await desk.ask('other', 'adoptExemplar', { ...adopting, plan: 'Làm theo' });
    await move('takeDown', { reason: 'Sai' });
    const report = { ...adopting, state: 'stopped', outcome: 'Đã dừng' } as const;
    expect(await desk.ask('other', 'reportAdoption', report)).toEqual({});
    expect(await isPublic()).toBe(false);
  });
});
