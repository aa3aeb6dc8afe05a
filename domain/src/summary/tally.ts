import { z } from 'zod';
import { type UnitKind, unitKinds } from '../movement/unit.ts';
import type { LocalDate } from '../base/time.ts';

/**
 * What a summary adds up: a sparse vector of integers, key → count; absent means 0 and zeros are not kept.
 * Because every part is an integer, sums are exact in any order, and a parent can be mended by a difference.
 */
export const tallySchema = z.record(z.string(), z.number().int());
export type Tally = z.infer<typeof tallySchema>;

/** Progress is counted in millionths, so that sums stay integers. */
export const PROGRESS_SCALE = 1_000_000;
export const scaled = (progress: number) => Math.round(progress * PROGRESS_SCALE);

/** target + sign × part, zeros dropped. */
export function addTally(target: Tally, part: Tally, sign: 1 | -1 = 1): Tally {
  const sum = { ...target };
  for (const [key, value] of Object.entries(part)) {
    const next = (sum[key] ?? 0) + sign * value;
    if (next === 0) delete sum[key];
    else sum[key] = next;
  }
  return sum;
}

export const sumOf = (parts: Iterable<Tally>): Tally => {
  let sum: Tally = {};
  for (const part of parts) sum = addTally(sum, part);
  return sum;
};

/** The tally with zeros dropped, from counts written plainly. */
export function tallyOf(counts: Record<string, number>): Tally {
  return addTally({}, counts);
}

/** The keys of a tally, each in one place. */
export const tallyKeys = {
  units: 'units',
  required: 'required',
  invited: 'invited',
  exempt: 'exempt',
  registered: 'registered',
  requiredRegistered: 'requiredRegistered',
  registeredOnTime: 'registeredOnTime',
  registeredLate: 'registeredLate',
  registrationMissing: 'registrationMissing',
  registrationRevising: 'registrationRevising',
  registrationAwaited: 'registrationAwaited',
  awaitingOffice: 'awaitingOffice',
  period: (caseId: string, part: ReportPart) => `period/${caseId}/${part}`,
  targets: (part: TargetPart) => `targets/${part}`,
  progressUnits: 'progress/units',
  progressSum: 'progress/sum',
  kind: (kind: UnitKind, part: KindPart) => `kind/${kind}/${part}`,
  area: (areaId: string, part: AreaPart) => `area/${areaId}/${part}`,
  day: (day: LocalDate, part: DayPart) => `day/${day}/${part}`,
} as const;

const reportParts = ['owed', 'due', 'in', 'onTime', 'late', 'missing', 'revising'] as const;
type ReportPart = (typeof reportParts)[number];
const targetParts = ['total', 'met', 'onPace', 'behind'] as const;
type TargetPart = (typeof targetParts)[number];
const kindParts = [
  'required',
  'registered',
  'requiredRegistered',
  'late',
  'missing',
  'revising',
  'progressUnits',
  'progressSum',
] as const;
type KindPart = (typeof kindParts)[number];
const areaParts = ['units', 'targets', 'met', 'onPace', 'behind', 'progressSum'] as const;
type AreaPart = (typeof areaParts)[number];
type DayPart = 'registered' | 'reports' | 'progress';

export interface ReportCounts {
  /** Units that owe this period's report. */
  owed: number;
  /** Of those, the ones whose reporting period has ended. */
  due: number;
  in: number;
  onTime: number;
  late: number;
  /** Past the deadline and never valid. */
  missing: number;
  /** Past the deadline, valid once and sent or taken back since. */
  revising: number;
}
export interface TargetCounts {
  total: number;
  met: number;
  onPace: number;
  behind: number;
}

/** A tally as people read it. Progress is 0…1, the mean of the units that count; null where none does. */
export interface Summary {
  units: number;
  required: number;
  invited: number;
  exempt: number;
  registered: number;
  requiredRegistered: number;
  registeredOnTime: number;
  registeredLate: number;
  registrationMissing: number;
  registrationRevising: number;
  registrationAwaited: number;
  awaitingOffice: number;
  reports: ReportCounts;
  byPeriod: (ReportCounts & { caseId: string })[];
  targets: TargetCounts;
  progress: number | null;
  byKind: {
    kind: UnitKind;
    required: number;
    registered: number;
    requiredRegistered: number;
    late: number;
    missing: number;
    revising: number;
    progress: number | null;
  }[];
  byArea: {
    areaId: string;
    units: number;
    targets: number;
    met: number;
    onPace: number;
    behind: number;
    progress: number | null;
  }[];
  /** Cumulative, one entry per day on which something counted; progress is the mean over today's counting units. */
  series: { day: LocalDate; registered: number; reports: number; progress: number }[];
}

