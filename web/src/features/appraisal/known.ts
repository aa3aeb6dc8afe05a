import type { Nomination } from '@thidua/domain/nomination/nomination';

/** A nomination with its id. */
export type Known = Nomination & { id: string };
