import { z } from 'zod';

const timestamp = z.custom<{ toDate: () => Date }>(
  (value) =>
    typeof value === 'object' && value !== null && 'toDate' in value && typeof value.toDate === 'function',
);

/** What a Firestore SDK returned, with every Timestamp as a `Date`, ready for a schema. */
export function timestampsToDates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(timestampsToDates);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  const stamp = timestamp.safeParse(value);
  if (stamp.success) return stamp.data.toDate();
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, timestampsToDates(part)]));
}
