import { logger } from 'firebase-functions';
import { onSchedule } from 'firebase-functions/scheduler';
import { finishSessions } from '../council/finish-sessions.ts';
import { tellLeftNews } from '../people/tell-news.ts';
import { services } from '../platform/init.ts';
import { openMovements } from '../summaries/reconcile.ts';

/** What a process that died left undone: nominations of ended sessions, and news that nobody was told. */
export const makeGood = onSchedule(
  { schedule: '*/5 * * * *', timeZone: 'Asia/Ho_Chi_Minh', timeoutSeconds: 300 },
  async () => {
    for (const movementId of await openMovements(services)) {
      const sessions = await finishSessions(services, movementId);
      if (sessions > 0) logger.warn('Sessions had been left half closed', { movementId, sessions });
    }
    const news = await tellLeftNews(services);
    if (news > 0) logger.warn('News had been left behind', { news });
  },
);
