import type { Invitation } from './invitation-link.tsx';
import type { PersonAction } from './actions.ts';

/** What became of a change that was asked for, to be said on the page. */
export type Outcome =
  | { kind: 'proposed'; name: string }
  | { kind: 'shown'; invitation: Invitation }
  | { kind: 'invite' | PersonAction; name: string; email: string };

interface Answer {
  proposalId?: string | undefined;
  link?: { token: string; expiresAt: string } | undefined;
}

export function outcomeOf(
  { proposalId, link }: Answer,
  done: { kind: 'invite' | PersonAction; name: string; email: string },
): Outcome {
  if (proposalId !== undefined) return { kind: 'proposed', name: done.name };
  return link ? { kind: 'shown', invitation: { name: done.name, ...link } } : done;
}
