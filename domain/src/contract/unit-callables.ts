import { z } from 'zod';
import { unitChangeIdSchema, unitIdSchema } from '../base/ids.ts';
import { line, shortReason } from '../base/wire.ts';
import { UNIT_LIMITS, wantedUnitSchema } from '../unit-change/unit-change.ts';

const change = z.object({ authorityId: unitIdSchema, changeId: unitChangeIdSchema });

/** The part of the contract on an authority's units; `callables.ts` holds the whole. */
export const unitSchemas = {
  /**
   * By the office: units added, renamed, moved or ended, all of them or none. `seq` is that of the tree which the caller saw.
   * Under one `changeId` it is done once; asked again, what is left of it is done. Not `isDone` where its time was up: it is
   * gone on with by itself.
   */
  changeUnits: {
    request: change.extend({
      seq: z.number().int().nonnegative(),
      /** The file that it came from; '' where it was made on the page. */
      fileName: line(200),
      reason: shortReason,
      units: z.array(wantedUnitSchema).min(1).max(UNIT_LIMITS.units),
    }),
    response: z.object({ added: z.number(), changed: z.number(), isDone: z.boolean() }),
  },
  /** By the office: the last change taken back, as long as nobody has acted on it. */
  undoUnitChange: {
    request: change.extend({ reason: shortReason }),
    response: z.object({ kept: z.number(), isDone: z.boolean() }),
  },
} as const;
