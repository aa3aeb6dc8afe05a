import { Alert, Anchor, List, Stack, Text } from '@mantine/core';
import { sessionSchema } from '@thidua/domain/council/council';
import { holds } from '@thidua/domain/people/membership';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { paths } from '@thidua/domain/base/paths';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { useLiveDoc, useLiveQuery } from '../../../firebase/live.ts';
import { useMovement, useSession } from '../../../reading/session.ts';
import { SessionBadge } from '../../../ui/award/award-badges.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { formatInstant } from '../../../ui/format.ts';
import { links } from '../../../ui/links.ts';
import { LiveView } from '../../../parts/live-view.tsx';
import { Page } from '../../../parts/page.tsx';
import { boothOf } from '../booth.ts';
import { DraftReview } from './draft-review.tsx';
import { NomineeLink } from '../nominee-name.tsx';
import { appraisedNominations, nomineesOf } from '../queries.ts';
import { Results } from './results.tsx';
import type { SessionProps } from '../scope.ts';
import { SessionDesk } from './session-desk.tsx';
import { Namesakes } from './namesakes.tsx';
import { words } from '../texts.ts';
import { awardLabels } from '../../../language/award-labels.ts';
import { mannerText } from '../../../language/manner.ts';

/** One session: what a member has to do, what the office runs, what came out. */
export default function SessionPage() {
  const { sessionId = '' } = useParams();
  const movement = useMovement();
  const live = useLiveDoc(paths.session(movement.id, sessionId), sessionSchema);
  return (
    <Page
      title={live.status === 'ready' ? live.data.title : words.title}
      subtitle={live.status === 'ready' ? <SessionBadge state={live.data.state} /> : undefined}
      breadcrumb={[{ label: words.title, to: links.sessions(movement.id) }]}
    >
      <LiveView live={live}>
        {(found) =>
          found ? (
            <One movement={movement} session={{ ...found, id: sessionId }} />
          ) : (
            <EmptyState title={words.notThere}>{words.notThereHint}</EmptyState>
          )
        }
      </LiveView>
    </Page>
  );
}

function One({ movement, session }: Pick<SessionProps, 'movement' | 'session'>) {
  const { uid } = useSession();
  const isDraft = session.state === 'draft';
  const isOver = !isDraft && session.state !== 'open';
  // Nobody asks for a lost answer any more once the vote has ended, however it did.
  useEffect(() => {
    if (isOver) boothOf(session.id, uid).forget();
  }, [isOver, session.id, uid]);
  const live = useLiveQuery(
    isDraft ? appraisedNominations(movement.id) : nomineesOf(movement.id, session.id),
    nominationSchema,
  );
  return (
    <LiveView live={live}>
      {(found) => {
        const known = new Map((found ?? []).map((one) => [one.id, one]));
        const nominees = session.nominationIds.flatMap((id) => known.get(id) ?? []);
        return (
          <Stack gap="lg">
            <About movement={movement} session={session} />
            {!isDraft && (
              <Namesakes movement={movement} session={session} nominees={nominees} isOffice={false} />
            )}
            <Body movement={movement} session={session} nominees={nominees} />
          </Stack>
        );
      }}
    </LiveView>
  );
}

function Body(props: SessionProps) {
  const { movement, session } = props;
  const { membership, now } = useSession();
  const isOffice = holds(membership, movement.authorityId, 'office', now());
  switch (session.state) {
    case 'draft':
      return isOffice ? (
        <DraftReview {...props} />
      ) : (
        <EmptyState title={words.beingPrepared}>{words.beingPreparedHint}</EmptyState>
      );
    case 'open':
      return <SessionDesk {...props} isOffice={isOffice} />;
    case 'closed':
      return (
        <>
          <Results {...props} />
          <SessionDesk {...props} isOffice={isOffice} />
        </>
      );
    case 'invalid':
    case 'cancelled':
      return <GivenBack {...props} />;
  }
}

/** A session without a result, and where its nominees went. */
function GivenBack({ movement, session, nominees }: SessionProps) {
  const { state, remark, nominationIds } = session;
  return (
    <>
      {state === 'invalid' ? (
        <Alert color="red" title={words.invalid}>
          <Text size="sm">{remark}</Text>
          <Text size="sm">{words.invalidHint}</Text>
          <Text size="sm">{words.invalidNext}</Text>
        </Alert>
      ) : (
        <Alert color="gray" title={words.cancelled}>
          <Text size="sm">{words.reason(remark)}</Text>
        </Alert>
      )}
      <Text fw={600}>{words.nomineesTitle}</Text>
      <List size="sm">
        {nominationIds.map((id) => (
          <List.Item key={id}>
            <NomineeLink movementId={movement.id} id={id} nominees={nominees} />
          </List.Item>
        ))}
      </List>
    </>
  );
}

function About({ movement, session }: Pick<SessionProps, 'movement' | 'session'>) {
  const { rules, opensAt, closesAt, changedAt, state } = session;
  const times = [
    words[state === 'draft' ? 'fromPlanned' : 'from'](formatInstant(opensAt, movement.zone)),
    words.until(formatInstant(closesAt, movement.zone)),
  ];
  if (state === 'closed') times.push(words.countedAt(formatInstant(changedAt, movement.zone)));
  const base = awardLabels.denominator[rules.denominator];
  return (
    <Stack gap={4}>
      <Text size="sm">{mannerText(rules)}</Text>
      <Text size="sm">{times.join(' · ')}</Text>
      <Text size="sm">{words.quorumRule(rules.quorum)}</Text>
      <Text size="sm">{words.thresholdRule(rules.threshold, rules.aboveThreshold, base)}</Text>
      {(state === 'closed' || state === 'invalid') && (
        <Anchor component={Link} size="sm" to={links.sessionMinutes(movement.id, session.id)}>
          {words.print}
        </Anchor>
      )}
    </Stack>
  );
}
