import type { CouncilSession } from '@thidua/domain/council';
import type { Role } from '@thidua/domain/membership';
import type { Nomination } from '@thidua/domain/nomination';

/** What of the awards waits for somebody, in the order in which it comes. */
export type AwardLine =
  | { what: 'vote'; sessionId: string; title: string; closesAt: Date }
  | { what: 'appraise' | 'present' | 'publish' | 'draft' | 'rule' | 'notSupported'; count: number };

type Standing = Pick<Nomination, 'state' | 'againstCouncil' | 'ruling' | 'decisionId'>;

/** Counts of dossiers that wait for the office or the chairman, by what is to be done. */
export function awardLines(
  oversight: readonly Role[],
  uid: string,
  nominations: readonly Standing[],
  sessions: readonly (Pick<CouncilSession, 'state' | 'title' | 'closesAt' | 'memberUids'> & { id: string })[],
): AwardLine[] {
  const count = (is: (one: Standing) => boolean) => nominations.filter(is).length;
  const unruled = (one: Standing) => one.state === 'published' && one.ruling === null;
  const counted = (what: Exclude<AwardLine['what'], 'vote'>, is: (one: Standing) => boolean) => {
    const found = count(is);
    return found > 0 ? [{ what, count: found }] : [];
  };
  const votes = sessions
    .filter(({ state, memberUids }) => state === 'open' && memberUids.includes(uid))
    .map(({ id, title, closesAt }) => ({ what: 'vote' as const, sessionId: id, title, closesAt }));
  return [
    ...(oversight.includes('councilMember') ? votes : []),
    ...(oversight.includes('office')
      ? [
          ...counted('appraise', ({ state }) => state === 'validated'),
          ...counted('present', ({ state }) => state === 'appraised'),
          ...counted(
            'publish',
            ({ state, againstCouncil }) =>
              state === 'supported' || (state === 'notSupported' && againstCouncil !== ''),
          ),
          ...counted(
            'draft',
            (one) => one.state === 'published' && one.ruling?.outcome === 'award' && one.decisionId === null,
          ),
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
