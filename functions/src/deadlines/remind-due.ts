import { appPages } from '@thidua/domain/base/addresses';
import { paths } from '@thidua/domain/base/paths';
import { localDateOf, localTimeOf, type LocalDate } from '@thidua/domain/base/time';
import { isWorkingDay, type WorkCalendar } from '@thidua/domain/movement/work-calendar';
import { participationChainId } from '@thidua/domain/log/chain-ids';
import { namedMovementSchema, opensOnOf, type NamedMovement } from '@thidua/domain/movement/movement';
import { recipientsAbove, recipientsOfUnit } from '@thidua/domain/movement/reminder-stage';
import { isReminderTime, stageDue } from '@thidua/domain/movement/reminders';
import type { Unit } from '@thidua/domain/movement/unit';
import { clusterScope } from '@thidua/domain/people/cluster-scope';
import { isOwedIn } from '@thidua/domain/submission/case';
import { movementSweepSchema, sweeps, withReminded, type ReminderRun } from '@thidua/domain/summary/sweep';
import { unitRecordSchema, type UnitRecord } from '@thidua/domain/summary/unit-record';
import { caseTitleIn, caseTitles, labels } from '@thidua/domain/wording/labels';
import {
  deadlineSaid,
  remindedByClock,
  unitsSaid,
  unitsToUrgeSaid,
} from '@thidua/domain/wording/reminder-mails';
import { readAuthority } from '../frame/read-authority.ts';
import type { Services } from '../platform/services.ts';
import { inBatches, sweepThrough, type Sweeping } from '../summaries/sweeping.ts';
import { peopleOf } from '../telling/notify-unit.ts';
import { remindUnit } from '../cases/remind-unit.ts';
import { readable } from '../store/store.ts';
import { readCalendar } from './read-calendar.ts';
import { tellHolders } from './tell-holders.ts';

const UNITS_AT_ONCE = 20;

interface Frame {
  services: Services;
  movementId: string;
  movement: NamedMovement;
  authority: Unit | null;
  calendar: WorkCalendar;
  today: LocalDate;
}

/**
 * Reminds by the clock, as the movement's stages say: people of the units that still owe a case, then those above them of
 * all such units at once. Once a day, within the hours of a working day; a run that died is gone on with, one that was missed is made
 * good, and each cause is told once. Null where there was nothing to do; else how many were reminded.
 */
export async function remindDue(
  services: Services,
  movementId: string,
  budgetMs?: number,
): Promise<Pick<ReminderRun, 'units' | 'people' | 'nobodyCount'> | null> {
  const path = paths.sweep(movementId, 'reminders');
  const documents = await services.store.load([paths.movement(movementId), path]);
  const movement = documents.read(paths.movement(movementId), namedMovementSchema);
  if (movement?.status !== 'open' || movement.reminders.length === 0) return null;
  const now = services.now();
  const today = localDateOf(now, movement.zone);
  const last = documents.read(path, movementSweepSchema);
  const before = last?.kind === 'reminders' ? last : null;
  if (before?.day === today && before.phase === 'done') return null;
  const calendar = await readCalendar(services, movement.authorityId);
  if (!isWorkingDay(calendar, today) || !isReminderTime(localTimeOf(now, movement.zone))) return null;
  const since = before === null || before.phase === 'done' ? (before?.day ?? null) : before.since;
  const authority = await readAuthority(services.store, movement.authorityId);
  const frame: Frame = { services, movementId, movement, authority, calendar, today };
  const order = { path, type: sweeps.reminders(since), day: today, budgetMs };
  const run = await sweepThrough(
    services,
    order,
    async (sweeping) => (await remindUnitsOf(frame, sweeping)) && tellAbove(frame, sweeping),
  );
  if (run.state === 'running') return null;
  const { units, people, nobodyCount } = run.sweep;
  return units + nobodyCount > 0 ? { units, people, nobodyCount } : null;
}

