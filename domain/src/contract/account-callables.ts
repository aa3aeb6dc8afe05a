import { z } from 'zod';
import { linkPurposeSchema } from '../people/account-link.ts';
import { proposalIdSchema, scopeSchema, uidSchema, unitIdSchema } from '../base/ids.ts';
import { grantSchema, roleSchema, unitRoles } from '../people/membership.ts';
import { refusalCodeSchema } from '../base/refusal.ts';
import { personLine } from '../base/name-lines.ts';
import { instant, shortReason } from '../base/wire.ts';

/** So many people are invited by one act. */
export const INVITED_AT_ONCE = 20;

const token = z.string().regex(/^[\w-]{20,200}$/);
const email = z.email().max(200).toLowerCase();
const password = z.string().min(8).max(200);

const wireGrants = z.record(
  scopeSchema,
  z.partialRecord(roleSchema, z.object({ from: instant, to: instant.nullable() }).pipe(grantSchema)),
);

/** How a first invitation reaches its person: by mail, or shown to who invites, to be handed over. */
const delivery = z.enum(['mail', 'screen']).default('mail');
const shownLink = z.object({ token: z.string(), expiresAt: z.iso.datetime() });
/** A change that was made, or that waits for a second administrator under `proposalId`. */
const changed = z.object({ proposalId: z.string().optional() });
/** `link` only of an invitation that was to be shown. */
const invited = changed.extend({ uid: z.string().optional(), link: shownLink.optional() });

/** The accounts' part of the contract between web and functions; `callables.ts` holds the whole. */
export const accountSchemas = {
  /** By the admin, or the office for people of units: an account that counts once its link was used. */
  invitePerson: {
    request: z.object({
      authorityId: unitIdSchema,
      email,
      displayName: personLine(120, 1),
      grants: wireGrants,
      delivery,
      reason: shortReason,
    }),
    response: invited,
  },
  /**
   * By the office or the admin: people of units, invited by mail, or given a role more where they have an account; each is done
   * or refused by itself. No other role can be asked for here.
   */
  invitePeople: {
    request: z.object({
      authorityId: unitIdSchema,
      people: z
        .array(
          z.object({
            email,
            displayName: personLine(120, 1),
            grants: z
              .array(
                z.object({
                  unitId: unitIdSchema,
                  role: z.enum(unitRoles),
                  from: instant,
                  to: instant.nullable(),
                }),
              )
              .min(1)
              .max(20),
          }),
        )
        .min(1)
        .max(INVITED_AT_ONCE),
      reason: shortReason,
    }),
    response: z.object({
      outcomes: z.array(
        z.object({
          email: z.string(),
          done: z.enum(['invited', 'granted', 'nothing', 'waiting']).nullable(),
          refusal: refusalCodeSchema.nullable(),
        }),
      ),
    }),
  },
  /** Another link for somebody who has not accepted; the one before is void. */
  renewInvitation: {
    request: z.object({ uid: uidSchema, delivery, reason: shortReason }),
    response: invited,
  },
  /** A link to a new password for somebody who has one: to their address, and nowhere else. */
  sendReset: { request: z.object({ uid: uidSchema, reason: shortReason }), response: changed },
  /** Replaces somebody's grants, or switches the account off or on; works at once, is logged and told. */
  setGrants: {
    request: z.object({ uid: uidSchema, active: z.boolean(), grants: wireGrants, reason: shortReason }),
    response: changed,
  },
  /** Whether two administrators are needed for guarded accounts; off only if a second one agrees. */
  setTwoAdmins: {
    request: z.object({ authorityId: unitIdSchema, on: z.boolean(), reason: shortReason }),
    response: changed,
  },
  /** The second administrator agrees or not; who proposed may take it back. */
  decideProposal: {
    request: z.object({
      proposalId: proposalIdSchema,
      answer: z.enum(['confirm', 'refuse', 'withdraw']),
      remark: shortReason,
    }),
    response: z.object({}),
  },
  /** Sets the password of an invited account, from when on it counts; needs no sign-in, works once. */
  acceptInvitation: { request: z.object({ token, password }), response: z.object({ email: z.email() }) },
  /** Sets another password by a mailed link; needs no sign-in, works once. */
  setNewPassword: { request: z.object({ token, password }), response: z.object({ email: z.email() }) },
  /** Whether a link can still be used, and whose it is, before a password is thought out. */
  readLink: {
    request: z.object({ token, purpose: linkPurposeSchema }),
    response: z.object({ email: z.email() }),
  },
  /** From the sign-in page; answered the same whether or not there is such an account. */
  requestPasswordReset: { request: z.object({ email }), response: z.object({}) },
} as const;
