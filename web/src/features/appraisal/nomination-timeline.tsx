import { Stack, Text, Timeline, Title } from '@mantine/core';
import { awardLabels } from '@thidua/domain/award-labels';
import { chainEntrySchema, type ChainEntry } from '@thidua/domain/chain';
import { labels } from '@thidua/domain/labels';
import { nominationChainId, paths } from '@thidua/domain/paths';
import { useLiveQuery } from '../../firebase/live.ts';
import { formatInstant } from '../../ui/format.ts';
import { LiveView } from '../../ui/live-view.tsx';
import { vi } from './texts.ts';

const labelIn = (known: Record<string, string>, key: string) => known[key] ?? key;

interface TimelineProps {
  movementId: string;
  nominationId: string;
  zone: string;
}

/** What happened to the nomination since its first valid version: who, when, what and why. */
export function NominationTimeline({ movementId, nominationId, zone }: TimelineProps) {
  const chainId = nominationChainId(movementId, nominationId);
  const entries = useLiveQuery(
    { path: paths.chainEntries(chainId), orderBy: [['n', 'desc']], limit: 100 },
    chainEntrySchema,
  );
  return (
    <Stack gap="sm" component="section" aria-labelledby="award-timeline">
      <Title order={2} size="h4" id="award-timeline">
        {vi.timeline}
      </Title>
      {entries.status === 'denied' ? (
        <Text c="dimmed">{vi.timelineDenied}</Text>
      ) : (
        <LiveView live={entries}>
          {(found) =>
            !found || found.length === 0 ? (
              <Text c="dimmed">{vi.timelineEmpty}</Text>
            ) : (
              <Timeline bulletSize={14} lineWidth={2} active={found.length}>
                {found.map((entry) => (
                  <Timeline.Item key={entry.n} title={labelIn(awardLabels.nominationMove, entry.action)}>
                    <Entry entry={entry} zone={zone} />
                  </Timeline.Item>
                ))}
              </Timeline>
            )
          }
        </LiveView>
      )}
    </Stack>
  );
}

function Entry({ entry, zone }: { entry: ChainEntry; zone: string }) {
  const { at, role, before, after, detail } = entry;
  const who = role === 'system' ? vi.system : labelIn(labels.role, role);
  return (
    <>
      <Text size="sm" c="dimmed">
        {`${formatInstant(at, zone)} · ${who}`}
      </Text>
      {before !== after && (
        <Text size="sm">
          {vi.change(
            labelIn(awardLabels.nominationState, before),
            labelIn(awardLabels.nominationState, after),
          )}
        </Text>
      )}
      {detail?.reason && (
        <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
          {vi.reason(detail.reason)}
        </Text>
      )}
    </>
  );
}
