import { Anchor, Paper, SimpleGrid, Text, Title, Stack } from '@mantine/core';
import { REGISTRATION_CASE } from '@thidua/domain/paths';
import { Link } from 'react-router';
import { links } from '../../ui/links.ts';
import type { Known } from './known.ts';
import { vi } from './texts.ts';

type Step = keyof typeof vi.steps;

/** Where each step of a nomination is to be seen; null while it has not come to it. */
function stepsOf(movementId: string, nomination: Known): { step: Step; to: string | null }[] {
  const { id, unitId, caseId, sessionId, publicationId, decisionId, certificateCode } = nomination;
  return [
    { step: 'targets', to: links.case(movementId, unitId, REGISTRATION_CASE) },
    { step: 'reports', to: links.unit(movementId, unitId) },
    { step: 'dossier', to: links.case(movementId, unitId, caseId) },
    { step: 'appraisal', to: links.nomination(movementId, id) },
    { step: 'council', to: sessionId && links.session(movementId, sessionId) },
    { step: 'publication', to: publicationId && links.publication(movementId, publicationId) },
    { step: 'decision', to: decisionId && links.decision(movementId, decisionId) },
    { step: 'certificate', to: certificateCode && links.check(certificateCode) },
  ];
}

export function AwardPath({ movementId, nomination }: { movementId: string; nomination: Known }) {
  return (
    <Stack gap="xs" component="nav" aria-label={vi.path}>
      <Title order={2} size="h4">
        {vi.path}
      </Title>
      <SimpleGrid cols={{ base: 2, sm: 4, lg: 8 }} spacing="xs">
        {stepsOf(movementId, nomination).map(({ step, to }, index) => (
          <Paper key={step} withBorder p="xs" bg={to === null ? 'gray.0' : undefined}>
            <Text size="xs" c="dimmed">
              {index + 1}
            </Text>
            {to === null ? (
              <>
                <Text size="sm">{vi.steps[step]}</Text>
                <Text size="xs" c="dimmed">
                  {vi.notYet}
                </Text>
              </>
            ) : (
              <StepLink step={step} to={to} />
            )}
          </Paper>
        ))}
      </SimpleGrid>
    </Stack>
  );
}

/** The certificate's page is a document of its own, outside the router. */
function StepLink({ step, to }: { step: Step; to: string }) {
  const label = { 'aria-label': vi.goTo(vi.steps[step]) };
  return step === 'certificate' ? (
    <Anchor size="sm" href={to} target="_blank" {...label}>
      {vi.steps[step]}
    </Anchor>
  ) : (
    <Anchor component={Link} size="sm" to={to} {...label}>
      {vi.steps[step]}
    </Anchor>
  );
}
