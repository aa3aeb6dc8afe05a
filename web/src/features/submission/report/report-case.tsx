import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { reportingPeriod, type ReportingPeriod } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import type { Target } from '@thidua/domain/submission/target';
import { newReport, parseReport, type ReportContent } from '@thidua/domain/submission/report';
import { versionSchema } from '@thidua/domain/submission/case';
import { actualsBefore } from '@thidua/domain/summary/figures-in-force';
import type { UnitRecord } from '@thidua/domain/summary/unit-record';
import { Link } from 'react-router';
import { useLiveDoc } from '../../../firebase/live.ts';
import { links } from '../../../ui/links.ts';
import { draftsOf } from '../draft/use-draft.ts';
import { EditorFrame } from '../frame/editor-frame.tsx';
import type { CaseFormProps, CaseScope } from '../frame/scope.ts';
import { words } from './texts.ts';
import { alignReport, criteriaOf, previousReport } from './align-report.ts';
import { readReport } from './read-report.ts';
import { ReportEditor } from './report-editor.tsx';

const drafts = draftsOf(readReport);

/** The form of a report, once there are targets to report on. */
export function ReportCase(props: CaseFormProps) {
  const { caseRef, movement, record, targets } = props.scope;
  const period = reportingPeriod(movement, caseRef.caseId);
  if (!period) return null;
  if (!targets || !record) return <NotRegistered scope={props.scope} />;
  return <ReportForm {...props} period={period} targets={targets} record={record} />;
}

function NotRegistered({ scope }: { scope: CaseScope }) {
  const { movementId, unitId } = scope.caseRef;
  return (
    <Alert color="orange">
      <Stack gap="xs">
        <Text>{words.notRegistered}</Text>
        <Anchor component={Link} to={links.case(movementId, unitId, REGISTRATION_CASE)}>
          {words.toRegistration}
        </Anchor>
      </Stack>
    </Alert>
  );
}

interface FormProps extends CaseFormProps {
  period: ReportingPeriod;
  targets: readonly Target[];
  record: UnitRecord;
}

function ReportForm({ scope, draftId, renderActions, reading, period, targets, record }: FormProps) {
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
    const parsed = parseReport(content, {
      targets,
      unitsOfMeasure: movement.unitsOfMeasure,
      before: actualsBefore(record.cases, movement, caseRef.caseId),
      criteria: movement.criteria.collective,
      period,
    });
    return parsed.ok ? [] : parsed.error;
  };
  if (before && previous.status === 'loading') return null;
  const title = before ? reportingPeriod(movement, before.caseId)?.title : undefined;
  return (
    <EditorFrame
      scope={scope}
      draftId={draftId}
      drafts={drafts}
      initial={initial}
      fit={(content) => alignReport(content, targets, criteria)}
      check={check}
      renderActions={renderActions}
      reading={reading}
    >
      {(content, onChange, late, isNew) => (
        <ReportEditor
          content={content}
          onChange={onChange}
          late={late}
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
