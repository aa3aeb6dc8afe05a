import { nominationIn } from '@thidua/domain/nomination/nomination.fixture';
import { nominationSchema, type NominationState } from '@thidua/domain/nomination/nomination';
import { nominationCase, nominationId, REVIEW_CASE } from '@thidua/domain/movement/case-ids';
import { nominationChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { beforeEach, describe, expect, it } from 'vitest';
import { judgeSubmission } from '../../functions/src/judging/judge-submission.ts';
import { reviewContent } from '../support/award-contents.ts';
import { AUTHORITY, MOVEMENT as M, version } from '../support/small-movement.ts';
import { Desk } from './desk.ts';

const NOW = new Date('2022-01-21T02:00:00Z');
const ref = { movementId: M, unitId: 'u1', caseId: REVIEW_CASE };
let desk: Desk;

const idOf = (key: string) => nominationId('u1', nominationCase(key));

async function nominated(key: string, state: NominationState) {
  const whose = { movementId: M, authorityId: AUTHORITY, unitId: 'u1', caseId: nominationCase(key) };
  const nomination = nominationIn(state, { ...whose, name: `Mẫu ${key}` });
  await desk.store.set(paths.nomination(M, idOf(key)), nomination);
}

async function minutes(n: number, present: string) {
  const content = reviewContent({ heldOn: '20/01/2022', members: '30', present });
  await desk.store.set(paths.version(M, 'u1', REVIEW_CASE, n), version(content, NOW));
  await judgeSubmission(desk.services, ref, n);
}

const recall = () =>
  desk.ask('head', 'moveCases', {
    movementId: M,
    move: 'recall',
    reason: '',
    cases: [{ unitId: 'u1', caseId: REVIEW_CASE }],
  });

async function nomination(key: string) {
  const path = paths.nomination(M, idOf(key));
  return (await desk.store.load([path])).read(path, nominationSchema);
}

const told = (uid: string) =>
  desk
    .noticesOf(uid)
    .filter(({ kind }) => kind === 'reviewChanged')
    .map(({ detail }) => detail);

beforeEach(async () => {
  desk = await new Desk(NOW).open();
  await desk.hold('office', AUTHORITY, 'office');
  await desk.hold('clerk', 'u1', 'unitEditor');
  await desk.hold('head', 'u1', 'unitHead');
  await desk.hold('neighbour', 'u2', 'unitHead');
  await minutes(1, '12');
  await nominated('lan', 'validated');
  await nominated('huy', 'returned');
});

describe('minutes that are opened again after dossiers were submitted', () => {
  it('are told at once to clerk, head and office, and stand on the dossier and in its log', async () => {
    expect(await recall()).toMatchObject({ outcomes: [{ refusal: null }] });
    for (const uid of ['clerk', 'head', 'office']) {
      expect(told(uid), uid).toHaveLength(1);
      expect(told(uid)[0]).toContain('Mẫu lan');
      expect(told(uid)[0]).not.toContain('Mẫu huy');
    }
    expect(told('neighbour')).toEqual([]);
    expect((await nomination('lan'))?.basis).toBe('open');
    expect((await nomination('huy'))?.basis).toBe('stands');
    const entries = desk.loggedIn(nominationChainId(M, idOf('lan')));
    expect(entries.map(({ action }) => action)).toEqual(['reviewOpened']);
  });

  it('tell nobody where no dossier rests on them', async () => {
    await nominated('lan', 'withdrawn');
    await recall();
    expect(told('office')).toEqual([]);
  });

  it('cannot be opened once something was decided on their ground', async () => {
    await nominated('lan', 'appraised');
    expect(await recall()).toMatchObject({ outcomes: [{ refusal: 'notInThisState' }] });
    expect(told('office')).toEqual([]);
  });
});

describe('minutes that come anew', () => {
  it('are told with their figures, and dossiers follow them', async () => {
    await recall();
    await minutes(2, '20');
    expect(told('office')).toHaveLength(2);
    expect(told('head').some((detail) => detail.includes('20 người dự'))).toBe(true);
    expect(await nomination('lan')).toMatchObject({ basis: 'stands', review: { present: 20 } });
  });

  it('say which dossiers have more votes than people present', async () => {
    await recall();
    await minutes(2, '10');
    expect(await nomination('lan')).toMatchObject({ basis: 'misfit', review: { present: 10 } });
    expect(told('clerk').some((detail) => /sửa số phiếu.*Mẫu lan/.test(detail))).toBe(true);
    await judgeSubmission(desk.services, ref, 2);
    expect(told('clerk'), 'once, however often the event comes').toHaveLength(2);
  });
});
