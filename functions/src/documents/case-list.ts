import { caseListWords as words } from '@thidua/domain/words/case-list';
import { formatDate } from '@thidua/domain/base/text';
import { localDateOf, type LocalDate } from '@thidua/domain/base/time';
import type { Names } from '@thidua/domain/movement/authority';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { movementSettingsSchema, reportingPeriod } from '@thidua/domain/movement/movement';
import { targetProgress } from '@thidua/domain/submission/progress';
import type { Target } from '@thidua/domain/submission/target';
import { caseStateOf, type Filters } from '@thidua/domain/summary/board-filter';
import { standing } from '@thidua/domain/summary/case-facts';
import type { UnitRecord } from '@thidua/domain/summary/unit-record';
import { labels, namedLabels } from '@thidua/domain/wording/labels';
import type { Cell } from 'write-excel-file/node';
import { z } from 'zod';
import { day, number, share, text, workbookOf, type ListSheet } from './workbook.ts';

/** What a list needs of a movement besides its settings: how it and its content areas are called. */
export const listedMovementSchema = movementSettingsSchema.extend({
  title: z.string().default(''),
  contentAreas: z.array(z.object({ id: z.string(), title: z.string().default('') })),
});
type ListedMovement = z.infer<typeof listedMovementSchema>;

export interface CaseList {
  movement: ListedMovement;
  caseId: string;
  filters: Filters;
  /** The units that the filters leave, in the order of the board. */
  records: readonly UnitRecord[];
  clusterNames: ReadonlyMap<string, string>;
  names: Names;
  now: Date;
}

type Head = keyof typeof words.heads;
/** A column: its head, its width, what it says of a row. */
type Column<Row> = readonly [head: Head, width: number, cell: (row: Row, index: number) => Cell];

const sheetOf = <Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Pick<ListSheet, 'columns' | 'rows'> => ({
  columns: columns.map(([head, width]) => ({ head: words.heads[head], width })),
  rows: rows.map((row, index) => columns.map(([, , cell]) => cell(row, index))),
});

