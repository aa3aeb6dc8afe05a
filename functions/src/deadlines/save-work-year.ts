import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import { noWorkCalendar, workCalendarSchema } from '@thidua/domain/movement/work-calendar';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { isRepeat } from '@thidua/domain/base/repeat';
import { ok, type Result } from '@thidua/domain/base/result';
import type { Services } from '../platform/services.ts';
import { onSettings } from './on-settings.ts';

/** One year's days off of the movement's authority, or none of its own: then the law's count. */
export const saveWorkYear = (
  services: Services,
  uid: string,
  { movementId, year, workYear }: CallableInput<'saveWorkYear'>,
): Promise<Result<CallableResponse<'saveWorkYear'>, RefusalCode>> =>
  onSettings(
    services,
    uid,
    { act: 'saveWorkYear', movementId },
    ({ movement, documents, transaction, log }) => {
      const path = paths.workCalendar(movement.authorityId);
      const before = documents.read(path, workCalendarSchema) ?? noWorkCalendar;
      const was = before.years[year] ?? null;
      if (workYear === null ? was === null : isRepeat(was, workYear)) return ok({});
      const others = Object.fromEntries(Object.entries(before.years).filter(([one]) => one !== year));
      const years = workYear === null ? others : { ...others, [year]: workYear };
      transaction.set(path, { years });
      log({ before: year, after: workYear === null ? 'law' : year, content: workYear });
      return ok({});
    },
    ({ authorityId }) => [paths.workCalendar(authorityId)],
  );
