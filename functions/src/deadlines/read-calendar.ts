import { noWorkCalendar, workCalendarSchema, type WorkCalendar } from '@thidua/domain/movement/work-calendar';
import { paths } from '@thidua/domain/base/paths';
import type { Services } from '../platform/services.ts';

/** An authority's days off; of years that its office has not set, as the law has them. */
export async function readCalendar({ store }: Services, authorityId: string): Promise<WorkCalendar> {
  const path = paths.workCalendar(authorityId);
  return (await store.load([path])).read(path, workCalendarSchema) ?? noWorkCalendar;
}
