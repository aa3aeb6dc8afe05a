import { stepsDone } from '../frame/case-view.ts';
import type { ContentProps, Kind, KindWords, StandingProps } from '../frame/kind.ts';
import { StepStrip } from '../frame/step-strip.tsx';
import { UsualHeading, usualWords } from '../frame/usual.tsx';
import { words } from './texts.ts';
import { readReview } from './read-review.ts';
import { ReviewCase } from './review-case.tsx';
import { reviewFields } from './review-fields.ts';
import { ReviewPaper } from './review-paper.tsx';
import { ReviewView } from './review-view.tsx';

const View = ({ content }: ContentProps) => <ReviewView content={readReview(content)} />;

/** Nobody receives minutes: once they are valid they are at their end. */
function Steps({ scope, checking }: StandingProps) {
  const done = stepsDone(scope.submission.state, checking !== null);
  return <StepStrip done={done === 2 ? 3 : done} steps={words.kind.steps} />;
}

function reviewWords(): KindWords {
  const usual = usualWords();
  return {
    ...usual,
    submitExplain: words.kind.submitExplain,
    moveExplain: { ...usual.moveExplain, ...words.kind.moveExplain },
    valid: words.kind.valid,
  };
}

export const review: Kind = {
  Form: ReviewCase,
  View,
  Paper: ReviewPaper,
  Heading: UsualHeading,
  Steps,
  Beside: null,
  fields: reviewFields,
  question: () => null,
  words: reviewWords,
};
