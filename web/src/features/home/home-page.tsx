import { Anchor, Stack, Text } from '@mantine/core';
import type { Movement } from '@thidua/domain/movement/movement';
import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../reading/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { links } from '../../ui/links.ts';
import { Page } from '../../parts/page.tsx';
import { onlyUnit, sectionsOf, type Sections } from './sections.ts';
import { words } from './texts.ts';
import { UnitCard } from './unit/unit-card.tsx';
import { UnitOverview } from './unit/unit-overview.tsx';

// Of the first page of a few: what it knows of dossiers and sessions is fetched for them.
const AdminDesk = lazy(() => import('./desk/admin-desk.tsx'));
const ExemplarDesk = lazy(() => import('./desk/exemplar-desk.tsx'));
const QuestionDesk = lazy(() => import('./desk/question-desk.tsx'));
const ReaderDesk = lazy(() => import('./desk/reader-desk.tsx'));
const ClusterCard = lazy(() => import('./desk/cluster-card.tsx'));
const Elsewhere = lazy(() => import('./elsewhere.tsx'));
const OfficeDesk = lazy(() => import('./desk/office-desk.tsx'));
const Overview = lazy(() => import('./desk/overview.tsx'));
const AwardsDesk = lazy(() => import('./desk/awards-desk.tsx'));

const elsewhere = (
  <Suspense>
    <Elsewhere />
  </Suspense>
);

/** The front page: what waits for this person, whatever parts they have. */
export default function HomePage() {
  const { membership, movement, now } = useSession();
  if (!movement) {
    return (
      <Page title={words.homeTitle}>
        <EmptyState title={words.noMovement}>{words.noMovementHint}</EmptyState>
      </Page>
    );
  }
  const sections = sectionsOf(membership, movement, now());
  const only = onlyUnit(sections);
  if (only !== null)
    return <UnitOverview key={only} movement={movement} unitId={only} elsewhere={elsewhere} />;
  return (
    <Page title={words.homeTitle} subtitle={movement.shortTitle}>
      <Stack gap="xl">
        <Parts movement={movement} sections={sections} />
        {elsewhere}
      </Stack>
    </Page>
  );
}

function Parts({ movement, sections }: { movement: Movement & { id: string }; sections: Sections }) {
  const { unitIds, clusterIds, oversight, isAdmin } = sections;
  if (unitIds.length + clusterIds.length + oversight.length === 0) {
    return isAdmin ? (
      <>
        <Suspense>
          <AdminDesk />
        </Suspense>
        <EmptyState title={words.adminOnly}>
          <Anchor component={Link} to={links.people()}>
            {words.adminLink}
          </Anchor>
        </EmptyState>
      </>
    ) : (
      <EmptyState title={words.noPart}>{words.noPartHint}</EmptyState>
    );
  }
  return (
    <>
      {oversight.length > 0 && movement.awards !== null && (
        <Suspense>
          <AwardsDesk movement={movement} oversight={oversight} />
        </Suspense>
      )}
      {movement.awards !== null && (oversight.includes('supervisor') || oversight.includes('publicity')) && (
        <Suspense>
          <ReaderDesk movement={movement} checksLog={oversight.includes('supervisor')} />
        </Suspense>
      )}
      {oversight.includes('publicity') && (
        <Suspense>
          <ExemplarDesk movement={movement} />
        </Suspense>
      )}
      {isAdmin && (
        <Suspense>
          <AdminDesk />
        </Suspense>
      )}
      {oversight.includes('office') && (
        <Suspense>
          <OfficeDesk movement={movement} />
          <QuestionDesk movement={movement} />
        </Suspense>
      )}
      {unitIds.length > 0 && (
        <section aria-label={words.myUnits}>
          <Text component="h2" fw={700} mb="xs">
            {words.myUnits}
          </Text>
          <Stack gap="sm">
            {unitIds.map((unitId) => (
              <UnitCard key={unitId} movement={movement} unitId={unitId} />
            ))}
          </Stack>
        </section>
      )}
      {clusterIds.length > 0 && (
        <section aria-label={words.myClusters}>
          <Text component="h2" fw={700} mb="xs">
            {words.myClusters}
          </Text>
          <Stack gap="sm">
            {clusterIds.map((clusterId) => (
              <Suspense key={clusterId}>
                <ClusterCard movement={movement} clusterId={clusterId} />
              </Suspense>
            ))}
          </Stack>
        </section>
      )}
      {oversight.length > 0 && (
        <Suspense>
          <Overview movement={movement} />
        </Suspense>
      )}
    </>
  );
}
