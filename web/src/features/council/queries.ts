import { paths } from '@thidua/domain/base/paths';

export const allSessions = (movementId: string) => ({
  path: paths.sessions(movementId),
  orderBy: [['closesAt', 'desc']] as const,
  limit: 50,
});

/** What can be brought before the council. */
export const appraisedNominations = (movementId: string) => ({
  path: paths.nominations(movementId),
  where: [['state', '==', 'appraised']] as const,
  limit: 1000,
});

export const nomineesOf = (movementId: string, sessionId: string) => ({
  path: paths.nominations(movementId),
  where: [['sessionId', '==', sessionId]] as const,
  limit: 1000,
});

export const activeUnits = (authorityId: string) => ({
  path: paths.units(),
  where: [['authorityId', '==', authorityId]] as const,
});
