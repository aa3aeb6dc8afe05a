import { useParams } from 'react-router';
import { useMovement } from '../../../reading/session.ts';
import { UnitOverview } from './unit-overview.tsx';

export default function UnitPage() {
  const { unitId = '' } = useParams();
  return <UnitOverview key={unitId} movement={useMovement()} unitId={unitId} />;
}
