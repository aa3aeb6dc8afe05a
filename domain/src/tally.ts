import { z } from 'zod';
import type { UnitKind } from './unit.ts';
import { unitKinds } from './unit.ts';
import type { LocalDate } from './time.ts';

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
export function add(target: Tally, part: Tally, sign: 1 | -1 = 1): Tally {
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
  for (const part of parts) sum = add(sum, part);
  return sum;
};

/** The tally with zeros dropped, from counts written plainly. */
export function tallyOf(counts: Record<string, number>): Tally {
  return add({}, counts);
}

/** The keys of a tally, each in one place. */
export const keys = {
  units: 'units',
  required: 'required',
  invited: 'invited',
  exempt: 'exempt',
  registered: 'registered',
  requiredRegistered: 'requiredRegistered',
  registeredOnTime: 'registeredOnTime',
  registeredLate: 'registeredLate',
  registrationMissing: 'registrationMissing',
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

const reportParts = ['owed', 'due', 'in', 'onTime', 'late', 'missing'] as const;
type ReportPart = (typeof reportParts)[number];
const targetParts = ['total', 'met', 'onPace', 'behind'] as const;
type TargetPart = (typeof targetParts)[number];
const kindParts = [
  'required',
  'registered',
  'requiredRegistered',
  'late',
  'missing',
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
  /** Past the deadline and not in. */
  missing: number;
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
    owed: at(keys.period(caseId, 'owed')),
    due: at(keys.period(caseId, 'due')),
    in: at(keys.period(caseId, 'in')),
    onTime: at(keys.period(caseId, 'onTime')),
    late: at(keys.period(caseId, 'late')),
    missing: at(keys.period(caseId, 'missing')),
  }));
  const overPeriods = (part: ReportPart) => byPeriod.reduce((sum, period) => sum + period[part], 0);
  const progressUnits = at(keys.progressUnits);
  return {
    units: at(keys.units),
    required: at(keys.required),
    invited: at(keys.invited),
    exempt: at(keys.exempt),
    registered: at(keys.registered),
    requiredRegistered: at(keys.requiredRegistered),
    registeredOnTime: at(keys.registeredOnTime),
    registeredLate: at(keys.registeredLate),
    registrationMissing: at(keys.registrationMissing),
    registrationAwaited: at(keys.registrationAwaited),
    awaitingOffice: at(keys.awaitingOffice),
    reports: {
      owed: overPeriods('owed'),
      due: overPeriods('due'),
      in: overPeriods('in'),
      onTime: overPeriods('onTime'),
      late: overPeriods('late'),
      missing: overPeriods('missing'),
    },
    byPeriod,
    targets: {
      total: at(keys.targets('total')),
      met: at(keys.targets('met')),
      onPace: at(keys.targets('onPace')),
      behind: at(keys.targets('behind')),
    },
    progress: mean(at(keys.progressSum), progressUnits),
    byKind: unitKinds
      .map((kind) => ({
        kind,
        required: at(keys.kind(kind, 'required')),
        registered: at(keys.kind(kind, 'registered')),
        requiredRegistered: at(keys.kind(kind, 'requiredRegistered')),
        late: at(keys.kind(kind, 'late')),
        missing: at(keys.kind(kind, 'missing')),
        progress: mean(at(keys.kind(kind, 'progressSum')), at(keys.kind(kind, 'progressUnits'))),
      }))
      .filter((row) => row.required > 0 || row.registered > 0),
    byArea: areaIds.map((areaId) => ({
      areaId,
      units: at(keys.area(areaId, 'units')),
      targets: at(keys.area(areaId, 'targets')),
      met: at(keys.area(areaId, 'met')),
      onPace: at(keys.area(areaId, 'onPace')),
      behind: at(keys.area(areaId, 'behind')),
      progress: mean(at(keys.area(areaId, 'progressSum')), at(keys.area(areaId, 'units'))),
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
    sum.registered += tally[keys.day(day, 'registered')] ?? 0;
    sum.reports += tally[keys.day(day, 'reports')] ?? 0;
    sum.progress += tally[keys.day(day, 'progress')] ?? 0;
    return {
      day,
      registered: sum.registered,
      reports: sum.reports,
      progress: mean(sum.progress, progressUnits) ?? 0,
    };
  });
}
