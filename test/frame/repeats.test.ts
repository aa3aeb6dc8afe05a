import type { CallableName, CallableRequest } from '@thidua/domain/contract/callables';
import { defaultLayouts } from '@thidua/domain/award/certificate-layout';
import { defaultVotingRules } from '@thidua/domain/movement/award-settings';
import { sessionOf } from '@thidua/domain/council/council.fixture';
import { nominationIn } from '@thidua/domain/nomination/nomination.fixture';
import type { NominationState } from '@thidua/domain/nomination/nomination';
import { nominationCase, nominationId } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { publicEntryOf } from '@thidua/domain/award/publication';
import { factsWith } from '@thidua/domain/summary/unit-record.fixture';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { nextRecord } from '../../functions/src/summaries/count-unit.ts';
import {
  AUTHORITY,
  MOVEMENT as M,
  participants,
  reportContent,
  settings,
  version,
} from '../support/small-movement.ts';
import { Desk } from './desk.ts';

const NOW = new Date('2022-02-10T02:00:00Z');
let desk: Desk;

const caseOf = (key: string) => nominationCase(key);
const idOf = (key: string) => nominationId('u1', caseOf(key));
async function nominated(key: string, state: NominationState, change: object = {}): Promise<string> {
  const whose = { movementId: M, authorityId: AUTHORITY, unitId: 'u1', clusterId: 'a', caseId: caseOf(key) };
  await desk.store.set(
    paths.nomination(M, idOf(key)),
    nominationIn(state, { ...whose, name: `Mẫu ${key}`, ...change }),
  );
  return idOf(key);
}

async function listed(key: string, change: object = {}): Promise<string> {
  const id = await nominated(key, 'published', { publicationId: 'list', ...change });
  const one = nominationIn('published', { name: `Mẫu ${key}` });
  await desk.store.set(paths.publication(M, 'list'), {
    authorityId: AUTHORITY,
    movementId: M,
    movementTitle: 'Phong trào thử',
    title: 'Danh sách',
    from: '2022-02-01',
    until: '2022-02-06',
    zone: settings.zone,
    entries: [publicEntryOf(id, one, 'Giấy khen')],
    publishedAt: NOW,
    unanswered: 0,
    comments: 0,
    seq: 1,
  });
  return id;
}

beforeEach(async () => {
  desk = await new Desk(NOW).open();
  await desk.hold('office', AUTHORITY, 'office');
  await desk.hold('chairman', AUTHORITY, 'chairman');
  await desk.hold('member', AUTHORITY, 'councilMember');
});

/** Does an act once and asks for it twice more, later: the documents that the repeats changed, be it a line of a log. */
async function changedByRepeats<N extends CallableName>(
  uid: string,
  act: N,
  request: CallableRequest<N>,
  again: (first: unknown) => CallableRequest<N> = () => request,
): Promise<string[]> {
  const before = JSON.stringify(desk.kept());
  const first = await desk.ask(uid, act, request);
  if (JSON.stringify(desk.kept()) === before) throw new Error(`Nothing was done: ${JSON.stringify(first)}`);
  const done = new Map(desk.kept().map(([path, data]) => [path, JSON.stringify(data)]));
  for (const minutes of [1, 2]) {
    desk.now = new Date(NOW.getTime() + minutes * 60_000);
    const repeated = await desk.ask(uid, act, again(first));
    if (typeof repeated !== 'object') throw new Error(`Refused: ${JSON.stringify(repeated)}`);
  }
  return desk
    .kept()
    .filter(([path, data]) => done.get(path) !== JSON.stringify(data))
    .map(([path]) => path);
}

