import { Text } from '@mantine/core';
import { lastPublicDay } from '@thidua/domain/award/public-time';
import { defaultPublicDays } from '@thidua/domain/movement/award-settings';
import { formatDate } from '@thidua/domain/base/text';
import { localDateOf } from '@thidua/domain/base/time';
import { useMovement, useSession } from '../../reading/session.ts';
import { words } from './texts.ts';

/** Said where a reason is asked for that is published: until when, where it is published today. */
export function PublicUntil({ what }: { what: 'reasons' | 'revocations' }) {
  const { now } = useSession();
  const { awards, zone } = useMovement();
  const days = (awards?.publicDays ?? defaultPublicDays)[what];
  return (
    <Text size="sm" c="dimmed">
      {words.publicUntil(formatDate(lastPublicDay(localDateOf(now(), zone), days)))}
    </Text>
  );
}
