import {
  accountProposalSchema,
  accountSettingsSchema,
  type AccountProposal,
} from '@thidua/domain/people/account-proposal';
import { membershipSchema } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import { useLiveDoc, useLiveQuery, type Live } from '../../firebase/live.ts';
import { useSession } from '../../reading/session.ts';
import type { Keeper } from './keeper.ts';
import type { Person } from './search.ts';

export type Proposal = AccountProposal & { id: string };

export interface Keeping {
  keeper: Keeper;
  people: Live<Person[]>;
  /** null for the office, which has no part in them. */
  proposals: Live<Proposal[]> | null;
}

/** The people of the authority, what waits for a second administrator, and whether one is needed. */
export function useKeeping(role: Keeper['role']): Keeping {
  const { authorityId } = useSession();
  const isAdmin = role === 'admin';
  const where = [['authorityId', '==', authorityId]] as const;
  const people = useLiveQuery({ path: paths.memberships(), where }, membershipSchema);
  const settings = useLiveDoc(isAdmin ? paths.accountSettings(authorityId) : null, accountSettingsSchema);
  const proposals = useLiveQuery(
    isAdmin ? { path: paths.accountProposals(), where } : null,
    accountProposalSchema,
  );
  const twoAdmins = settings.status !== 'ready' || settings.data.twoAdmins;
  return { keeper: { role, twoAdmins }, people, proposals: isAdmin ? proposals : null };
}
