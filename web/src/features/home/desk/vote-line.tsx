import { useSession } from '../../../reading/session.ts';
import { useTurnout } from '../../../reading/award/turnout.ts';
import { formatInstant } from '../../../ui/format.ts';
import type { AwardLine } from './award-lines.ts';
import { words } from './texts.ts';

interface VoteLineProps {
  movement: { id: string; zone: string };
  line: Extract<AwardLine, { what: 'vote' }>;
}

/** What an open session asks of a member, once it is known whether the vote was cast. */
export default function VoteLine({ movement, line }: VoteLineProps) {
  const { uid } = useSession();
  const { voted, problem } = useTurnout(movement.id, line.sessionId);
  const until = formatInstant(line.closesAt, movement.zone);
  if (problem !== null) return words.awards.voteUnknown(line.title, until);
  return voted?.includes(uid) ? words.awards.voted(line.title) : words.awards.vote(line.title, until);
}
