import type { ChainEntry } from '@thidua/domain/log/chain';
import type { Nomination, NominationMove, NominationState } from '@thidua/domain/nomination/nomination';

const awardStepNames = ['submit', 'appraisal', 'council', 'publication', 'decision', 'certificate'] as const;
export type AwardStep = (typeof awardStepNames)[number];

export interface AwardStepLine {
  step: AwardStep;
  /** `stopped`: the dossier ended, or went back, here. */
  is: 'done' | 'current' | 'stopped' | 'ahead';
  /** When it was done or stopped; null where it is not yet, or the log does not tell. */
  at: Date | null;
}

/** The step that somebody works on while a dossier stands in a state; 6 is past the last one. */
const atStep: Record<NominationState, number> = {
  withdrawn: 0,
  validated: 1,
  returned: 1,
  rejected: 1,
  appraised: 2,
  inSession: 2,
  supported: 3,
  notSupported: 3,
  published: 4,
  declined: 4,
  awarded: 6,
  revoked: 5,
};
const stoppedStates: readonly NominationState[] = ['returned', 'rejected', 'declined', 'revoked'];

/** What the log calls the end of each step. */
const endings: Record<AwardStep, readonly NominationMove[]> = {
  submit: ['validate'],
  appraisal: ['appraise', 'return', 'reject'],
  council: ['support', 'notSupport'],
  publication: ['publish'],
  decision: ['issue', 'decline'],
  certificate: ['issue', 'revoke'],
};

type Logged = Pick<ChainEntry, 'n' | 'action' | 'at'>;

/** A dossier on its way to the certificate. Of an event that came more than once, the last counts. */
export function awardSteps(
  { state, ruling }: Pick<Nomination, 'state' | 'ruling'>,
  log: readonly Logged[],
): AwardStepLine[] {
  const here = atStep[state];
  const stops = stoppedStates.includes(state);
  const newestFirst = log.toSorted((a, b) => b.n - a.n);
  const ended = (step: AwardStep) =>
    newestFirst.find(({ action }) => endings[step].some((ending) => ending === action))?.at ?? null;
  return awardStepNames.map((step, index) => {
    const is = index < here ? 'done' : index > here ? 'ahead' : stops ? 'stopped' : 'current';
    const at = step === 'decision' && ruling ? ruling.at : ended(step);
    return { step, is, at: is === 'done' || is === 'stopped' ? at : null };
  });
}

/** The way of a dossier that has not been submitted validly yet, or was taken back. */
export const notSubmitted = awardSteps({ state: 'withdrawn', ruling: null }, []);
