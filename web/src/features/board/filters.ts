import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { caseStates, type CaseState } from '@thidua/domain/submission/case';
import { addDays, startOfLocalDay, type LocalDate } from '@thidua/domain/base/time';
import { unitKinds, type UnitKind } from '@thidua/domain/movement/unit';
import { punctualities, type Punctuality, type UnitRecord } from '@thidua/domain/summary/unit-record';
import { compareUnits } from '@thidua/domain/base/order';
import { findsName, isFound, nearness } from '@thidua/domain/base/search';

/** What the board shows; kept in the address, so that a figure elsewhere can link to just these units. */
export interface Filters {
  search: string;
  state: CaseState | null;
  punctuality: Punctuality | null;
  clusterId: string | null;
  kind: UnitKind | null;
  /** Only units in which nothing has moved for so many days. */
  idleDays: number | null;
  /** Only units with unusual figures in this case, which wait to be received. */
  unusual: boolean;
}

export const noFilters: Filters = {
  search: '',
  state: null,
  punctuality: null,
  clusterId: null,
  kind: null,
  idleDays: null,
  unusual: false,
};

export const idleChoices = [3, 7, 14, 30] as const;

const oneOf = <T extends string>(choices: readonly T[], value: string | null) =>
  choices.find((choice) => choice === value) ?? null;

/** Reads the filters of an address; what it does not know is no filter. */
export function filtersFrom(params: URLSearchParams): Filters {
  const idle = Number(params.get('idle'));
  return {
    search: params.get('q') ?? '',
    state: oneOf(caseStates, params.get('state')),
    punctuality: oneOf(punctualities, params.get('punctuality')),
    clusterId: params.get('cluster'),
    kind: oneOf(unitKinds, params.get('kind')),
    idleDays: Number.isInteger(idle) && idle > 0 ? idle : null,
    unusual: params.get('unusual') === '1',
  };
}

export function paramsOf(tab: string, filters: Filters): URLSearchParams {
  const params = new URLSearchParams();
  const put = (name: string, value: string | number | null) => {
    if (value !== null && value !== '') params.set(name, String(value));
  };
  put('tab', tab === REGISTRATION_CASE ? null : tab);
  put('q', filters.search);
  put('state', filters.state);
  put('punctuality', filters.punctuality);
  put('cluster', filters.clusterId);
  put('kind', filters.kind);
  put('idle', filters.idleDays);
  put('unusual', filters.unusual ? 1 : null);
  return params;
}

export const isFiltered = (filters: Filters) => paramsOf(REGISTRATION_CASE, filters).size > 0;

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
