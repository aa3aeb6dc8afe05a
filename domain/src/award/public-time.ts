import { defaultPublicDays, type PublicDays } from '../movement/award-settings.ts';
import type { MovementSettings } from '../movement/movement.ts';
import { addDays, endOfLocalDay, localDateOf, type LocalDate } from '../base/time.ts';
import type { Certificate } from './certificate.ts';
import type { AwardDecision, DecisionItem } from './decision.ts';
import type { PublicEntry, Publication } from './publication.ts';

/** By what the time of something public is reckoned (docs/rules.md#rule-9). */
export interface PublicTime {
  days: PublicDays;
  zone: string;
  now: Date;
}

/** By what the time of what is public of a movement's awards is reckoned. */
export const publicTimeOf = (
  { awards, zone }: Pick<MovementSettings, 'awards' | 'zone'>,
  now: Date,
): PublicTime => ({ days: awards?.publicDays ?? defaultPublicDays, zone, now });

/** The last day on which something is public that is published on `day`. */
export const lastPublicDay = (day: LocalDate, days: number): LocalDate => addDays(day, days);

/** The first day on which it is public no more. */
export const publicNoMore = (until: LocalDate): LocalDate => addDays(until, 1);

const isOver = (until: LocalDate | null, today: LocalDate): boolean => until !== null && until < today;

/** Whether a reason was public and is no more: its day stays where it stood. */
export const isTakenAway = (text: string, until: LocalDate | null): until is LocalDate =>
  text === '' && until !== null;

const dated = (text: string, until: LocalDate | null, day: LocalDate, days: number): LocalDate | null =>
  until ?? (text === '' ? null : lastPublicDay(day, days));

/** What makes an entry another object only where something in it changed. */
function changed<T extends object>(before: T, change: Partial<T>): T {
  const next = { ...before, ...change };
  return JSON.stringify(next) === JSON.stringify(before) ? before : next;
}

function datedEntry(entry: PublicEntry, lastDay: LocalDate, since: LocalDate, days: PublicDays): PublicEntry {
  const { outcome, kind, name } = entry;
  const outcomeDays = outcome === 'revoked' ? days.revocations : days.reasons;
  // A name is public as long as why its award was revoked.
  const namesDays = outcome === 'revoked' ? Math.max(days.names, days.revocations) : days.names;
  const named = outcome === null ? lastPublicDay(lastDay, days.undecided) : lastPublicDay(since, namesDays);
  return changed(entry, {
    // A collective's name is nobody's.
    namesUntil: entry.namesUntil ?? (kind === 'collective' || name === '' ? null : named),
    reasonUntil: dated(entry.reason, entry.reasonUntil, lastDay, days.reasons),
    outcomeUntil: dated(entry.outcomeReason, entry.outcomeUntil, since, outcomeDays),
    correctedUntil: dated(entry.correctedWhy, entry.correctedUntil, since, days.reasons),
  });
}

function entryWithoutOver(entry: PublicEntry, today: LocalDate): PublicEntry {
  const { namesUntil, reasonUntil, outcomeUntil, correctedUntil } = entry;
  const nameless = isOver(namesUntil, today)
    ? { honorific: '', name: '', position: '', unitName: '', citation: '', correctedTo: '' }
    : {};
  const isNameless = 'name' in nameless;
  return changed(entry, {
    ...nameless,
    ...(isNameless || isOver(reasonUntil, today) ? { reason: '' } : {}),
    ...(isNameless || isOver(outcomeUntil, today) ? { outcomeReason: '' } : {}),
    ...(isNameless || isOver(correctedUntil, today) ? { correctedWhy: '' } : {}),
  });
}

/** The last days of what still stands in an entry. */
const daysStanding = (entry: PublicEntry): LocalDate[] =>
  [
    entry.name === '' ? null : entry.namesUntil,
    entry.reason === '' ? null : entry.reasonUntil,
    entry.outcomeReason === '' ? null : entry.outcomeUntil,
    entry.correctedWhy === '' ? null : entry.correctedUntil,
  ].filter((day) => day !== null);

const earliest = (days: readonly LocalDate[], zone: string): Date | null => {
  const [first] = days.toSorted();
  return first === undefined ? null : endOfLocalDay(first, zone);
};

