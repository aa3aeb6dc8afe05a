import { Stack, Text, Timeline, Title } from '@mantine/core';
import { caseStates, type CaseKind } from '@thidua/domain/submission-case';
import { chainEntrySchema, type ChainEntry } from '@thidua/domain/chain';
import { caseStateText, labels } from '@thidua/domain/labels';
import { useLiveQuery } from '../../../firebase/live.ts';
import { formatInstant } from '../../../ui/format.ts';
import { LiveView } from '../../../ui/live-view.tsx';
import { vi } from '../texts.ts';
import { chainPath, type CaseScope } from '../use-case.ts';

const texts = vi.history;

const labelIn = (known: Record<string, string>, key: string) => known[key] ?? key;

/** What happened to the case: who, when in the authority's zone, what and why. */
export function CaseTimeline({ scope }: { scope: CaseScope }) {
  const entries = useLiveQuery(
    { path: chainPath(scope.caseRef), orderBy: [['n', 'desc']], limit: 100 },
    chainEntrySchema,
  );
  return (
    <Stack gap="sm" component="section" aria-labelledby="timeline-title">
      <Title order={2} size="h4" id="timeline-title">
        {texts.timeline}
      </Title>
      {entries.status === 'denied' ? (
        <Text c="dimmed">{texts.timelineDenied}</Text>
      ) : (
        <LiveView live={entries}>
          {(found) =>
            !found || found.length === 0 ? (
              <Text c="dimmed">{texts.timelineEmpty}</Text>
            ) : (
              <Timeline bulletSize={14} lineWidth={2} active={found.length}>
                {found.map((entry) => (
                  <Timeline.Item key={entry.n} title={titleOf(entry, scope.kind)}>
                    <Entry entry={entry} kind={scope.kind} zone={scope.zone} />
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

/** A dossier is not received but appraised. */
const isAppraisal = (action: string, kind: CaseKind) => kind === 'nomination' && action === 'receive';

function titleOf({ action, detail }: ChainEntry, kind: CaseKind): string {
  const name = isAppraisal(action, kind) ? texts.appraisal : labelIn(labels.action, action);
  return detail?.version ? `${name} · ${texts.version(detail.version)}` : name;
}

function stateText(state: string, kind: CaseKind): string {
  const known = caseStates.find((one) => one === state);
  return known ? caseStateText(known, kind) : state;
}

function Entry({ entry, kind, zone }: { entry: ChainEntry; kind: CaseKind; zone: string }) {
  const { at, role, action, before, after, detail } = entry;
  const who = role === 'system' ? texts.system : labelIn(labels.role, role);
  return (
    <>
      <Text size="sm" c="dimmed">
        {`${formatInstant(at, zone)} · ${who}`}
      </Text>
      <Text size="sm">{texts.change(stateText(before, kind), stateText(after, kind))}</Text>
      {detail === null && (
        <Text size="sm" c="dimmed">
          {texts.erased}
        </Text>
      )}
      {detail?.reason && (
        <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
          {(isAppraisal(action, kind) ? texts.remark : texts.reason)(detail.reason)}
        </Text>
      )}
    </>
  );
}