async function remindUnitsOf(frame: Frame, run: Sweeping<ReminderRun>): Promise<boolean> {
  if (run.sweep.phase !== 'units') return true;
  const { services, movementId } = frame;
  const ids = await services.store.idsIn(paths.unitRecords(movementId));
  const isThrough = await inBatches(run, { ids, size: UNITS_AT_ONCE }, async (batch) => {
    const recordPath = (unitId: string) => paths.unitRecord(movementId, unitId);
    const records = await services.store.load(batch.map(recordPath));
    for (const unitId of batch) {
      // One that cannot be read is mended by the next reconciliation; the others are reminded.
      const record = readable(() => records.read(recordPath(unitId), unitRecordSchema));
      if (record?.active) await remindOne(frame, run, record);
    }
  });
  return isThrough && run.enter((sweep) => ({ ...sweep, phase: 'above', cursor: '', done: 0 }));
}

const owing = new Set(['notOpen', 'awaited', 'missing', 'revising']);

/** Every case of a unit that is owed and of which a stage is due today. */
function dueOf({ movement, calendar, today }: Frame, record: UnitRecord, since: LocalDate | null) {
  return Object.entries(record.deadlines).flatMap(([caseId, deadline]) => {
    const state = record.cases[caseId]?.state ?? null;
    if (!owing.has(record.punctuality[caseId] ?? '') || (state !== null && !isOwedIn(state))) return [];
    const stage = stageDue(
      movement.reminders,
      { deadline, opensOn: opensOnOf(movement, caseId) },
      { today, since, calendar },
    );
    return stage ? [{ caseId, deadline, state, stage }] : [];
  });
}

async function remindOne(frame: Frame, run: Sweeping<ReminderRun>, record: UnitRecord): Promise<void> {
  const due = dueOf(frame, record, run.sweep.since);
  if (due.length === 0) return;
  const { services, movementId, movement, authority, today } = frame;
  const { unitId, name, phone, clusterId } = record;
  const people = await peopleOf(services, unitId);
  for (const { caseId, deadline, state, stage } of due) {
    const to = recipientsOfUnit.filter((role) => stage.to.includes(role));
    const { told } = await remindUnit(services, {
      movementId,
      movementTitle: movement.title,
      settings: movement,
      authority,
      unitId,
      unitName: name,
      caseId,
      deadline,
      today,
      state,
      detail: deadlineSaid(deadline, today > deadline, labels.caseState[state ?? 'draft']),
      message: '',
      by: remindedByClock,
      causeId: `${participationChainId(movementId, unitId)}~due~${caseId}~${deadline}~${stage.days}`,
      to,
      people,
    });
    const above = recipientsAbove.filter((role) => stage.to.includes(role));
    const unit = { unitId, name, phone, clusterId, caseId, days: stage.days, above };
    run.found((sweep) => withReminded(sweep, { ...unit, people: to.length > 0 ? told.length : null }));
  }
}

const titleOf = caseTitleIn(caseTitles);

async function tellAbove(frame: Frame, run: Sweeping<ReminderRun>): Promise<boolean> {
  for (const told of run.sweep.above) await tellOne(frame, told);
  return true;
}

/** The leads of a cluster, or the office, of the units that one stage has found. */
async function tellOne(
  { services, movementId, movement, today }: Frame,
  { caseId, days, clusterId, count, names }: ReminderRun['above'][number],
): Promise<void> {
  const title = titleOf(movement, caseId);
  const said = unitsSaid({ title, isPast: days > 0, names, count });
  const about = { movementId, subject: title, detail: said };
  await tellHolders(services, movementId, movement, {
    ...(clusterId === null
      ? {
          scope: movement.authorityId,
          to: ['office'],
          notice: { ...about, kind: 'lateUnits', subjectId: caseId },
          page: appPages.board(movementId),
        }
      : {
          scope: clusterScope(movementId, clusterId),
          to: ['clusterLead'],
          notice: { ...about, kind: 'lateInCluster', subjectId: clusterId },
          page: appPages.cluster(movementId, clusterId),
        }),
    causeId: `${movementId}~urge~${clusterId ?? 'office'}~${caseId}~${days}~${today}`,
    text: (address) => unitsToUrgeSaid({ said, movementTitle: movement.title, address }),
  });
}
