import { Anchor, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { sessionSchema } from '@thidua/domain/council/council';
import { holds } from '@thidua/domain/people/membership';
import { useState } from 'react';
import { Link } from 'react-router';
import { useLiveQuery } from '../../../firebase/live.ts';
import { useSession, type OpenMovement } from '../../../reading/session.ts';
import { SessionBadge } from '../../../ui/award/award-badges.tsx';
import { AwardsOnly } from '../../../parts/award/awards-only.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { formatInstant } from '../../../ui/format.ts';
import { links } from '../../../ui/links.ts';
import { LiveView } from '../../../parts/live-view.tsx';
import { Page } from '../../../parts/page.tsx';
import { boothOf } from '../booth.ts';
import { memberTask } from '../member-task.ts';
import { allSessions } from '../queries.ts';
import type { KnownSession } from '../scope.ts';
import { SessionForm } from '../prepare/session-form.tsx';
import { words } from '../texts.ts';
import { useClock } from '../use-clock.ts';
import { useTurnout } from '../../../reading/award/turnout.ts';
import { mannerText } from '../../../language/manner.ts';

/** The council's sessions; the office prepares new ones here. */
export default function SessionsPage() {
  return <AwardsOnly title={words.title}>{(movement) => <Council movement={movement} />}</AwardsOnly>;
}

function Council({ movement }: { movement: OpenMovement }) {
  const { membership, now } = useSession();
  const [preparing, setPreparing] = useState(false);
  const isOffice = holds(membership, movement.authorityId, 'office', now());
  return (
    <Page
      title={words.title}
      subtitle={movement.shortTitle}
      actions={isOffice && !preparing && <Button onClick={() => setPreparing(true)}>{words.prepare}</Button>}
    >
      {preparing && <SessionForm movement={movement} session={null} onClose={() => setPreparing(false)} />}
      <Sessions movement={movement} />
    </Page>
  );
}

function Sessions({ movement }: { movement: OpenMovement }) {
  const live = useLiveQuery(allSessions(movement.id), sessionSchema);
  return (
    <LiveView live={live}>
      {(found) =>
        !found || found.length === 0 ? (
          <EmptyState title={words.none}>{words.noneHint}</EmptyState>
        ) : (
          <Stack gap="sm">
            {found.map((session) => (
              <Card key={session.id} movement={movement} session={session} />
            ))}
          </Stack>
        )
      }
    </LiveView>
  );
}

interface CardProps {
  movement: OpenMovement;
  session: KnownSession;
}

function Card({ movement, session }: CardProps) {
  const { uid, membership, now } = useSession();
  const { id, title, state, rules, opensAt, closesAt, nominationIds, memberUids, changedAt } = session;
  const isMember =
    memberUids.includes(uid) && holds(membership, movement.authorityId, 'councilMember', now());
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" align="flex-start">
        <Anchor component={Link} fw={600} to={links.session(movement.id, id)}>
          {title}
        </Anchor>
        <SessionBadge state={state} />
      </Group>
      <Text size="sm" c="dimmed">
        {[
          mannerText(rules),
          words.nominees(nominationIds.length),
          words.from(formatInstant(opensAt, movement.zone)),
          state === 'closed'
            ? words.countedAt(formatInstant(changedAt, movement.zone))
            : words.until(formatInstant(closesAt, movement.zone)),
        ].join(' · ')}
      </Text>
      {state === 'open' && isMember && <YourTask movement={movement} session={session} />}
    </Paper>
  );
}

function YourTask({ movement, session }: CardProps) {
  const { uid } = useSession();
  const { opensAt, closesAt } = session;
  const now = useClock(opensAt, closesAt);
  const { voted, problem } = useTurnout(movement.id, session.id);
  const booth = boothOf(session.id, uid);
  const hasReceipt = booth.receipt() !== null;
  if (voted === null && problem === null && !hasReceipt) return null;
  const ballot = { voted: voted?.includes(uid) ?? null, hasReceipt, isUnanswered: booth.nonce() !== null };
  const task = memberTask(session, uid, ballot, now);
  return (
    <Text size="sm" fw={600} c={task === 'voted' || task === 'over' ? undefined : 'seal.8'}>
      {words.youNeedTo(
        words.tasks[task](formatInstant(closesAt, movement.zone), formatInstant(opensAt, movement.zone)),
      )}
    </Text>
  );
}
