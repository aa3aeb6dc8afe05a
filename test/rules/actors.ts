import { membershipOf } from '@thidua/domain/people/membership-of';
import {
  authorityRoles,
  clusterRoles,
  overseeingRoles,
  reaches,
  unitRoles,
  type Grant,
  type Grants,
  type Membership,
  type Role,
} from '@thidua/domain/people/membership';
import { clusterScope } from '@thidua/domain/people/cluster-scope';

export const ids = {
  authority: 'quan',
  otherAuthority: 'quan-khac',
  movement: 'ke-hoach-221',
  draft: 'ke-hoach-moi',
  otherMovement: 'ke-hoach-khac',
  cluster: 'cum-1',
  otherCluster: 'cum-2',
  unit: 'phuong-1',
  otherUnit: 'phuong-6',
} as const;

const DAY_MS = 86_400_000;
const secondsFromNow = (seconds: number) => new Date(Math.floor(Date.now() / 1000 + seconds) * 1000);
/** A time by a client's clock; the present one could be the server's, to the millisecond. */
export const byOwnClock = (): Date => secondsFromNow(-60);
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
  ungranted: member({}),
  misplaced: member(misplacedRoles),
  oldSignIn: { ...member(everyRole(unending)), validSince: secondsFromNow(-600) },
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

const SIGNED_IN = Math.floor(Date.now() / 1000) - 300;
/** When each signed in, in seconds since 1970. Of one it was a second before the account was last set anew. */
export const signedInAt = (name: Actor): number =>
  name === 'oldSignIn' ? actors.oldSignIn.validSince.getTime() / 1000 - 1 : SIGNED_IN;

export const nobody: readonly Actor[] = [];
const reaching = (authorityId: string) => (name: Actor) =>
  actors[name] !== null && name !== 'oldSignIn' && reaches(actors[name], authorityId, new Date());
/** Whoever holds any role over the authority now, by an account that is on and a sign-in that counts. */
export const insiders = allActors.filter(reaching(ids.authority));
/** The same of the other authority. */
export const insidersElsewhere = allActors.filter(reaching(ids.otherAuthority));
/** Whoever holds a role over the authority that keeps the account. */
export const allInsiders = [...insiders, ...insidersElsewhere];
export const ownUnit = ['unitEditor', 'unitHead'] as const satisfies Actor[];
export const overseers = [...overseeingRoles] satisfies Actor[];
export const caseReaders = [...ownUnit, 'clusterLead', ...overseers] as const satisfies Actor[];
