import { z } from 'zod';

/** `invitations/{sha256 of the token}`: the token itself is known only to whoever holds the link. */
export const invitationSchema = z.object({
  uid: z.string(),
  email: z.email(),
  expiresAt: z.date(),
  spentAt: z.date().nullable(),
});
export const INVITATION_MS = 7 * 86_400_000;
