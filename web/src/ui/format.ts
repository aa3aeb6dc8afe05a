import { localDateOf } from '@thidua/domain/base/time';
import { formatDate } from '@thidua/domain/base/text';

/** `24/11/2021 08:05` in the authority's zone. */
export function formatInstant(instant: Date, zone: string): string {
  const time = new Intl.DateTimeFormat('vi-VN', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant);
  return `${formatDate(localDateOf(instant, zone))} ${time}`;
}
