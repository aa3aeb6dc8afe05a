import {
  nominationStates,
  type Nomination,
  type NominationState,
} from '@thidua/domain/nomination/nomination';

/** How the office looks at dossiers: by what is to be done with them. Every state is in one group. */
export const groupNames = ['waiting', 'appraised', 'council', 'public', 'done', 'unit', 'ended'] as const;
export type GroupName = (typeof groupNames)[number];

const groupOf: Record<NominationState, GroupName> = {
  validated: 'waiting',
  appraised: 'appraised',
  inSession: 'council',
  supported: 'council',
  notSupported: 'council',
  published: 'public',
  awarded: 'done',
  withdrawn: 'unit',
  returned: 'unit',
  rejected: 'ended',
  declined: 'ended',
  revoked: 'ended',
};

export const statesOf = (group: GroupName): NominationState[] =>
  nominationStates.filter((state) => groupOf[state] === group);

export const isGroup = (text: string | null): text is GroupName => groupNames.some((name) => name === text);

type Waiting = Pick<Nomination, 'since'> & { id: string };

/** Who has waited longest comes first. */
export const inTurn = <T extends Waiting>(nominations: readonly T[]): T[] =>
  nominations.toSorted((a, b) => a.since.getTime() - b.since.getTime() || (a.id < b.id ? -1 : 1));

/** The dossier to look at after this one: the next in turn, else the first left. */
export function nextInTurn(waiting: readonly Waiting[], current: string, since: Date): string | null {
  const others = inTurn(waiting).filter(({ id }) => id !== current);
  const later = others.find((other) => other.since >= since);
  return (later ?? others[0])?.id ?? null;
}
