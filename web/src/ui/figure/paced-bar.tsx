import { formatShare } from '../../language/numbers.ts';
import { Box, Progress } from '@mantine/core';

interface PacedBarProps {
  /** 0…1. */
  value: number;
  /** Where the calendar stands, 0…1; no mark where null. */
  expected?: number | null;
  label: string;
  size?: 'sm' | 'md' | 'xl';
}

/** A bar of what was reached, with a mark where it should be by now. The label says both to those who cannot see. */
export function PacedBar({ value, expected = null, label, size = 'md' }: PacedBarProps) {
  const behind = expected !== null && value + 5e-7 < expected;
  return (
    <Box pos="relative" title={label}>
      <Progress value={value * 100} size={size} color={behind ? 'orange' : 'teal'} aria-label={label} />
      {expected !== null && expected > 0 && (
        <Box
          pos="absolute"
          top={-3}
          bottom={-3}
          left={`calc(${Math.min(expected, 1) * 100}% - 1px)`}
          w={2}
          bg="dark"
          aria-hidden
          data-expected={formatShare(expected)}
        />
      )}
    </Box>
  );
}
