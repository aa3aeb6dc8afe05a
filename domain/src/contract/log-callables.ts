import { z } from 'zod';
import { movementIdSchema, uidSchema, unitIdSchema } from '../base/ids.ts';
import { logFaultSchema } from '../log/fault.ts';
import { localDateSchema } from '../base/time.ts';

/** Of what was found, so many are told. */
export const MAX_FAULTS_TOLD = 200;

/** The log's part of the contract between web and functions; `callables.ts` holds the whole. */
export const logSchemas = {
  /**
   * Who stands behind the accounts of a log: by those who oversee the authority all, by a unit's people those who act for the
   * unit; of others no name is given.
   */
  nameActors: {
    request: z.object({
      movementId: movementIdSchema,
      unitId: unitIdSchema.nullable(),
      uids: z.array(uidSchema).min(1).max(100),
    }),
    response: z.object({ names: z.record(z.string(), z.string()) }),
  },
  /**
   * By `logCheckers`: verifies every chain of the authority and compares it with every published root. `root` is one that
   * somebody got by mail, which must be among them.
   */
  verifyLog: {
    request: z.object({
      authorityId: unitIdSchema,
      root: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .nullable(),
    }),
    response: z.object({
      chains: z.number().int(),
      entries: z.number().int(),
      /** Entries whose reason and content were erased; the chain holds without them. */
      erased: z.number().int(),
      roots: z.object({ count: z.number().int(), first: localDateSchema, last: localDateSchema }).nullable(),
      /** The day of the root that was asked for; null where none was, or it is not known. */
      rootDay: localDateSchema.nullable(),
      faultCount: z.number().int(),
      faults: z.array(logFaultSchema).max(MAX_FAULTS_TOLD),
    }),
  },
} as const;
