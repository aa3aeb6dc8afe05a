import { actOf } from '@thidua/domain/contract/acts';
import { bucketExpiry, bucketId, bucketSchema } from '@thidua/domain/contract/bucket';
import type { CallableName } from '@thidua/domain/contract/callables';
import {
  holds,
  isSignInValid,
  membershipSchema,
  scopesOf,
  type Membership,
} from '@thidua/domain/people/membership';
import { movementSettingsSchema } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { z } from 'zod';
import type { Services } from '../platform/services.ts';
import type { Documents } from '../store/store.ts';

/** What of a request says whose matter it is. */
export const subjectSchema = z.object({
  movementId: z.string().optional(),
  authorityId: z.string().optional(),
});
export type Subject = z.infer<typeof subjectSchema>;

/**
 * Whether somebody may ask for an act at all, before anything is queued or written: a role that is in force where the act
 * asks for it, held by who signed in since the account was last set anew, and not too often. The handler's transaction asks for the role again. Counts the act.
 */
export async function admit(
  services: Services,
  { uid, authTime }: { uid: string; authTime: number },
  name: CallableName,
  subject: Subject,
): Promise<RefusalCode | null> {
  const { who, perHour } = actOf(name);
  if (who.over === 'nobody') return null;
  const now = services.now();
  const at = {
    membership: paths.membership(uid),
    movement: who.over === 'movement' ? paths.movement(subject.movementId ?? '') : null,
    bucket: perHour === null ? null : paths.bucket(bucketId(uid, now)),
  };
  const documents = await services.store.load(Object.values(at).filter((path) => path !== null));
  const membership = documents.read(at.membership, membershipSchema);
  if (membership && !isSignInValid(membership, authTime)) return 'signInAgain';
  const authorityId = authorityOf(documents, at.movement, subject);
  // A movement that is not there is answered as one that is not theirs: nobody learns from a refusal what there is.
  if (authorityId === undefined) return 'notAllowed';
  if (!who.roles.some((role) => isHeld(membership, role, authorityId, now))) return 'notAllowed';
  if (at.bucket === null || perHour === null) return null;
  const counted = documents.read(at.bucket, bucketSchema)?.counts[name] ?? 0;
  if (counted >= perHour) return 'tooManyRequests';
  await countOne(services, uid, name, now);
  return null;
}

/** Counts something that somebody did within this hour. */
export const countOne = (
  { store }: Pick<Services, 'store'>,
  uid: string,
  what: string,
  now: Date,
): Promise<void> => store.count(paths.bucket(bucketId(uid, now)), what, bucketExpiry(now));

/** The authority in which a role is asked for; null for anywhere, undefined for one that is not there. */
function authorityOf(
  documents: Documents,
  movement: string | null,
  { authorityId }: Subject,
): string | null | undefined {
  if (movement === null) return authorityId ?? null;
  return documents.read(movement, movementSettingsSchema)?.authorityId;
}

const isHeld = (
  membership: Membership | null,
  role: Parameters<typeof holds>[2],
  authorityId: string | null,
  now: Date,
): boolean =>
  authorityId === null
    ? scopesOf(membership, role, now).length > 0
    : holds(membership, authorityId, role, now);