describe('what is asked for again, the same, is done and logged once:', () => {
  it('a ruling', async () => {
    const nominationId = await listed('k1');
    expect(
      await changedByRepeats('chairman', 'ruleNominations', {
        movementId: M,
        items: [{ nominationId, outcome: 'award', reason: 'Xứng đáng' }],
      }),
    ).toEqual([]);
    // Another reason is another ruling.
    const path = paths.nomination(M, nominationId);
    const before = desk.kept().find(([at]) => at === path);
    await desk.ask('chairman', 'ruleNominations', {
      movementId: M,
      items: [{ nominationId, outcome: 'award', reason: 'Rất xứng đáng' }],
    });
    expect(desk.kept().find(([at]) => at === path)).not.toEqual(before);
  });

  it('a name mended on a list', async () => {
    const nominationId = await listed('k1');
    expect(
      await changedByRepeats('office', 'correctListed', {
        movementId: M,
        publicationId: 'list',
        nominationId,
        honorific: 'Ông',
        name: 'Mậu k1',
        position: 'Công chức',
        reason: 'Sai dấu',
      }),
    ).toEqual([]);
  });

  it('a layout', async () =>
    expect(
      await changedByRepeats('office', 'saveCertificateLayout', {
        movementId: M,
        layout: defaultLayouts.a4Full,
      }),
    ).toEqual([]));

  it('the stages of reminding', async () =>
    expect(
      await changedByRepeats('office', 'saveReminders', {
        movementId: M,
        reminders: [
          { days: 2, to: ['unitHead'] },
          { days: -2, to: ['unitEditor'] },
        ],
      }),
    ).toEqual([]));

  it('a year of days off', async () => {
    const workYear = { daysOff: [], workedWeekends: ['2026-11-28'] };
    const request = { movementId: M, year: '2026' };
    expect(await changedByRepeats('office', 'saveWorkYear', { ...request, workYear })).toEqual([]);
    expect(await changedByRepeats('office', 'saveWorkYear', { ...request, workYear: null })).toEqual([]);
  });

  it('a place', async () =>
    expect(
      await changedByRepeats('office', 'placeUnit', {
        movementId: M,
        unitId: 'u1',
        clusterId: 'b',
        obligation: 'invited',
        active: true,
        reason: 'Theo công văn',
      }),
    ).toEqual([]));

  it('an extension', async () =>
    expect(
      await changedByRepeats('office', 'grantExtension', {
        movementId: M,
        caseId: 'final',
        unitIds: ['u1', 'u2'],
        until: '2022-02-20',
        reason: 'Do dịch bệnh',
      }),
    ).toEqual([]));

  it('a conclusion about two of like name', async () => {
    for (const [key, other] of [
      ['k1', 'k2'],
      ['k2', 'k1'],
    ] as const) {
      await nominated(key, 'validated', { namesakes: { all: 1, open: 1 } });
      await desk.store.set(paths.comparison(M, idOf(key)), {
        authorityId: AUTHORITY,
        matches: [
          {
            nominationId: idOf(other),
            name: `Mẫu ${other}`,
            unitName: 'Phường 1',
            formId: 'giay-khen',
            same: true,
          },
        ],
        settled: {},
      });
    }
    const ask = { movementId: M, reason: 'Hai người' };
    expect(
      await changedByRepeats(
        'office',
        'settleMatch',
        { ...ask, nominationId: idOf('k1'), otherId: idOf('k2') },
        () => ({
          ...ask,
          nominationId: idOf('k2'),
          otherId: idOf('k1'),
        }),
      ),
    ).toEqual([]);
  });

  it('a score', async () => {
    const content = reportContent({ t1: '5' });
    await desk.store.set(paths.version(M, 'u1', 'final', 1), version(content, NOW));
    const [participant] = participants;
    if (!participant) throw new Error('The small movement has no unit');
    const frame = { movementId: M, settings, participant, now: NOW };
    const cases = { final: factsWith({ state: 'received' }) };
    await desk.store.set(paths.unitRecord(M, 'u1'), nextRecord(frame, null, cases));
    const scored = {
      movementId: M,
      unitId: 'u1',
      layer: 'appraised' as const,
      points: { c1: 15, c2: 8, model: 0, late: 0 },
      reasons: { c2: 'Bổ sung' },
    };
    expect(
      await changedByRepeats('office', 'scoreUnit', { ...scored, seq: 0 }, () => ({ ...scored, seq: 1 })),
    ).toEqual([]);
  });

  it('a session in preparation', async () => {
    await nominated('k1', 'appraised');
    const session = {
      movementId: M,
      title: 'Kỳ họp',
      rules: defaultVotingRules,
      opensAt: '2022-02-11T02:00:00.000Z',
      closesAt: '2022-02-12T02:00:00.000Z',
      members: [{ uid: 'member', position: 'Ủy viên', unitIds: [] }],
      nominationIds: [idOf('k1')],
    };
    expect(
      await changedByRepeats('office', 'saveSession', { ...session, sessionId: null }, (first) => ({
        ...session,
        sessionId: z.object({ sessionId: z.string() }).parse(first).sessionId,
      })),
    ).toEqual([]);
  });

  it('the telephone of a unit', async () => {
    await desk.hold('clerk', 'u1', 'unitEditor');
    const phone = { movementId: M, unitId: 'u1', phone: '028 3855 1234' };
    expect(await changedByRepeats('clerk', 'savePhone', phone)).toEqual([]);
  });

  it('a request for more than the quota', async () => {
    await desk.hold('clerk', 'u1', 'unitEditor');
    const of = { movementId: M, unitId: 'u1', formId: 'giay-khen', kind: 'individual' as const };
    expect(await changedByRepeats('clerk', 'askQuota', { ...of, more: 2, reason: 'Tuyến đầu' })).toEqual([]);
  });

  it('throwing a dossier away', async () => {
    await desk.hold('clerk', 'u1', 'unitEditor');
    const draft = { content: { name: 'Mẫu' }, rev: 1, updatedAt: NOW, updatedBy: 'clerk' };
    await desk.store.set(paths.draft(M, 'u1', caseOf('2'), 'unit'), draft);
    const request = { movementId: M, unitId: 'u1', caseId: caseOf('2') };
    expect(await changedByRepeats('clerk', 'throwAwayDossier', request)).toEqual([]);
  });

  it('the answer to it', async () => {
    await desk.hold('clerk', 'u1', 'unitEditor');
    const of = { movementId: M, unitId: 'u1', formId: 'giay-khen', kind: 'individual' as const };
    await desk.ask('clerk', 'askQuota', { ...of, more: 2, reason: 'Tuyến đầu' });
    expect(await changedByRepeats('office', 'answerQuota', { ...of, more: 1, reason: '' })).toEqual([]);
  });

  it('a reminder to vote', async () => {
    const session = sessionOf(['member'], [idOf('k1')], {}, { authorityId: AUTHORITY });
    const closesAt = new Date(NOW.getTime() + 86_400_000);
    await desk.store.set(paths.session(M, 'session'), { ...session, closesAt });
    const ref = { movementId: M, sessionId: 'session' };
    expect(await changedByRepeats('office', 'remindMembers', ref)).toEqual([]);
  });

  it('a draft of a decision', async () => {
    const ruling = { outcome: 'award', reason: '', departs: false, at: NOW, by: 'chairman' };
    const draft = {
      movementId: M,
      title: 'Về việc tặng Giấy khen',
      legalBases: [],
      recipients: [],
      nominationIds: [await listed('k1', { ruling })],
    };
    expect(
      await changedByRepeats('office', 'draftDecision', { ...draft, decisionId: null }, (first) => ({
        ...draft,
        decisionId: z.object({ decisionId: z.string() }).parse(first).decisionId,
      })),
    ).toEqual([]);
  });
});
