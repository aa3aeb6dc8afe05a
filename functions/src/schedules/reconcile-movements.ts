import { logger } from 'firebase-functions';
import { onSchedule } from 'firebase-functions/scheduler';
import { services } from '../platform/init.ts';
import { openMovements, reconcile } from '../summaries/reconcile.ts';

/** Each night; any drift is an error in the log, because there must be none. */
export const reconcileMovements = onSchedule(
  { schedule: '30 2 * * *', timeZone: 'Asia/Ho_Chi_Minh', timeoutSeconds: 1800 },
  async () => {
    for (const movementId of await openMovements(services)) {
      const { drift, ...counts } = await reconcile(services, movementId);
      if (drift.length > 0) logger.error('Summaries had drifted', { movementId, drift });
      else logger.info('Summaries agree with their sources', { movementId, ...counts });
    }
  },
);
