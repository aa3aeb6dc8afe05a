import { Anchor, Button, Group, Paper, Text } from '@mantine/core';
import { formatDate } from '@thidua/domain/base/text';
import { planVersionSchema } from '@thidua/domain/plan/revise-plan';
import { localDateOf } from '@thidua/domain/base/time';
import { launchCause, notificationSchema } from '@thidua/domain/mail/notification';
import { holds } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Link, useNavigate } from 'react-router';
import { call } from '../../firebase/calls.ts';
import { useLiveDoc, useLiveQuery } from '../../firebase/live.ts';
import { markRead } from '../../firebase/read-marks.ts';
import { PlanHead, PlanView } from '../../parts/plan/plan-view.tsx';
import { words } from '../../parts/plan/texts.ts';
import { useMovement, useSession } from '../../reading/session.ts';
import { Page } from '../../parts/page.tsx';
import { LiveView } from '../../parts/live-view.tsx';
import { links } from '../../ui/links.ts';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useAsking } from '../../ui/use-asking.ts';
import { words as own } from './texts.ts';

/** The plan of the movement, to be read in full. */
export default function PlanPage() {
  const movement = useMovement();
  const { now, membership } = useSession();
  useNoteOpened(movement.id);
  const isOffice = holds(membership, movement.authorityId, 'office', now());
  return (
    <Page title={movement.title} subtitle={<PlanHead movement={movement} />} actions={<Print />}>
      {isOffice && (
        <Group className="no-print">
          <Anchor component={Link} to={links.planReach(movement.id)}>
            {words.toReach}
          </Anchor>
          {movement.status === 'open' && <Revise movementId={movement.id} />}
        </Group>
      )}
      {movement.planVersion > 0 && <Changes movementId={movement.id} />}
      <PlanView movement={movement} today={localDateOf(now(), movement.zone)} />
    </Page>
  );
}

function Revise({ movementId }: { movementId: string }) {
  const navigate = useNavigate();
  const { busy, problem, isUnknown, ask } = useAsking();
  const open = () => void ask(call('revisePlan', { movementId }), () => navigate(links.draft(movementId)));
  return (
    <>
      <Button variant="default" loading={busy} onClick={open}>
        {own.revise}
      </Button>
      <ProblemAlert problem={problem} isUnknown={isUnknown} />
    </>
  );
}

/** What was changed in the plan since its launch, and why. */
function Changes({ movementId }: { movementId: string }) {
  const versions = useLiveQuery({ path: paths.planVersions(movementId) }, planVersionSchema);
  return (
    <LiveView live={versions}>
      {(found) => (
        <Paper withBorder p="md" component="section" aria-label={own.changes}>
          <Text fw={600}>{own.changes}</Text>
          {(found ?? [])
            .toSorted((a, b) => b.n - a.n)
            .map(({ n, on, reason }) => (
              <Text key={n} size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                {own.change(formatDate(on), reason)}
              </Text>
            ))}
        </Paper>
      )}
    </LiveView>
  );
}

/** Whoever was told of the launch has opened the plan now, by which way they came. */
function useNoteOpened(movementId: string): void {
  const { uid } = useSession();
  const cause = launchCause(movementId);
  const notice = useLiveDoc(paths.notification(uid, cause), notificationSchema);
  const isUnread = notice.status === 'ready' && notice.data.readAt === null;
  useEffect(() => {
    if (isUnread) void markRead(uid, [cause]);
  }, [isUnread, uid, cause]);
}

const Print = () => (
  <Button
    variant="default"
    leftSection={<IconPrinter size={18} aria-hidden />}
    onClick={() => {
      window.print();
    }}
  >
    {words.print}
  </Button>
);
