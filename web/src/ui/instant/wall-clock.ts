import { localDateOf, startOfLocalDay } from '@thidua/domain/base/time';

/** `2026-11-23 08:00:00`, as a date-time field holds it, in the authority's zone. */
export function toWallClock(instant: Date, zone: string): string {
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant);
  return `${localDateOf(instant, zone)} ${time}:00`;
}

/** The instant at which the authority's clocks show that; null when it is no time. */
export function fromWallClock(typed: string | null, zone: string): Date | null {
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})/.exec(typed ?? '');
  if (!match?.[1]) return null;
  const midnight = startOfLocalDay(match[1], zone).getTime();
  return new Date(midnight + (Number(match[2]) * 60 + Number(match[3])) * 60_000);
}
