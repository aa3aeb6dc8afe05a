import { Anchor, Button } from '@mantine/core';
import { localDateOf } from '@thidua/domain/base/time';
import { launchCause, notificationSchema } from '@thidua/domain/mail/notification';
import { holds } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useLiveDoc } from '../../firebase/live.ts';
import { markRead } from '../../firebase/read-marks.ts';
import { PlanHead, PlanView } from '../../parts/plan/plan-view.tsx';
import { words } from '../../parts/plan/texts.ts';
import { useMovement, useSession } from '../../reading/session.ts';
import { Page } from '../../parts/page.tsx';
import { links } from '../../ui/links.ts';

/** The plan of the movement, to be read in full. */
export default function PlanPage() {
  const movement = useMovement();
  const { now, membership } = useSession();
  useNoteOpened(movement.id);
  const isOffice = holds(membership, movement.authorityId, 'office', now());
  return (
    <Page title={movement.title} subtitle={<PlanHead movement={movement} />} actions={<Print />}>
      {isOffice && (
        <Anchor component={Link} to={links.planReach(movement.id)} className="no-print">
          {words.toReach}
        </Anchor>
      )}
      <PlanView movement={movement} today={localDateOf(now(), movement.zone)} />
    </Page>
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
