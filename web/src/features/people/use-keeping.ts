import {
  accountProposalSchema,
  accountSettingsSchema,
  type AccountProposal,
} from '@thidua/domain/people/account-proposal';
import { paths } from '@thidua/domain/base/paths';
import { useLiveDoc, useLiveQuery, type Live } from '../../firebase/live.ts';
import { useSession } from '../../reading/session.ts';
import type { Keeper } from './keeper.ts';

export type Proposal = AccountProposal & { id: string };

export interface Keeping {
  keeper: Keeper;
  /** null for the office, which has no part in them. */
  proposals: Live<Proposal[]> | null;
}

/** What waits for a second administrator, and whether one is needed. */
export function useKeeping(role: Keeper['role']): Keeping {
  const { authorityId } = useSession();
  const isAdmin = role === 'admin';
  const where = [['authorityId', '==', authorityId]] as const;
  const settings = useLiveDoc(isAdmin ? paths.accountSettings(authorityId) : null, accountSettingsSchema);
  const proposals = useLiveQuery(
    isAdmin ? { path: paths.accountProposals(), where } : null,
    accountProposalSchema,
  );
  const twoAdmins = settings.status !== 'ready' || settings.data.twoAdmins;
  return { keeper: { role, twoAdmins }, proposals: isAdmin ? proposals : null };
}
