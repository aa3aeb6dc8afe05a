import { Box, Progress, Text } from '@mantine/core';

interface RunBarProps {
  /** What runs and how far it is, in words. */
  text: string;
  /** How far, in percent. */
  percent: number;
  /** Whether it lives; otherwise it was left on the way. */
  lives: boolean;
  colour: string;
}

/** Work that takes its time: what runs, and how far it is. */
export const RunBar = ({ text, percent, lives, colour }: RunBarProps) => (
  <Box w="100%" maw={480}>
    <Text size="sm" role="status">
      {text}
    </Text>
    <Progress value={percent} animated={lives} color={colour} aria-label={text} />
  </Box>
);
