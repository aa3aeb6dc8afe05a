import type { CouncilSession } from '@thidua/domain/council';
import { words } from './texts.ts';

/** Nominee by nominee, in the session's order: who does not vote, and why. */
export function conflictLines({
  nominationIds,
  conflicts,
  members,
}: Pick<CouncilSession, 'nominationIds' | 'conflicts' | 'members'>): { id: string; members: string[] }[] {
  return nominationIds.flatMap((id) => {
    const barred = members.flatMap(({ uid, name }) => {
      const reason = conflicts[id]?.[uid];
      return reason ? [words.conflictLine(name, words.conflictOf[reason])] : [];
    });
    return barred.length === 0 ? [] : [{ id, members: barred }];
  });
}
