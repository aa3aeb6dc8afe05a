import { Text } from '@mantine/core';
import { publicExemplarSchema, unitOfExemplar } from '@thidua/domain/exemplar/exemplar';
import { holdsAny, overseeingRoles, unitRoles } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import { formatDate } from '@thidua/domain/base/text';
import { localDateOf } from '@thidua/domain/base/time';
import { useParams } from 'react-router';
import { useLiveDoc } from '../../firebase/live.ts';
import { UnreadyPage } from '../../parts/unready-page.tsx';
import { Page } from '../../parts/page.tsx';
import { useMovement, useSession, type OpenMovement } from '../../reading/session.ts';
import { links } from '../../ui/links.ts';
import { RecordPage } from './record-page.tsx';
import { Spread } from './spread.tsx';
import { StoryView } from './story-view.tsx';
import { words } from './texts.ts';

/** One exemplar: its record for the unit and those who oversee, what is published of it for everybody else. */
export default function ExemplarPage() {
  const { exemplarId = '' } = useParams();
  const movement = useMovement();
  const { membership, now } = useSession();
  const unitId = unitOfExemplar(exemplarId);
  const readsRecord =
    holdsAny(membership, movement.authorityId, overseeingRoles, now()) ||
    holdsAny(membership, unitId, unitRoles, now());
  return readsRecord ? (
    <RecordPage key={exemplarId} movement={movement} exemplarId={exemplarId} />
  ) : (
    <PublishedPage key={exemplarId} movement={movement} exemplarId={exemplarId} unitId={unitId} />
  );
}

interface PublishedPageProps {
  movement: OpenMovement;
  exemplarId: string;
  unitId: string;
}

function PublishedPage({ movement, exemplarId, unitId }: PublishedPageProps) {
  const live = useLiveDoc(paths.publicExemplar(movement.id, exemplarId), publicExemplarSchema);
  const breadcrumb = [{ label: words.title, to: links.exemplars(movement.id) }];
  if (live.status !== 'ready') {
    return (
      <UnreadyPage
        live={live}
        title={words.title}

        breadcrumb={breadcrumb}
        missing={words.missing}
        missingHint={words.missingHint}
      />
    );
  }
  const { title, unitName, publishedAt } = live.data;
  const day = formatDate(localDateOf(publishedAt, movement.zone));
  return (
    <Page
      title={title}
      breadcrumb={breadcrumb}
      subtitle={<Text c="dimmed">{`${unitName} · ${words.publishedAt(day)}`}</Text>}
    >
      <StoryView story={live.data} />
      <Spread movement={movement} exemplarId={exemplarId} ownerId={unitId} isPublished />
    </Page>
  );
}
