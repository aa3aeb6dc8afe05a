import { appPages, inApp } from '@thidua/domain/base/addresses';
import type { LocalDate } from '@thidua/domain/base/time';
import type { MovementSettings } from '@thidua/domain/movement/movement';
import type { Unit } from '@thidua/domain/movement/unit';
import type { Role } from '@thidua/domain/people/membership';
import type { CaseState } from '@thidua/domain/submission/case';
import { caseTitleIn, caseTitles, labels } from '@thidua/domain/wording/labels';
import { reminderSaid } from '@thidua/domain/wording/reminder-mails';
import type { Services } from '../platform/services.ts';
import type { Found } from '../store/store.ts';
import { gatherDigests } from '../telling/gather-digest.ts';
import { notifyUnit, type Notified } from '../telling/notify-unit.ts';

export interface UnitReminder {
  movementId: string;
  movementTitle: string;
  settings: MovementSettings;
  authority: Unit | null;
  unitId: string;
  unitName: string;
  caseId: string;
  deadline: LocalDate;
  today: LocalDate;
  /** What there is of the case; null where nothing is. */
  state: CaseState | null;
  /** Shown in the application, and in the mail where somebody wrote it. */
  detail: string;
  message: string;
  by: string;
  causeId: string;
  to: readonly Role[];
  people: readonly Found[];
}

const titleOf = caseTitleIn(caseTitles);

/**
 * Reminds people of a unit of one case, in the application at once and in the one mail of reminders that each of them gets a
 * day. The same cause says nothing again.
 */
export async function remindUnit(
  services: Services,
  reminder: UnitReminder,
): Promise<{ told: Notified[]; mailAt: Date | null }> {
  const { movementId, settings, unitId, unitName, caseId, detail, by, causeId, deadline } = reminder;
  const cause = { causeId, to: reminder.to, kind: 'reminder' as const, movementId, unitId, caseId };
  const told = await notifyUnit(services, { ...cause, unitName, detail, by }, reminder.people);
  const text = reminderSaid({
    title: titleOf(settings, caseId),
    unitName,
    movementTitle: reminder.movementTitle,
    deadline,
    isPast: reminder.today > deadline,
    standing: labels.caseState[reminder.state ?? 'draft'],
    message: reminder.message,
    by,
    address: `${services.siteOrigin()}${inApp(appPages.case(movementId, unitId, caseId))}`,
  });
  const mailAt = await gatherDigests(services, told, {
    authorityId: settings.authorityId,
    movementId,
    issuer: reminder.authority?.name ?? '',
    zone: settings.zone,
    entry: { causeId, text },
  });
  return { told, mailAt };
}
