import { setTimeout } from 'node:timers/promises';
import { NODE_REST_MS } from '@thidua/domain/summary/node';
import { movementIdSchema } from '@thidua/domain/base/ids';
import { onTaskDispatched } from 'firebase-functions/tasks';
import { z } from 'zod';
import { ON_EMULATORS, services } from '../platform/init.ts';
import { refreshNode as refresh } from '../summaries/propagate.ts';

const taskSchema = z.object({
  movementId: movementIdSchema,
  nodeId: z.string(),
  childIds: z.array(z.string()).nullable(),
  /** Epoch milliseconds before which the children are not to be read. */
  at: z.number(),
});

/** The Tasks emulator dispatches at once, whatever the schedule says; a slot is never further away than this. */
const MAX_WAIT_MS = 2 * NODE_REST_MS;

/** The worker of a busy summary node. */
export const refreshNode = onTaskDispatched(
  {
    retryConfig: { maxAttempts: 10, minBackoffSeconds: 1, maxBackoffSeconds: 60 },
    rateLimits: { maxConcurrentDispatches: ON_EMULATORS ? 4 : 20, maxDispatchesPerSecond: 100 },
  },
  async (request) => {
    const { at, ...task } = taskSchema.parse(request.data);
    const wait = Math.min(at - Date.now(), MAX_WAIT_MS);
    if (wait > 0) await setTimeout(wait);
    await refresh(services, task);
  },
);
