import { ballotOf, type CouncilSession } from '@thidua/domain/council/council';

/**
 * What a session asks of one of its members: `confirm` the paper that was sent and not answered, nothing because they
 * have `voted`, are `barred` from every nominee or the time is `over`, to `attend` first, to `wait` for the opening, or
 * to `vote`.
 */
export type MemberTask = 'confirm' | 'voted' | 'barred' | 'over' | 'attend' | 'wait' | 'vote';

interface Ballot {
  /** Whether the office's list has them as having voted; null while nobody knows. */
  voted: boolean | null;
  /** Whether this device holds a receipt, or sent a paper that was not answered. */
  hasReceipt: boolean;
  isUnanswered: boolean;
}

type Asking = Pick<
  CouncilSession,
  'rules' | 'nominationIds' | 'conflicts' | 'attendance' | 'opensAt' | 'closesAt'
>;

export function memberTask(session: Asking, uid: string, ballot: Ballot, now: Date): MemberTask {
  if (ballot.hasReceipt) return 'voted';
  if (ballot.voted) return ballot.isUnanswered ? 'confirm' : 'voted';
  if (ballotOf(session, uid).length === 0) return 'barred';
  if (now >= session.closesAt) return 'over';
  if (session.rules.mode === 'meeting' && !session.attendance.includes(uid)) return 'attend';
  return now < session.opensAt ? 'wait' : 'vote';
}

export interface Step {
  name: 'read' | 'conflict' | 'opinion' | 'vote';
  standing: 'done' | 'now' | 'later';
  /** How many of how many, where it can be counted. */
  count: { done: number; all: number } | null;
}

interface Progress {
  task: MemberTask;
  nominees: number;
  /** Dossiers opened, conflicts found or declared, opinions given. */
  read: number;
  conflicts: number;
  opinions: number;
}

/** The member's steps in their order; the first that is not done is the one to do now. Only voting is a must. */
export function memberSteps({ task, nominees, read, conflicts, opinions }: Progress): Step[] {
  const free = nominees - conflicts;
  const hasVoted = task === 'voted' || task === 'confirm';
  const isOver = hasVoted || task === 'over' || task === 'barred';
  const steps = [
    { name: 'read' as const, done: read >= nominees, count: { done: read, all: nominees } },
    { name: 'conflict' as const, done: read >= nominees, count: { done: conflicts, all: nominees } },
    { name: 'opinion' as const, done: opinions >= free, count: { done: opinions, all: free } },
    { name: 'vote' as const, done: hasVoted, count: null },
  ];
  const first = isOver ? -1 : steps.findIndex(({ done }) => !done);
  return steps.map(({ name, done, count }, index) => ({
    name,
    count,
    standing: done ? 'done' : index === first ? 'now' : 'later',
  }));
}
