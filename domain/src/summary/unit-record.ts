import { z } from 'zod';
import { clusterIdSchema, unitIdSchema } from '../base/ids.ts';
import { orderKey } from '../base/order.ts';
import { searchWords } from '../base/search.ts';
import {
  deadlineOf,
  isOnTime,
  obligations,
  type MovementSettings,
  type Participant,
} from '../movement/movement.ts';
import { REGISTRATION_CASE } from '../movement/case-ids.ts';
import {
  paceDayOf,
  targetProgress,
  targetStanding,
  weightedMean,
  type TargetStanding,
} from '../submission/progress.ts';
import type { Target } from '../submission/target.ts';
import { caseStates } from '../submission/case.ts';
import { caseFactsSchema, standing, type CaseFacts } from './case-facts.ts';
import { byEnd, countingTargets, nothingYet, unusualCases, withReport } from './figures-in-force.ts';
import { addTally, tallyKeys, scaled, tallyOf, tallySchema, type Tally } from './tally.ts';
import { localDateOf, localDateSchema, type LocalDate } from '../base/time.ts';
import { unitKindSchema } from '../movement/unit.ts';

/**
 * How punctual a case is: `in` time or late, or not there yet – `notOpen` before its period ends, `awaited` while
 * there is time, `missing` past the deadline, `revising` where it was valid once, was sent or taken back, and is past the deadline now;
 * `notOwed` where nothing is asked.
 */
export const punctualities = [
  'onTime',
  'late',
  'awaited',
  'missing',
  'revising',
  'notOpen',
  'notOwed',
] as const;
export type Punctuality = (typeof punctualities)[number];

/**
 * `movements/{m}/unitRecords/{unitId}`: a unit's summary together with what was last counted of it.
 * Derived wholly from the participant document and the cases; `version` grows with every change.
 */
export const unitRecordSchema = z.object({
  unitId: unitIdSchema,
  name: z.string(),
  folded: z.string(),
  /** What it is searched by and its place among units; of records from before, nothing. */
  words: z.array(z.string()).default([]),
  order: z.string().default(''),
  kind: unitKindSchema,
  clusterId: clusterIdSchema.nullable(),
  obligation: z.enum(obligations),
  active: z.boolean(),
  /** As the participant has it. */
  phone: z.string().default(''),
  parentNode: z.string(),
  /** Nodes that counted this unit before it moved; they are told to let it go. */
  formerNodes: z.array(z.string()),
  participantSeq: z.number(),
  version: z.number().int().nonnegative(),
  /** The authority's calendar day as of which lateness and pace were judged. */
  day: localDateSchema,
  cases: z.record(z.string(), caseFactsSchema),
  /** By case id: the last day on time, extension included. */
  deadlines: z.record(z.string(), localDateSchema),
  punctuality: z.record(z.string(), z.enum(punctualities)),
  registrationState: z.enum(caseStates),
  /** Weighted mean of the targets, 0…1; null until registered. */
  progress: z.number().nullable(),
  targets: z.object({ total: z.number(), met: z.number(), onPace: z.number(), behind: z.number() }),
  /** Cases that wait for the office, and those past their deadline that never were valid. */
  awaitingOffice: z.number().int(),
  overdue: z.number().int(),
  /** Cases with unusual figures that count once the office has received them. Records of before it was noted have none. */
  unusual: z.array(z.string()).default([]),
  lastMoveAt: z.date().nullable(),
  tally: tallySchema,
  asOf: z.date(),
});
export type UnitRecord = z.infer<typeof unitRecordSchema>;

function punctualityOf(
  settings: MovementSettings,
  facts: CaseFacts | undefined,
  owed: boolean,
  opensAfter: LocalDate | null,
  deadline: LocalDate,
  day: LocalDate,
): Punctuality {
  const firstValidAt = standing(facts)?.firstValidAt;
  if (firstValidAt) return isOnTime(deadline, firstValidAt, settings.zone) ? 'onTime' : 'late';
  if (!owed) return 'notOwed';
  if (day > deadline) return facts?.firstValidAt ? 'revising' : 'missing';
  return opensAfter !== null && day <= opensAfter ? 'notOpen' : 'awaited';
}

const unitProgress = (targets: readonly Target[], actuals: ReadonlyMap<string, number>) =>
  weightedMean(targets.map((t) => ({ weight: t.weight, progress: targetProgress(t, actuals.get(t.id)) })));

export interface TargetLine {
  target: Target;
  actual: number | undefined;
  /** A later figure that is asked about and does not count before the office has received it. */
  doubtful: number | undefined;
  progress: number;
  standing: TargetStanding;
}

