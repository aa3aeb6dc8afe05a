import { z } from 'zod';
import { uidSchema, unitIdSchema } from '../base/ids.ts';
import { grantsSchema, membershipSchema } from './membership.ts';

/** Something done to accounts: at once, or once a second administrator agrees. */
export const accountChangeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('invite'),
    email: z.email(),
    displayName: z.string(),
    grants: grantsSchema,
  }),
  z.object({ kind: z.literal('setGrants'), uid: uidSchema, active: z.boolean(), grants: grantsSchema }),
  /** A new invitation for somebody who has not accepted one. */
  z.object({ kind: z.literal('renewInvitation'), uid: uidSchema }),
  /** A link to a new password, to the address of the account. */
  z.object({ kind: z.literal('sendReset'), uid: uidSchema }),
  /** Whether guarded accounts need two administrators. */
  z.object({ kind: z.literal('setTwoAdmins'), on: z.boolean() }),
]);
export type AccountChange = z.infer<typeof accountChangeSchema>;

export const proposalStates = ['open', 'confirmed', 'refused', 'withdrawn'] as const;
export const PROPOSAL_MS = 7 * 86_400_000;

/** `accountProposals/{proposalId}`: what one administrator wants and another one has to agree to. */
export const accountProposalSchema = z.object({
  authorityId: unitIdSchema,
  change: accountChangeSchema,
  /** Whose account it is; '' where it is nobody's. */
  displayName: z.string(),
  /** What the account held when it was proposed, so that both see what changes. */
  before: membershipSchema.pick({ active: true, invitation: true, grants: true }).nullable(),
  reason: z.string().min(1).max(500),
  by: z.object({ uid: uidSchema, name: z.string() }),
  at: z.date(),
  expiresAt: z.date(),
  state: z.enum(proposalStates),
  decided: z
    .object({ uid: uidSchema, name: z.string(), at: z.date(), remark: z.string().max(500) })
    .nullable(),
});
export type AccountProposal = z.infer<typeof accountProposalSchema>;

export type ProposalStanding = (typeof proposalStates)[number] | 'expired';

/** Where a proposal stands: who waits too long has to propose again. */
export const proposalStanding = (
  { state, expiresAt }: Pick<AccountProposal, 'state' | 'expiresAt'>,
  now: Date,
): ProposalStanding => (state === 'open' && expiresAt <= now ? 'expired' : state);

/** `accountSettings/{authorityId}`; where there is none, two are needed. */
export const accountSettingsSchema = z.object({ twoAdmins: z.boolean() });
export type AccountSettings = z.infer<typeof accountSettingsSchema>;
