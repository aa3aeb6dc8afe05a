import { Alert, Group, Loader, Stack, Text } from '@mantine/core';
import type { Finding } from '@thidua/domain/submission/finding';
import type { DraftId } from '@thidua/domain/movement/case-ids';
import { useMemo, useState, type ReactNode } from 'react';
import { formatInstant } from '../../../ui/format.ts';
import { differences } from '../content/difference.ts';
import { AsideNotice } from '../draft/aside-notice.tsx';
import { DraftComparison } from '../draft/draft-comparison.tsx';
import { useDraft, type Drafts } from '../draft/use-draft.ts';
import { SaveStatus, SaveTrouble } from '../draft/save-status.tsx';
import { ErrorSummary } from '../form/error-summary.tsx';
import { ReviewFaults } from './review-faults.tsx';
import { byPath, shownFindings } from '../form/field-errors.ts';
import type { LateChange } from '../form/late-change.ts';
import { FormProvider } from '../form/form-context.tsx';
import { CopyVersion } from './copy-version.tsx';
import { words as draftTexts } from '../draft/texts.ts';
import type { CaseScope, EditorTools, Reading } from './scope.ts';

interface Props<C> {
  scope: CaseScope;
  draftId: DraftId;
  /** Of this kind of case. */
  drafts: Drafts<C>;
  /** What the form begins with while no draft was saved. */
  initial: C;
  /** Fits a stored draft to the case as it is now. */
  fit?: (content: C) => C;
  check: (content: C) => Finding[];
  children: (content: C, onChange: (content: C) => void, late: LateChange<C>, isNew: boolean) => ReactNode;
  renderActions: (tools: EditorTools<C>) => ReactNode;
  reading?: Reading | null | undefined;
}

/** In sight while the form is scrolled, below the shell's header. */
const saveBar = {
  position: 'sticky',
  top: 'var(--app-shell-header-height, 0rem)',
  zIndex: 5,
  background: 'var(--mantine-color-body)',
} as const;

const keep = <C,>(content: C) => content;

/** The frame of a form whose draft saves itself: its state, comparison, errors and actions. */
export function EditorFrame<C extends object>(props: Props<C>) {
  const { scope, draftId, drafts, initial, fit = keep, check, children, renderActions, reading } = props;
  const { read } = drafts;
  const { caseRef, submission, own, names, uid, zone } = scope;
  const ref = useMemo(() => ({ ...caseRef, draftId }), [caseRef, draftId]);
  const { state, edit, choose, reconsider, closeAside, settle, current, hold } = useDraft(uid, ref, drafts);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [submitTried, setSubmitTried] = useState(false);
  const formatTime = (at: Date) => formatInstant(at, zone);

  if (state.phase === 'opening') return <Opening />;
  if (state.comparison) {
    return (
      <DraftComparison
        comparison={state.comparison}
        names={names}
        read={read}
        choose={choose}
        formatTime={formatTime}
      />
    );
  }
  const content = fit(state.content ?? initial);
  const live = check(content);
  const judged = own?.find(({ n }) => n === submission.latestVersion)?.content ?? null;
  const server = submission.state === 'invalid' ? submission.findings : [];
  const shown = shownFindings({ live, server, judged, content, left, submitTried });
  const told = shown.filter(
    (finding) => !live.some((other) => other.path === finding.path && other.code === finding.code),
  );
  const base = own?.find(({ n }) => n === (submission.receivedVersion ?? submission.latestVersion));
  const late: LateChange<C> = { hold, change: (change) => edit(change(fit(current() ?? initial))) };
  const changes = base && state.content ? differences(base.content, content).length : 0;
  const findings = [...live, ...told];
  const tools = { content, findings, settle, showAll: () => setSubmitTried(true) };
  if (reading) {
    return (
      <Stack gap="md">
        {renderActions(tools)}
        <SaveStatus state={state} formatTime={formatTime} />
        <SaveTrouble state={state} />
        <ReviewFaults findings={findings} content={content} names={names} mend={reading.mend} />
        {reading.render(content)}
      </Stack>
    );
  }
  return (
    <FormProvider
      findings={byPath(shown)}
      leave={(path) => setLeft((before) => (before.has(path) ? before : new Set([...before, path])))}
      disabled={false}
    >
      <Stack gap="md">
        <Group py={6} style={saveBar}>
          <SaveStatus state={state} formatTime={formatTime} />
        </Group>
        <SaveTrouble state={state} />
        <AsideNotice state={state} formatTime={formatTime} reconsider={reconsider} close={closeAside} />
        {submitTried || server.length > 0 ? (
          <ErrorSummary findings={shown} content={content} names={names} />
        ) : null}
        {base && changes > 0 && (
          <CopyVersion n={base.n} changes={changes} onCopy={() => edit(fit(read(base.content)))} />
        )}
        {children(content, edit, late, state.content === null)}
        {renderActions(tools)}
      </Stack>
    </FormProvider>
  );
}

function Opening() {
  return (
    <Alert color="gray" icon={<Loader size="sm" />}>
      {draftTexts.opening}
      <Text size="sm" c="dimmed">
        {navigator.onLine ? null : draftTexts.openingSlow}
      </Text>
    </Alert>
  );
}
