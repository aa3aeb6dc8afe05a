import { paths } from '@thidua/domain/base/paths';

/** Roots on the first page; asking for more doubles it. */
export const ROOTS_PAGE = 14;

/** The newest roots of an authority's log. */
export const lastRoots = (authorityId: string, limit: number) => ({
  path: paths.logRoots(),
  where: [['authorityId', '==', authorityId]] as const,
  orderBy: [['day', 'desc']] as const,
  limit,
});
