import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import { membershipSchema, type Grants, type Membership } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { standsInAuthority } from '../frame/standing.ts';
import type { Services } from '../platform/services.ts';
import { changeAccount } from './change-account.ts';

type Input = CallableInput<'invitePeople'>;
type Outcome = CallableResponse<'invitePeople'>['outcomes'][number];

/**
 * Invites people of units by mail, each as `invitePerson` would; who has an account gets the roles that they lack, as
 * `setGrants` would give them. So whatever those acts refuse, or leave to two administrators, is refused and left here.
 */
export async function invitePeople(
  services: Services,
  uid: string,
  { authorityId, people, reason }: Input,
): Promise<Result<CallableResponse<'invitePeople'>, RefusalCode>> {
  const { store, now } = services;
  if (!(await standsInAuthority(store, { uid, act: 'invitePeople', authorityId, now: now() }))) {
    return err('notAllowed');
  }
  const outcomes: Outcome[] = [];
  for (const person of people) outcomes.push(await inviteOne(services, uid, { authorityId, person, reason }));
  return ok({ outcomes });
}

interface Asked {
  authorityId: string;
  person: Input['people'][number];
  reason: string;
}

async function inviteOne(
  services: Services,
  uid: string,
  { authorityId, person, reason }: Asked,
): Promise<Outcome> {
  const { email, displayName } = person;
  const holder = await holderOf(services, email);
  const refused = (refusal: RefusalCode): Outcome => ({ email, done: null, refusal });
  if (holder && holder.membership.authorityId !== authorityId) return refused('emailTaken');
  const before = holder?.membership.grants ?? {};
  const grants = withRoles(before, person.grants, services.now());
  if (holder && grants === before) return { email, done: 'nothing', refusal: null };
  const change = holder
    ? ({
        kind: 'setGrants',
        uid: holder.uid,
        active: holder.membership.active || holder.membership.invitation === 'open',
        grants,
      } as const)
    : ({ kind: 'invite', email, displayName, grants } as const);
  const asked = { change, reason, delivery: 'mail', authorityId: holder ? null : authorityId } as const;
  const changed = await changeAccount(services, uid, asked);
  if (!changed.ok) return refused(changed.error);
  if (changed.value.proposalId !== undefined) return { email, done: 'waiting', refusal: null };
  return { email, done: holder ? 'granted' : 'invited', refusal: null };
}

async function holderOf(
  { store }: Services,
  email: string,
): Promise<{ uid: string; membership: Membership } | null> {
  const where = [['email', '==', email]] as const;
  const [found] = await store.find({ collection: paths.memberships(), where, limit: 1 });
  if (!found) return null;
  const path = paths.membership(found.id);
  const membership = (await store.load([path])).read(path, membershipSchema);
  return membership && { uid: found.id, membership };
}

/** The same grants where nothing is wanted that is not there; a role that is held keeps its span. */
function withRoles(before: Grants, wanted: Asked['person']['grants'], now: Date): Grants {
  const missing = wanted.filter(({ unitId, role }) => {
    const grant = before[unitId]?.[role];
    return !grant || (grant.to !== null && grant.to <= now);
  });
  return missing.reduce<Grants>(
    (grants, { unitId, role, from, to }) => ({
      ...grants,
      [unitId]: { ...grants[unitId], [role]: { from, to } },
    }),
    before,
  );
}
