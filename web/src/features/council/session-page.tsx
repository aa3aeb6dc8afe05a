import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { awardLabels } from '@thidua/domain/award-labels';
import { sessionSchema, type CouncilSession } from '@thidua/domain/council';
import { holds } from '@thidua/domain/membership';
import { nominationSchema, type Nomination } from '@thidua/domain/nomination';
import { paths } from '@thidua/domain/paths';
import { Link, useParams } from 'react-router';
import { useLiveDoc, useLiveQuery } from '../../firebase/live.ts';
import { useSession, type OpenMovement } from '../../firebase/session.ts';
import { SessionBadge } from '../../ui/award-badges.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { formatInstant } from '../../ui/format.ts';
import { links } from '../../ui/links.ts';
import { LiveView } from '../../ui/live-view.tsx';
import { Page } from '../../ui/page.tsx';
import { Ballot } from './ballot-paper.tsx';
import { DraftReview } from './draft-review.tsx';
import { Nominees } from './nominees.tsx';
import { OfficePanel } from './office-panel.tsx';
import { appraisedNominations, nomineesOf } from './queries.ts';
import { Results } from './results.tsx';
import { vi } from './texts.ts';

export type KnownSession = CouncilSession & { id: string };
export type Nominee = Nomination & { id: string };

export interface SessionProps {
  movement: OpenMovement;
  session: KnownSession;
  /** In the session's order, as far as they are known. */
  nominees: readonly Nominee[];
}

/** One session: what a member has to do, what the office runs, what came out. */
export default function SessionPage() {
  const { movementId = '', sessionId = '' } = useParams();
  const { movements } = useSession();
  const movement = movements.find(({ id }) => id === movementId);
  const live = useLiveDoc(paths.session(movementId, sessionId), sessionSchema);
  return (
    <Page
      title={live.status === 'ready' ? live.data.title : vi.title}
      subtitle={live.status === 'ready' ? <SessionBadge state={live.data.state} /> : undefined}
      breadcrumb={[{ label: vi.title, to: links.sessions(movementId) }]}
    >
      <LiveView live={live}>
        {(found) =>
          found && movement ? (
            <One movement={movement} session={{ ...found, id: sessionId }} />
          ) : (
            <EmptyState title={vi.notThere}>{vi.notThereHint}</EmptyState>
          )
        }
      </LiveView>
    </Page>
  );
}

function One({ movement, session }: Pick<SessionProps, 'movement' | 'session'>) {
  const before = session.state === 'draft';
  const live = useLiveQuery(
    before ? appraisedNominations(movement.id) : nomineesOf(movement.id, session.id),
    nominationSchema,
  );
  return (
    <LiveView live={live}>
      {(found) => {
        const known = new Map((found ?? []).map((one) => [one.id, one]));
        const nominees = session.nominationIds.flatMap((id) => known.get(id) ?? []);
        return <Body movement={movement} session={session} nominees={nominees} />;
      }}
    </LiveView>
  );
}

function Body(props: SessionProps) {
  const { movement, session } = props;
  const { uid, membership, now } = useSession();
  const { state, memberUids, remark } = session;
  const is = (role: 'office' | 'councilMember') => holds(membership, movement.authorityId, role, now());
  const isMember = is('councilMember') && memberUids.includes(uid);
  return (
    <Stack gap="lg">
      <About {...props} />
      {state === 'invalid' && (
        <Alert color="red" title={vi.invalid}>
          <Text size="sm">{remark}</Text>
          <Text size="sm">{vi.invalidHint}</Text>
        </Alert>
      )}
      {state === 'cancelled' && (
        <Alert color="gray" title={vi.cancelled}>
          {remark}
        </Alert>
      )}
      {state === 'draft' && is('office') && <DraftReview {...props} />}
      {state === 'open' && is('office') && <OfficePanel {...props} />}
      {state === 'open' && isMember && <Todo />}
      {state === 'open' && <Nominees {...props} isMember={isMember} />}
      {state === 'open' && isMember && <Ballot {...props} />}
      {state === 'closed' && <Results {...props} />}
    </Stack>
  );
}

function About({ movement, session }: SessionProps) {
  const { rules, opensAt, closesAt, state } = session;
  const base = awardLabels.denominator[rules.denominator];
  return (
    <Stack gap={4}>
      <Text size="sm">{vi.rules(awardLabels.sessionMode[rules.mode], rules.secret)}</Text>
      <Text size="sm">
        {`${vi.from(formatInstant(opensAt, movement.zone))} · ${vi.until(formatInstant(closesAt, movement.zone))}`}
      </Text>
      <Text size="sm">{vi.quorumRule(rules.quorum)}</Text>
      <Text size="sm">{vi.thresholdRule(rules.threshold, rules.aboveThreshold, base)}</Text>
      {state === 'closed' && (
        <Anchor component={Link} size="sm" to={links.sessionMinutes(movement.id, session.id)}>
          {vi.print}
        </Anchor>
      )}
    </Stack>
  );
}

function Todo() {
  return (
    <Alert color="indigo" title={vi.todo}>
      <ol style={{ margin: 0, paddingLeft: '1.25rem' }}>
        {Object.values(vi.steps).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Text size="sm" mt="xs">
        {vi.secrecy}
      </Text>
      <Text size="sm" mt={4}>
        {vi.unanimity}
      </Text>
    </Alert>
  );
}
