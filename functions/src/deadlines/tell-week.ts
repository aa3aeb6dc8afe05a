import { appPages } from '@thidua/domain/base/addresses';
import { paths } from '@thidua/domain/base/paths';
import { localDateOf, localTimeOf } from '@thidua/domain/base/time';
import { firstWorkingDayOfWeek, isWorkingDay } from '@thidua/domain/movement/work-calendar';
import { namedMovementSchema } from '@thidua/domain/movement/movement';
import { isReminderTime } from '@thidua/domain/movement/reminders';
import type { Role } from '@thidua/domain/people/membership';
import { nodeSchema } from '@thidua/domain/summary/node';
import { nodeIds } from '@thidua/domain/summary/node-ids';
import { summaryOf } from '@thidua/domain/summary/tally';
import { caseTitleIn, caseTitles } from '@thidua/domain/wording/labels';
import { weekInMail, weekSaid } from '@thidua/domain/wording/weekly-summary';
import type { Services } from '../platform/services.ts';
import { readCalendar } from './read-calendar.ts';
import { tellHolders } from './tell-holders.ts';

const leaders = ['chairman', 'office'] as const satisfies Role[];
const titleOf = caseTitleIn(caseTitles);

/**
 * Tells the leaders on the first working day of a week how a movement stands, in the application and in the day's mail; each
 * week once. How many were told.
 */
export async function tellWeek(services: Services, movementId: string): Promise<number> {
  const documents = await services.store.load([paths.movement(movementId)]);
  const movement = documents.read(paths.movement(movementId), namedMovementSchema);
  if (movement?.status !== 'open') return 0;
  const { authorityId, zone, period } = movement;
  const now = services.now();
  const today = localDateOf(now, zone);
  if (today < period.from || !isReminderTime(localTimeOf(now, zone))) return 0;
  const calendar = await readCalendar(services, authorityId);
  if (!isWorkingDay(calendar, today) || firstWorkingDayOfWeek(calendar, today) !== today) return 0;
  const path = paths.node(movementId, nodeIds.unit(authorityId));
  const node = (await services.store.load([path])).read(path, nodeSchema);
  if (!node) return 0;
  const said = weekSaid({
    movementTitle: movement.title,
    period,
    today,
    summary: summaryOf(
      node.tally,
      movement.reportingPeriods.map(({ id }) => id),
      [],
    ),
    titleOf: (caseId) => titleOf(movement, caseId),
  });
  return tellHolders(services, movementId, movement, {
    scope: authorityId,
    to: leaders,
    causeId: `${movementId}~week~${today}`,
    notice: {
      kind: 'weeklySummary',
      movementId,
      subject: movement.title,
      subjectId: movementId,
      detail: said,
    },
    page: appPages.dashboard(movementId),
    text: (address) => weekInMail(said, address),
  });
}
