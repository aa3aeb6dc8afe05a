import { emptyBox, type BallotBox } from '@thidua/domain/council/council';
import { sessionOf } from '@thidua/domain/council/council.fixture';
import { mailSchema } from '@thidua/domain/mail/mail';
import { paths } from '@thidua/domain/base/paths';
import { describe, expect, it } from 'vitest';
import { AUTHORITY, MOVEMENT as M } from '../support/small-movement.ts';
import { Desk } from './desk.ts';

const NOW = new Date('2022-02-10T02:00:00Z');
const ref = { movementId: M, sessionId: 'session' };
const members = ['an', 'binh', 'chi'];
const opened = sessionOf(members, ['u1~nomination-1'], {}, { authorityId: AUTHORITY });
const session = { ...opened, closesAt: new Date(NOW.getTime() + 86_400_000) };

/** A session under way, in whose box lies what is given; “chi” is of the council no more. */
async function underWay(box: BallotBox = emptyBox(), change: object = {}): Promise<Desk> {
  const desk = await new Desk(NOW).open();
  await desk.hold('office', AUTHORITY, 'office');
  for (const uid of ['an', 'binh']) await desk.hold(uid, AUTHORITY, 'councilMember');
  await desk.hold('chi', AUTHORITY, 'publicity');
  await desk.store.set(paths.session(M, 'session'), { ...session, ...change });
  await desk.store.set(paths.ballotBox(M, 'session'), box);
  return desk;
}

const noticesOf = (desk: Desk, uid: string) => desk.noticesOf(uid);

const voted: BallotBox = {
  voters: ['an'],
  counts: { 'u1~nomination-1': { support: 1, notSupport: 0, noOpinion: 0 } },
  receipts: ['a'.repeat(64)],
  openVotes: {},
};

describe('reminding the members to vote', () => {
  it('reaches all who are of the council alike, and says by name who cannot be reached', async () => {
    const desk = await underWay();
    expect(await desk.ask('office', 'remindMembers', ref)).toEqual({
      members: [
        { name: 'Mẫu an', reached: true },
        { name: 'Mẫu binh', reached: true },
        { name: 'Mẫu chi', reached: false },
      ],
      mailAt: '2022-02-10T02:30:00.000Z',
    });
    const mails = desk.kept().filter(([path]) => path.startsWith(`${paths.mails()}/`));
    expect(mails.map(([, data]) => mailSchema.parse(data).to).toSorted()).toEqual([
      'an@mau.example',
      'binh@mau.example',
    ]);
    for (const uid of ['an', 'binh']) {
      expect(noticesOf(desk, uid)).toMatchObject([{ kind: 'sessionReminder', subject: session.title }]);
    }
    expect(noticesOf(desk, 'chi')).toEqual([]);
  });

  it('answers, stores and tells the same, whoever has voted', async () => {
    const traces = async (box: BallotBox) => {
      const desk = await underWay(box);
      const answer = await desk.ask('office', 'remindMembers', ref);
      const kept = desk.kept().filter(([path]) => path !== paths.ballotBox(M, 'session'));
      return JSON.stringify({ answer, kept, commits: desk.store.commits });
    };
    expect(await traces(voted)).toBe(await traces(emptyBox()));
  });

  it('leaves the box as it was, and names no member in the log', async () => {
    const desk = await underWay(voted);
    await desk.ask('office', 'remindMembers', ref);
    const kept = new Map(desk.kept());
    expect(kept.get(paths.ballotBox(M, 'session'))).toEqual(voted);
    const entries = [...kept].filter(([path]) => path.includes('/entries/'));
    expect(JSON.stringify(entries)).toContain('remindMembers');
    for (const uid of members) expect(JSON.stringify(entries)).not.toContain(`"${uid}"`);
  });

  it('is not done again within four hours, by whomever, and again after them', async () => {
    const desk = await underWay();
    await desk.hold('colleague', AUTHORITY, 'office');
    await desk.ask('office', 'remindMembers', ref);
    desk.now = new Date(NOW.getTime() + 2 * 3_600_000);
    expect(await desk.ask('colleague', 'remindMembers', ref)).toBe('remindedLately');
    expect(noticesOf(desk, 'an')).toHaveLength(1);
    desk.now = new Date(NOW.getTime() + 4 * 3_600_000);
    expect(await desk.ask('colleague', 'remindMembers', ref)).toMatchObject({ members: [{}, {}, {}] });
    expect(noticesOf(desk, 'an')).toHaveLength(2);
  });

  it('is not done before or after the vote, by a member, or of a session that is not there', async () => {
    const later = { opensAt: new Date(NOW.getTime() + 60_000) };
    expect(await (await underWay(emptyBox(), later)).ask('office', 'remindMembers', ref)).toBe(
      'votingNotOpen',
    );
    const desk = await underWay(emptyBox(), { state: 'closed' });
    expect(await desk.ask('office', 'remindMembers', ref)).toBe('votingNotOpen');
    expect(await desk.ask('an', 'remindMembers', ref)).toBe('notAllowed');
    expect(await desk.ask('office', 'remindMembers', { ...ref, sessionId: 'other' })).toBe('unknownSession');
  });
});
