import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { reportingPeriod, type ReportingPeriod } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import {
  emptyRegistration,
  parseRegistration,
  type RegistrationContent,
  type Target,
} from '@thidua/domain/submission/registration';
import { newReport, parseReport, type ReportContent } from '@thidua/domain/submission/report';
import { versionSchema } from '@thidua/domain/submission/case';
import type { UnitRecord } from '@thidua/domain/summary/unit-record';
import { useCallback, useMemo } from 'react';
import { Link } from 'react-router';
import { useLiveDoc } from '../../../firebase/live.ts';
import { links } from '../../../ui/links.ts';
import { readRegistration, readReport } from '../content/read-content.ts';
import { EditorFrame, type CaseFormProps } from '../frame/editor-frame.tsx';
import { NominationCase } from '../nomination/nomination-case.tsx';
import { RegistrationEditor } from '../registration/registration-editor.tsx';
import { alignReport, criteriaOf, previousReport } from '../report/align-report.ts';
import { ReportEditor } from '../report/report-editor.tsx';
import { ReviewCase } from '../review/review-case.tsx';
import { words } from '../texts.ts';
import type { CaseScope } from './use-case.ts';

/** The form of a case, by its kind; a report's once there are targets to report on. */
export function CaseEditor(props: CaseFormProps) {
  const { caseRef, kind, movement, record, targets } = props.scope;
  if (kind === 'registration') return <RegistrationCase {...props} />;
  if (kind === 'review') return <ReviewCase {...props} />;
  if (kind === 'nomination') return <NominationCase {...props} />;
  const period = reportingPeriod(movement, caseRef.caseId);
  if (!period) return null;
  if (!targets || !record) return <NotRegistered scope={props.scope} />;
  return <ReportCase {...props} period={period} targets={targets} record={record} />;
}

function NotRegistered({ scope }: { scope: CaseScope }) {
  const { movementId, unitId } = scope.caseRef;
  return (
    <Alert color="orange">
      <Stack gap="xs">
        <Text>{words.report.notRegistered}</Text>
        <Anchor component={Link} to={links.case(movementId, unitId, REGISTRATION_CASE)}>
          {words.report.toRegistration}
        </Anchor>
      </Stack>
    </Alert>
  );
}

function RegistrationCase({ scope, draftId, renderActions }: CaseFormProps) {
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
      read={readRegistration}
      initial={initial}
      check={check}
      renderActions={renderActions}
    >
      {(content, onChange) => (
        <RegistrationEditor
          content={content}
          onChange={onChange}
          movement={movement}
          cluster={cluster}
          unitKind={participant.kind}
          disabled={false}
        />
      )}
    </EditorFrame>
  );
}

interface ReportProps extends CaseFormProps {
  period: ReportingPeriod;
  targets: readonly Target[];
  record: UnitRecord;
}

function ReportCase({ scope, draftId, renderActions, period, targets, record }: ReportProps) {
  const { caseRef, movement, own } = scope;
  const criteria = criteriaOf(movement, period);
  const before = previousReport(movement, record, caseRef.caseId);
  const previous = useLiveDoc(
    before ? paths.version(caseRef.movementId, caseRef.unitId, before.caseId, before.version) : null,
    versionSchema,
  );
  const newest = own?.at(-1);
  const begun = previous.status === 'ready' ? readReport(previous.data.content) : null;
  const initial = newest ? readReport(newest.content) : newReport(targets, criteria, begun);
  const check = (content: ReportContent) => {
    const parsed = parseReport(content, { targets, criteria: movement.criteria.collective, period });
    return parsed.ok ? [] : parsed.error;
  };
  if (before && previous.status === 'loading') return null;
  const title = before ? reportingPeriod(movement, before.caseId)?.title : undefined;
  return (
    <EditorFrame
      scope={scope}
      draftId={draftId}
      read={readReport}
      initial={initial}
      fit={(content) => alignReport(content, targets, criteria)}
      check={check}
      renderActions={renderActions}
    >
      {(content, onChange, isNew) => (
        <ReportEditor
          content={content}
          onChange={onChange}
          movement={movement}
          period={period}
          targets={targets}
          record={record}
          prefilledFrom={isNew && !newest && begun && title ? title : null}
          caseRef={caseRef}
        />
      )}
    </EditorFrame>
  );
}
