import { Stack, Text, Timeline, Title } from '@mantine/core';
import { chainEntrySchema, type ChainEntry } from '@thidua/domain/log/chain';
import { useLiveQuery } from '../../firebase/live.ts';
import { formatInstant } from '../../ui/format.ts';
import { LiveView } from '../live-view.tsx';
import { words } from './texts.ts';
import { useActorNames, type Whose } from './use-names.ts';
import { labels } from '../../language/labels.ts';

const SHOWN = 100;

interface ChainTimelineProps {
  /** Of the chain's entries. */
  path: string;
  title: string;
  zone: string;
  whose: Whose;
  titleOf: (entry: ChainEntry) => string;
  /** From what to what; null where that says nothing. */
  changeOf: (entry: ChainEntry) => string | null;
  /** What the reason is called; `Lý do` unless said. */
  reasonOf?: (entry: ChainEntry, reason: string) => string;
}

/** A log as people read it, newest first: who, when in the authority's zone, what and why. */
export function ChainTimeline(props: ChainTimelineProps) {
  const { path, title, zone, whose, titleOf, changeOf, reasonOf } = props;
  const entries = useLiveQuery({ path: path, orderBy: [['n', 'desc']], limit: SHOWN }, chainEntrySchema);
  const names = useActorNames(whose, entries.status === 'ready' ? entries.data : []);
  return (
    <Stack gap="sm" component="section" aria-labelledby="timeline-title">
      <Title order={2} size="h4" id="timeline-title">
        {title}
      </Title>
      {entries.status === 'denied' ? (
        <Text c="dimmed">{words.denied}</Text>
      ) : (
        <LiveView live={entries}>
          {(found) =>
            !found || found.length === 0 ? (
              <Text c="dimmed">{words.empty}</Text>
            ) : (
              <Timeline bulletSize={14} lineWidth={2} active={found.length}>
                {found.map((entry) => (
                  <Timeline.Item key={entry.n} title={titleOf(entry)}>
                    <Entry
                      entry={entry}
                      zone={zone}
                      name={names[entry.uid]}
                      change={changeOf(entry)}
                      reasonText={(reason) => reasonOf?.(entry, reason) ?? words.reason(reason)}
                    />
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

/** A label, or the key itself where it has none. */
export const labelIn = (known: Readonly<Record<string, string>>, key: string): string => known[key] ?? key;

/** `changeOf` of a chain whose entries lead from state to state: in the states' labels; null where it stays in one. */
export const changeOfState =
  (states: Readonly<Record<string, string>>, say: (from: string, to: string) => string) =>
  ({ before, after }: Pick<ChainEntry, 'before' | 'after'>): string | null =>
    before === after ? null : say(labelIn(states, before), labelIn(states, after));

interface EntryProps {
  entry: ChainEntry;
  zone: string;
  /** Where the reader may know it. */
  name: string | undefined;
  change: string | null;
  reasonText: (reason: string) => string;
}

function Entry({ entry, zone, name, change, reasonText }: EntryProps) {
  const { at, role, detail } = entry;
  const called = role === 'system' ? words.system : labelIn(labels.role, role);
  const who = name === undefined ? called : words.who(name, called);
  return (
    <>
      <Text size="sm" c="dimmed">
        {`${formatInstant(at, zone)} · ${who}`}
      </Text>
      {change !== null && <Text size="sm">{change}</Text>}
      {detail === null && (
        <Text size="sm" c="dimmed">
          {words.erased}
        </Text>
      )}
      {detail?.reason && (
        <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
          {reasonText(detail.reason)}
        </Text>
      )}
    </>
  );
}
