import { defaultVotingRules } from '@thidua/domain/movement/award-settings';
import {
  castInto,
  choices,
  emptyBox,
  type BallotPaper,
  type BallotBox,
  type CouncilSession,
} from '@thidua/domain/council/council';
import { closingOf } from '@thidua/domain/council/closing';

const SAMPLES = 11;

/** A session with all votes in; every third nominee has a conflict with one member. */
function voted(nominees: number, members: number): { session: CouncilSession; box: BallotBox } {
  const memberUids = Array.from({ length: members }, (_, index) => `member-${index}`);
  const nominationIds = Array.from({ length: nominees }, (_, index) => `unit-${index}~nomination-${index}`);
  const conflicts: CouncilSession['conflicts'] = Object.fromEntries(
    nominationIds.map((id, index) => [
      id,
      index % 3 === 0 ? { [`member-${index % members}`]: 'ownUnit' as const } : {},
    ]),
  );
  const at = new Date(0);
  const session: CouncilSession = {
    authorityId: 'authority',
    title: 'Kỳ họp lớn',
    state: 'open',
    rules: defaultVotingRules,
    opensAt: at,
    closesAt: at,
    members: memberUids.map((uid) => ({ uid, name: uid, position: '', unitIds: [] })),
    memberUids,
    nominationIds,
    attendance: memberUids,
    cleared: {},
    conflicts,
    seq: 1,
    changedAt: at,
    remindedAt: null,
    remark: '',
    outcome: null,
  };
  const box = memberUids.reduce((before, uid, index) => {
    const paper: BallotPaper = Object.fromEntries(
      nominationIds
        .filter((id) => !(uid in (conflicts[id] ?? {})))
        .map((id, place) => [id, choices[(place + index) % choices.length] ?? 'noOpinion']),
    );
    return castInto(before, uid, paper, `receipt of ${uid}`, true);
  }, emptyBox());
  return { session, box };
}

/** Milliseconds to count a closed session: the median of some. */
export function voteCountMs(nominees: number, members: number): number {
  const { session, box } = voted(nominees, members);
  const taken = Array.from({ length: SAMPLES }, () => {
    const began = performance.now();
    closingOf(session, box);
    return performance.now() - began;
  });
  return taken.toSorted((a, b) => a - b)[Math.floor(SAMPLES / 2)] ?? 0;
}
