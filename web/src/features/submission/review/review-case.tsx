import { judgeReview } from '@thidua/domain/nomination/judge-nomination';
import { emptyReview, type ReviewContent } from '@thidua/domain/submission/review';
import { asVersion } from '../frame/as-version.ts';
import { draftsOf } from '../draft/use-draft.ts';
import { EditorFrame } from '../frame/editor-frame.tsx';
import type { CaseFormProps } from '../frame/scope.ts';
import { readReview } from './read-review.ts';
import { ReviewEditor } from './review-editor.tsx';

const drafts = draftsOf(readReview);

/** The form of the minutes of a unit's review, checked by the trigger's own reading. */
export function ReviewCase({ scope, draftId, renderActions, reading }: CaseFormProps) {
  const { movement, participant, own, uid, now } = scope;
  const newest = own?.at(-1);
  const check = (content: ReviewContent) =>
    judgeReview(asVersion(content, uid, now()), { settings: movement, participant, now: now() });
  return (
    <EditorFrame
      scope={scope}
      draftId={draftId}
      drafts={drafts}
      initial={newest ? readReview(newest.content) : emptyReview()}
      check={check}
      renderActions={renderActions}
      reading={reading}
    >
      {(content, onChange) => <ReviewEditor content={content} onChange={onChange} period={movement.period} />}
    </EditorFrame>
  );
}
