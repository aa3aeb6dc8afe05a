import { Alert, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { nomineeName } from '@thidua/domain/wording/award-labels';

import { holds, overseeingRoles } from '@thidua/domain/people/membership';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { nominationRef } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useLiveDoc } from '../../firebase/live.ts';
import { useMovement, useSession, type OpenMovement } from '../../reading/session.ts';
import { useAwardWait } from '../../reading/award/award-wait.ts';
import { NominationBadge } from '../../ui/award/award-badges.tsx';
import { BasisAlert } from '../../parts/award/basis-alert.tsx';
import { AwardPapers } from '../../parts/award/award-papers.tsx';
import { ExemplarsOfNominee } from '../../parts/exemplar/exemplars-of-nominee.tsx';
import { Dossier } from '../../parts/award/dossier.tsx';
import { useCameFrom } from '../../ui/came-from.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FactList } from '../../ui/award/fact-list.tsx';
import { formatInstant } from '../../ui/format.ts';
import { links } from '../../ui/links.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { Page } from '../../parts/page.tsx';
import { AppraisalPanel } from './appraisal-panel.tsx';
import { AwardPath } from './award-path.tsx';
import type { Known } from './known.ts';
import { Matches } from './matches.tsx';
import { NominationTimeline } from './nomination-timeline.tsx';
import { standingSince } from './standing-since.ts';
import { words } from './texts.ts';
import { awardLabels } from '../../language/award-labels.ts';

/** One nomination from the unit's targets to the certificate; every step opens by a click. */
export default function NominationPage() {
  const { nominationId = '' } = useParams();
  const movement = useMovement();
  const { membership, now } = useSession();
  const live = useLiveDoc(paths.nomination(movement.id, nominationId), nominationSchema);
  const oversees = overseeingRoles.some((role) => holds(membership, movement.authorityId, role, now()));
  const title = live.status === 'ready' ? nomineeName(live.data) : words.nominee;
  const from = useCameFrom();
  const usual = oversees
    ? { label: words.title, to: links.appraisal(movement.id) }
    : { label: words.unitAwards, to: links.awards(movement.id, nominationRef(nominationId).unitId) };
  return (
    <Page
      title={title}
      subtitle={live.status === 'ready' ? words.of(live.data.unitName) : undefined}
      breadcrumb={[from ?? usual]}
    >
      <LiveView live={live}>
        {(nomination) =>
          nomination ? (
            <One
              key={nominationId}
              movement={movement}
              nomination={{ ...nomination, id: nominationId }}
              oversees={oversees}
            />
          ) : (
            <EmptyState title={words.notThere}>{words.notThereHint}</EmptyState>
          )
        }
      </LiveView>
    </Page>
  );
}

interface OneProps {
  movement: OpenMovement;
  nomination: Known;
  oversees: boolean;
}

function One({ movement, nomination, oversees }: OneProps) {
  const { membership, now } = useSession();
  const isOffice = holds(membership, movement.authorityId, 'office', now());
  return (
    <Stack gap="lg">
      <Standing movement={movement} nomination={nomination} />
      <BasisAlert nomination={nomination} />
      <AwardPapers nomination={nomination} />
      <AwardPath movementId={movement.id} nomination={nomination} oversees={oversees} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Block title={words.factsTitle}>
          <Text size="sm" c="dimmed">
            {words.factsHint}
          </Text>
          <FactList facts={nomination.facts} />
        </Block>
        <Outcome nomination={nomination} />
      </SimpleGrid>
      <Matches movementId={movement.id} nomination={nomination} isOffice={isOffice} oversees={oversees} />
      <ExemplarsOfNominee movementId={movement.id} nominationId={nomination.id} />
      <Block title={words.dossier}>
        <Dossier movementId={movement.id} movement={movement} nomination={nomination} />
      </Block>
      {isOffice && <AppraisalPanel movement={movement} nomination={nomination} />}
      <NominationTimeline movementId={movement.id} nominationId={nomination.id} zone={movement.zone} />
    </Stack>
  );
}

function Standing({ movement, nomination }: { movement: OpenMovement; nomination: Known }) {
  const { now } = useSession();
  const { kind, position, workRole, formId, submittedAt, remark } = nomination;
  const form = movement.awardForms.find(({ id }) => id === formId)?.title ?? formId;
  const { waitingFor, days } = useAwardWait(nomination, now(), movement.zone);
  return (
    <Paper withBorder p="md">
      <Stack gap={6}>
        <Group gap="sm">
          <NominationBadge nomination={nomination} />
          <Text size="sm">
            {waitingFor === ''
              ? standingSince(nomination, now(), movement.zone)
              : [waitingFor, words.waited(days)].join(', ')}
          </Text>
        </Group>
        <Text size="sm">
          {[
            form,
            awardLabels.recipientKind[kind],
            position,
            workRole === null ? '' : awardLabels.workRole[workRole],
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <Text size="sm" c="dimmed">
          {words.submitted(formatInstant(submittedAt, movement.zone))}
        </Text>
        {remark && (
          <Alert color="gray" title={words.remark}>
            <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
              {remark}
            </Text>
          </Alert>
        )}
      </Stack>
    </Paper>
  );
}

function Outcome({ nomination }: { nomination: Known }) {
  const { result, ruling, againstCouncil } = nomination;
  if (!result && !ruling) return null;
  return (
    <Block title={words.council}>
      {result && (
        <>
          <Text size="sm" fw={600}>
            {awardLabels.nominationState[result.supported ? 'supported' : 'notSupported']}
          </Text>
          <Text size="sm">{words.result(result.support, result.notSupport, result.noOpinion)}</Text>
          <Text size="sm" c="dimmed">
            {words.base(result.needed, result.base, result.eligible, result.present)}
          </Text>
        </>
      )}
      {againstCouncil && !ruling && <Text size="sm">{`${words.departs} ${againstCouncil}`}</Text>}
      {ruling && (
        <>
          <Text size="sm" fw={600} mt="xs">
            {`${words.ruling}: ${awardLabels.outcome[ruling.outcome]}`}
          </Text>
          {ruling.reason && (
            <Text size="sm">
              {ruling.departs ? `${words.departs} ${ruling.reason}` : words.reason(ruling.reason)}
            </Text>
          )}
        </>
      )}
    </Block>
  );
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack gap="xs" component="section">
      <Title order={2} size="h4">
        {title}
      </Title>
      {children}
    </Stack>
  );
}
