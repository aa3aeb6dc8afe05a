import { Alert, Button, Stack } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { rolesOver } from '@thidua/domain/people/access';
import { clusterRoles, overseeingRoles } from '@thidua/domain/people/membership';
import { participantSchema, type Participant } from '@thidua/domain/movement/movement';
import { isLive } from '@thidua/domain/nomination/nomination';
import { paths } from '@thidua/domain/base/paths';
import { unitRecordSchema } from '@thidua/domain/summary/unit-record';
import { Link, useParams } from 'react-router';
import { useLiveDoc } from '../../firebase/live.ts';
import { useMovement, useSession, type OpenMovement } from '../../reading/session.ts';
import { nominationViewer, useUnitNominations } from '../../reading/nomination/unit-nominations.ts';
import { useUnitReview } from '../../reading/nomination/unit-review.ts';
import { NoAwards } from '../../parts/award/awards-only.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { links } from '../../ui/links.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { Page } from '../../parts/page.tsx';
import type { AwardsScope } from './awards-scope.ts';
import { missingOf } from './next-step.ts';
import { NextStepCard } from './next-step-card.tsx';
import { NominationList } from './nomination-list.tsx';
import { ReviewStep } from './review-step.tsx';
import { words } from './texts.ts';
import { UnitScore } from './unit-score.tsx';

/** A unit's part in the awards: its review, and whom it proposes. */
export default function AwardsPage() {
  const { unitId = '' } = useParams();
  const movement = useMovement();
  const participant = useLiveDoc(paths.participant(movement.id, unitId), participantSchema);
  if (participant.status === 'ready') {
    return <UnitAwards key={unitId} movement={movement} participant={participant.data} />;
  }
  return (
    <Page title={words.title} subtitle={movement.shortTitle}>
      <LiveView live={participant}>
        {() => <EmptyState title={words.noUnit}>{words.noUnitHint}</EmptyState>}
      </LiveView>
    </Page>
  );
}

function UnitAwards({ movement, participant }: { movement: OpenMovement; participant: Participant }) {
  const { membership, now } = useSession();
  const { unitId } = participant;
  const roles = rolesOver(membership, movement, participant, now());
  const viewer = nominationViewer(roles);
  const rows = useUnitNominations(movement, participant, viewer);
  const open = movement.status === 'open' && participant.active;
  const scope = {
    movement,
    participant,
    viewer,
    isHead: roles.includes('unitHead'),
    seesRanking: [...overseeingRoles, ...clusterRoles].some((role) => roles.includes(role)),
    open,
  };
  const live = rows.status === 'ready' && rows.data.some(({ record }) => record && isLive(record.state));
  return (
    <Page
      title={words.title}
      subtitle={participant.name}
      breadcrumb={[
        { label: movement.shortTitle, to: links.home() },
        { label: participant.name, to: links.unit(movement.id, unitId) },
      ]}
      actions={
        live &&
        movement.awards !== null && (
          <Button
            component={Link}
            to={links.proposal(movement.id, unitId)}
            variant="default"
            leftSection={<IconPrinter size={18} aria-hidden />}
          >
            {words.printProposal}
          </Button>
        )
      }
    >
      {movement.awards === null ? <NoAwards /> : <Steps scope={scope} rows={rows} />}
    </Page>
  );
}

function Steps({ scope, rows }: { scope: AwardsScope; rows: ReturnType<typeof useUnitNominations> }) {
  const { now } = useSession();
  const { movement, participant, viewer, open } = scope;
  const { unitId } = participant;
  const review = useUnitReview(movement, unitId, now);
  const record = useLiveDoc(paths.unitRecord(movement.id, unitId), unitRecordSchema);
  return (
    <Stack gap="lg" maw={960}>
      {!open && <Alert color="gray">{participant.active ? words.notOpen : words.inactive}</Alert>}
      <LiveView live={review}>
        {(minutes) => {
          const missing = missingOf({
            settings: movement,
            participant,
            record: record.status === 'ready' ? record.data : null,
            reviewed: minutes !== null && minutes.review !== null,
          });
          return (
            <>
              {open && viewer === 'unit' && rows.status === 'ready' && record.status !== 'loading' && (
                <NextStepCard scope={scope} missing={missing} rows={rows.data} />
              )}
              {minutes && <ReviewStep scope={scope} minutes={minutes} />}
              <LiveView live={rows}>
                {(found) => <NominationList scope={scope} rows={found ?? []} missing={missing} />}
              </LiveView>
            </>
          );
        }}
      </LiveView>
      {record.status !== 'loading' && (
        <UnitScore scope={scope} record={record.status === 'ready' ? record.data : null} />
      )}
    </Stack>
  );
}
