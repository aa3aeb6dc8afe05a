import { useParams } from 'react-router';
import { useSession } from '../../firebase/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { vi } from './texts.ts';
import { UnitOverview } from './unit-overview.tsx';

export default function UnitPage() {
  const { movementId = '', unitId = '' } = useParams();
  const { movements } = useSession();
  const movement = movements.find(({ id }) => id === movementId);
  if (!movement) {
    return (
      <Page title={vi.unitFallbackTitle}>
        <EmptyState title={vi.noMovement}>{vi.noMovementHint}</EmptyState>
      </Page>
    );
  }
  return <UnitOverview key={unitId} movement={movement} unitId={unitId} />;
}
