import { Alert, Anchor, Box, Button, Group, NativeSelect, Stack, Tabs, Text } from '@mantine/core';
import { paths } from '@thidua/domain/base/paths';
import { localDateOf } from '@thidua/domain/base/time';
import { unitSchema } from '@thidua/domain/movement/unit';
import { holds } from '@thidua/domain/people/membership';
import { checkPlan } from '@thidua/domain/plan/check-plan';
import { movementOf } from '@thidua/domain/plan/movement-of';
import { partNames, type PartName } from '@thidua/domain/plan/part-names';
import { changedParts, checkRevision, planOf, revisedParts } from '@thidua/domain/plan/revise-plan';
import { movementDraftSchema, type MovementDraft } from '@thidua/domain/plan/plan-draft';
import { useState, type ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { call } from '../../firebase/calls.ts';
import { useLiveDoc, useLiveQuery } from '../../firebase/live.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { Page } from '../../parts/page.tsx';
import { PlanHead, PlanView } from '../../parts/plan/plan-view.tsx';
import { useSession } from '../../reading/session.ts';
import { unitsInOrder } from '../../reading/unit-order.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { links } from '../../ui/links.ts';
import { CheckView } from './check-view.tsx';
import { PartFindings } from './findings.tsx';
import { PartEditor } from './part-editor.tsx';
import type { PartProps } from './part-props.ts';
import { unitsOf } from './queries.ts';
import { RevisionView } from './revision-view.tsx';
import { words } from './texts.ts';

const CHECK = 'check';
const PREVIEW = 'preview';
/** Findings that only say what is still to be written: told at its place once somebody has asked for the check. */
const UNWRITTEN: readonly string[] = ['missing', 'noDay', 'noPoints', 'noAreas', 'noForms'];

/** A movement before its launch, for its office: part by part, checked, as units will see it. */
export default function DraftPage() {
  const { draftId = '' } = useParams();
  const { membership, authorityId, now } = useSession();
  const isOffice = holds(membership, authorityId, 'office', now());
  const draft = useLiveDoc(isOffice ? paths.movementDraft(draftId) : null, movementDraftSchema);
  const units = useLiveQuery(isOffice ? unitsOf(authorityId) : null, unitSchema);
  if (!isOffice) return <OfficeOnly />;
  return (
    <LiveView live={draft}>
      {(found) =>
        found === null ? (
          <Frame title={words.title}>
            <EmptyState title={words.noDraft}>{words.noDraftHint}</EmptyState>
          </Frame>
        ) : (
          <LiveView live={units}>
            {(all) => (
              <Draft
                key={draftId}
                draftId={draftId}
                draft={found}
                units={unitsInOrder((all ?? []).filter(({ active, kind }) => active && kind !== 'authority'))}
              />
            )}
          </LiveView>
        )
      }
    </LiveView>
  );
}

const breadcrumb = () => [{ label: words.title, to: links.drafts() }];

const Frame = ({ title, children }: { title: string; children: ReactNode }) => (
  <Page title={title} breadcrumb={breadcrumb()}>
    {children}
  </Page>
);

export function OfficeOnly() {
  return (
    <Page title={words.title}>
      <EmptyState title={words.officeOnly}>{words.officeOnlyHint}</EmptyState>
    </Page>
  );
}

interface DraftProps {
  draftId: string;
  draft: MovementDraft;
  units: PartProps<'units'>['units'];
}

function Draft({ draftId, draft, units }: DraftProps) {
  const { tab = partNames[0] } = useParams();
  const { now, movements } = useSession();
  const navigate = useNavigate();
  const [isChecked, setChecked] = useState(tab === CHECK);
  const { plan, kept, state, authorityId } = draft;
  const title = plan.head.shortTitle || plan.head.title || words.untitled;
  const isRunning = state === 'revising';
  if (state !== 'draft' && !isRunning) {
    return (
      <Frame title={title}>
        <EmptyState title={state === 'launched' ? words.launched : words.discarded}>
          {state === 'launched' ? (
            <Anchor component={Link} to={links.plan(draftId)}>
              {words.toPlan}
            </Anchor>
          ) : (
            words.discardedHint
          )}
        </EmptyState>
      </Frame>
    );
  }
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const today = localDateOf(now(), kept.zone);
  const running = movements.find(({ id }) => id === draftId);
  const old = isRunning && running ? planOf(running).plan : null;
  const findings = old
    ? checkRevision(old, plan, kept, today)
    : checkPlan({ plan, kept, units: known, today });
  const names = old ? revisedParts : partNames;
  const shown = isChecked ? findings : findings.filter(({ code }) => !UNWRITTEN.includes(code));
  const count = (part: string) => shown.filter((one) => one.part === part && one.stops).length;
  const part = names.find((name) => name === tab);
  const movement = movementOf(draft);
  const tabs = [
    ...names.map((name) => ({ value: name, label: words.tab(words.parts[name], count(name)) })),
    { value: PREVIEW, label: words.preview },
    { value: CHECK, label: isRunning ? words.revision.tab : words.checkTab },
  ];
  const go = (next: string) => {
    if (next === CHECK) setChecked(true);
    void navigate(links.draft(draftId, next), { replace: true });
  };
  return (
    <Page
      title={title}
      subtitle={isRunning ? words.revision.subtitle : words.subtitle}
      breadcrumb={breadcrumb()}
      actions={!isRunning && <Discard {...{ draftId, authorityId }} />}
    >
      <Box hiddenFrom="sm">
        <NativeSelect
          label={words.part}
          value={tab}
          data={tabs}
          onChange={(event) => go(event.currentTarget.value)}
        />
      </Box>
      <Tabs visibleFrom="sm" value={tab} onChange={(next) => go(next ?? '')}>
        <Tabs.List>
          {tabs.map(({ value, label }) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      {part && (
        <PartFindings value={shown.filter((one) => one.part === part)}>
          <Stack gap="md">
            {shown
              .filter((one) => one.part === part && one.place === '')
              .map((one) => (
                <Alert key={`${one.code} ${one.params['name'] ?? ''}`} color="orange">
                  {words.ofPart(one)}
                </Alert>
              ))}
            <PartEditor key={part} draftId={draftId} draft={draft} part={part} units={units} />
            <Next draftId={draftId} part={part} names={names} />
          </Stack>
        </PartFindings>
      )}
      {tab === CHECK && old && (
        <RevisionView movementId={draftId} findings={findings} changed={changedParts(old, plan)} />
      )}
      {tab === CHECK && !old && (
        <CheckView
          draftId={draftId}
          authorityId={authorityId}
          shortTitle={plan.head.shortTitle}
          unitCount={Object.keys(plan.units.places).length}
          findings={findings}
        />
      )}
      {tab === PREVIEW &&
        (movement ? (
          <Stack gap="md">
            <Alert color="gray">{words.previewHint}</Alert>
            <Text fw={700} size="xl">
              {movement.title}
            </Text>
            <PlanHead movement={movement} />
            <PlanView movement={movement} today={today} />
          </Stack>
        ) : (
          <EmptyState title={words.noPreview}>{words.noPreviewHint}</EmptyState>
        ))}
    </Page>
  );
}

function Next(props: { draftId: string; part: PartName; names: readonly PartName[] }) {
  const { draftId, part, names } = props;
  const next = names[names.indexOf(part) + 1];
  return (
    <Group>
      <Button component={Link} variant="default" to={links.draft(draftId, next ?? CHECK)}>
        {words.next(next === undefined ? words.checkTab : words.parts[next])}
      </Button>
    </Group>
  );
}

function Discard({ draftId, authorityId }: { draftId: string; authorityId: string }) {
  const [asking, setAsking] = useState(false);
  const navigate = useNavigate();
  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        {words.discard.button}
      </Button>
      {asking && (
        <ConfirmDialog
          title={words.discard.title}
          lead={words.discard.lead}
          confirmLabel={words.discard.confirm}
          danger
          reason="required"
          run={(reason) => call('discardMovement', { authorityId, draftId, reason })}
          onDone={() => void navigate(links.drafts())}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
