import { z } from 'zod';

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

/** Valid from the first instant included to the last excluded; `to: null` has no end. */
export const grantSchema = z.object({ from: z.date(), to: z.date().nullable() });
export type Grant = z.infer<typeof grantSchema>;

/**
 * scope → role → grant. The scope of a unit's role is the unit id, of an authority's role the authority's unit id,
 * of a cluster lead `clusterScope(movement, cluster)`.
 */
export const grantsSchema = z.record(z.string(), z.partialRecord(roleSchema, grantSchema));
export type Grants = z.infer<typeof grantsSchema>;

/** `memberships/{uid}`: who somebody is here. Rules and callables read it at each request, so a change works at once. */
export const membershipSchema = z.object({
  displayName: z.string().min(1).max(120),
  email: z.email(),
  active: z.boolean(),
  /** The authority whose admin keeps this account. */
  authorityId: z.string(),
  grants: grantsSchema,
  /** The keys of `grants`, so that the people of a unit can be queried. */
  scopes: z.array(z.string()),
});
export type Membership = z.infer<typeof membershipSchema>;

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
