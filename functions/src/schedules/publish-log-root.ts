import { logger } from 'firebase-functions';
import { onSchedule } from 'firebase-functions/scheduler';
import { authorities, publishRoot } from '../log/publish-root.ts';
import { services } from '../platform/init.ts';

/** Every hour, because an authority's day begins in its own zone; a day that has its root keeps it. */
export const publishLogRoot = onSchedule(
  { schedule: '20 * * * *', timeZone: 'Asia/Ho_Chi_Minh', timeoutSeconds: 540, memory: '512MiB' },
  async () => {
    for (const authorityId of await authorities(services)) {
      try {
        const published = await publishRoot(services, authorityId);
        if (!published?.isNew) continue;
        const { day, root, chains, entries } = published.root;
        logger.info('Published the root of the log', { authorityId, day, root, chains, entries });
      } catch (error) {
        logger.error('The root of the log could not be published', { authorityId }, error);
      }
    }
  },
);
