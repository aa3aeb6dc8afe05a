import { Text } from '@mantine/core';
import { formatInstant } from '../format.ts';
import { words } from '../texts.ts';

/** When the figures beside it were counted. */
export function AsOf({ at, zone }: { at: Date; zone: string }) {
  return (
    <Text size="sm" c="dimmed">
      {words.asOf(formatInstant(at, zone))}
    </Text>
  );
}
