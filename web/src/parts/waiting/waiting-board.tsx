import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import { isOutdated, subscribeToBuild } from '../../browser/offline.ts';
import { unansweredActs } from '../../firebase/calls.ts';
import { useSession } from '../../reading/session.ts';
import type { QueuedSubmission, SubmissionQueue } from '../../reading/waiting/submission-queue.ts';
import { submissionsOf, useSubmissions } from '../../reading/waiting/waiting-submissions.ts';
import { formatInstant } from '../../ui/format.ts';
import { links } from '../../ui/links.ts';
import { useOnline } from '../../ui/online.tsx';
import { words } from './texts.ts';

/** How often the server is asked about what may have arrived; milliseconds. */
const ASK_AGAIN = 15_000;

/** At the top of every page: what was asked for and not confirmed, and what waits on this machine to be submitted. */
export default function WaitingBoard() {
  const { uid } = useSession();
  const queue = submissionsOf(uid);
  useLookingAgain(queue);
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const submissions = useSubmissions().filter(({ id, standing }) => standing !== 'sending' || busy.has(id));
  const all = useSyncExternalStore(unansweredActs.subscribe, unansweredActs.all);
  const acts = all.filter((one) => one.uid === uid);
  const isNewer = useSyncExternalStore(subscribeToBuild, isOutdated);
  if (submissions.length === 0 && acts.length === 0 && !isNewer) return null;
  const send = async (id: string) => {
    setBusy((before) => new Set([...before, id]));
    await queue.send(id);
  };
  return (
    <Stack gap="xs" mb="md" component="section" aria-label={words.region} aria-live="polite">
      {submissions.map((submission) => (
        <Submission
          key={submission.id}
          submission={submission}
          onSend={() => void send(submission.id)}
          onLook={() => void queue.look()}
          onDrop={() => void queue.drop(submission.id)}
        />
      ))}
      {acts.map((act) => (
        <UnansweredAct key={act.id} act={act} />
      ))}
      {isNewer && <Newer />}
    </Stack>
  );
}

/** Looks at once, when there is a network again, when the page is looked at, and as long as something is not known. */
function useLookingAgain(queue: SubmissionQueue): void {
  const isUnsure = useSyncExternalStore(queue.subscribe, () =>
    queue.all().some(({ standing }) => standing === 'unsure'),
  );
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void queue.look();
    };
    look();
    window.addEventListener('online', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('online', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [queue]);
  useEffect(() => {
    if (!isUnsure) return undefined;
    const timer = setInterval(() => void queue.look(), ASK_AGAIN);
    return () => clearInterval(timer);
  }, [queue, isUnsure]);
}

const colors = {
  waiting: 'orange',
  sending: 'blue',
  unsure: 'orange',
  arrived: 'teal',
  overtaken: 'red',
  refused: 'red',
} as const;

interface SubmissionProps {
  submission: QueuedSubmission;
  onSend: () => void;
  onLook: () => void;
  onDrop: () => void;
}

function Submission({ submission, onSend, onLook, onDrop }: SubmissionProps) {
  const { standing, title, unitName, pressedAt, caseRef, paperReceivedOn } = submission;
  const { zone } = useSession();
  const online = useOnline();
  const { movementId, unitId, caseId } = caseRef;
  const isOver = standing === 'arrived' || standing === 'overtaken' || standing === 'refused';
  const page = paperReceivedOn === null || isOver ? links.case : links.paper;
  return (
    <Alert color={colors[standing]} title={words.title[standing](words.submission(title, unitName))}>
      <Stack gap="xs">
        <Text size="sm">{words.text[standing](formatInstant(pressedAt, zone))}</Text>
        {standing === 'waiting' && !online && <Text size="sm">{words.offline}</Text>}
        <Group gap="xs">
          {standing === 'waiting' && (
            <Button size="sm" disabled={!online} onClick={onSend}>
              {words.confirm}
            </Button>
          )}
          {standing === 'unsure' && (
            <Button size="sm" variant="default" onClick={onLook}>
              {words.again}
            </Button>
          )}
          {standing !== 'sending' && (
            <Button component={Link} size="sm" variant="default" to={page(movementId, unitId, caseId)}>
              {words.view}
            </Button>
          )}
          {(standing === 'waiting' || isOver) && (
            <Button size="sm" variant="subtle" onClick={onDrop}>
              {standing === 'waiting' ? words.drop : words.close}
            </Button>
          )}
        </Group>
      </Stack>
    </Alert>
  );
}

type Act = ReturnType<typeof unansweredActs.all>[number];

function UnansweredAct({ act: { id, what, askedAt, became } }: { act: Act }) {
  const { zone } = useSession();
  const at = formatInstant(askedAt, zone);
  const color = became.is === 'done' ? 'teal' : became.is === 'not' ? 'red' : 'orange';
  return (
    <Alert color={color} title={words[became.is](words.act[what], at)}>
      {became.is === 'unknown' && <Text size="sm">{words.unknownText}</Text>}
      {became.is === 'not' && <Text size="sm">{became.text}</Text>}
      {became.is !== 'unknown' && (
        <Button size="sm" variant="subtle" onClick={() => unansweredActs.forget(id)}>
          {words.close}
        </Button>
      )}
    </Alert>
  );
}

/** Another build has come: nobody is made to leave what they are at. */
function Newer() {
  return (
    <Alert color="blue" title={words.newer}>
      <Text size="sm">{words.newerText}</Text>
      <Button size="sm" variant="default" mt="xs" onClick={() => window.location.reload()}>
        {words.reload}
      </Button>
    </Alert>
  );
}