/** Target by target as of the record's own day: what its page shows and what its tally counts. */
export function targetLines(
  record: Pick<UnitRecord, 'cases' | 'day'>,
  settings: Pick<MovementSettings, 'period' | 'reportingPeriods' | 'unitsOfMeasure'>,
): { lines: TargetLine[]; doubtfulTargets: Target[]; paceDay: LocalDate | null } {
  const periods = byEnd(settings);
  const counted = periods.flatMap((period) => {
    const facts = standing(record.cases[period.id]);
    return facts ? [{ period, facts }] : [];
  });
  const paceDay = paceDayOf(periods, counted.at(-1)?.period.to ?? null, record.day);
  const registration = standing(record.cases[REGISTRATION_CASE]);
  const targets = countingTargets(registration, settings.unitsOfMeasure);
  const { actuals, doubtful } = counted.reduce(
    (before, { facts }) => withReport(before, facts, targets, settings.unitsOfMeasure),
    nothingYet,
  );
  return {
    paceDay,
    doubtfulTargets: (registration?.targets ?? []).filter((target) => !targets.includes(target)),
    lines: targets.map((target) => ({
      target,
      actual: actuals.get(target.id),
      doubtful: doubtful.get(target.id),
      progress: targetProgress(target, actuals.get(target.id)),
      standing: targetStanding(target, actuals.get(target.id), settings.period, paceDay),
    })),
  };
}

/**
 * Counts a unit from its sources, whole: participation, the facts of its cases, the day. Pure, so that the live
 * record and a recomputation are the same function (docs/rules.md#rule-3).
 */
export function countUnit(
  settings: MovementSettings,
  participant: Participant,
  cases: Readonly<Record<string, CaseFacts>>,
  day: LocalDate,
): Omit<UnitRecord, 'version' | 'asOf' | 'formerNodes'> {
  const registration = standing(cases[REGISTRATION_CASE]);
  const owes =
    participant.active &&
    (participant.obligation === 'required' || (participant.obligation === 'invited' && !!registration));
  const deadlines: Record<string, LocalDate> = {};
  const punctuality: Record<string, Punctuality> = {};
  const caseIds = [REGISTRATION_CASE, ...settings.reportingPeriods.map((period) => period.id)];
  for (const caseId of caseIds) {
    const deadline = deadlineOf(settings, participant, caseId) ?? settings.registrationDeadline;
    const period = settings.reportingPeriods.find(({ id }) => id === caseId);
    const owed = caseId === REGISTRATION_CASE ? owes && participant.obligation === 'required' : owes;
    deadlines[caseId] = deadline;
    punctuality[caseId] = punctualityOf(settings, cases[caseId], owed, period?.to ?? null, deadline, day);
  }
  const { lines } = targetLines({ cases: { ...cases }, day }, settings);
  const targets = {
    total: lines.length,
    met: lines.filter((line) => line.standing === 'met').length,
    onPace: lines.filter((line) => line.standing === 'onPace').length,
    behind: lines.filter((line) => line.standing === 'behind').length,
  };
  const weighted = lines.map(({ target, progress }) => ({ weight: target.weight, progress }));
  const progress = registration ? weightedMean(weighted) : null;
  const facts = Object.values(cases);
  const frame = { settings, participant, cases, punctuality, lines, progress, day, owes };
  return {
    unitId: participant.unitId,
    name: participant.name,
    folded: participant.folded,
    words: searchWords(participant.name),
    order: participant.order || orderKey([participant.name]),
    kind: participant.kind,
    clusterId: participant.clusterId,
    obligation: participant.obligation,
    active: participant.active,
    phone: participant.phone,
    parentNode: participant.parentNode,
    participantSeq: participant.seq,
    day,
    cases: { ...cases },
    deadlines,
    punctuality,
    registrationState: cases[REGISTRATION_CASE]?.state ?? 'draft',
    progress,
    targets,
    awaitingOffice: facts.filter((fact) => fact.state === 'validated').length,
    overdue: Object.values(punctuality).filter((value) => value === 'missing').length,
    unusual: unusualCases(cases, settings),
    lastMoveAt: facts.reduce<Date | null>(
      (latest, { changedAt }) => (latest === null || changedAt > latest ? changedAt : latest),
      null,
    ),
    tally: tallyOfUnit(frame),
  };
}

interface TallyFrame {
  settings: MovementSettings;
  participant: Participant;
  cases: Readonly<Record<string, CaseFacts>>;
  punctuality: Readonly<Record<string, Punctuality>>;
  lines: readonly TargetLine[];
  progress: number | null;
  day: LocalDate;
  owes: boolean;
}

const flag = (value: boolean) => (value ? 1 : 0);

