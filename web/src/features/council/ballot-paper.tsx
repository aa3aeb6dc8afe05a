import { Alert, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import { ballotOf } from '@thidua/domain/council';
import { useSession } from '../../firebase/session.ts';
import { formatInstant } from '../../ui/format.ts';
import type { MemberTask } from './member-task.ts';
import { PaperForm } from './paper-form.tsx';
import { Receipt } from './receipt.tsx';
import type { SessionProps } from './scope.ts';
import { vi } from './texts.ts';
import type { Turnout } from '../../firebase/turnout.ts';

interface BallotProps extends SessionProps {
  task: MemberTask;
  turnout: Turnout;
  receipt: string | null;
  /** With the receipt, or null where the answer has to be found out. */
  onAnswered: (receipt: string | null) => void;
}

/** A member's ballot: the paper while it can be cast, the receipt afterwards. */
export function Ballot(props: BallotProps) {
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="ballot">
      <Stack gap="sm">
        <Title order={2} size="h4" id="ballot">
          {vi.ballot}
        </Title>
        <State {...props} />
      </Stack>
    </Paper>
  );
}

function State(props: BallotProps) {
  const { movement, session, nominees, task, turnout, receipt } = props;
  const { uid } = useSession();
  if (receipt !== null && !session.rules.secret) {
    return (
      <Alert color="teal" title={vi.voted}>
        {vi.votedOpenly}
      </Alert>
    );
  }
  if (receipt !== null) return <Receipt receipt={receipt} title={session.title} />;
  if (turnout.voted === null && turnout.problem === null) return <Skeleton height={80} />;
  const own = ballotOf(session, uid);
  switch (task) {
    case 'voted':
      return (
        <Alert color="teal" title={vi.voted}>
          {vi.votedElsewhere}
        </Alert>
      );
    case 'barred':
      return <Text>{vi.nothingToVote}</Text>;
    case 'attend':
      return <Alert color="orange">{vi.notPresent}</Alert>;
    case 'wait':
      return <Text>{vi.notYet(formatInstant(session.opensAt, movement.zone))}</Text>;
    case 'over':
      return <Text>{vi.over}</Text>;
    case 'confirm':
    case 'vote':
      return (
        <>
          {task === 'confirm' && (
            <Alert color="orange" title={vi.unanswered}>
              {vi.unansweredHint}
            </Alert>
          )}
          <PaperForm
            movementId={movement.id}
            session={session}
            nominees={nominees.filter(({ id }) => own.includes(id))}
            own={own}
            onAnswered={props.onAnswered}
          />
        </>
      );
  }
}
