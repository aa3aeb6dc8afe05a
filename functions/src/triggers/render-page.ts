import { setTimeout } from 'node:timers/promises';
import { onTaskDispatched } from 'firebase-functions/tasks';
import { z } from 'zod';
import { ON_EMULATORS, PAGE_REST_MS, services } from '../platform/init.ts';
import { renderPage as render } from '../site/render.ts';

const taskSchema = z.object({
  pageId: z.string(),
  /** Epoch milliseconds before which nothing is to be read: what changes until then is one rendering. */
  at: z.number(),
});

/** The worker of public pages: one task for a page and slot. */
export const renderPage = onTaskDispatched(
  {
    memory: '512MiB',
    retryConfig: { maxAttempts: 10, minBackoffSeconds: 1, maxBackoffSeconds: 60 },
    rateLimits: { maxConcurrentDispatches: ON_EMULATORS ? 2 : 10, maxDispatchesPerSecond: 50 },
  },
  async (request) => {
    const { pageId, at } = taskSchema.parse(request.data);
    // The Tasks emulator dispatches at once, whatever the schedule says.
    const wait = Math.min(at - Date.now(), PAGE_REST_MS);
    if (wait > 0) await setTimeout(wait);
    await render(services, pageId);
  },
);
