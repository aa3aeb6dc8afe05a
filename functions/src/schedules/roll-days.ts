import { logger } from 'firebase-functions';
import { onSchedule } from 'firebase-functions/scheduler';
import { services } from '../platform/init.ts';
import { openMovements, rollDay } from '../summaries/reconcile.ts';

/** Every hour, because an authority's midnight is a matter of its zone; units done today are passed over. */
export const rollDays = onSchedule(
  { schedule: '5 * * * *', timeZone: 'Asia/Ho_Chi_Minh', timeoutSeconds: 540 },
  async () => {
    for (const movementId of await openMovements(services)) {
      const units = await rollDay(services, movementId);
      if (units > 0) logger.info('Rolled the day', { movementId, units });
    }
  },
);
