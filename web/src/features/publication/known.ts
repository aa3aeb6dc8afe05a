import type { Publication } from '@thidua/domain/award/publication';

/** A published list with its id. */
export type Known = Publication & { id: string };
