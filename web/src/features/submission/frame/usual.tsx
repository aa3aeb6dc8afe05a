import { StateBadge } from '../../../ui/badges.tsx';
import { words } from './texts.ts';
import { stepsDone } from './case-view.ts';
import type { KindWords, StandingProps } from './kind.ts';
import { StepStrip } from './step-strip.tsx';

// What most kinds have of a kind's interface.

export function UsualHeading({ scope, checking }: StandingProps) {
  const { submission, kind } = scope;
  return <StateBadge state={checking === null ? submission.state : 'submitted'} kind={kind} />;
}

export function UsualSteps({ scope, checking }: StandingProps) {
  const done = stepsDone(scope.submission.state, checking !== null);
  return <StepStrip done={done} steps={words.steps} />;
}

export const usualWords = (): KindWords => ({ ...words.usual, receipt: null });
