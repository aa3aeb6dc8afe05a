import {
  authorityRoles,
  clusterRoles,
  membershipOf,
  overseeingRoles,
  unitRoles,
  type Grant,
  type Grants,
  type Membership,
  type Role,
} from '@thidua/domain/membership';
import { clusterScope } from '@thidua/domain/paths';

export const ids = {
  authority: 'quan',
  otherAuthority: 'quan-khac',
  movement: 'ke-hoach-221',
  otherMovement: 'ke-hoach-khac',
  cluster: 'cum-1',
  otherCluster: 'cum-2',
  unit: 'phuong-1',
  otherUnit: 'phuong-6',
} as const;

const DAY_MS = 86_400_000;
const daysFromNow = (days: number) => new Date(Date.now() + days * DAY_MS);

const unending: Grant = { from: daysFromNow(-1), to: null };
const ending: Grant = { from: daysFromNow(-1), to: daysFromNow(1) };
const expired: Grant = { from: daysFromNow(-2), to: daysFromNow(-1) };
const future: Grant = { from: daysFromNow(1), to: null };

const grant = (roles: readonly Role[], span: Grant = unending): Grants[string] =>
  Object.fromEntries(roles.map((role) => [role, span]));

const cluster = clusterScope(ids.movement, ids.cluster);

/** All roles there are, each where it counts. */
const everyRole = (span: Grant): Grants => ({
  [ids.unit]: grant(unitRoles, span),
  [cluster]: grant(clusterRoles, span),
  [ids.authority]: grant(authorityRoles, span),
});

/** All roles there are, each where it counts for nothing. */
const misplacedRoles: Grants = {
  [ids.unit]: grant([...clusterRoles, ...authorityRoles]),
  [ids.movement]: grant([...clusterRoles, ...authorityRoles]),
  [ids.cluster]: grant(clusterRoles),
  [cluster]: grant([...unitRoles, ...authorityRoles]),
  [clusterScope(ids.otherMovement, ids.cluster)]: grant(clusterRoles),
  [ids.authority]: grant([...unitRoles, ...clusterRoles]),
};

function member(grants: Grants, authorityId: string = ids.authority): Membership {
  return membershipOf({
    displayName: 'Người dùng thử',
    email: 'nguoi-dung@example.vn',
    active: true,
    authorityId,
    grants,
  });
}

const inAuthority = (role: Role) => member({ [ids.authority]: grant([role]) });

/** Whoever may knock, by name; the name is the account's uid too. `null` has no membership. */
export const actors = {
  signedOut: null,
  stranger: null,
  deactivated: { ...member(everyRole(unending)), active: false },
  expired: member(everyRole(expired)),
  future: member(everyRole(future)),
  misplaced: member(misplacedRoles),
  unitEditor: member({ [ids.unit]: grant(['unitEditor'], ending) }),
  unitHead: member({ [ids.unit]: grant(['unitHead']) }),
  otherEditor: member({ [ids.otherUnit]: grant(['unitEditor']) }),
  otherHead: member({ [ids.otherUnit]: grant(['unitHead']) }),
  clusterLead: member({ [cluster]: grant(['clusterLead']) }),
  otherLead: member({ [clusterScope(ids.movement, ids.otherCluster)]: grant(['clusterLead']) }),
  office: inAuthority('office'),
  councilMember: inAuthority('councilMember'),
  chairman: inAuthority('chairman'),
  publicity: inAuthority('publicity'),
  supervisor: inAuthority('supervisor'),
  admin: inAuthority('admin'),
  otherOffice: member({ [ids.otherAuthority]: grant(['office']) }, ids.otherAuthority),
  otherAdmin: member({ [ids.otherAuthority]: grant(['admin']) }, ids.otherAuthority),
} satisfies Record<string, Membership | null>;

export type Actor = keyof typeof actors;
const isActor = (name: string): name is Actor => name in actors;
export const allActors: readonly Actor[] = Object.keys(actors).filter(isActor);

export const nobody: readonly Actor[] = [];
/** A grant that has run out or not begun takes away the role, not the membership. */
export const activeMembers = allActors.filter((name) => actors[name]?.active);
export const ownUnit = ['unitEditor', 'unitHead'] as const satisfies Actor[];
export const overseers = [...overseeingRoles] satisfies Actor[];
export const caseReaders = [...ownUnit, 'clusterLead', ...overseers] as const satisfies Actor[];
