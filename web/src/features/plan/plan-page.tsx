import {
  Alert,
  Anchor,
  Badge,
  Blockquote,
  Box,
  Button,
  Grid,
  Group,
  Paper,
  Stack,
  Text,
} from '@mantine/core';
import type { Movement } from '@thidua/domain/movement/movement';
import { localDateOf } from '@thidua/domain/base/time';
import { IconPrinter } from '@tabler/icons-react';
import { useMovement, useSession } from '../../reading/session.ts';
import { Page } from '../../parts/page.tsx';
import './plan.css';
import { Section, type Heading } from './section.tsx';
import { planSections } from './sections.tsx';
import { words } from './texts.ts';
import { labels } from '../../language/labels.ts';

/** The plan of the movement, to be read in full. */
export default function PlanPage() {
  const movement = useMovement();
  const { now } = useSession();
  const sections = planSections(movement, localDateOf(now(), movement.zone));
  return (
    <Page title={movement.title} subtitle={<Subtitle movement={movement} />} actions={<Print />}>
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
    </Page>
  );
}

function Subtitle({ movement }: { movement: Movement }) {
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

const Print = () => (
  <Button
    variant="default"
    leftSection={<IconPrinter size={18} aria-hidden />}
    onClick={() => {
      window.print();
    }}
  >
    {words.print}
  </Button>
);

const Links = ({ headings }: { headings: readonly Heading[] }) => (
  <nav aria-label={words.contents}>
    {headings.map(({ id, title }) => (
      <Anchor key={id} href={`#${id}`} size="sm">
        {title}
      </Anchor>
    ))}
  </nav>
);