/** The instant as people of the authority read it, the clock first. */
function shownInstant(now: Date, zone: string): string {
  const clock = new Intl.DateTimeFormat('vi-VN', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  return words.at(clock.format(now), formatDate(localDateOf(now, zone)));
}

/** What the board was narrowed to, in words; null where to nothing. */
function narrowing({ filters, clusterNames, names }: CaseList): string | null {
  const by = words.narrowedBy;
  const { search, state, punctuality, clusterId, kind, idleDays, unusual } = filters;
  const parts = [
    search.trim() === '' ? null : by.search(search.trim()),
    state && by.state(labels.caseState[state]),
    punctuality && by.punctuality(labels.punctuality[punctuality]),
    clusterId && by.cluster(clusterNames.get(clusterId) ?? clusterId),
    kind && by.kind(namedLabels(names).unitKind[kind]),
    idleDays && by.idleDays(idleDays),
    unusual ? by.unusual : null,
  ].filter((part) => part !== null && part !== 0);
  return parts.length === 0 ? null : words.narrowed(parts.join('; '));
}

const localDay = (instant: Date | null | undefined, zone: string): LocalDate | null =>
  instant ? localDateOf(instant, zone) : null;

/** The columns that say which unit it is, and how its case stands. */
function unitColumns({ movement, caseId, clusterNames, names }: CaseList): Column<UnitRecord>[] {
  const { unitKind } = namedLabels(names);
  const facts = (record: UnitRecord) => record.cases[caseId];
  const punctuality = (record: UnitRecord) => record.punctuality[caseId];
  return [
    ['ordinal', 6, (_, index) => number(index + 1)],
    ['unit', 40, (record) => text(record.name)],
    ['kind', 20, (record) => text(unitKind[record.kind])],
    ['cluster', 28, (record) => text(clusterNames.get(record.clusterId ?? '') ?? '')],
    ['obligation', 12, (record) => text(labels.obligation[record.obligation])],
    ['state', 24, (record) => text(labels.caseState[caseStateOf(record, caseId)])],
    ['punctuality', 18, (record) => text(labels.punctuality[punctuality(record) ?? 'notOwed'])],
    ['due', 14, (record) => day(record.deadlines[caseId] ?? null)],
    ['validAt', 16, (record) => day(localDay(facts(record)?.firstValidAt, movement.zone))],
    ['targets', 12, (record) => number(record.targets.total)],
    ['note', 24, (record) => text(record.unusual.includes(caseId) ? words.unusual : '')],
  ];
}

interface TargetRow {
  record: UnitRecord;
  target: Target;
  actual: number | undefined;
}

/** A yes-no target is said in words, the others in figures. */
function figure({ target }: TargetRow, value: number | undefined): Cell {
  if (value === undefined) return null;
  if (target.direction !== 'yesNo') return number(value);
  return text(value === 1 ? words.done : words.notDone);
}

function targetColumns({ movement, clusterNames }: CaseList, isReport: boolean): Column<TargetRow>[] {
  const areaOf = (id: string) => {
    const title = movement.contentAreas.find((area) => area.id === id)?.title ?? '';
    return `${id} ${title}`.trim();
  };
  const common: Column<TargetRow>[] = [
    ['ordinal', 6, (_, index) => number(index + 1)],
    ['unit', 32, ({ record }) => text(record.name)],
    ['cluster', 24, ({ record }) => text(clusterNames.get(record.clusterId ?? '') ?? '')],
    ['area', 34, ({ target }) => text(areaOf(target.contentArea))],
    ['target', 50, ({ target }) => text(target.name)],
    ['direction', 14, ({ target }) => text(labels.direction[target.direction])],
    ['unitOfMeasure', 14, ({ target }) => text(target.unitOfMeasure)],
    ['baseline', 12, (row) => figure(row, row.target.baseline)],
    ['goal', 12, (row) => figure(row, row.target.goal)],
  ];
  const ofReport: Column<TargetRow>[] = [
    ['actual', 12, (row) => figure(row, row.actual)],
    [
      'progress',
      10,
      ({ target, actual }) => (actual === undefined ? null : share(targetProgress(target, actual))),
    ],
  ];
  const ofRegistration: Column<TargetRow>[] = [
    ['dueDate', 14, ({ target }) => day(target.dueDate)],
    ['weight', 10, ({ target }) => number(target.weight)],
    ['personInCharge', 24, ({ target }) => text(target.personInCharge)],
  ];
  return [...common, ...(isReport ? ofReport : ofRegistration)];
}

/**
 * What a tab of the board shows as an Excel file: a sheet by unit and one by target, of a registration what was registered, of a
 * report what it was brought to.
 */
export function caseList(list: CaseList): Promise<Buffer> {
  const { movement, caseId, records, now } = list;
  const period = caseId === REGISTRATION_CASE ? undefined : reportingPeriod(movement, caseId);
  const targets = records.flatMap((record): TargetRow[] => {
    const registered = standing(record.cases[REGISTRATION_CASE])?.targets ?? [];
    const report = standing(record.cases[caseId]);
    if (period && !report) return [];
    return registered.map((target) => ({ record, target, actual: report?.actuals[target.id] }));
  });
  const narrowed = narrowing(list);
  const lines = [
    ...(movement.title === '' ? [] : [movement.title]),
    words.asOf(shownInstant(now, movement.zone), records.length),
    ...(narrowed === null ? [] : [narrowed]),
  ];
  const span = period ? [words.period(formatDate(period.from), formatDate(period.to))] : [];
  return workbookOf([
    {
      name: words.sheets.units,
      title: period ? words.reports(period.title) : words.registrations,
      lines,
      ...sheetOf(unitColumns(list), records),
    },
    {
      name: period ? words.sheets.results : words.sheets.targets,
      title: period ? words.results(period.title) : words.registeredTargets,
      lines: [...lines, ...span],
      ...sheetOf(targetColumns(list, period !== undefined), targets),
    },
  ]);
}
