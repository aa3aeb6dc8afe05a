import { Text } from '@mantine/core';
import { paths } from '@thidua/domain/base/paths';
import { questionVersionSchema } from '@thidua/domain/question/question';
import { useLiveDoc } from '../../firebase/live.ts';
import { labels } from '../../language/labels.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { labelIn } from '../../parts/timeline/chain-timeline.tsx';
import type { OpenMovement } from '../../reading/session.ts';
import { EarlierVersions } from '../../ui/earlier-versions.tsx';
import { formatInstant } from '../../ui/format.ts';
import { words } from './texts.ts';

interface VersionsProps {
  movement: OpenMovement;
  questionId: string;
  latest: number;
}

/** Every answer that was published before the one that counts. */
export const Versions = ({ movement, questionId, latest }: VersionsProps) => (
  <EarlierVersions latest={latest} texts={words}>
    {(n) => <Version movement={movement} questionId={questionId} n={n} />}
  </EarlierVersions>
);

function Version({ movement, questionId, n }: Omit<VersionsProps, 'latest'> & { n: number }) {
  const live = useLiveDoc(paths.questionVersion(movement.id, questionId, n), questionVersionSchema);
  return (
    <LiveView live={live}>
      {(version) =>
        version && (
          <>
            <Text size="sm" c="dimmed">
              {words.versionBy(formatInstant(version.at, movement.zone), labelIn(labels.role, version.role))}
            </Text>
            {version.reason !== '' && <Text size="sm">{words.correctedBecause(version.reason)}</Text>}
            <Text fw={600} mt="xs">
              {version.said.title}
            </Text>
            <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{version.said.text}</Text>
            <Text mt="xs" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {version.said.answer}
            </Text>
          </>
        )
      }
    </LiveView>
  );
}
