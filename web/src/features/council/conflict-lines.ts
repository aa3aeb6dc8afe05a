import type { CouncilSession } from '@thidua/domain/council/council';
import type { Words } from './texts.ts';

/** Nominee by nominee, in the session's order: who does not vote, and why, in these words. */
export function conflictLines(
  { nominationIds, conflicts, members }: Pick<CouncilSession, 'nominationIds' | 'conflicts' | 'members'>,
  words: Pick<Words, 'conflictLine' | 'conflictOf'>,
): { id: string; members: string[] }[] {
  return nominationIds.flatMap((id) => {
    const barred = members.flatMap(({ uid, name }) => {
      const reason = conflicts[id]?.[uid];
      return reason ? [words.conflictLine(name, words.conflictOf[reason])] : [];
    });
    return barred.length === 0 ? [] : [{ id, members: barred }];
  });
}
