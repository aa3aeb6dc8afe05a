import { Text, Title } from '@mantine/core';
import { exemplarVersionSchema } from '@thidua/domain/exemplar/exemplar';
import { paths } from '@thidua/domain/base/paths';
import { useLiveDoc } from '../../firebase/live.ts';
import { labels } from '../../language/labels.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { labelIn } from '../../parts/timeline/chain-timeline.tsx';
import type { OpenMovement } from '../../reading/session.ts';
import { EarlierVersions } from '../../ui/earlier-versions.tsx';
import { formatInstant } from '../../ui/format.ts';
import { StoryView } from './story-view.tsx';
import { words } from './texts.ts';

interface VersionsProps {
  movement: OpenMovement;
  exemplarId: string;
  latest: number;
}

/** Every story that was kept before the one that counts. */
export const Versions = ({ movement, exemplarId, latest }: VersionsProps) => (
  <EarlierVersions latest={latest} texts={words}>
    {(n) => <Version movement={movement} exemplarId={exemplarId} n={n} />}
  </EarlierVersions>
);

function Version({ movement, exemplarId, n }: Omit<VersionsProps, 'latest'> & { n: number }) {
  const live = useLiveDoc(paths.exemplarVersion(movement.id, exemplarId, n), exemplarVersionSchema);
  return (
    <LiveView live={live}>
      {(version) =>
        version && (
          <>
            <Text size="sm" c="dimmed">
              {words.versionBy(formatInstant(version.at, movement.zone), labelIn(labels.role, version.role))}
            </Text>
            <Title order={3} size="h5" my="xs">
              {version.story.title}
            </Title>
            <StoryView story={version.story} />
          </>
        )
      }
    </LiveView>
  );
}
