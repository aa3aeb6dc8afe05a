import { Alert, Anchor, Badge, Blockquote, Box, Grid, Group, Paper, Stack, Text } from '@mantine/core';
import type { Movement } from '@thidua/domain/movement/movement';
import type { LocalDate } from '@thidua/domain/base/time';
import './plan.css';
import { Section, type Heading } from './section.tsx';
import { planSections } from './sections.tsx';
import { words } from './texts.ts';
import { labels } from '../../language/labels.ts';

/** A plan to be read in full, below its title. */
export function PlanView({ movement, today }: { movement: Movement; today: LocalDate }) {
  const sections = planSections(movement, today);
  return (
    <>
      {movement.sample && (
        <Alert color="orange" title={words.sampleTitle}>
          {words.sample}
        </Alert>
      )}
      {movement.motto !== '' && (
        <Blockquote p="md" color="seal" cite={words.motto} className="plan-keep">
          {movement.motto}
        </Blockquote>
      )}
      <Box hiddenFrom="lg" className="no-print">
        <details className="plan-contents-folded">
          <summary>{words.contents}</summary>
          <Links headings={sections} />
        </details>
      </Box>
      <Grid gap="xl" className="plan-grid">
        <Grid.Col span={{ base: 12, lg: 9 }}>
          <Stack gap={40}>
            {sections.map(({ id, title, content }) => (
              <Section key={id} id={id} title={title}>
                {content}
              </Section>
            ))}
          </Stack>
        </Grid.Col>
        <Grid.Col span={3} visibleFrom="lg" className="no-print">
          <Paper withBorder p="md" className="plan-contents">
            <Text fw={600} mb="xs">
              {words.contents}
            </Text>
            <Links headings={sections} />
          </Paper>
        </Grid.Col>
      </Grid>
    </>
  );
}

/** How a plan is called and who signed it. */
export function PlanHead({ movement }: { movement: Movement }) {
  const { number, issuer, issuedAt, issuedOn, signedAs, status } = movement;
  return (
    <Stack gap={4} mt={4}>
      <Text>{words.head(number, issuer, issuedAt, issuedOn)}</Text>
      {signedAs.length > 0 && (
        <Text size="sm" c="dimmed">
          {words.signedAs(signedAs)}
        </Text>
      )}
      <Group className="no-print">
        <Badge
          variant="light"
          color={status === 'open' ? 'teal' : 'gray'}
          c={status === 'open' ? 'teal.9' : 'gray.9'}
          tt="none"
          size="lg"
        >
          {labels.movementStatus[status]}
        </Badge>
      </Group>
    </Stack>
  );
}

const Links = ({ headings }: { headings: readonly Heading[] }) => (
  <nav aria-label={words.contents}>
    {headings.map(({ id, title }) => (
      <Anchor key={id} href={`#${id}`} size="sm">
        {title}
      </Anchor>
    ))}
  </nav>
);
