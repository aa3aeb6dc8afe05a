import { z } from 'zod';
import { localDateSchema } from '../base/time.ts';

/** Of an entry, as its chain shows by itself. */
const entryFaults = [
  'missing',
  'altered',
  'detailAltered',
  'notLinked',
  'headDiffers',
  'unreadable',
  'versionGone',
] as const;
/** Of what a published root still covers. */
const rootCoveredFaults = ['chainGone', 'entryMissing', 'rewritten'] as const;
/** Of a whole chain, or of what should have one. */
const chainFaults = ['headUnreadable', 'headless', 'unlogged', 'unknownCase'] as const;

export const logFaultKinds = [
  ...entryFaults,
  ...rootCoveredFaults,
  ...chainFaults,
  'stray',
  'leavesAltered',
  'rootUnknown',
] as const;
export type LogFaultKind = (typeof logFaultKinds)[number];

const ofChain = z.object({ chainId: z.string() });
const ofEntry = ofChain.extend({ n: z.number().int() });

/** A place where the log is not as it was written. */
export const logFaultSchema = z.discriminatedUnion('kind', [
  ofEntry.extend({ kind: z.enum(entryFaults) }),
  /** `day`: that of the first published root that shows it. */
  ofEntry.extend({ kind: z.enum(rootCoveredFaults), day: localDateSchema }),
  ofChain.extend({ kind: z.enum(chainFaults) }),
  /** `n`: the number under which an entry stands out of place; null where it is none. */
  ofChain.extend({ kind: z.literal('stray'), n: z.number().int().nullable() }),
  /** Of a root itself; its `day` is null where not even that can be read. */
  z.object({ kind: z.literal('leavesAltered'), day: localDateSchema.nullable() }),
  /** A root that was asked for and is not among those published. */
  z.object({ kind: z.literal('rootUnknown') }),
]);
export type LogFault = z.infer<typeof logFaultSchema>;

/** Where a fault is, for whoever runs the system. */
export function placeOfFault(fault: LogFault): string {
  if (!('chainId' in fault)) {
    return 'day' in fault && fault.day !== null ? `the root of ${fault.day}` : 'the root';
  }
  return 'n' in fault && fault.n !== null ? `${fault.chainId}, entry ${fault.n}` : fault.chainId;
}

/** The movement and the unit that a chain is of, from its id; null each where it is of none. */
export function chainSubject(chainId: string): { movementId: string | null; unitId: string | null } {
  const [movementId = '', second = '', third = ''] = chainId.split('~');
  if (third === '') return { movementId: null, unitId: null };
  if (second === 'award') return { movementId, unitId: third };
  return { movementId, unitId: ['session', 'publication', 'decision'].includes(second) ? null : second };
}
