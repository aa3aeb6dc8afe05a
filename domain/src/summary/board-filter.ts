import { z } from 'zod';
import { compareUnits } from '../base/order.ts';
import { clusterIdSchema } from '../base/ids.ts';
import { findsName, isFound, nearness } from '../base/search.ts';
import { addDays, startOfLocalDay, type LocalDate } from '../base/time.ts';
import { unitKinds } from '../movement/unit.ts';
import { caseStates, type CaseState } from '../submission/case.ts';
import { punctualities, type UnitRecord } from './unit-record.ts';

/** Characters that are looked for. */
export const SEARCH_LENGTH = 200;

/** What the board of the office shows of a case, and so what its list in a file holds. */
export const filtersSchema = z.object({
  search: z.string().max(SEARCH_LENGTH),
  state: z.enum(caseStates).nullable(),
  punctuality: z.enum(punctualities).nullable(),
  clusterId: clusterIdSchema.nullable(),
  kind: z.enum(unitKinds).nullable(),
  /** Only units in which nothing has moved for so many days. */
  idleDays: z.number().int().positive().max(10_000).nullable(),
  /** Only units with unusual figures in this case, which wait to be received. */
  unusual: z.boolean(),
});
export type Filters = z.infer<typeof filtersSchema>;

export const noFilters: Filters = {
  search: '',
  state: null,
  punctuality: null,
  clusterId: null,
  kind: null,
  idleDays: null,
  unusual: false,
};

/** A unit counts as idle when its last move lies before this instant. */
export function idleBefore(idleDays: number, today: LocalDate, zone: string): Date {
  return startOfLocalDay(addDays(today, 1 - idleDays), zone);
}

export const caseStateOf = (record: Pick<UnitRecord, 'cases'>, caseId: string): CaseState =>
  record.cases[caseId]?.state ?? 'draft';

type Filtered = Pick<
  UnitRecord,
  'name' | 'words' | 'cases' | 'punctuality' | 'clusterId' | 'kind' | 'lastMoveAt' | 'active' | 'unusual'
>;

/** A record from before words were kept is searched by its name. */
const found = ({ name, words }: Pick<UnitRecord, 'name' | 'words'>, typed: string) =>
  words.length > 0 ? isFound(words, typed) : findsName(name, typed);

/** Whether a unit is among those asked for. The query narrows first where it can; this has the last word. */
export function matches(
  record: Filtered,
  caseId: string,
  filters: Filters,
  at: { today: LocalDate; zone: string },
): boolean {
  const { state, punctuality, clusterId, kind, idleDays, unusual } = filters;
  return (
    record.active &&
    found(record, filters.search) &&
    (state === null || caseStateOf(record, caseId) === state) &&
    (punctuality === null || (record.punctuality[caseId] ?? 'notOwed') === punctuality) &&
    (!unusual || record.unusual.includes(caseId)) &&
    (clusterId === null || record.clusterId === clusterId) &&
    (kind === null || record.kind === kind) &&
    (idleDays === null ||
      record.lastMoveAt === null ||
      record.lastMoveAt < idleBefore(idleDays, at.today, at.zone))
  );
}

/** `Phường 2` before `Phường 10`, each above its sub-units; names that are just what was typed before those that begin so. */
export function inOrder<T extends Pick<UnitRecord, 'name' | 'order'>>(
  records: readonly T[],
  search: string,
): T[] {
  const rank = new Map(records.map((record) => [record, nearness(record.name, search)] as const));
  return records.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || compareUnits(a, b));
}