/** A list as it may be seen on a day, whether or not what is over has been taken away. */
export const listWithoutOver = <L extends Pick<Publication, 'entries'>>(list: L, today: LocalDate): L => ({
  ...list,
  entries: list.entries.map((entry) => entryWithoutOver(entry, today)),
});

/**
 * A published list, whole, with the last day of all that it says of people, and without what is over. `since`: when it became
 * known what became of each that has no day yet; what is not known began on the last day for comments. An entry in which
 * nothing changed stays the same object.
 */
export function listInTime(
  list: Publication,
  since: ReadonlyMap<string, LocalDate>,
  { days, zone, now }: PublicTime,
): Publication {
  const dates = list.entries.map((entry) =>
    datedEntry(entry, list.until, since.get(entry.nominationId) ?? list.until, days),
  );
  const { entries } = listWithoutOver({ entries: dates }, localDateOf(now, zone));
  return { ...list, entries, dueAt: earliest(entries.flatMap(daysStanding), zone) };
}

/** Nominations of a list whose outcome was published before there were days, so that it has to be looked up since when. */
export const undatedIn = ({ entries }: Pick<Publication, 'entries'>): string[] =>
  entries
    .filter(
      ({ outcome, name, kind, namesUntil, outcomeReason, outcomeUntil }) =>
        outcome !== null &&
        ((kind !== 'collective' && name !== '' && namesUntil === null) ||
          (outcomeReason !== '' && outcomeUntil === null)),
    )
    .map(({ nominationId }) => nominationId);

const itemWithoutOver = (item: DecisionItem, today: LocalDate): DecisionItem =>
  isOver(item.reasonUntil, today) ? changed(item, { reason: '' }) : item;

/** A decision as it may be seen on a day. */
export const decisionWithoutOver = <D extends Pick<AwardDecision, 'items'>>(
  decision: D,
  today: LocalDate,
): D => ({ ...decision, items: decision.items.map((item) => itemWithoutOver(item, today)) });

/** The same of a decision in force, whole: its list stays as it was signed, why it departs from the council does not. */
export function decisionInTime(decision: AwardDecision, { days, zone, now }: PublicTime): AwardDecision {
  const { effectiveAt } = decision;
  if (effectiveAt === null) return decision;
  const from = localDateOf(effectiveAt, zone);
  const today = localDateOf(now, zone);
  const items = decision.items.map((item) =>
    itemWithoutOver(
      changed(item, { reasonUntil: dated(item.reason, item.reasonUntil, from, days.reasons) }),
      today,
    ),
  );
  const standing = items.flatMap(({ reason, reasonUntil }) =>
    reason === '' || reasonUntil === null ? [] : [reasonUntil],
  );
  return { ...decision, items, dueAt: earliest(standing, zone) };
}

/** What would be public of people, and until when, were a decision in force now: of its list as signed and of reasons in it. */
export function publicOnceEffective(
  items: readonly Pick<DecisionItem, 'kind' | 'reason'>[],
  { days, zone, now }: PublicTime,
): { namesUntil: LocalDate | null; reasons: number; reasonsUntil: LocalDate } {
  const today = localDateOf(now, zone);
  const isPerson = ({ kind }: Pick<DecisionItem, 'kind'>) => kind !== 'collective';
  return {
    namesUntil: items.some(isPerson) ? lastPublicDay(today, days.names) : null,
    reasons: items.filter(({ reason }) => reason !== '').length,
    reasonsUntil: lastPublicDay(today, days.reasons),
  };
}

/** The same of a certificate: that it is not valid stays, why it is not does not. */
export function certificateInTime(certificate: Certificate, { days, zone, now }: PublicTime): Certificate {
  const { statusReason, changedAt } = certificate;
  const reasonUntil = dated(
    statusReason,
    certificate.reasonUntil,
    localDateOf(changedAt, zone),
    days.revocations,
  );
  if (reasonUntil === null) return certificate;
  const dueAt = endOfLocalDay(reasonUntil, zone);
  return dueAt < now
    ? { ...certificate, statusReason: '', reasonUntil, dueAt: null }
    : { ...certificate, reasonUntil, dueAt: statusReason === '' ? null : dueAt };
}

/** Why a certificate is not valid any more, as it may be told now; '' where that is over. */
export const publicReason = (
  { statusReason, dueAt }: Pick<Certificate, 'statusReason' | 'dueAt'>,
  now: Date,
): string => (dueAt !== null && dueAt < now ? '' : statusReason);
