import { Box, Group, Text, ThemeIcon } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { words } from './texts.ts';

/** Where the case stands on its way, step by step. */
export function StepStrip({ done, steps }: { done: number; steps: readonly string[] }) {
  return (
    <Group component="ol" gap="md" p={0} m={0} style={{ listStyle: 'none' }} aria-label={words.stepsLabel}>
      {steps.map((step, index) => {
        const isDone = index < done;
        const isCurrent = index === done;
        return (
          <Box component="li" key={step} aria-current={isCurrent ? 'step' : undefined}>
            <Group gap={6} wrap="nowrap">
              <ThemeIcon
                radius="xl"
                size="sm"
                variant={isDone || isCurrent ? 'filled' : 'light'}
                color={isDone ? 'green' : isCurrent ? 'blue.8' : 'gray'}
                aria-hidden
              >
                {isDone ? <IconCheck size={14} /> : <Text size="xs">{index + 1}</Text>}
              </ThemeIcon>
              <Text size="sm" fw={isCurrent ? 600 : 400} c={isDone || isCurrent ? undefined : 'dimmed'}>
                {step}
              </Text>
            </Group>
          </Box>
        );
      })}
    </Group>
  );
}
