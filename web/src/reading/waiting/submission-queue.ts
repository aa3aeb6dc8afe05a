import { z } from 'zod';
import type { WriteOutcome } from '../../firebase/drafts.ts';

/**
 * What somebody pressed to submit and the server has not confirmed. It is kept on the machine, for that person alone, and
 * goes out when they say so: never by itself.
 */
export const waitingSchema = z.object({
  /** The version carries it, so that a late answer is recognised. */
  id: z.string(),
  uid: z.string(),
  caseRef: z.object({ movementId: z.string(), unitId: z.string(), caseId: z.string() }),
  n: z.number().int().positive(),
  content: z.looseObject({}),
  paperReceivedOn: z.string().nullable(),
  /** What it is and whose, as it was called when it was pressed. */
  title: z.string(),
  unitName: z.string(),
  pressedAt: z.date(),
  /** It was sent at least once, and may have arrived. */
  sent: z.boolean(),
});
export type WaitingSubmission = z.infer<typeof waitingSchema>;

/**
 * `waiting`: not at the server, for all that is known; `sending`: on its way from this page; `unsure`: sent, no answer;
 * `arrived`: the server has it; `overtaken`: it has another version in its place; `refused`: it did not take it.
 */
export type Standing = 'waiting' | 'sending' | 'unsure' | 'arrived' | 'overtaken' | 'refused';

export interface QueuedSubmission extends WaitingSubmission {
  standing: Standing;
}

/** What became of a submission that was sent; `unheard` where the server has not said. */
export type Sent = 'arrived' | 'overtaken' | 'refused' | 'unheard';

/** Of the server: whose version stands in the place of this one. */
export type Found = 'ours' | 'another' | 'none';

export interface QueuePorts {
  /** What this machine keeps for this person. */
  load: () => Promise<WaitingSubmission[]>;
  change: (change: (kept: WaitingSubmission[]) => WaitingSubmission[]) => Promise<void>;
  create: (submission: WaitingSubmission) => Promise<WriteOutcome>;
  /** Throws where the server is not heard. */
  find: (submission: WaitingSubmission) => Promise<Found>;
}

export interface SubmissionQueue {
  all: () => readonly QueuedSubmission[];
  subscribe: (listener: () => void) => () => void;
  /** Keeps it on this machine without sending it; it takes the place of what waits for the same case. */
  keep: (submission: WaitingSubmission) => Promise<void>;
  /** Keeps it, sends it, and finds out what became of it. What was not confirmed stays in the queue. */
  submit: (submission: WaitingSubmission) => Promise<Sent>;
  /** Nobody waits for its answer any longer; when it comes, it is told of. */
  doubt: (id: string) => void;
  /** Sends what waits, as its person said. */
  send: (id: string) => Promise<Sent>;
  /** Reads what this machine keeps, and asks the server about what may have arrived. */
  look: () => Promise<void>;
  /** Throws one away, or the news of one. */
  drop: (id: string) => Promise<void>;
}

const samePlace = (a: WaitingSubmission, b: WaitingSubmission) =>
  a.caseRef.movementId === b.caseRef.movementId &&
  a.caseRef.unitId === b.caseRef.unitId &&
  a.caseRef.caseId === b.caseRef.caseId;

export function submissionQueue(ports: QueuePorts): SubmissionQueue {
  let queued: readonly QueuedSubmission[] = [];
  const listeners = new Set<() => void>();

  const become = (next: readonly QueuedSubmission[]) => {
    queued = next;
    for (const listener of listeners) listener();
  };
  const setStanding = (id: string, standing: Standing) =>
    become(queued.map((one) => (one.id === id ? { ...one, standing } : one)));
  const put = (submission: WaitingSubmission, standing: Standing) =>
    become([...queued.filter((one) => !samePlace(one, submission)), { ...submission, standing }]);

  const store = (submission: WaitingSubmission) =>
    ports.change((kept) => [...kept.filter((one) => !samePlace(one, submission)), submission]);
  const unstore = (id: string) => ports.change((kept) => kept.filter((one) => one.id !== id));

  async function deliver(submission: WaitingSubmission): Promise<Sent> {
    const sent = { ...submission, sent: true };
    put(sent, 'sending');
    // First kept, then sent: whatever happens to this page, it is known that it may have arrived.
    await store(sent);
    const outcome = await ports.create(sent);
    if (outcome === 'failed') {
      setStanding(sent.id, 'unsure');
      return 'unheard';
    }
    return settle(sent, outcome === 'done' ? 'ours' : await found(sent), 'refused');
  }

  const found = (submission: WaitingSubmission) => ports.find(submission).catch(() => 'unheard' as const);

  async function settle(
    submission: WaitingSubmission,
    is: Found | 'unheard',
    otherwise: 'refused' | 'waiting',
  ): Promise<Sent> {
    const { id } = submission;
    if (is === 'unheard') {
      setStanding(id, 'unsure');
      return 'unheard';
    }
    if (is === 'ours') {
      await unstore(id);
      // Thrown away or replaced while it was on its way, it is told of all the same.
      become([...queued.filter((one) => one.id !== id), { ...submission, standing: 'arrived' }]);
      return 'arrived';
    }
    const standing = is === 'another' ? 'overtaken' : otherwise;
    setStanding(id, standing);
    return standing === 'waiting' ? 'unheard' : standing;
  }

  return {
    all: () => queued,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    keep: async (submission) => {
      put(submission, 'waiting');
      await store(submission);
    },
    submit: deliver,
    doubt: (id) => {
      if (queued.some((one) => one.id === id && one.standing === 'sending')) setStanding(id, 'unsure');
    },
    send: async (id) => {
      const one = queued.find((other) => other.id === id);
      return one ? deliver(waitingSchema.parse(one)) : 'unheard';
    },
    look: async () => {
      const kept = await ports.load();
      const news = queued.filter(
        ({ id, standing }) => standing === 'arrived' && !kept.some((k) => k.id === id),
      );
      const before = new Map(queued.map(({ id, standing }) => [id, standing]));
      become([
        ...news,
        ...kept.map((one) => ({ ...one, standing: before.get(one.id) ?? (one.sent ? 'unsure' : 'waiting') })),
      ]);
      for (const one of kept) {
        if (!one.sent || before.get(one.id) === 'sending') continue;
        const is = await found(one);
        // Sent again, thrown away or replaced in the meantime: the question was about something else.
        const now = queued.find(({ id }) => id === one.id)?.standing;
        if (now !== undefined && now !== 'sending')
          await settle(one, is, now === 'refused' ? now : 'waiting');
      }
    },
    drop: async (id) => {
      become(queued.filter((one) => one.id !== id));
      await unstore(id);
    },
  };
}
