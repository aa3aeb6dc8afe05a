import { holds } from '@thidua/domain/people/membership';
import { Stack } from '@mantine/core';
import { useState } from 'react';
import { useSession } from '../../../reading/session.ts';
import { Ballot } from '../ballot/ballot-paper.tsx';
import { boothOf } from '../booth.ts';
import { memberTask } from '../member-task.ts';
import { Nominees } from './nominees.tsx';
import { OfficePanel } from './office-panel.tsx';
import type { SessionProps } from '../scope.ts';
import { Todo } from './todo.tsx';
import { useClock } from '../use-clock.ts';
import { useMarks } from '../use-marks.ts';
import { useTurnout } from '../../../reading/award/turnout.ts';

/** A session that has been opened, for whoever looks: members vote, the office runs it, others read. */
export function SessionDesk(props: SessionProps & { isOffice: boolean }) {
  const { movement, session, isOffice } = props;
  const { uid, membership } = useSession();
  const now = useClock(session.opensAt, session.closesAt);
  const isOpen = session.state === 'open';
  const isMember =
    session.memberUids.includes(uid) && holds(membership, movement.authorityId, 'councilMember', now);
  const turnout = useTurnout(movement.id, isOpen && (isMember || isOffice) ? session.id : null);
  const marks = useMarks(session.id, uid);
  const booth = boothOf(session.id, uid);
  const [receipt, setReceipt] = useState(() => booth.receipt());
  const ballot = {
    voted: turnout.voted?.includes(uid) ?? null,
    hasReceipt: receipt !== null,
    isUnanswered: booth.nonce() !== null,
  };
  const task = memberTask(session, uid, ballot, now);
  const cast = (made: string | null) => {
    if (made !== null) setReceipt(made);
    turnout.reload();
  };
  return (
    <Stack gap="lg">
      {isOpen && isMember && <Todo {...props} task={task} marks={marks} />}
      {isOpen && isOffice && <OfficePanel {...props} turnout={turnout} now={now} />}
      <Nominees
        {...props}
        isMember={isMember}
        mayWrite={isOpen && isMember && now < session.closesAt}
        mayDeclare={isOpen && isMember && ['vote', 'wait', 'attend'].includes(task)}
        marks={marks}
      />
      {isOpen && isMember && (
        <Ballot {...props} task={task} turnout={turnout} receipt={receipt} onAnswered={cast} />
      )}
    </Stack>
  );
}
