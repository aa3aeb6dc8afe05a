import { Anchor, Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import type { Movement } from '@thidua/domain/movement/movement';
import { nodeSchema } from '@thidua/domain/summary/node';
import { nodeIds } from '@thidua/domain/summary/node-ids';
import { paths } from '@thidua/domain/base/paths';
import { summaryOf, type Summary } from '@thidua/domain/summary/tally';
import { unitRecordSchema } from '@thidua/domain/summary/unit-record';
import { Link } from 'react-router';
import { useLiveDoc, useLiveQuery } from '../../../firebase/live.ts';
import { links } from '../../../ui/links.ts';
import { LiveView } from '../../../parts/live-view.tsx';
import { awaitingByCase, missingByCase, unusualByCase } from './desk-lines.ts';
import { unitsAwaitingOffice } from '../queries.ts';
import { words } from './texts.ts';

const SHOWN = 100;

interface OfficeDeskProps {
  movement: Movement & { id: string };
}

/** What waits for the office, each line a link to just those units. */
export default function OfficeDesk({ movement }: OfficeDeskProps) {
  const root = useLiveDoc(paths.node(movement.id, nodeIds.unit(movement.authorityId)), nodeSchema);
  const caseIds = movement.reportingPeriods.map(({ id }) => id);
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="office-desk">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4" id="office-desk">
          {words.officeTitle}
        </Title>
        <Button component={Link} to={links.board(movement.id)}>
          {words.openBoard}
        </Button>
      </Group>
      <LiveView live={root}>
        {(node) => {
          const summary = summaryOf(node?.tally ?? {}, caseIds, []);
          return (
            <Stack gap="sm">
              <Awaiting movement={movement} summary={summary} />
              <Missing movement={movement} summary={summary} />
            </Stack>
          );
        }}
      </LiveView>
    </Paper>
  );
}

function Awaiting({ movement, summary }: OfficeDeskProps & { summary: Summary }) {
  const live = useLiveQuery(unitsAwaitingOffice(movement.id, SHOWN), unitRecordSchema);
  return (
    <div>
      <Text fw={600}>
        {summary.awaitingOffice === 0 ? words.officeNothing : words.officeWaiting(summary.awaitingOffice)}
      </Text>
      <LiveView live={live}>
        {(records) => (
          <List size="sm">
            {awaitingByCase(movement, records ?? []).map(({ caseId, title, count }) => (
              <List.Item key={caseId}>
                <Anchor
                  component={Link}
                  to={links.board(movement.id, { tab: caseId, state: 'validated' })}
                  size="sm"
                >
                  {words.officeWaitingIn(title, count, records?.length === SHOWN)}
                </Anchor>
              </List.Item>
            ))}
            {unusualByCase(movement, records ?? []).map(({ caseId, title, count }) => (
              <List.Item key={`unusual ${caseId}`}>
                <Anchor
                  component={Link}
                  to={links.board(movement.id, { tab: caseId, unusual: '1' })}
                  size="sm"
                >
                  {words.officeUnusual(title, count, records?.length === SHOWN)}
                </Anchor>
              </List.Item>
            ))}
          </List>
        )}
      </LiveView>
    </div>
  );
}

function Missing({ movement, summary }: OfficeDeskProps & { summary: Summary }) {
  const lines = missingByCase(movement, summary);
  return (
    <div>
      <Text fw={600}>{lines.length === 0 ? words.officeNoMissing : words.officeMissingTitle}</Text>
      <List size="sm">
        {lines.map(({ caseId, title, count }) => (
          <List.Item key={caseId}>
            <Anchor
              component={Link}
              to={links.board(movement.id, { tab: caseId, punctuality: 'missing' })}
              size="sm"
            >
              {words.officeMissing(title, count)}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </div>
  );
}
