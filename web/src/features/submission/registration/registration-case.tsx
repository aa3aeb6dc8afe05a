import {
  emptyRegistration,
  parseRegistration,
  type RegistrationContent,
} from '@thidua/domain/submission/registration';
import { useCallback, useMemo } from 'react';
import { draftsOf } from '../draft/use-draft.ts';
import { EditorFrame } from '../frame/editor-frame.tsx';
import type { CaseFormProps } from '../frame/scope.ts';
import { readRegistration } from './read-registration.ts';
import { RegistrationEditor } from './registration-editor.tsx';

const drafts = draftsOf(readRegistration);

/** The form of a registration, begun from the version submitted last. */
export function RegistrationCase({ scope, draftId, renderActions, reading }: CaseFormProps) {
  const { movement, cluster, participant, own } = scope;
  const initial = useMemo(() => {
    const newest = own?.at(-1);
    return newest ? readRegistration(newest.content) : emptyRegistration();
  }, [own]);
  const check = useCallback(
    (content: RegistrationContent) => {
      const parsed = parseRegistration(content, movement);
      return parsed.ok ? [] : parsed.error;
    },
    [movement],
  );
  return (
    <EditorFrame
      scope={scope}
      draftId={draftId}
      drafts={drafts}
      initial={initial}
      check={check}
      renderActions={renderActions}
      reading={reading}
    >
      {(content, onChange, late) => (
        <RegistrationEditor
          content={content}
          onChange={onChange}
          movement={movement}
          cluster={cluster}
          unitKind={participant.kind}
          disabled={false}
          late={late}
          caseRef={scope.caseRef}
        />
      )}
    </EditorFrame>
  );
}
