import { isLive, nominationSchema } from '@thidua/domain/nomination/nomination';
import { judgeNomination } from '@thidua/domain/nomination/judge-nomination';
import { emptyNomination, type NominationContent } from '@thidua/domain/nomination/content';
import { paths } from '@thidua/domain/base/paths';
import { useLiveQuery } from '../../../firebase/live.ts';
import { useUnitReview } from '../../../reading/nomination/unit-review.ts';
import { LiveView } from '../../../parts/live-view.tsx';
import { asVersion } from '../frame/as-version.ts';
import { draftsOf } from '../draft/use-draft.ts';
import { EditorFrame } from '../frame/editor-frame.tsx';
import type { CaseFormProps } from '../frame/scope.ts';
import { fitNomination } from './fit-nomination.ts';
import { NominationEditor } from './nomination-editor.tsx';
import type { NominationBasis } from './nomination-form.ts';
import { readNomination } from './read-nomination.ts';

const drafts = draftsOf(readNomination);
const noFiles: ReadonlySet<string> = new Set();

/** The form of a dossier, once everything is known that it is measured by. */
export function NominationCase(props: CaseFormProps) {
  const { caseRef, movement, now } = props.scope;
  const { movementId, unitId, caseId } = caseRef;
  const review = useUnitReview(movement, unitId, now);
  const records = useLiveQuery(
    { path: paths.nominations(movementId), where: [['unitId', '==', unitId]] },
    nominationSchema,
  );
  return (
    <LiveView live={review}>
      {(minutes) => (
        <LiveView live={records}>
          {(found) => (
            <NominationForm
              {...props}
              basis={{
                review: minutes?.review ?? null,
                before: found?.find((one) => one.caseId === caseId) ?? null,
                others: (found ?? []).filter((one) => one.caseId !== caseId && isLive(one.state)),
              }}
            />
          )}
        </LiveView>
      )}
    </LiveView>
  );
}

function NominationForm({
  scope,
  draftId,
  renderActions,
  reading,
  basis,
}: CaseFormProps & { basis: NominationBasis }) {
  const { movement, participant, record, own, uid, now } = scope;
  const { awards, awardForms } = movement;
  if (awards === null) return null;
  const newest = own?.at(-1);
  const initial = newest
    ? readNomination(newest.content)
    : emptyNomination(awardForms[0]?.id ?? '', 'individual', awards.outline);
  const { review, before, others } = basis;
  const check = (content: NominationContent) => {
    const judged = judgeNomination(asVersion(content, uid, now()), {
      settings: movement,
      participant,
      record,
      review,
      missingFiles: noFiles,
      ofUnit: others,
      before,
      now: now(),
    });
    return judged.ok ? [] : judged.error;
  };
  return (
    <EditorFrame
      scope={scope}
      draftId={draftId}
      drafts={drafts}
      initial={fitNomination(initial, movement)}
      fit={(content) => fitNomination(content, movement)}
      check={check}
      renderActions={renderActions}
      reading={reading}
    >
      {(content, onChange, late) => (
        <NominationEditor
          scope={scope}
          awards={awards}
          basis={basis}
          content={content}
          onChange={onChange}
          late={late}
        />
      )}
    </EditorFrame>
  );
}
