import type { CouncilSession } from '@thidua/domain/council/council';
import type { Role } from '@thidua/domain/people/membership';
import type { Nomination } from '@thidua/domain/nomination/nomination';

/** What of the awards waits for somebody, in the order in which it comes. */
export type AwardLine =
  | { what: 'vote'; sessionId: string; title: string; closesAt: Date }
  | {
      what:
        | 'appraise'
        | 'present'
        | 'publish'
        | 'comments'
        | 'draft'
        | 'rule'
        | 'notSupported'
        | 'handOver'
        | 'quota'
        | 'mails';
      count: number;
    };

type Standing = Pick<Nomination, 'state' | 'againstCouncil' | 'ruling' | 'decisionId'>;

interface Waiting {
  oversight: readonly Role[];
  uid: string;
  nominations: readonly Standing[];
  sessions: readonly (Pick<CouncilSession, 'state' | 'title' | 'closesAt' | 'memberUids'> & { id: string })[];
  /** Lists with comments to answer, certificates not handed over, mails not released; null while not counted. */
  comments: number | null;
  handOver: number | null;
  mails: number | null;
  /** Units that ask for more than their quota; null while not counted. */
  quota: number | null;
}

/** Counts of dossiers that wait for the office or the chairman, by what is to be done; sessions of a member's own. */
export function awardLines(waiting: Waiting): AwardLine[] {
  const { oversight, uid, nominations, sessions, comments, handOver, mails, quota } = waiting;
  const count = (is: (one: Standing) => boolean) => nominations.filter(is).length;
  const unruled = (one: Standing) => one.state === 'published' && one.ruling === null;
  const some = (what: Exclude<AwardLine['what'], 'vote'>, found: number | null) =>
    found !== null && found > 0 ? [{ what, count: found }] : [];
  const counted = (what: Exclude<AwardLine['what'], 'vote'>, is: (one: Standing) => boolean) =>
    some(what, count(is));
  const votes = sessions
    .filter(({ state, memberUids }) => state === 'open' && memberUids.includes(uid))
    .map(({ id, title, closesAt }) => ({ what: 'vote' as const, sessionId: id, title, closesAt }));
  return [
    ...(oversight.includes('councilMember') ? votes : []),
    ...(oversight.includes('office')
      ? [
          ...counted('appraise', ({ state }) => state === 'validated'),
          ...some('quota', quota),
          ...counted('present', ({ state }) => state === 'appraised'),
          ...counted(
            'publish',
            ({ state, againstCouncil }) =>
              state === 'supported' || (state === 'notSupported' && againstCouncil !== ''),
          ),
          ...some('comments', comments),
          ...counted(
            'draft',
            (one) => one.state === 'published' && one.ruling?.outcome === 'award' && one.decisionId === null,
          ),
          ...some('mails', mails),
          ...some('handOver', handOver),
        ]
      : []),
    ...(oversight.includes('chairman')
      ? [
          ...counted('notSupported', (one) => one.state === 'notSupported' && one.againstCouncil === ''),
          ...counted('rule', unruled),
        ]
      : []),
  ];
}
