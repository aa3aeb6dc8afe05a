import { registrationListWords as words } from '@thidua/domain/words/registration-list';
import type { Names } from '@thidua/domain/movement/authority';
import { labels, namedLabels } from '@thidua/domain/wording/labels';
import type { MovementSettings } from '@thidua/domain/movement/movement';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { localDateOf } from '@thidua/domain/base/time';
import type { UnitRecord } from '@thidua/domain/summary/unit-record';
import writeExcel from 'write-excel-file/node';

type Cell = { value: string | number | Date; type: StringConstructor | NumberConstructor; wrap?: boolean };
const text = (value: string): Cell => ({ value, type: String, wrap: true });
const number = (value: number): Cell => ({ value, type: Number });
const head = (value: string) => ({ value, fontWeight: 'bold', wrap: true }) as const;

const dateIn = (zone: string, instant: Date | null) =>
  instant ? localDateOf(instant, zone).split('-').toReversed().join('/') : '';

/** The list of registrations as an Excel file: one sheet by unit, one by target. */
export async function registrationList(
  settings: MovementSettings,
  records: readonly UnitRecord[],
  clusterNames: ReadonlyMap<string, string>,
  names: Names,
): Promise<Buffer> {
  const { unitKind } = namedLabels(names);
  const cluster = (record: UnitRecord) => clusterNames.get(record.clusterId ?? '') ?? '';
  const units = records.map((record, index) => {
    const registration = record.cases[REGISTRATION_CASE];
    const punctuality = record.punctuality[REGISTRATION_CASE];
    return [
      number(index + 1),
      text(record.name),
      text(unitKind[record.kind]),
      text(cluster(record)),
      text(labels.obligation[record.obligation]),
      text(labels.caseState[record.registrationState]),
      text(punctuality ? labels.punctuality[punctuality] : ''),
      text(dateIn(settings.zone, registration?.firstValidAt ?? null)),
      number(record.targets.total),
    ];
  });
  const targets = records.flatMap((record) =>
    (record.cases[REGISTRATION_CASE]?.targets ?? []).map((target) => [
      text(record.name),
      text(cluster(record)),
      text(target.contentArea),
      text(target.name),
      text(labels.direction[target.direction]),
      text(target.unitOfMeasure),
      number(target.baseline),
      number(target.goal),
      text(target.dueDate.split('-').toReversed().join('/')),
      number(target.weight),
      text(target.personInCharge),
    ]),
  );
  return writeExcel([
    {
      sheet: words.units.sheet,
      data: [words.units.heads.map(head), ...units],
      columns: [5, 40, 20, 28, 12, 26, 18, 16, 12].map((width) => ({ width })),
      stickyRowsCount: 1,
    },
    {
      sheet: words.targets.sheet,
      data: [words.targets.heads.map(head), ...targets],
      columns: [36, 28, 10, 60, 14, 14, 12, 12, 16, 10, 24].map((width) => ({ width })),
      stickyRowsCount: 1,
    },
  ]).toBuffer();
}
