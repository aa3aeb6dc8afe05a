import { Anchor, Paper, SimpleGrid, Text, Title, Stack } from '@mantine/core';
import { Link } from 'react-router';
import type { Known } from './known.ts';
import { pathSteps, type PathStep } from './path-steps.ts';
import { words } from './texts.ts';

interface PathProps {
  movementId: string;
  nomination: Known;
  oversees: boolean;
}

export function AwardPath({ movementId, nomination, oversees }: PathProps) {
  return (
    <Stack gap="xs" component="nav" aria-label={words.path}>
      <Title order={2} size="h4">
        {words.path}
      </Title>
      <SimpleGrid cols={{ base: 2, sm: 4, lg: 8 }} spacing="xs">
        {pathSteps(movementId, nomination, oversees).map((one, index) => (
          <Paper key={one.step} withBorder p="xs" bg={one.to === null ? 'gray.0' : undefined}>
            <Text size="xs" c="dimmed">
              {index + 1}
            </Text>
            {one.to === null ? (
              <>
                <Text size="sm">{words.steps[one.step]}</Text>
                <Text size="xs" c="dimmed">
                  {one.why}
                </Text>
              </>
            ) : (
              <StepLink step={one.step} to={one.to} />
            )}
          </Paper>
        ))}
      </SimpleGrid>
    </Stack>
  );
}

/** The certificate's page is a document of its own, outside the router. */
function StepLink({ step, to }: { step: PathStep['step']; to: string }) {
  const label = { 'aria-label': words.goTo(words.steps[step]) };
  return step === 'certificate' ? (
    <Anchor size="sm" href={to} target="_blank" {...label}>
      {words.steps[step]}
    </Anchor>
  ) : (
    <Anchor component={Link} size="sm" to={to} {...label}>
      {words.steps[step]}
    </Anchor>
  );
}
