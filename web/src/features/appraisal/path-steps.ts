import type { Nomination } from '@thidua/domain/nomination/nomination';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { links } from '../../ui/links.ts';
import type { Known } from './known.ts';
import { words } from './texts.ts';

type Step = keyof typeof words.steps;

/** A step of a nomination's way: where it opens, else why it does not. */
export type PathStep = { step: Step } & ({ to: string } | { to: null; why: string });

/** A decision opens to all once it is in force. */
const decided: readonly Nomination['state'][] = ['awarded', 'revoked'];

/** Where each step of a nomination is to be seen, by those who oversee and by those who do not. */
export function pathSteps(movementId: string, nomination: Known, oversees: boolean): PathStep[] {
  const { id, unitId, caseId, state, sessionId, result, publicationId, decisionId, certificateCode } =
    nomination;
  const reached = (step: Step, to: string | null, mayOpen: boolean, why: string): PathStep => {
    if (to === null) return { step, to, why: words.notYet };
    return mayOpen ? { step, to } : { step, to: null, why };
  };
  return [
    { step: 'targets', to: links.case(movementId, unitId, REGISTRATION_CASE) },
    { step: 'reports', to: links.unit(movementId, unitId) },
    { step: 'dossier', to: links.case(movementId, unitId, caseId) },
    { step: 'appraisal', to: links.nomination(movementId, id) },
    reached(
      'council',
      sessionId && links.session(movementId, sessionId),
      oversees,
      result ? words.councilDone : words.councilAtWork,
    ),
    reached('publication', publicationId && links.publication(movementId, publicationId), true, ''),
    reached(
      'decision',
      decisionId && links.decision(movementId, decisionId),
      oversees || decided.includes(state),
      words.notInForce,
    ),
    reached('certificate', certificateCode && links.check(certificateCode), true, ''),
  ];
}