const mean = (sum: number, count: number) => (count === 0 ? null : sum / count / PROGRESS_SCALE);

/** Reads a tally for display; `caseIds` and `areaIds` give the order of periods and content areas. */
export function summaryOf(tally: Tally, caseIds: readonly string[], areaIds: readonly string[]): Summary {
  const at = (key: string) => tally[key] ?? 0;
  const byPeriod = caseIds.map((caseId) => ({
    caseId,
    owed: at(tallyKeys.period(caseId, 'owed')),
    due: at(tallyKeys.period(caseId, 'due')),
    in: at(tallyKeys.period(caseId, 'in')),
    onTime: at(tallyKeys.period(caseId, 'onTime')),
    late: at(tallyKeys.period(caseId, 'late')),
    missing: at(tallyKeys.period(caseId, 'missing')),
    revising: at(tallyKeys.period(caseId, 'revising')),
  }));
  const overPeriods = (part: ReportPart) => byPeriod.reduce((sum, period) => sum + period[part], 0);
  const progressUnits = at(tallyKeys.progressUnits);
  return {
    units: at(tallyKeys.units),
    required: at(tallyKeys.required),
    invited: at(tallyKeys.invited),
    exempt: at(tallyKeys.exempt),
    registered: at(tallyKeys.registered),
    requiredRegistered: at(tallyKeys.requiredRegistered),
    registeredOnTime: at(tallyKeys.registeredOnTime),
    registeredLate: at(tallyKeys.registeredLate),
    registrationMissing: at(tallyKeys.registrationMissing),
    registrationRevising: at(tallyKeys.registrationRevising),
    registrationAwaited: at(tallyKeys.registrationAwaited),
    awaitingOffice: at(tallyKeys.awaitingOffice),
    reports: {
      owed: overPeriods('owed'),
      due: overPeriods('due'),
      in: overPeriods('in'),
      onTime: overPeriods('onTime'),
      late: overPeriods('late'),
      missing: overPeriods('missing'),
      revising: overPeriods('revising'),
    },
    byPeriod,
    targets: {
      total: at(tallyKeys.targets('total')),
      met: at(tallyKeys.targets('met')),
      onPace: at(tallyKeys.targets('onPace')),
      behind: at(tallyKeys.targets('behind')),
    },
    progress: mean(at(tallyKeys.progressSum), progressUnits),
    byKind: unitKinds
      .map((kind) => ({
        kind,
        required: at(tallyKeys.kind(kind, 'required')),
        registered: at(tallyKeys.kind(kind, 'registered')),
        requiredRegistered: at(tallyKeys.kind(kind, 'requiredRegistered')),
        late: at(tallyKeys.kind(kind, 'late')),
        missing: at(tallyKeys.kind(kind, 'missing')),
        revising: at(tallyKeys.kind(kind, 'revising')),
        progress: mean(at(tallyKeys.kind(kind, 'progressSum')), at(tallyKeys.kind(kind, 'progressUnits'))),
      }))
      .filter((row) => row.required > 0 || row.registered > 0),
    byArea: areaIds.map((areaId) => ({
      areaId,
      units: at(tallyKeys.area(areaId, 'units')),
      targets: at(tallyKeys.area(areaId, 'targets')),
      met: at(tallyKeys.area(areaId, 'met')),
      onPace: at(tallyKeys.area(areaId, 'onPace')),
      behind: at(tallyKeys.area(areaId, 'behind')),
      progress: mean(at(tallyKeys.area(areaId, 'progressSum')), at(tallyKeys.area(areaId, 'units'))),
    })),
    series: seriesOf(tally, progressUnits),
  };
}

function seriesOf(tally: Tally, progressUnits: number): Summary['series'] {
  const days = [
    ...new Set(Object.keys(tally).flatMap((key) => (key.startsWith('day/') ? [key.slice(4, 14)] : []))),
  ].toSorted();
  const sum = { registered: 0, reports: 0, progress: 0 };
  return days.map((day) => {
    sum.registered += tally[tallyKeys.day(day, 'registered')] ?? 0;
    sum.reports += tally[tallyKeys.day(day, 'reports')] ?? 0;
    sum.progress += tally[tallyKeys.day(day, 'progress')] ?? 0;
    return {
      day,
      registered: sum.registered,
      reports: sum.reports,
      progress: mean(sum.progress, progressUnits) ?? 0,
    };
  });
}
