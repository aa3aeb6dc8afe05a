import { defaultVotingRules, type VotingRules } from '../movement/award-settings.ts';
import {
  ballotOf,
  castInto,
  emptyBox,
  type BallotBox,
  type BallotPaper,
  type Choice,
  type CouncilSession,
} from './council.ts';

export const opensAt = new Date('2022-02-10T01:00:00Z');
export const closesAt = new Date('2022-02-10T04:00:00Z');
export const whileOpen = new Date('2022-02-10T02:00:00Z');

/** An open session of so many members, all present, over these nominations. */
export function sessionOf(
  members: readonly string[],
  nominationIds: readonly string[],
  rules: Partial<VotingRules> = {},
  change: Partial<CouncilSession> = {},
): CouncilSession {
  return {
    authorityId: 'q5',
    title: 'Kỳ họp mẫu',
    state: 'open',
    rules: { ...defaultVotingRules, ...rules },
    opensAt,
    closesAt,
    members: members.map((uid) => ({ uid, name: `Mẫu ${uid}`, position: '', unitIds: [] })),
    memberUids: [...members],
    nominationIds: [...nominationIds],
    attendance: [...members],
    conflicts: {},
    cleared: {},
    seq: 1,
    changedAt: opensAt,
    remindedAt: null,
    remark: '',
    outcome: null,
    ...change,
  };
}

/** The member's whole paper, the same choice for everybody. */
export const paperOf = (session: CouncilSession, uid: string, choice: Choice): BallotPaper =>
  Object.fromEntries(ballotOf(session, uid).map((id) => [id, choice]));

/** The box after these members have cast, each the same choice for everybody. */
export const castAll = (session: CouncilSession, cast: readonly (readonly [string, Choice])[]): BallotBox =>
  cast.reduce(
    (box, [uid, choice]) =>
      castInto(box, uid, paperOf(session, uid, choice), `r-${choice}-${uid}`, session.rules.secret),
    emptyBox(),
  );
