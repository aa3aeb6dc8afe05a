import { z } from 'zod';
import { unitIdSchema } from '../base/ids.ts';

export const unitRoles = ['unitEditor', 'unitHead'] as const;
export const clusterRoles = ['clusterLead'] as const;
export const authorityRoles = [
  'office',
  'councilMember',
  'chairman',
  'publicity',
  'supervisor',
  'admin',
] as const;
export const roles = [...unitRoles, ...clusterRoles, ...authorityRoles] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

/** Authority roles that read every unit's submissions; `admin` has no part in the movement. */
export const overseeingRoles = [
  'office',
  'councilMember',
  'chairman',
  'publicity',
  'supervisor',
] as const satisfies Role[];

/** Roles of the authority that may have its log checked. */
export const logCheckers = ['office', 'supervisor', 'chairman', 'admin'] as const satisfies Role[];

/** Valid from the first instant included to the last excluded; `to: null` has no end. */
export const grantSchema = z.object({ from: z.date(), to: z.date().nullable() });
export type Grant = z.infer<typeof grantSchema>;

/**
 * scope → role → grant. The scope of a unit's role is the unit id, of an authority's role the authority's unit id,
 * of a cluster lead `clusterScope(movement, cluster)`.
 */
export const grantsSchema = z.record(z.string(), z.partialRecord(roleSchema, grantSchema));
export type Grants = z.infer<typeof grantsSchema>;

/**
 * How far the invitation of an account came. `accepted` is for good: the account has had a password, which only its
 * holder knows, and from then on no link of it is shown to anybody else.
 */
export const invitationStates = ['open', 'withdrawn', 'accepted'] as const;
export type InvitationState = (typeof invitationStates)[number];

/** `memberships/{uid}`: who somebody is here. Rules and callables read it at each request, so a change works at once. */
export const membershipSchema = z.object({
  displayName: z.string().min(1).max(120),
  /** What the account is found by (`searchWords`) and its place among people (`peopleKey`); of one from before, [] and ''. */
  words: z.array(z.string()).default([]),
  order: z.string().default(''),
  email: z.email(),
  /** Whether its grants count: never before the invitation was accepted. */
  active: z.boolean(),
  invitation: z.enum(invitationStates).default('accepted'),
  /** The authority whose admin keeps this account. */
  authorityId: unitIdSchema,
  grants: grantsSchema,
  /** The keys of `grants`, and the roles in them, so that the people of a unit or a role can be queried. */
  scopes: z.array(z.string()),
  held: z.array(roleSchema).default([]),
  /**
   * authority → from the first of the grants over it to the last: rules cannot search grants, and whoever holds none in
   * force reads nothing.
   */
  reach: z.record(z.string(), grantSchema),
  /** Of whole seconds. Who signed in before it signs in again: set when a link was used or the account switched off. */
  validSince: z.date(),
});
export type Membership = z.infer<typeof membershipSchema>;

/** Whether a role can be held in a scope: unit roles in units, a lead's in a cluster, an authority's in itself. */
export function isFitting(scope: string, role: Role, authorityId: string): boolean {
  const among = (fitting: readonly Role[]) => fitting.includes(role);
  if (scope.includes('~')) return among(clusterRoles);
  return among(unitRoles) || (scope === authorityId && among(authorityRoles));
}

/** Whether a sign-in still counts; `authTime` is that of the token, in whole seconds. */
export const isSignInValid = ({ validSince }: Pick<Membership, 'validSince'>, authTime: number): boolean =>
  authTime * 1000 >= validSince.getTime();

/** Whether any grant over an authority is in force. */
export function reaches(membership: Membership | null, authorityId: string, now: Date): boolean {
  const span = membership?.active ? membership.reach[authorityId] : undefined;
  return !!span && span.from <= now && (span.to === null || now < span.to);
}

export function holds(membership: Membership | null, scope: string, role: Role, now: Date): boolean {
  const grant = membership?.active ? membership.grants[scope]?.[role] : undefined;
  return !!grant && grant.from <= now && (grant.to === null || now < grant.to);
}

export function holdsAny(
  membership: Membership | null,
  scope: string,
  wanted: readonly Role[],
  now: Date,
): boolean {
  return wanted.some((role) => holds(membership, scope, role, now));
}

/** Every scope in which the person holds `role` now. */
export function scopesOf(membership: Membership | null, role: Role, now: Date): string[] {
  return membership ? membership.scopes.filter((scope) => holds(membership, scope, role, now)) : [];
}
