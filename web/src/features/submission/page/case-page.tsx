import { Alert, Button, Divider, Group, Stack, Text } from '@mantine/core';
import { IconFileText, IconPrinter } from '@tabler/icons-react';
import { isOwedCase } from '@thidua/domain/submission/case';
import { movesOpenTo } from '@thidua/domain/submission/case-moves';
import { versionRoom } from '@thidua/domain/movement/measure';
import { useCallback, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { z } from 'zod';
import { formatInstant } from '../../../ui/format.ts';
import { links } from '../../../ui/links.ts';
import { useOnline } from '../../../ui/online.tsx';
import { Page } from '../../../parts/page.tsx';
import { RestingNominations } from '../../../parts/award/resting-nominations.tsx';
import { handToHead, submitCase } from './actions.ts';
import { WaitsHere } from './waits-here.tsx';
import { kinds } from '../kinds.ts';
import { CaseLoader } from './case-loader.tsx';
import { CaseStatus } from './case-status.tsx';
import { draftRights, mayEnterPaper, versionUnderCheck } from '../frame/case-view.ts';
import type { EditorTools } from '../frame/scope.ts';
import { NextWaiting } from './next-waiting.tsx';
import { MoveButtons } from './move-buttons.tsx';
import { CaseTimeline } from './case-timeline.tsx';
import { DraftView } from './draft-view.tsx';
import { VersionsPanel } from './versions-panel.tsx';
import { namesUnderWay, useUploads } from '../../../parts/file/uploads.ts';
import { uploadsOf } from '../form/case-upload.tsx';
import { SubmitDialog } from './submit-dialog.tsx';
import { words as frameTexts } from '../frame/texts.ts';
import { words } from './texts.ts';
import type { CaseScope } from '../frame/scope.ts';
import { caseTitle, labels } from '../../../language/labels.ts';

const arrivedWith = z.object({ checking: z.number() });

/** What a unit hands in: written, submitted, read and received here. */
export default function CasePage() {
  return <CaseLoader>{(scope) => <CaseScreen scope={scope} />}</CaseLoader>;
}

function CaseScreen({ scope }: { scope: CaseScope }) {
  const { caseRef, kind, movement, participant, submission, roles, closed, own } = scope;
  const { Form, Heading, Beside } = kinds[kind];
  const { movementId, unitId, caseId } = caseRef;
  const location = useLocation();
  const rights = draftRights(submission.state, roles, closed);
  const arrival = arrivedWith.safeParse(location.state);
  const submitted = own?.map(({ n }) => n) ?? (arrival.success ? [arrival.data.checking] : []);
  const checking = versionUnderCheck(submission.latestVersion, submitted);
  const edits = rights.edit && checking === null;
  const [mending, setMending] = useState(false);
  const { View } = kinds[kind];
  const reviews = edits && submission.state === 'awaitingHead' && !mending;
  const mend = useCallback(() => setMending(true), []);
  const reading = reviews
    ? { render: (content: unknown) => <View scope={scope} content={content} />, mend }
    : null;
  const reads = rights.isUnit && submission.state === 'awaitingHead' && !edits;
  const here = links.case(movementId, unitId, caseId);
  return (
    <Page
      title={caseTitle(movement, caseId)}
      breadcrumb={[
        { label: movement.shortTitle, to: links.home() },
        { label: participant.name, to: links.unit(movementId, unitId) },
        ...(isOwedCase(caseId) ? [] : [{ label: words.awards, to: links.awards(movementId, unitId) }]),
      ]}
      subtitle={
        <Group gap="sm" mt={4}>
          <Text>{participant.name}</Text>
          <Heading scope={scope} checking={checking} />
        </Group>
      }
      actions={
        <>
          {mayEnterPaper(submission.state, roles, closed) && checking === null && (
            <Button
              component={Link}
              to={links.paper(movementId, unitId, caseId)}
              variant="default"
              leftSection={<IconFileText size={18} aria-hidden />}
            >
              {words.case.paper}
            </Button>
          )}
          <Button
            component={Link}
            to={`${here}/print`}
            variant="default"
            leftSection={<IconPrinter size={18} aria-hidden />}
          >
            {words.case.print}
          </Button>
        </>
      }
    >
      <CaseStatus scope={scope} checking={checking} />
      {edits ? (
        <Form
          scope={scope}
          draftId="unit"
          reading={reading}
          renderActions={(tools) => (
            <EditorActions scope={scope} tools={tools} onMend={reviews ? mend : null} />
          )}
        />
      ) : (
        <ReaderActions scope={scope} checking={checking} />
      )}
      {reads && <DraftView scope={scope} />}
      {roles.includes('office') && isOwedCase(caseId) && submission.state !== 'validated' && (
        <NextWaiting scope={scope} />
      )}
      {Beside && !edits && (rights.isUnit || roles.includes('office')) && <Beside caseRef={caseRef} />}
      {isOwedCase(caseId) && movement.awards !== null && (
        <RestingNominations movementId={movementId} participant={participant} roles={roles} />
      )}
      <Divider />
      <VersionsPanel scope={scope} folded={edits} />
      <CaseTimeline scope={scope} />
    </Page>
  );
}

function ReaderActions({ scope, checking }: { scope: CaseScope; checking: number | null }) {
  const open = movesOpenTo(scope.submission, scope.roles).filter((move) => move !== 'handToHead');
  if (checking !== null || open.length === 0) return null;
  return (
    <Group>
      <MoveButtons scope={scope} moves={open} />
    </Group>
  );
}

/** Told of while something can still be done about it. */
const FEW = 3;

function Submissions({
  room,
  most,
  zone,
}: {
  room: ReturnType<typeof versionRoom>;
  most: number;
  zone: string;
}) {
  if (room.left > FEW) return null;
  return (
    <Alert color="orange">
      {room.from
        ? words.case.noSubmission(most, formatInstant(room.from, zone))
        : words.case.fewSubmissions(room.left, most)}
    </Alert>
  );
}

/** What can be done with a draft: hand to the head, submit, hand back, abandon. */
function EditorActions({
  scope,
  tools,
  onMend,
}: {
  scope: CaseScope;
  tools: EditorTools<object>;
  /** While it is read: opens the form. */
  onMend: (() => void) | null;
}) {
  const { submission, roles, movement, closed, caseRef, names, own, zone, now } = scope;
  const [asked, setAsked] = useState<'submit' | 'handToHead' | null>(null);
  const online = useOnline();
  const uploading = namesUnderWay(useUploads(uploadsOf(caseRef)));
  const isHead = draftRights(submission.state, roles, closed).submit;
  const room = versionRoom(own?.map(({ submittedAt }) => submittedAt) ?? [], movement.measure, now());
  const open = movesOpenTo(submission, roles);
  const others = open.filter((move) => move !== 'handToHead' && move !== 'recall');
  const ask = (what: 'submit' | 'handToHead') => {
    tools.showAll();
    setAsked(what);
  };
  return (
    <Stack gap="sm">
      {!online && (
        <Alert color="orange">{isHead ? words.case.submitsOffline : words.case.needsNetwork}</Alert>
      )}
      <WaitsHere caseRef={caseRef} content={tools.content} zone={zone} />
      {!isHead && (
        <Text size="sm" c="dimmed">
          {words.case.clerkHint}
        </Text>
      )}
      {isHead && <Submissions room={room} most={movement.measure.versionsPerDay} zone={zone} />}
      <Group>
        {isHead ? (
          <Button disabled={room.left === 0} onClick={() => ask('submit')}>
            {words.case.submitHead}
          </Button>
        ) : (
          open.includes('handToHead') && (
            <Button disabled={!online} onClick={() => ask('handToHead')}>
              {labels.move.handToHead}
            </Button>
          )
        )}
        <MoveButtons scope={scope} moves={others} />
        {onMend && (
          <Button variant="default" onClick={onMend}>
            {words.case.mendFirst}
          </Button>
        )}
      </Group>
      {onMend && (
        <Text size="sm" c="dimmed">
          {words.case.reviewHint}
        </Text>
      )}
      {asked && (
        <SubmitDialog
          title={asked === 'submit' ? words.case.submitQuestion : words.case.moveTitles.handToHead}
          explain={
            asked === 'submit'
              ? kinds[scope.kind].words().submitExplain(caseTitle(movement, caseRef.caseId))
              : frameTexts.usual.moveExplain.handToHead
          }
          question={kinds[scope.kind].question(scope, tools.content)}
          confirmLabel={asked === 'submit' ? words.case.submit : labels.move.handToHead}
          findings={tools.findings}
          content={tools.content}
          uploading={uploading}
          names={names}
          waits={asked === 'submit'}
          run={() => (asked === 'submit' ? submitCase(scope, tools, null) : handToHead(scope, tools))}
          onMend={onMend}
          onClose={() => setAsked(null)}
        />
      )}
    </Stack>
  );
}
