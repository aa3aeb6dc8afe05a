import { Alert, Anchor, Button, Group, Paper, Stack } from '@mantine/core';
import { finding, type Finding } from '@thidua/domain/submission/finding';
import { err } from '@thidua/domain/base/result';
import { parseDate } from '@thidua/domain/base/text';
import { localDateOf } from '@thidua/domain/base/time';
import { papersIn } from '@thidua/domain/submission/papers';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { links } from '../../../ui/links.ts';
import { Page } from '../../../parts/page.tsx';
import type { Done } from '../../../ui/use-asking.ts';
import { submitCase } from './actions.ts';
import { WaitsHere } from './waits-here.tsx';
import { kinds } from '../kinds.ts';
import { CaseLoader } from './case-loader.tsx';
import { CaseStatus } from './case-status.tsx';
import { mayEnterPaper } from '../frame/case-view.ts';
import type { EditorTools } from '../frame/scope.ts';
import { byPath } from '../form/field-errors.ts';
import { DateField } from '../form/fields.tsx';
import { FormProvider } from '../form/form-context.tsx';
import { namesUnderWay, useUploads } from '../../../parts/file/uploads.ts';
import { uploadsOf } from '../form/case-upload.tsx';
import { SubmitDialog } from './submit-dialog.tsx';
import { words as contentTexts } from '../content/texts.ts';
import { words } from './texts.ts';
import type { CaseScope } from '../frame/scope.ts';
import { caseTitle } from '../../../language/labels.ts';

/** The office types in what a unit sent on paper. */
export default function PaperPage() {
  return <CaseLoader>{(scope) => <PaperScreen scope={scope} />}</CaseLoader>;
}

function PaperScreen({ scope }: { scope: CaseScope }) {
  const { caseRef, movement, participant, submission, roles, closed } = scope;
  const { Form } = kinds[scope.kind];
  const here = links.case(caseRef.movementId, caseRef.unitId, caseRef.caseId);
  const may = mayEnterPaper(submission.state, roles, closed);
  const title = caseTitle(movement, caseRef.caseId);
  return (
    <Page
      title={words.paper.title(title)}
      subtitle={participant.name}
      breadcrumb={[
        { label: participant.name, to: links.unit(caseRef.movementId, caseRef.unitId) },
        { label: title, to: here },
      ]}
    >
      <Alert color="gray">{words.paper.explain}</Alert>
      {may ? (
        <Form
          scope={scope}
          draftId="paper"
          renderActions={(tools) => <PaperActions scope={scope} tools={tools} />}
        />
      ) : (
        <Stack>
          <Alert color="orange">
            {roles.includes('office')
              ? closed
                ? words.case[closed]
                : words.paper.notNow
              : words.paper.denied}
          </Alert>
          <CaseStatus scope={scope} checking={null} />
          <Anchor component={Link} to={here}>
            {words.paper.back}
          </Anchor>
        </Stack>
      )}
    </Page>
  );
}

const PATH = 'paperReceivedOn';

function receivedFinding(typed: string, today: string): Finding[] {
  if (typed.trim() === '') return [finding(PATH, 'required')];
  const date = parseDate(typed);
  if (date === null) return [finding(PATH, 'notADate', { typed })];
  return date > today ? [finding(PATH, 'paperDateInFuture')] : [];
}

/** The scan is asked for, not insisted on: the paper itself may be on its way. */
const withoutScan = (content: object) =>
  'papers' in content && !papersIn(content).some(({ kind }) => kind === 'signedCopy')
    ? words.paper.noScan
    : null;

function PaperActions({ scope, tools }: { scope: CaseScope; tools: EditorTools<object> }) {
  const { caseRef, names, zone, now } = scope;
  const navigate = useNavigate();
  const uploading = namesUnderWay(useUploads(uploadsOf(caseRef)));
  const [receivedOn, setReceivedOn] = useState('');
  const [left, setLeft] = useState(false);
  const [asked, setAsked] = useState(false);
  const own = receivedFinding(receivedOn, localDateOf(now(), zone));
  const run = async (): Promise<Done<number | null>> => {
    const date = parseDate(receivedOn);
    if (date === null || own.length > 0) return err({ text: words.paper.receivedOnRequired });
    return submitCase(scope, tools, date);
  };
  const submitted = async (version: number | null) => {
    if (version === null) return;
    const to = links.case(caseRef.movementId, caseRef.unitId, caseRef.caseId);
    await navigate(to, { state: { checking: version } });
  };
  return (
    <Paper withBorder p="md">
      <FormProvider findings={byPath(left ? own : [])} leave={() => setLeft(true)} disabled={false}>
        <Stack>
          <DateField
            path={PATH}
            label={contentTexts.paperReceivedOn}
            hint={words.paper.receivedOnHint}
            value={receivedOn}
            onChange={setReceivedOn}
          />
          <WaitsHere caseRef={caseRef} content={tools.content} zone={zone} />
          <Group>
            <Button
              onClick={() => {
                tools.showAll();
                setLeft(true);
                setAsked(true);
              }}
            >
              {words.paper.submit}
            </Button>
          </Group>
        </Stack>
      </FormProvider>
      {asked && (
        <SubmitDialog
          title={words.paper.submitQuestion}
          explain={words.paper.submitExplain}
          question={kinds[scope.kind].question(scope, tools.content) ?? withoutScan(tools.content)}
          confirmLabel={words.paper.submit}
          findings={[...own, ...tools.findings]}
          content={tools.content}
          uploading={uploading}
          names={names}
          waits
          run={run}
          onDone={submitted}
          onClose={() => setAsked(false)}
        />
      )}
    </Paper>
  );
}
