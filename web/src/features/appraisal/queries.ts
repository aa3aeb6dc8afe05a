import { paths } from '@thidua/domain/base/paths';
import type { NominationState } from '@thidua/domain/nomination/nomination';

export const LIST_LIMIT = 300;

export const nominationsIn = (movementId: string, states: readonly NominationState[]) => ({
  path: paths.nominations(movementId),
  where: [['state', 'in', states]] as const,
  limit: LIST_LIMIT,
});
