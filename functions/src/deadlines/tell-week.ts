import { appPages, inApp } from '@thidua/domain/base/addresses';
import { paths } from '@thidua/domain/base/paths';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { localDateOf, localTimeOf } from '@thidua/domain/base/time';
import { firstWorkingDayOfWeek, isWorkingDay } from '@thidua/domain/movement/work-calendar';
import { namedMovementSchema } from '@thidua/domain/movement/movement';
import { isReminderTime } from '@thidua/domain/movement/reminders';
import { holdsAny, membershipSchema, type Role } from '@thidua/domain/people/membership';
import { nodeSchema } from '@thidua/domain/summary/node';
import { nodeIds } from '@thidua/domain/summary/node-ids';
import { summaryOf } from '@thidua/domain/summary/tally';
import { caseTitleIn, caseTitles } from '@thidua/domain/wording/labels';
import { weekInMail, weekSaid } from '@thidua/domain/wording/weekly-summary';
import { readAuthority } from '../frame/read-authority.ts';
import type { Services } from '../platform/services.ts';
import { gatherDigests } from '../telling/gather-digest.ts';
import { notifyPersons } from '../telling/notify-people.ts';
import { peopleOf } from '../telling/notify-unit.ts';
import { readCalendar } from './read-calendar.ts';

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
  const causeId = `${movementId}~week~${today}`;
  const people = (await peopleOf(services, authorityId))
    .map(({ id, data }) => ({ uid: id, membership: membershipSchema.parse(timestampsToDates(data)) }))
    .filter(({ membership }) => holdsAny(membership, authorityId, leaders, now));
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
  const notice = {
    kind: 'weeklySummary' as const,
    causeId,
    movementId,
    subject: movement.title,
    subjectId: movementId,
  };
  await notifyPersons(
    services,
    people.map(({ uid }) => ({ ...notice, uid, detail: said })),
  );
  const address = `${services.siteOrigin()}${inApp(appPages.dashboard(movementId))}`;
  const authority = await readAuthority(services.store, authorityId);
  await gatherDigests(services, people, {
    authorityId,
    movementId,
    issuer: authority?.name ?? '',
    zone,
    entry: { causeId, text: weekInMail(said, address) },
  });
  return people.length;
}
