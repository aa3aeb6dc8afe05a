import { holds } from '@thidua/domain/people/membership';
import { certificateLayoutSchema, defaultLayouts } from '@thidua/domain/award/certificate-layout';
import { paths } from '@thidua/domain/base/paths';
import { useLiveDoc } from '../../firebase/live.ts';
import { useMovement, useSession, type OpenMovement } from '../../reading/session.ts';
import { NoAwards } from '../../parts/award/awards-only.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { links } from '../../ui/links.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { Page } from '../../parts/page.tsx';
import { LayoutForm } from './layout-form.tsx';
import { words } from './texts.ts';

/** Where things stand on the authority's certificates, and how its printer is out. */
export default function LayoutPage() {
  const movement = useMovement();
  const { membership, now } = useSession();
  const isOffice = holds(membership, movement.authorityId, 'office', now());
  return (
    <Page title={words.title} breadcrumb={[{ label: words.decisions, to: links.decisions(movement.id) }]}>
      {!movement.awards ? (
        <NoAwards />
      ) : isOffice ? (
        <Layout movement={movement} />
      ) : (
        <EmptyState title={words.officeOnly}>{words.officeOnlyHint}</EmptyState>
      )}
    </Page>
  );
}

function Layout({ movement }: { movement: OpenMovement }) {
  const live = useLiveDoc(paths.certificateLayout(movement.authorityId), certificateLayoutSchema);
  return (
    <LiveView live={live}>
      {(saved) => <LayoutForm movementId={movement.id} saved={saved ?? defaultLayouts.a4Full} />}
    </LiveView>
  );
}
