import { Text } from '@mantine/core';
import { words as contentTexts } from '../content/texts.ts';

/** One thing that was written, under what it is called; within a `dl`. */
export function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {label}
      </Text>
      <Text component="dd" m={0} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {value.trim() === '' ? contentTexts.empty : value}
      </Text>
    </div>
  );
}
