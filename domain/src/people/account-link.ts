import { z } from 'zod';
import { uidSchema } from '../base/ids.ts';
import type { Membership } from './membership.ts';

export const linkPurposes = ['invitation', 'reset'] as const;
export const linkPurposeSchema = z.enum(linkPurposes);
export type LinkPurpose = z.infer<typeof linkPurposeSchema>;

/** How long a link lives from when it is sent or shown. */
export const LINK_MS: Record<LinkPurpose, number> = { invitation: 7 * 86_400_000, reset: 2 * 3_600_000 };

/**
 * `accountLinks/{uid}`: the one link by which somebody may set a password. A newer one takes its place. Of the token only
 * its hash is kept; '' until it is made, by the task that sends it.
 */
export const accountLinkSchema = z.object({
  uid: uidSchema,
  purpose: linkPurposeSchema,
  tokenHash: z.string(),
  expiresAt: z.date(),
  state: z.enum(['open', 'used', 'void']),
  /** The mail that carries it; null where it was shown. */
  mailId: z.string().nullable(),
  /** How many tokens were made for it: each attempt to send makes another. */
  made: z.number().int().nonnegative(),
});
export type AccountLink = z.infer<typeof accountLinkSchema>;

/** A link that is asked for; its token comes with `withToken`. */
export const newLink = (
  uid: string,
  purpose: LinkPurpose,
  mailId: string | null,
  now: Date,
): AccountLink => ({
  uid,
  purpose,
  tokenHash: '',
  expiresAt: new Date(now.getTime() + LINK_MS[purpose]),
  state: 'open',
  mailId,
  made: 0,
});

/** The link with another token, from when on the one before is void. */
export const withToken = (link: AccountLink, tokenHash: string, now: Date): AccountLink => ({
  ...link,
  tokenHash,
  expiresAt: new Date(now.getTime() + LINK_MS[link.purpose]),
  made: link.made + 1,
});

/** Whether an account may get and use links of this purpose: an invitation while it is open, a reset while it is on. */
export const mayUse = (
  purpose: LinkPurpose,
  membership: Pick<Membership, 'active' | 'invitation'>,
): boolean => (purpose === 'reset' ? membership.active : membership.invitation === 'open');

export const isOpenLink = ({ state, expiresAt }: AccountLink, now: Date): boolean =>
  state === 'open' && now < expiresAt;
