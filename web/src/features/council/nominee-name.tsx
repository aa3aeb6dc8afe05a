import { Anchor } from '@mantine/core';
import { nomineeName } from '@thidua/domain/wording/award-labels';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { paths } from '@thidua/domain/base/paths';
import { Link } from 'react-router';
import { useLiveDoc } from '../../firebase/live.ts';
import { links } from '../../ui/links.ts';
import type { Nominee } from './scope.ts';

const LOADING = '…';

interface Asked {
  movementId: string;
  id: string;
  nominees: readonly Nominee[];
}

/** A nominee of the session, also of one that has gone back and is no longer among `nominees`; null while it loads. */
export function useNominee({ movementId, id, nominees }: Asked) {
  const known = nominees.find((one) => one.id === id) ?? null;
  const live = useLiveDoc(known ? null : paths.nomination(movementId, id), nominationSchema);
  return known ?? (live.status === 'ready' ? live.data : null);
}

export function NomineeName(props: Asked) {
  const nominee = useNominee(props);
  return nominee ? `${nomineeName(nominee)} – ${nominee.unitName}` : LOADING;
}

export function NomineeLink(props: Asked) {
  return (
    <Anchor component={Link} size="sm" to={links.nomination(props.movementId, props.id)}>
      <NomineeName {...props} />
    </Anchor>
  );
}
