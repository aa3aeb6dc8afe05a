import type { Movement } from '@thidua/domain/movement/movement';
import { caseSchema } from '@thidua/domain/submission/case';
import { useLiveQuery } from '../../../firebase/live.ts';
import { awardTasksOf, noAwardTasks, type AwardTasks } from './award-tasks.ts';
import { casesToAct } from '../queries.ts';
import type { Viewer } from './unit-agenda.ts';

/** What of a unit's awards waits for the viewer; nothing while that is not known. */
export function useAwardTasks(
  { id, awards }: Pick<Movement, 'awards'> & { id: string },
  unitId: string,
  viewer: Viewer,
): AwardTasks {
  const asks = awards !== null && viewer !== 'onlooker';
  const cases = useLiveQuery(asks ? casesToAct(id, unitId) : null, caseSchema);
  return cases.status === 'ready' ? awardTasksOf(cases.data, viewer) : noAwardTasks;
}
