import type { Nomination } from '@thidua/domain/nomination';

/** A nomination with its id. */
export type Known = Nomination & { id: string };
