import { Alert, Badge, Button, Group, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core';
import { formatDate } from '@thidua/domain/base/text';
import { paths } from '@thidua/domain/base/paths';
import { versionSchema } from '@thidua/domain/submission/case';
import { useState } from 'react';
import { useLiveDoc } from '../../../firebase/live.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { formatInstant } from '../../../ui/format.ts';
import { LiveView } from '../../../parts/live-view.tsx';
import { readableVersions } from '../frame/case-view.ts';
import { words } from './texts.ts';
import type { CaseScope } from '../frame/scope.ts';
import { kinds } from '../kinds.ts';
import { VersionComparison } from './version-comparison.tsx';

function standingOf({ submission, kind }: CaseScope, n: number): string {
  if (n > submission.latestVersion) return words.history.unjudged;
  if (n === submission.receivedVersion) return kinds[kind].words().receivedVersion;
  return submission.validVersions.includes(n) ? words.history.valid : words.history.notValid;
}

/** The submitted versions: one to be read, and another to compare it with. */
export function VersionsPanel({ scope, folded }: { scope: CaseScope; folded: boolean }) {
  const { submission, own, roles } = scope;
  const numbers = readableVersions(submission, own?.map(({ n }) => n) ?? null, roles);
  const newest = numbers.at(-1);
  const [opened, setOpened] = useState(false);
  const [picked, setPicked] = useState<number | null>(null);
  const [compared, setCompared] = useState<number | null>(null);
  if (newest === undefined) {
    return own ? null : (
      <EmptyState title={words.case.nothingToRead}>{words.case.nothingToReadHint}</EmptyState>
    );
  }
  if (folded && !opened) {
    return (
      <Group>
        <Button variant="default" onClick={() => setOpened(true)} aria-expanded={false}>
          {words.history.open}
        </Button>
      </Group>
    );
  }
  const shown = picked !== null && numbers.includes(picked) ? picked : newest;
  const before = compared !== null && compared !== shown && numbers.includes(compared) ? compared : null;
  const options = (list: readonly number[]) =>
    list
      .toReversed()
      .map((n) => ({ value: String(n), label: `${words.history.version(n)} (${standingOf(scope, n)})` }));
  return (
    <Stack gap="sm" component="section" aria-labelledby="versions-title">
      <Title order={2} size="h4" id="versions-title">
        {words.history.versions}
      </Title>
      <Group align="flex-end">
        <NativeSelect
          label={words.history.shown}
          data={options(numbers)}
          value={String(shown)}
          onChange={(event) => setPicked(Number(event.currentTarget.value))}
        />
        {numbers.length > 1 && (
          <NativeSelect
            label={words.history.compareWith}
            data={[
              { value: '', label: words.history.noCompare },
              ...options(numbers.filter((n) => n !== shown)),
            ]}
            value={before === null ? '' : String(before)}
            onChange={(event) =>
              setCompared(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))
            }
          />
        )}
      </Group>
      <Version key={shown} scope={scope} n={shown} before={before} />
    </Stack>
  );
}

const useVersion = ({ movementId, unitId, caseId }: CaseScope['caseRef'], n: number | null) =>
  useLiveDoc(n === null ? null : paths.version(movementId, unitId, caseId, n), versionSchema);

function Version({ scope, n, before }: { scope: CaseScope; n: number; before: number | null }) {
  const { View } = kinds[scope.kind];
  const version = useVersion(scope.caseRef, n);
  const other = useVersion(scope.caseRef, before);
  return (
    <LiveView live={version}>
      {(found) =>
        found === null ? (
          <Alert color="gray">{words.case.contentDenied}</Alert>
        ) : (
          <Paper withBorder p={{ base: 'sm', sm: 'md' }}>
            <Stack gap="sm">
              <Group gap="xs">
                <Text size="sm" c="dimmed">
                  {words.history.submittedAt(formatInstant(found.submittedAt, scope.zone))}
                </Text>
                {found.channel === 'paper' && (
                  <Badge variant="outline" color="gray.8" tt="none">
                    {found.paperReceivedOn
                      ? words.case.enteredFromPaper(formatDate(found.paperReceivedOn))
                      : words.case.enteredFromPaperShort}
                  </Badge>
                )}
              </Group>
              {before !== null && other.status === 'ready' && (
                <VersionComparison
                  before={{ n: before, content: other.data.content }}
                  after={{ n, content: found.content }}
                  names={scope.names}
                />
              )}
              <View scope={scope} content={found.content} />
            </Stack>
          </Paper>
        )
      }
    </LiveView>
  );
}
