import { Stack, Text } from '@mantine/core';
import { opinionSchema } from '@thidua/domain/council/council';
import { paths } from '@thidua/domain/base/paths';
import { useLiveQuery } from '../../firebase/live.ts';
import { formatInstant } from '../../ui/format.ts';
import { LiveView } from '../live-view.tsx';
import { words } from './texts.ts';

interface OpinionListProps {
  movementId: string;
  zone: string;
  sessionId: string;
  nominationId: string;
}

/** The council's opinions on one nominee, for who may read them. */
export function OpinionList({ movementId, zone, sessionId, nominationId }: OpinionListProps) {
  const live = useLiveQuery(
    { path: paths.opinions(movementId, sessionId, nominationId), limit: 100 },
    opinionSchema,
  );
  return (
    <Stack gap="xs">
      <Text fw={600}>{words.opinions}</Text>
      <LiveView live={live}>
        {(found) =>
          !found || found.length === 0 ? (
            <Text c="dimmed">{words.noOpinions}</Text>
          ) : (
            <Stack gap="xs">
              {found.map(({ id, name, text, at, history }) => (
                <div key={id}>
                  <Text size="sm" c="dimmed">
                    {words.opinionBy(name, formatInstant(at, zone), history.length > 0)}
                  </Text>
                  <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
                    {text}
                  </Text>
                </div>
              ))}
            </Stack>
          )
        }
      </LiveView>
    </Stack>
  );
}
