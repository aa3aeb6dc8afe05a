import { Anchor, Group, SegmentedControl, Stack, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { findsText } from '@thidua/domain/base/search';
import { formatDate } from '@thidua/domain/base/text';
import { localDateOf } from '@thidua/domain/base/time';
import {
  exemplarSchema,
  publicExemplarSchema,
  type Exemplar,
  type PublicExemplar,
} from '@thidua/domain/exemplar/exemplar';
import { exemplarKinds, type ExemplarKind } from '@thidua/domain/exemplar/story';
import { holdsAny, overseeingRoles, scopesOf, unitRoles } from '@thidua/domain/people/membership';
import { useState } from 'react';
import { Link } from 'react-router';
import { useLiveQuery } from '../../firebase/live.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { Page } from '../../parts/page.tsx';
import { useMovement, useSession, type OpenMovement } from '../../reading/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { formatInstant } from '../../ui/format.ts';
import { links } from '../../ui/links.ts';
import { ExemplarCard, StateBadge } from './exemplar-card.tsx';
import { endedExemplars, exemplarsUnderWay, publishedExemplars } from '../../reading/exemplar-queries.ts';
import { words } from './texts.ts';

/** Good work of the movement, for all who have a role in it; those who oversee see what is under way, too. */
export default function ExemplarsPage() {
  const { membership, now } = useSession();
  const movement = useMovement();
  const oversees = holdsAny(membership, movement.authorityId, overseeingRoles, now());
  const [ownUnit] = unitRoles.flatMap((role) => scopesOf(membership, role, now()));
  return (
    <Page
      title={words.title}
      subtitle={movement.shortTitle}
      actions={
        ownUnit !== undefined && (
          <Anchor component={Link} to={links.unitExemplars(movement.id, ownUnit)} fw={600}>
            {words.ownLink}
          </Anchor>
        )
      }
    >
      <Stack gap="xl" maw={960}>
        {oversees && <UnderWay movement={movement} />}
        <Published movement={movement} isBelow={oversees} />
        {oversees && <Ended movement={movement} />}
      </Stack>
    </Page>
  );
}

function UnderWay({ movement }: { movement: OpenMovement }) {
  const live = useLiveQuery(exemplarsUnderWay(movement.id), exemplarSchema);
  return (
    <section aria-labelledby="under-way">
      <Title order={2} size="h4" id="under-way" mb="sm">
        {words.deskTitle}
      </Title>
      <LiveView live={live}>
        {(found) =>
          !found || found.length === 0 ? (
            <EmptyState title={words.deskNone}>{words.deskNoneHint}</EmptyState>
          ) : (
            <Records
              movement={movement}
              records={found.toSorted((a, b) => a.since.getTime() - b.since.getTime())}
            />
          )
        }
      </LiveView>
    </section>
  );
}

function Ended({ movement }: { movement: OpenMovement }) {
  const live = useLiveQuery(endedExemplars(movement.id), exemplarSchema);
  if (live.status !== 'ready' || live.data.length === 0) return null;
  return (
    <section aria-labelledby="ended">
      <Title order={2} size="h4" id="ended" mb="sm">
        {words.endedTitle}
      </Title>
      <Records movement={movement} records={live.data} />
    </section>
  );
}

function Records({ movement, records }: { movement: OpenMovement; records: (Exemplar & { id: string })[] }) {
  return (
    <Stack gap="sm">
      {records.map(({ id, story, unitName, state, since, publishAt }) => (
        <ExemplarCard
          key={id}
          to={links.exemplar(movement.id, id)}
          story={story}
          unitName={unitName}
          badge={<StateBadge state={state} />}
          note={
            publishAt === null
              ? formatInstant(since, movement.zone)
              : words.scheduledFor(formatInstant(publishAt, movement.zone))
          }
        />
      ))}
    </Stack>
  );
}

type Choice = ExemplarKind | 'all';

function Published({ movement, isBelow }: { movement: OpenMovement; isBelow: boolean }) {
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<Choice>('all');
  const live = useLiveQuery(publishedExemplars(movement.id, typed), publicExemplarSchema);
  return (
    <section
      aria-labelledby={isBelow ? 'published' : undefined}
      aria-label={isBelow ? undefined : words.title}
    >
      {isBelow ? (
        <Title order={2} size="h4" id="published" mb="sm">
          {words.published}
        </Title>
      ) : (
        <p style={{ marginTop: 0 }}>{words.lead}</p>
      )}
      <Group mb="md" gap="sm">
        <TextInput
          aria-label={words.search}
          placeholder={words.search}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          style={{ flex: '1 1 16rem' }}
        />
        <Kinds value={kind} onChange={setKind} />
      </Group>
      <LiveView live={live}>
        {(found) => {
          const all = found ?? [];
          const shown = all
            .filter((one) => kind === 'all' || one.kind === kind)
            .filter(({ title, name, unitName }) => findsText([title, name, unitName], typed))
            .toSorted(inOrder);
          if (shown.length > 0) return <List movement={movement} exemplars={shown} />;
          return typed === '' && kind === 'all' ? (
            <EmptyState title={words.none}>{words.noneHint}</EmptyState>
          ) : (
            <EmptyState title={words.notFound}>{words.notFoundHint}</EmptyState>
          );
        }}
      </LiveView>
    </section>
  );
}

function Kinds({ value, onChange }: { value: Choice; onChange: (kind: Choice) => void }) {
  const choices: Choice[] = ['all', ...exemplarKinds];
  return (
    <SegmentedControl
      aria-label={words.kindLabel}
      value={value}
      onChange={(chosen) => onChange(choices.find((one) => one === chosen) ?? 'all')}
      data={choices.map((one) => ({ value: one, label: one === 'all' ? words.all : words.kind[one] }))}
      style={{ flexWrap: 'wrap' }}
    />
  );
}

/** What is featured first, then the newest. */
const inOrder = (a: PublicExemplar, b: PublicExemplar) =>
  Number(b.featured) - Number(a.featured) || b.publishedAt.getTime() - a.publishedAt.getTime();

function List({
  movement,
  exemplars,
}: {
  movement: OpenMovement;
  exemplars: (PublicExemplar & { id: string })[];
}) {
  return (
    <Stack gap="sm">
      {exemplars.map((one) => (
        <ExemplarCard
          key={one.id}
          to={links.exemplar(movement.id, one.id)}
          story={one}
          unitName={one.unitName}
          featured={one.featured}
          note={[
            words.publishedAt(formatDate(localDateOf(one.publishedAt, movement.zone))),
            words.spread(one.adoptions),
          ].join(' · ')}
        />
      ))}
    </Stack>
  );
}
