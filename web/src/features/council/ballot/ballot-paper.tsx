import { Alert, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import { ballotOf } from '@thidua/domain/council/council';
import { useSession } from '../../../reading/session.ts';
import { formatInstant } from '../../../ui/format.ts';
import type { MemberTask } from '../member-task.ts';
import { PaperForm } from './paper-form.tsx';
import { Receipt } from './receipt.tsx';
import type { SessionProps } from '../scope.ts';
import { words } from '../texts.ts';
import type { Turnout } from '../../../reading/award/turnout.ts';

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
          {words.ballot}
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
      <Alert color="teal" title={words.voted}>
        {words.votedOpenly}
      </Alert>
    );
  }
  if (receipt !== null) return <Receipt receipt={receipt} title={session.title} />;
  if (turnout.voted === null && turnout.problem === null) return <Skeleton height={80} />;
  const own = ballotOf(session, uid);
  switch (task) {
    case 'voted':
      return (
        <Alert color="teal" title={words.voted}>
          {words.votedElsewhere}
        </Alert>
      );
    case 'barred':
      return <Text>{words.nothingToVote}</Text>;
    case 'attend':
      return <Alert color="orange">{words.notPresent}</Alert>;
    case 'wait':
      return <Text>{words.notYet(formatInstant(session.opensAt, movement.zone))}</Text>;
    case 'over':
      return <Text>{words.over}</Text>;
    case 'confirm':
    case 'vote':
      return (
        <>
          {task === 'confirm' && (
            <Alert color="orange" title={words.unanswered}>
              {words.unansweredHint}
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
