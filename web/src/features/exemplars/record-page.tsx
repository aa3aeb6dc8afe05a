import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { exemplarSchema, mayBePublished, type Exemplar } from '@thidua/domain/exemplar/exemplar';
import { exemplarChainId } from '@thidua/domain/log/chain-ids';
import { holds, holdsAny, unitRoles } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import { useState } from 'react';
import { Link } from 'react-router';
import { useLiveDoc } from '../../firebase/live.ts';
import { UnreadyPage } from '../../parts/unready-page.tsx';
import { Page } from '../../parts/page.tsx';
import { ChainTimeline, changeOfState, labelIn } from '../../parts/timeline/chain-timeline.tsx';
import { useSession, type OpenMovement } from '../../reading/session.ts';
import { formatInstant } from '../../ui/format.ts';
import { links } from '../../ui/links.ts';
import { ConsentPanel } from './consent-panel.tsx';
import { EditStory } from './edit-story.tsx';
import { StateBadge } from './exemplar-card.tsx';
import { PublicityActions } from './publicity-actions.tsx';
import { Spread } from './spread.tsx';
import { StoryView } from './story-view.tsx';
import { words } from './texts.ts';
import { Versions } from './versions.tsx';

interface RecordPageProps {
  movement: OpenMovement;
  exemplarId: string;
}

/** An exemplar as its unit and those who oversee know it, with what each may do about it. */
export function RecordPage({ movement, exemplarId }: RecordPageProps) {
  const live = useLiveDoc(paths.exemplar(movement.id, exemplarId), exemplarSchema);
  if (live.status === 'ready') {
    return <Record movement={movement} exemplarId={exemplarId} exemplar={live.data} />;
  }
  return (
    <UnreadyPage
      live={live}
      title={words.title}

      breadcrumb={[{ label: words.title, to: links.exemplars(movement.id) }]}
      missing={words.missing}
      missingHint={words.missingHint}
    />
  );
}

function Record({ movement, exemplarId, exemplar }: RecordPageProps & { exemplar: Exemplar }) {
  const { membership, now } = useSession();
  const [editing, setEditing] = useState<'amendExemplar' | 'editExemplar' | null>(null);
  const { unitId, unitName, story, state } = exemplar;
  const isPublicity = holds(membership, movement.authorityId, 'publicity', now());
  const isOwn = holdsAny(membership, unitId, unitRoles, now());
  const mayNote = isOwn || isPublicity || holds(membership, movement.authorityId, 'office', now());
  const mayAmend = isOwn && (state === 'proposed' || state === 'askedBack');
  return (
    <Page
      title={story.title}
      subtitle={
        <Group gap="sm">
          <StateBadge state={state} />
          <Text c="dimmed">{unitName}</Text>
        </Group>
      }
      breadcrumb={[
        isOwn
          ? { label: words.unitTitle, to: links.unitExemplars(movement.id, unitId) }
          : { label: words.title, to: links.exemplars(movement.id) },
      ]}
    >
      <Stack gap="xl" maw={960}>
        <Standing movement={movement} exemplar={exemplar} />
        {editing === null ? (
          <>
            {isPublicity && (
              <PublicityActions
                movement={movement}
                exemplarId={exemplarId}
                exemplar={exemplar}
                onEdit={() => setEditing('editExemplar')}
              />
            )}
            {mayAmend && (
              <Group>
                <Button onClick={() => setEditing('amendExemplar')}>{words.amend}</Button>
              </Group>
            )}
            <StoryView story={story} />
          </>
        ) : (
          <EditStory
            act={editing}
            movement={movement}
            exemplarId={exemplarId}
            exemplar={exemplar}
            onClose={() => setEditing(null)}
          />
        )}
        <ConsentPanel movement={movement} exemplarId={exemplarId} exemplar={exemplar} mayNote={mayNote} />
        <Spread
          movement={movement}
          exemplarId={exemplarId}
          ownerId={unitId}
          isPublished={state === 'published'}
        />
        <Versions movement={movement} exemplarId={exemplarId} latest={exemplar.version} />
        <ChainTimeline
          path={paths.chainEntries(exemplarChainId(movement.id, exemplarId))}
          title={words.logTitle}
          zone={movement.zone}
          whose={{ movementId: movement.id, unitId }}
          titleOf={({ action }) => labelIn(words.action, action)}
          changeOf={changeOfState(words.state, words.change)}
        />
      </Stack>
    </Page>
  );
}

/** What there is to know at once: what was asked back, when it goes out, what keeps it from that. */
function Standing({ movement, exemplar }: { movement: OpenMovement; exemplar: Exemplar }) {
  const { state, remark, publishAt, story } = exemplar;
  const isOver = state === 'takenDown' || state === 'declined';
  return (
    <Stack gap="sm">
      {remark !== '' && state === 'askedBack' && (
        <Alert color="orange" title={words.askedBackTitle}>
          <Text style={{ whiteSpace: 'pre-wrap' }}>{remark}</Text>
        </Alert>
      )}
      {remark !== '' && isOver && (
        <Alert color="gray" title={words.state[state]}>
          <Text style={{ whiteSpace: 'pre-wrap' }}>{words.reason(remark)}</Text>
        </Alert>
      )}
      {publishAt !== null && (
        <Alert color="blue">{words.scheduledFor(formatInstant(publishAt, movement.zone))}</Alert>
      )}
      {!isOver && !mayBePublished(exemplar) && <Alert color="orange">{words.needsConsent}</Alert>}
      {story.nominationId !== null && (
        <Text>
          {`${words.nominee}: `}
          <Anchor component={Link} to={links.nomination(movement.id, story.nominationId)}>
            {words.openNominee}
          </Anchor>
        </Text>
      )}
    </Stack>
  );
}
