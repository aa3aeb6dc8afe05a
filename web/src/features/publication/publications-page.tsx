import { Anchor, Group, Paper, Stack, Text } from '@mantine/core';
import { holds } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import { isCommentPeriod, publicationSchema, type Publication } from '@thidua/domain/award/publication';
import { formatDate } from '@thidua/domain/base/text';
import { localDateOf } from '@thidua/domain/base/time';
import { Link } from 'react-router';
import { useLiveQuery } from '../../firebase/live.ts';
import { useSession, type OpenMovement } from '../../reading/session.ts';
import { AwardsOnly } from '../../parts/award/awards-only.tsx';
import { namesInShort } from '../../ui/award/names-in-short.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { links } from '../../ui/links.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { Page } from '../../parts/page.tsx';
import { Tag } from '../../ui/tag.tsx';
import { NotSupported } from './not-supported.tsx';
import { PublishForm } from './publish-form.tsx';
import { words } from './texts.ts';

/** The proposed lists; the office publishes here what the council has supported. */
export default function PublicationsPage() {
  return <AwardsOnly title={words.title}>{(movement) => <Desk movement={movement} />}</AwardsOnly>;
}

function Desk({ movement }: { movement: OpenMovement }) {
  const { membership, now } = useSession();
  const is = (role: 'office' | 'chairman') => holds(membership, movement.authorityId, role, now());
  return (
    <Page
      title={words.title}
      subtitle={movement.shortTitle}
      actions={
        <Anchor href={links.disclosure(movement.id)} target="_blank">
          {words.publicLink}
        </Anchor>
      }
    >
      <Stack gap="xl">
        <Lists movement={movement} />
        {is('office') && <PublishForm movement={movement} />}
        {(is('chairman') || is('office')) && <NotSupported movement={movement} isChairman={is('chairman')} />}
      </Stack>
    </Page>
  );
}

function Lists({ movement }: { movement: OpenMovement }) {
  const live = useLiveQuery(
    { path: paths.publications(movement.id), orderBy: [['publishedAt', 'desc']], limit: 50 },
    publicationSchema,
  );
  return (
    <LiveView live={live}>
      {(found) =>
        !found || found.length === 0 ? (
          <EmptyState title={words.none}>{words.noneHint}</EmptyState>
        ) : (
          <Stack gap="sm">
            {found.map((publication) => (
              <Card key={publication.id} movementId={movement.id} publication={publication} />
            ))}
          </Stack>
        )
      }
    </LiveView>
  );
}

function Card({
  movementId,
  publication,
}: {
  movementId: string;
  publication: Publication & { id: string };
}) {
  const { now } = useSession();
  const { id, title, until, entries, more, comments, unanswered, withdrawn, publishedAt, zone } = publication;
  const open = !withdrawn && isCommentPeriod(publication, now());
  const inTime = open ? words.open(formatDate(until)) : words.closed(formatDate(until));
  return (
    <Paper withBorder p="md">
      <Group justify="space-between">
        <Anchor component={Link} fw={600} to={links.publication(movementId, id)}>
          {title}
        </Anchor>
        <Tag colour={open ? 'teal' : 'gray'}>{withdrawn ? words.withdrawn : inTime}</Tag>
      </Group>
      <Text size="sm" c="dimmed">
        {[
          words.publishedOn(formatDate(localDateOf(publishedAt, zone))),
          words.entries(entries.length + more),
          words.comments(comments),
        ].join(' · ')}
      </Text>
      <Text size="sm">{namesInShort(entries, more)}</Text>
      {unanswered > 0 && (
        <Text size="sm" c="orange.9">
          {words.unanswered(unanswered)}
        </Text>
      )}
    </Paper>
  );
}
