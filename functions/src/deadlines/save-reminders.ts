import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { isRepeat } from '@thidua/domain/base/repeat';
import { ok, type Result } from '@thidua/domain/base/result';
import type { ReminderStage } from '@thidua/domain/movement/reminder-stage';
import { z } from 'zod';
import type { Services } from '../platform/services.ts';
import { onSettings } from './on-settings.ts';

/** The movement as it is stored, with what the settings do not name. */
const storedSchema = z.record(z.string(), z.unknown());

/** The stages by which a movement reminds, the earliest first; logged in the authority's own chain. */
export const saveReminders = (
  services: Services,
  uid: string,
  { movementId, reminders }: CallableInput<'saveReminders'>,
): Promise<Result<CallableResponse<'saveReminders'>, RefusalCode>> =>
  onSettings(
    services,
    uid,
    { act: 'saveReminders', movementId },
    ({ movement, documents, transaction, log }) => {
      const stages = reminders.toSorted((a, b) => a.days - b.days);
      if (isRepeat(movement.reminders, stages)) return ok({});
      const path = paths.movement(movementId);
      transaction.set(path, { ...storedSchema.parse(documents.raw(path)), reminders: stages });
      log({ before: codeOf(movement.reminders), after: codeOf(stages), content: { movementId, stages } });
      return ok({});
    },
  );

/** `-7:unitEditor,1:unitEditor+unitHead` */
const codeOf = (stages: readonly ReminderStage[]): string =>
  stages.map(({ days, to }) => `${days}:${to.join('+')}`).join(',');
