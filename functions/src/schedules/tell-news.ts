import { logger } from 'firebase-functions';
import { onSchedule } from 'firebase-functions/scheduler';
import { tellLeftNews } from '../people/tell-news.ts';
import { services } from '../platform/init.ts';

/** Nobody is left without news where a process died between a transition and telling of it. */
export const tellNews = onSchedule(
  { schedule: '*/5 * * * *', timeZone: 'Asia/Ho_Chi_Minh', timeoutSeconds: 300 },
  async () => {
    const found = await tellLeftNews(services);
    if (found > 0) logger.warn('News had been left behind', { found });
  },
);
