import { lazy, Suspense, type ReactNode } from 'react';
import { Alert, Stack } from '@mantine/core';
import { participantSchema, type Movement } from '@thidua/domain/movement/movement';
import { paths } from '@thidua/domain/base/paths';
import { localDateOf } from '@thidua/domain/base/time';
import { unitRecordSchema, type UnitRecord } from '@thidua/domain/summary/unit-record';
import { holdsAny, overseeingRoles, unitRoles } from '@thidua/domain/people/membership';
import { useLiveDoc } from '../../../firebase/live.ts';
import { useSession } from '../../../reading/session.ts';
import { AsOf } from '../../../ui/figure/as-of.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { links } from '../../../ui/links.ts';
import { LiveView } from '../../../parts/live-view.tsx';
import { Page } from '../../../parts/page.tsx';
import { CaseLines } from './case-lines.tsx';
import { Entry } from './entry.tsx';
import { NextStep } from './next-step.tsx';
import { viewerOf } from '../sections.ts';
import { words } from './texts.ts';
import { agendaOf } from './unit-agenda.ts';
import { UnitStanding } from './unit-standing.tsx';
import { UnitTargets } from './unit-targets.tsx';
import { useAwardTasks } from './use-award-tasks.ts';

// Below everything else, and with a chart: fetched after the rest is shown.
const QuestionEntry = lazy(() => import('./question-entry.tsx'));
const ExemplarEntry = lazy(() => import('./exemplar-entry.tsx'));
const UnitLog = lazy(() => import('./unit-log.tsx'));
const UnitPhone = lazy(() => import('./unit-phone.tsx'));
const UnitSeries = lazy(() => import('./unit-series.tsx'));

interface UnitOverviewProps {
  movement: Movement & { id: string };
  unitId: string;
  /** What waits in other movements, on the front page. */
  elsewhere?: ReactNode;
}

/** All there is to know and to do about one unit's part in a movement. */
export function UnitOverview({ movement, unitId, elsewhere }: UnitOverviewProps) {
  const record = useLiveDoc(paths.unitRecord(movement.id, unitId), unitRecordSchema);
  if (record.status === 'ready')
    return <Overview movement={movement} record={record.data} elsewhere={elsewhere} />;
  return (
    <Page title={words.unitFallbackTitle} subtitle={movement.shortTitle}>
      <LiveView live={record}>
        {() => <EmptyState title={words.unitNotThere}>{words.unitNotThereHint}</EmptyState>}
      </LiveView>
      {elsewhere}
    </Page>
  );
}

interface OverviewProps extends Pick<UnitOverviewProps, 'movement' | 'elsewhere'> {
  record: UnitRecord;
}

function Overview({ movement, record, elsewhere }: OverviewProps) {
  const { membership, now } = useSession();
  const participant = useLiveDoc(paths.participant(movement.id, record.unitId), participantSchema);
  const viewer = viewerOf(membership, record.unitId, now());
  const oversees = holdsAny(membership, movement.authorityId, overseeingRoles, now());
  const today = localDateOf(now(), movement.zone);
  const agenda = agendaOf(movement, record, viewer, today);
  const tasks = useAwardTasks(movement, record.unitId, viewer);
  const owesNothing = record.obligation === 'exempt' || !record.active;
  const extended = participant.status === 'ready' ? Object.keys(participant.data.extensions) : [];
  return (
    <Page title={record.name} subtitle={movement.shortTitle}>
      <Stack gap="lg">
        <Notice movement={movement} record={record} />
        {!owesNothing && (
          <NextStep movementId={movement.id} record={record} agenda={agenda} viewer={viewer} awards={tasks} />
        )}
        {elsewhere}
        {!owesNothing && (
          <CaseLines
            movementId={movement.id}
            unitId={record.unitId}
            agenda={agenda}
            viewer={viewer}
            extended={extended}
          />
        )}
        {movement.awards !== null && record.active && (
          <Entry
            id="awards-entry"
            title={words.unitAwardsTitle}
            lead={words.unitAwardsLead}
            waits={words.unitAwardTasks(tasks)}
            to={links.awards(movement.id, record.unitId)}
            open={words.unitAwardsOpen}
            openFull={words.unitAwardsOpenFull}
          />
        )}
        {record.active && (viewer !== 'onlooker' || oversees) && (
          <Suspense fallback={null}>
            <ExemplarEntry movementId={movement.id} unitId={record.unitId} />
            <QuestionEntry movementId={movement.id} unitId={record.unitId} />
          </Suspense>
        )}
        {!owesNothing && <UnitStanding movement={movement} record={record} today={today} />}
        {!owesNothing && <UnitTargets movement={movement} record={record} />}
        {!owesNothing && (
          <Suspense fallback={null}>
            <UnitSeries movement={movement} record={record} today={today} />
          </Suspense>
        )}
        {participant.status === 'ready' && (
          <Suspense fallback={null}>
            <UnitPhone
              movementId={movement.id}
              participant={participant.data}
              mayChange={
                holdsAny(membership, record.unitId, unitRoles, now()) ||
                holdsAny(membership, movement.authorityId, ['office'], now())
              }
            />
          </Suspense>
        )}
        {(viewer !== 'onlooker' || oversees) && (
          <Suspense fallback={null}>
            <UnitLog movement={movement} unitId={record.unitId} />
          </Suspense>
        )}
        <AsOf at={record.asOf} zone={movement.zone} />
      </Stack>
    </Page>
  );
}

function Notice({ movement, record }: { movement: Movement; record: UnitRecord }) {
  const notices = [
    record.active ? null : words.unitInactive,
    record.active && record.obligation === 'exempt' ? words.exempt : null,
    record.active && record.obligation === 'invited' ? words.invited : null,
    movement.status === 'preparing' ? words.preparing(movement.period.from) : null,
    movement.status === 'closed' ? words.closed : null,
  ].filter((notice) => notice !== null);
  return notices.map((notice) => (
    <Alert key={notice} color="gray">
      {notice}
    </Alert>
  ));
}
