import { emptyStory, noConsent, proposalSchema, type Proposal } from '@thidua/domain/exemplar/story';
import { useEffect, useState } from 'react';
import { see, seen, unsee } from '../../browser/seen.ts';
import { useSession } from '../../reading/session.ts';

export const emptyProposal = (): Proposal => ({ story: emptyStory('person'), consent: noConsent });

const keyOf = (movementId: string, unitId: string) => `exemplar-draft/${movementId}/${unitId}`;

const KEEP_MS = 400;

interface KeptProposal {
  proposal: Proposal;
  change: (next: Proposal) => void;
  /** Whether it was found on this machine. */
  isRestored: boolean;
  /** Whether what was typed last is on this machine; null while nothing was typed. */
  isKept: boolean | null;
  /** Grows by one with each `begin`. */
  edition: number;
  begin: (next: Proposal) => void;
  /** It was sent: nothing of it stays on the machine. */
  forget: () => Promise<void>;
}

/** Keeps a proposal for the form of this unit, which opens with it. */
export const keepProposal = (uid: string, movementId: string, unitId: string, proposal: Proposal) =>
  see(uid, keyOf(movementId, unitId), proposal);

/** What somebody writes for a unit, kept on this machine until it is sent or they sign out; null while that is looked for. */
export function useKeptProposal(movementId: string, unitId: string): KeptProposal | null {
  const { uid } = useSession();
  const key = keyOf(movementId, unitId);
  const [state, setState] = useState<Pick<KeptProposal, 'proposal' | 'isRestored' | 'edition'> | null>(null);
  const [typed, setTyped] = useState<Proposal | null>(null);
  const [kept, setKept] = useState<Proposal | null>(null);
  useEffect(() => {
    let isWanted = true;
    const look = async () => {
      const kept = proposalSchema.safeParse((await seen(uid, key))?.data);
      if (!isWanted) return;
      setState({ proposal: kept.data ?? emptyProposal(), isRestored: kept.success, edition: 0 });
    };
    void look();
    return () => {
      isWanted = false;
    };
  }, [uid, key]);
  useEffect(() => {
    if (typed === null) return undefined;
    const keep = async () => {
      await see(uid, key, typed);
      setKept(typed);
    };
    const timer = setTimeout(() => void keep(), KEEP_MS);
    return () => clearTimeout(timer);
  }, [typed, uid, key]);
  if (!state) return null;
  return {
    ...state,
    isKept: typed && typed === kept,
    change: (proposal) => {
      setState({ ...state, proposal });
      setTyped(proposal);
    },
    begin: (proposal) => {
      setState({ proposal, isRestored: false, edition: state.edition + 1 });
      setTyped(proposal);
    },
    forget: () => {
      setTyped(null);
      return unsee(uid, key);
    },
  };
}
