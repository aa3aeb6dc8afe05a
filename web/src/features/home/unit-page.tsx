import { useParams } from 'react-router';
import { useSession } from '../../reading/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../parts/page.tsx';
import { words } from './texts.ts';
import { UnitOverview } from './unit-overview.tsx';

export default function UnitPage() {
  const { movementId = '', unitId = '' } = useParams();
  const { movements } = useSession();
  const movement = movements.find(({ id }) => id === movementId);
  if (!movement) {
    return (
      <Page title={words.unitFallbackTitle}>
        <EmptyState title={words.noMovement}>{words.noMovementHint}</EmptyState>
      </Page>
    );
  }
  return <UnitOverview key={unitId} movement={movement} unitId={unitId} />;
}