function tallyOfUnit(frame: TallyFrame): Tally {
  const { participant, punctuality } = frame;
  if (!participant.active) return {};
  if (participant.obligation === 'exempt') return tallyOf({ [tallyKeys.units]: 1, [tallyKeys.exempt]: 1 });
  const { kind } = participant;
  const required = participant.obligation === 'required';
  const registered = frame.progress !== null;
  const own = punctuality[REGISTRATION_CASE];
  const progress = scaled(frame.progress ?? 0);
  const basics = tallyOf({
    [tallyKeys.units]: 1,
    [tallyKeys.required]: flag(required),
    [tallyKeys.invited]: flag(!required),
    [tallyKeys.registered]: flag(registered),
    [tallyKeys.requiredRegistered]: flag(required && registered),
    [tallyKeys.registeredOnTime]: flag(own === 'onTime'),
    [tallyKeys.registeredLate]: flag(own === 'late'),
    [tallyKeys.registrationMissing]: flag(own === 'missing'),
    [tallyKeys.registrationRevising]: flag(own === 'revising'),
    [tallyKeys.registrationAwaited]: flag(own === 'awaited'),
    [tallyKeys.awaitingOffice]: Object.values(frame.cases).filter((facts) => facts.state === 'validated')
      .length,
    [tallyKeys.targets('total')]: frame.lines.length,
    [tallyKeys.targets('met')]: count(frame.lines, 'met'),
    [tallyKeys.targets('onPace')]: count(frame.lines, 'onPace'),
    [tallyKeys.targets('behind')]: count(frame.lines, 'behind'),
    [tallyKeys.progressUnits]: flag(registered),
    [tallyKeys.progressSum]: progress,
    [tallyKeys.kind(kind, 'required')]: flag(required),
    [tallyKeys.kind(kind, 'registered')]: flag(registered),
    [tallyKeys.kind(kind, 'requiredRegistered')]: flag(required && registered),
    [tallyKeys.kind(kind, 'late')]: flag(own === 'late'),
    [tallyKeys.kind(kind, 'missing')]: flag(own === 'missing'),
    [tallyKeys.kind(kind, 'revising')]: flag(own === 'revising'),
    [tallyKeys.kind(kind, 'progressUnits')]: flag(registered),
    [tallyKeys.kind(kind, 'progressSum')]: progress,
  });
  return [tallyOfPeriods(frame), tallyOfAreas(frame), tallyOfDays(frame)].reduce(
    (sum, part) => addTally(sum, part),
    basics,
  );
}

const count = (lines: readonly TargetLine[], wanted: TargetStanding) =>
  lines.filter((line) => line.standing === wanted).length;

function tallyOfPeriods({ settings, punctuality, owes, day }: TallyFrame): Tally {
  const counts: Record<string, number> = {};
  for (const period of settings.reportingPeriods) {
    const is = punctuality[period.id];
    if (!owes && is === 'notOwed') continue;
    const key = (part: Parameters<typeof tallyKeys.period>[1]) => tallyKeys.period(period.id, part);
    counts[key('owed')] = 1;
    counts[key('due')] = flag(day > period.to || is === 'onTime' || is === 'late');
    counts[key('in')] = flag(is === 'onTime' || is === 'late');
    counts[key('onTime')] = flag(is === 'onTime');
    counts[key('late')] = flag(is === 'late');
    counts[key('missing')] = flag(is === 'missing');
    counts[key('revising')] = flag(is === 'revising');
  }
  return tallyOf(counts);
}

function tallyOfAreas({ lines }: TallyFrame): Tally {
  const areas = [...new Set(lines.map((line) => line.target.contentArea))];
  return areas
    .map((areaId) => {
      const own = lines.filter((line) => line.target.contentArea === areaId);
      const weighted = own.map(({ target, progress }) => ({ weight: target.weight, progress }));
      return tallyOf({
        [tallyKeys.area(areaId, 'units')]: 1,
        [tallyKeys.area(areaId, 'targets')]: own.length,
        [tallyKeys.area(areaId, 'met')]: count(own, 'met'),
        [tallyKeys.area(areaId, 'onPace')]: count(own, 'onPace'),
        [tallyKeys.area(areaId, 'behind')]: count(own, 'behind'),
        [tallyKeys.area(areaId, 'progressSum')]: scaled(weightedMean(weighted)),
      });
    })
    .reduce((sum, part) => addTally(sum, part), {});
}

/** The daily series: what counts today, entered on the day it arrived; progress as differences that add up to today's. */
function tallyOfDays({ settings, cases }: TallyFrame): Tally {
  const registration = standing(cases[REGISTRATION_CASE]);
  const registeredOn = registration?.firstValidAt
    ? localDateOf(registration.firstValidAt, settings.zone)
    : null;
  let sum: Tally = registeredOn === null ? {} : { [tallyKeys.day(registeredOn, 'registered')]: 1 };
  let lastDay = registeredOn ?? '';
  let before = 0;
  let inForce = nothingYet;
  const targets = countingTargets(registration, settings.unitsOfMeasure);
  for (const period of byEnd(settings)) {
    const facts = standing(cases[period.id]);
    if (!facts?.firstValidAt) continue;
    inForce = withReport(inForce, facts, targets, settings.unitsOfMeasure);
    const day = localDateOf(facts.firstValidAt, settings.zone);
    if (day > lastDay) lastDay = day;
    const after = scaled(unitProgress(targets, inForce.actuals));
    sum = addTally(sum, tallyOf({ [tallyKeys.day(day, 'reports')]: 1 }));
    sum = addTally(sum, tallyOf({ [tallyKeys.day(lastDay, 'progress')]: after - before }));
    before = after;
  }
  return sum;
}
