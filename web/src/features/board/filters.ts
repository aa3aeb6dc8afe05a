import { clusterIdSchema } from '@thidua/domain/base/ids';
import { SEARCH_LENGTH, type Filters } from '@thidua/domain/summary/board-filter';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { caseStates } from '@thidua/domain/submission/case';
import { unitKinds } from '@thidua/domain/movement/unit';
import { punctualities } from '@thidua/domain/summary/unit-record';

export const idleChoices = [3, 7, 14, 30] as const;

const oneOf = <T extends string>(choices: readonly T[], value: string | null) =>
  choices.find((choice) => choice === value) ?? null;

/** Reads the filters of an address; what it does not know is no filter. */
export function filtersFrom(params: URLSearchParams): Filters {
  const idle = Number(params.get('idle'));
  return {
    search: (params.get('q') ?? '').slice(0, SEARCH_LENGTH),
    state: oneOf(caseStates, params.get('state')),
    punctuality: oneOf(punctualities, params.get('punctuality')),
    clusterId: clusterIdSchema.safeParse(params.get('cluster')).data ?? null,
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
