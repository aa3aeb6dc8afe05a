import { emptyStory, noConsent, proposalSchema, type Proposal } from '@thidua/domain/exemplar/story';
import { see } from '../../browser/seen.ts';
import { useKeptForm } from '../../reading/kept-form.ts';

export const emptyProposal = (): Proposal => ({ story: emptyStory('person'), consent: noConsent });

const keyOf = (movementId: string, unitId: string) => `exemplar-draft/${movementId}/${unitId}`;

/** Keeps a proposal for the form of this unit, which opens with it. */
export const keepProposal = (uid: string, movementId: string, unitId: string, proposal: Proposal) =>
  see(uid, keyOf(movementId, unitId), proposal);

/** What somebody writes for a unit. */
export const useKeptProposal = (movementId: string, unitId: string) =>
  useKeptForm(keyOf(movementId, unitId), proposalSchema);
