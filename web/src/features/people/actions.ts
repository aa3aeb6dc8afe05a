import { accountStateOf } from '@thidua/domain/people/account';
import type { AccountChange } from '@thidua/domain/people/account-proposal';
import { mayDo, stepOf, type Keeper } from './keeper.ts';
import type { Person } from './search.ts';

/** What can be asked for on a person's card. */
export type PersonAction = 'edit' | 'reset' | 'renew' | 'withdraw' | 'deactivate' | 'reactivate';

/** What an action means for the account, with its grants as they are. */
export function changeOf(
  { id: uid, grants }: Person,
  action: PersonAction,
): Exclude<AccountChange, { kind: 'setTwoAdmins' | 'invite' }> {
  switch (action) {
    case 'reset':
      return { kind: 'sendReset', uid };
    case 'renew':
      return { kind: 'renewInvitation', uid };
    case 'edit':
    case 'reactivate':
      return { kind: 'setGrants', uid, active: true, grants };
    case 'withdraw':
    case 'deactivate':
      return { kind: 'setGrants', uid, active: false, grants };
  }
}

function actionsInState(person: Person): PersonAction[] {
  switch (accountStateOf(person)) {
    case 'active':
      return ['edit', 'reset', 'deactivate'];
    case 'pending':
      return ['edit', 'renew', 'withdraw'];
    case 'off':
      return ['edit', person.invitation === 'withdrawn' ? 'renew' : 'reactivate'];
  }
}

/** What `keeper` may ask for; grants can be edited wherever something of them can. */
export const actionsOf = (person: Person, keeper: Keeper, now: Date): PersonAction[] =>
  actionsInState(person).filter(
    (action) => action === 'edit' || mayDo(keeper, stepOf(person, changeOf(person, action)), now),
  );
