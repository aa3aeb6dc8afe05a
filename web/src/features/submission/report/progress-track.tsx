import { Box, Progress } from '@mantine/core';

interface Props {
  progress: number;
  expected: number;
  label: string;
  color: string;
}

/** Progress as a bar, with a mark where the elapsed days would have it. */
export function ProgressTrack({ progress, expected, label, color }: Props) {
  return (
    <Box pos="relative">
      <Progress value={progress * 100} color={color} size="md" aria-label={label} />
      <Box
        aria-hidden
        pos="absolute"
        top={-2}
        bottom={-2}
        w={2}
        bg="dark.6"
        style={{ left: `calc(${Math.min(expected, 1) * 100}% - 1px)` }}
      />
    </Box>
  );
}
