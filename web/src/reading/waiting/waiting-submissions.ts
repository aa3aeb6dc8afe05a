import { get, update } from 'idb-keyval';
import { useSyncExternalStore } from 'react';
import type { CaseRef } from '../../firebase/drafts.ts';
import { createVersion, readVersion } from '../../firebase/versions.ts';
import { useSession } from '../session.ts';
import {
  submissionQueue,
  waitingSchema,
  type QueuedSubmission,
  type SubmissionQueue,
  type WaitingSubmission,
} from './submission-queue.ts';

const read = (stored: unknown): WaitingSubmission[] => waitingSchema.array().safeParse(stored).data ?? [];

function queueFor(uid: string): SubmissionQueue {
  const key = `waiting/${uid}`;
  return submissionQueue({
    load: async () => read(await get<unknown>(key)),
    change: (change) => update(key, (stored: unknown) => change(read(stored))),
    create: ({ id, caseRef, n, content, paperReceivedOn }) =>
      createVersion(caseRef, n, { content, uid, paperReceivedOn, clientId: id }),
    find: async ({ id, caseRef, n }) => {
      const version = await readVersion(caseRef, n);
      if (version === null) return 'none';
      return version.clientId === id && version.submittedBy === uid ? 'ours' : 'another';
    },
  });
}

const queues = new Map<string, SubmissionQueue>();

/** The queue of one person: nobody else who signs in on this machine sees it or sends it. */
export function submissionsOf(uid: string): SubmissionQueue {
  const queue = queues.get(uid) ?? queueFor(uid);
  queues.set(uid, queue);
  return queue;
}

/** What waits of whoever is signed in. */
export function useSubmissions(): readonly QueuedSubmission[] {
  const queue = submissionsOf(useSession().uid);
  return useSyncExternalStore(queue.subscribe, queue.all);
}

/** What waits of whoever is signed in for one case. */
export function useSubmissionOf({ movementId, unitId, caseId }: CaseRef): QueuedSubmission | null {
  const all = useSubmissions();
  return (
    all.find(
      ({ caseRef }) =>
        caseRef.movementId === movementId && caseRef.unitId === unitId && caseRef.caseId === caseId,
    ) ?? null
  );
}
