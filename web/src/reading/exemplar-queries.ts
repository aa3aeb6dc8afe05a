import { askedWords } from '@thidua/domain/base/search';
import { paths } from '@thidua/domain/base/paths';
import type { ExemplarState } from '@thidua/domain/exemplar/exemplar';

/** What is looked through at a time. */
const SHOWN = 100;

/** Published exemplars: the newest, or those that a typed word is found in; the page filters the rest. */
export function publishedExemplars(movementId: string, typed: string) {
  const path = paths.publicExemplars(movementId);
  const [word] = askedWords(typed);
  return word === undefined
    ? { path, orderBy: [['publishedAt', 'desc']] as const, limit: SHOWN }
    : { path, where: [['words', 'array-contains', word]] as const, limit: SHOWN };
}

/** What is not published and has not ended. */
const underWay: readonly ExemplarState[] = ['proposed', 'askedBack', 'accepted', 'scheduled'];

export const exemplarsUnderWay = (movementId: string) => ({
  path: paths.exemplars(movementId),
  where: [['state', 'in', underWay]] as const,
  limit: SHOWN,
});

export const endedExemplars = (movementId: string) => ({
  path: paths.exemplars(movementId),
  where: [['state', 'in', ['takenDown', 'declined']]] as const,
  limit: SHOWN,
});

export const exemplarsOfUnit = (movementId: string, unitId: string) => ({
  path: paths.exemplars(movementId),
  where: [['unitId', '==', unitId]] as const,
  limit: 200,
});

/** What publicity waits for from a unit. */
export const askedBackOf = (movementId: string, unitId: string) => ({
  path: paths.exemplars(movementId),
  where: [
    ['unitId', '==', unitId],
    ['state', '==', 'askedBack'],
  ] as const,
  limit: 200,
});

export const adoptionsOf = (movementId: string, exemplarId: string) => ({
  path: paths.adoptions(movementId),
  where: [['exemplarId', '==', exemplarId]] as const,
  limit: 500,
});

export const adoptionsByUnit = (movementId: string, unitId: string) => ({
  path: paths.adoptions(movementId),
  where: [['unitId', '==', unitId]] as const,
  limit: 200,
});
