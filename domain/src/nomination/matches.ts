import { isNearName, isSameName } from './names.ts';
import { isLive, type Compared, type NameComparison, type NameMatch, type Nomination } from './nomination.ts';
import { nominationId } from '../movement/case-ids.ts';

/** What another nomination must tell for names to be compared. */
export type Named = Pick<Nomination, 'unitId' | 'unitName' | 'caseId' | 'formId' | 'name' | 'state'>;

/** No dossier shows more namesakes at once; who is cut off shows as others are gone. */
const MOST = 100;

const idOf = ({ unitId, caseId }: Pick<Nomination, 'unitId' | 'caseId'>) => nominationId(unitId, caseId);

const matchWith = (name: string, other: Named): NameMatch => ({
  nominationId: idOf(other),
  name: other.name,
  unitName: other.unitName,
  formId: other.formId,
  same: isSameName(name, other.name),
});

/** Live nominations, wherever in the movement, whose nominee has the same or nearly the same name for the same form. */
export function matchesOf(
  self: Pick<Nomination, 'unitId' | 'caseId' | 'formId' | 'name'>,
  others: readonly Named[],
): NameMatch[] {
  return others
    .filter((other) => idOf(other) !== idOf(self) && other.formId === self.formId && isLive(other.state))
    .filter((other) => isNearName(self.name, other.name))
    .map((other) => matchWith(self.name, other))
    .toSorted(byId)
    .slice(0, MOST);
}

const byId = (a: NameMatch, b: NameMatch) => (a.nominationId < b.nominationId ? -1 : 1);

/** What the office has settled stays settled only while the other one's name is the one it looked at. */
export function settledAmong(
  { matches: before, settled }: NameComparison,
  matches: readonly NameMatch[],
): NameComparison['settled'] {
  return Object.fromEntries(
    matches.flatMap(({ nominationId: id, name }) => {
      const reason = settled[id];
      const seen = before.find((one) => one.nominationId === id);
      return reason !== undefined && seen?.name === name ? [[id, reason]] : [];
    }),
  );
}

/** The other side of a match: what `other`'s record says of it once `self` has come. */
export function withMatch(other: Compared, self: Named): Compared {
  const rest = other.matches.filter(({ nominationId: id }) => id !== idOf(self));
  const matches = [...rest, matchWith(other.name, self)].toSorted(byId).slice(0, MOST);
  return { ...other, matches, settled: settledAmong(other, matches) };
}

export type Comparison = 'matchFound' | 'matchGone';
/**
 * What becomes of `other`, which waits for its appraisal, once the dossier `self` was judged or has left the comparison;
 * null where nothing changes.
 */
export function compared(other: Compared, self: Named): { next: Compared; change: Comparison } | null {
  const stood = other.matches.find(({ nominationId: id }) => id === idOf(self));
  const [stands] = matchesOf(other, [self]);
  if (!stands) return stood ? { next: withoutMatch(other, idOf(self)), change: 'matchGone' } : null;
  const next = withMatch(other, self);
  const is = next.matches.find(({ nominationId: id }) => id === idOf(self));
  const isSame = is?.name === stood?.name && is?.unitName === stood?.unitName && is?.same === stood?.same;
  return isSame ? null : { next, change: 'matchFound' };
}

/** What `other`'s record says once the dossier `id` has left the comparison: withdrawn, returned or rejected. */
export function withoutMatch(other: Compared, id: string): Compared {
  const matches = other.matches.filter((match) => match.nominationId !== id);
  return { ...other, matches, settled: settledAmong(other, matches) };
}

/**
 * Both sides of a match that the office has settled, each with whom it was compared with. `seq` counts the entry that
 * each log gets.
 */
export function settleBoth(
  own: Compared,
  other: Compared,
  reason: string,
): [nomination: Compared, about: string][] {
  const settle = (one: Compared, about: Compared): [Compared, string] => {
    const matched = withMatch(one, about);
    const settled = { ...matched.settled, [idOf(about)]: reason };
    return [{ ...matched, settled, seq: one.seq + 1 }, `${about.name} (${about.unitName})`];
  };
  return [settle(own, other), settle(other, own)];
}
