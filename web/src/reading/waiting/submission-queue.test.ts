import { describe, expect, it } from 'vitest';
import type { WriteOutcome } from '../../firebase/drafts.ts';
import { submissionQueue, type Found, type WaitingSubmission } from './submission-queue.ts';

const pressed = (id: string, change: Partial<WaitingSubmission> = {}): WaitingSubmission => ({
  id,
  uid: 'head',
  caseRef: { movementId: 'm', unitId: 'u', caseId: 'registration' },
  n: 1,
  content: { note: id },
  paperReceivedOn: null,
  title: 'Đăng ký',
  unitName: 'Phường Một',
  pressedAt: new Date(0),
  sent: false,
  ...change,
});

/** A machine that keeps, and a server with one place for version 1. */
function world(outcomes: (WriteOutcome | Promise<WriteOutcome>)[] = [], arrives = false) {
  const machine: { kept: WaitingSubmission[] } = { kept: [] };
  const server: { has: string | null; heard: boolean; asked: string[] } = {
    has: null,
    heard: true,
    asked: [],
  };
  const open = () =>
    submissionQueue({
      load: () => Promise.resolve(machine.kept),
      change: (change) => {
        machine.kept = change(machine.kept);
        return Promise.resolve();
      },
      create: async ({ id }) => {
        server.asked.push(id);
        const outcome = await (outcomes.shift() ?? (server.has === null ? 'done' : 'refused'));
        if (outcome === 'done' || arrives) server.has ??= id;
        return outcome;
      },
      find: ({ id }): Promise<Found> =>
        server.heard
          ? Promise.resolve(server.has === null ? 'none' : server.has === id ? 'ours' : 'another')
          : Promise.reject(new Error('no network')),
    });
  return { machine, server, open, queue: open() };
}

const standings = (queue: { all: () => readonly { standing: string }[] }) =>
  queue.all().map(({ standing }) => standing);

describe('a submission', () => {
  it('leaves nothing on the machine once the server has it', async () => {
    const { queue, machine } = world();
    expect(await queue.submit(pressed('a'))).toBe('arrived');
    expect(machine.kept).toEqual([]);
    expect(standings(queue)).toEqual(['arrived']);
  });

  it('is kept before it is sent, marked as sent', async () => {
    const answer = Promise.withResolvers<WriteOutcome>();
    const { queue, machine } = world([answer.promise]);
    const work = queue.submit(pressed('a'));
    await new Promise(setImmediate);
    expect(machine.kept.map(({ id, sent }) => [id, sent])).toEqual([['a', true]]);
    expect(standings(queue)).toEqual(['sending']);
    answer.resolve('done');
    expect(await work).toBe('arrived');
  });

  it('that was not answered is recognised after a reload, and not sent again', async () => {
    const { queue, open, server, machine } = world(['failed'], true);
    expect(await queue.submit(pressed('a'))).toBe('unheard');
    const later = open();
    await later.look();
    expect(standings(later)).toEqual(['arrived']);
    expect(server.asked).toEqual(['a']);
    expect(machine.kept).toEqual([]);
  });

  it('that never arrived waits after a reload until its person says so', async () => {
    const { queue, open, server } = world(['failed']);
    await queue.submit(pressed('a'));
    const later = open();
    await later.look();
    expect(standings(later)).toEqual(['waiting']);
    expect(server.asked).toEqual(['a']);
    expect(await later.send('a')).toBe('arrived');
  });

  it('stays unsure as long as the server is not heard', async () => {
    const { queue, server } = world(['failed']);
    server.heard = false;
    await queue.submit(pressed('a'));
    await queue.look();
    expect(standings(queue)).toEqual(['unsure']);
  });

  it('sent twice, because the first answer was lost, counts once', async () => {
    const { queue, server } = world(['failed'], true);
    await queue.submit(pressed('a'));
    expect(await queue.send('a')).toBe('arrived');
    expect(server).toMatchObject({ has: 'a', asked: ['a', 'a'] });
  });

  it('of an offline hour does not push another out that came meanwhile', async () => {
    const { queue, server, machine } = world();
    await queue.keep(pressed('a'));
    server.has = 'somebody-else';
    expect(await queue.send('a')).toBe('overtaken');
    expect(machine.kept.map(({ id }) => id)).toEqual(['a']);
    await queue.look();
    expect(standings(queue)).toEqual(['overtaken']);
  });

  it('that is refused stays until it is thrown away', async () => {
    const { queue, machine } = world(['refused']);
    expect(await queue.submit(pressed('a'))).toBe('refused');
    await queue.look();
    expect(standings(queue)).toEqual(['refused']);
    await queue.drop('a');
    expect(machine.kept).toEqual([]);
    expect(queue.all()).toEqual([]);
  });

  it('is told of when it arrives after all, though it was thrown away meanwhile', async () => {
    const answer = Promise.withResolvers<WriteOutcome>();
    const { queue } = world([answer.promise]);
    const work = queue.submit(pressed('a'));
    await new Promise(setImmediate);
    queue.doubt('a');
    expect(standings(queue)).toEqual(['unsure']);
    await queue.drop('a');
    answer.resolve('done');
    await work;
    expect(standings(queue)).toEqual(['arrived']);
  });

  it('kept without a network is not sent by looking, and gives way to a newer one of the same case', async () => {
    const { queue, server, machine } = world();
    await queue.keep(pressed('a'));
    await queue.keep(pressed('b'));
    await queue.keep(pressed('c', { caseRef: { movementId: 'm', unitId: 'u', caseId: 'review' } }));
    await queue.look();
    expect(server.asked).toEqual([]);
    expect(machine.kept.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(standings(queue)).toEqual(['waiting', 'waiting']);
  });
});
