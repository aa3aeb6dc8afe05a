import { z } from 'zod';

/** A calendar day in the authority's zone, `YYYY-MM-DD`. Instants are `Date` (UTC); the two never mix. */
export const localDateSchema = z.iso.date();
export type LocalDate = z.infer<typeof localDateSchema>;

const DAY_MS = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

function wallClock(instant: Date, zone: string): Record<string, string> {
  return Object.fromEntries(
    formatterFor(zone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
}

/** The calendar day on which `instant` falls in `zone` (docs/rules.md#rule-10). */
export function localDateOf(instant: Date, zone: string): LocalDate {
  const { year, month, day } = wallClock(instant, zone);
  return `${year}-${month}-${day}`;
}

/** `07:05`, as clocks in `zone` show it. */
export function localTimeOf(instant: Date, zone: string): string {
  const { hour, minute } = wallClock(instant, zone);
  return `${hour}:${minute}`;
}

function offsetMs(instant: Date, zone: string): number {
  const { year, month, day, hour, minute, second } = wallClock(instant, zone);
  const asUtc = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  return asUtc - Math.floor(instant.getTime() / 1000) * 1000;
}

const MAX_STARTS = 2000;
const starts = new Map<string, number>();

/** The first instant of `date` in `zone`. */
export function startOfLocalDay(date: LocalDate, zone: string): Date {
  const key = `${date} ${zone}`;
  const start = starts.get(key) ?? findStart(date, zone);
  if (starts.size >= MAX_STARTS) starts.clear();
  starts.set(key, start);
  return new Date(start);
}

function findStart(date: LocalDate, zone: string): number {
  const midnightUtc = Date.parse(`${date}T00:00:00Z`);
  // Where the clocks change at midnight, that day begins at 01:00, or has two midnights: take the first that is in it.
  const candidates = [-DAY_MS, DAY_MS]
    .map((shift) => midnightUtc - offsetMs(new Date(midnightUtc + shift), zone))
    .toSorted((a, b) => a - b);
  return candidates.find((one) => localDateOf(new Date(one), zone) >= date) ?? midnightUtc;
}

/** The last millisecond of `date` in `zone`: the last instant that is on time for a deadline on that day. */
export function endOfLocalDay(date: LocalDate, zone: string): Date {
  return new Date(startOfLocalDay(addDays(date, 1), zone).getTime() - 1);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from `from` to `to`; 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

export interface Period {
  from: LocalDate;
  to: LocalDate;
}

/** Both days included: plan 221's 01/11/2021–30/01/2022 is 91 days. */
export function periodLength(period: Period): number {
  return daysBetween(period.from, period.to) + 1;
}

/** The ordinal of `day` within `period`: 1 on its first day, 0 before it, the period's length after it. */
export function dayOfPeriod(period: Period, day: LocalDate): number {
  return Math.min(Math.max(daysBetween(period.from, day) + 1, 0), periodLength(period));
}

/** Share of the period that has elapsed at the end of `day`, 0 to 1. */
export function elapsedShare(period: Period, day: LocalDate): number {
  return dayOfPeriod(period, day) / periodLength(period);
}
