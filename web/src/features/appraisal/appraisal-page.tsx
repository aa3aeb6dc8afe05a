import { Alert, Anchor, Box, SegmentedControl, Stack, Table, Text } from '@mantine/core';
import { nomineeName } from '@thidua/domain/wording/award-labels';
import { holds } from '@thidua/domain/people/membership';
import { directWorkers } from '@thidua/domain/nomination/eligibility';
import { nominationSchema, type Nomination } from '@thidua/domain/nomination/nomination';
import { Link, useSearchParams } from 'react-router';
import { useLiveQuery } from '../../firebase/live.ts';
import { useSession, type OpenMovement } from '../../reading/session.ts';
import { NominationBadge } from '../../ui/award/award-badges.tsx';
import { AwardsOnly } from '../../parts/award/awards-only.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { links } from '../../ui/links.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { Page } from '../../parts/page.tsx';
import { QuotaRequests } from './quota-requests.tsx';
import { groupNames, inTurn, isGroup, statesOf, type GroupName } from './groups.ts';
import { LIST_LIMIT, nominationsIn } from './queries.ts';
import { standingSince } from './standing-since.ts';
import { words } from './texts.ts';
import { awardLabels } from '../../language/award-labels.ts';

/** Every dossier of the movement, by what is to be done with it. */
export default function AppraisalPage() {
  return <AwardsOnly title={words.title}>{(movement) => <Groups movement={movement} />}</AwardsOnly>;
}

function Groups({ movement }: { movement: OpenMovement }) {
  const [params, setParams] = useSearchParams();
  const { membership, now } = useSession();
  const isOffice = holds(membership, movement.authorityId, 'office', now());
  const asked = params.get('group');
  const group = isGroup(asked) ? asked : 'waiting';
  return (
    <Page title={words.title} subtitle={movement.shortTitle}>
      {isOffice && <QuotaRequests movement={movement} />}
      <Box style={{ overflowX: 'auto' }}>
        <SegmentedControl
          aria-label={words.groupLabel}
          value={group}
          data={groupNames.map((name) => ({ value: name, label: words.groups[name] }))}
          onChange={(value) => setParams({ group: value }, { replace: true })}
        />
      </Box>
      <Group key={group} movement={movement} group={group} />
    </Page>
  );
}

function Group({ movement, group }: { movement: OpenMovement; group: GroupName }) {
  const live = useLiveQuery(nominationsIn(movement.id, statesOf(group)), nominationSchema);
  return (
    <LiveView live={live}>
      {(found) => {
        const rows = inTurn(found ?? []);
        if (rows.length === 0) {
          const hint = group === 'waiting' ? words.emptyHint.waiting : words.emptyHint.other;
          return <EmptyState title={words.empty}>{hint}</EmptyState>;
        }
        return (
          <Stack gap="sm">
            <Shares movement={movement} rows={rows} />
            {rows.length === LIST_LIMIT && <Alert color="gray">{words.more(LIST_LIMIT)}</Alert>}
            <List movement={movement} rows={rows} />
          </Stack>
        );
      }}
    </LiveView>
  );
}

/** Awards should not gather on leaders (docs/rules.md#rule-8). */
function Shares({ movement, rows }: { movement: OpenMovement; rows: readonly Nomination[] }) {
  const { direct, individuals, share } = directWorkers(rows);
  const wanted = movement.awards?.directWorkerShare ?? 0;
  if (individuals === 0) return null;
  const low = share < wanted;
  return (
    <Alert color={low ? 'orange' : 'gray'} title={words.directWorkers(direct, individuals)}>
      {low && words.directWorkersLow(wanted)}
    </Alert>
  );
}

function List({
  movement,
  rows,
}: {
  movement: OpenMovement;
  rows: readonly (Nomination & { id: string })[];
}) {
  const { now } = useSession();
  return (
    <Box style={{ overflowX: 'auto' }}>
      <Table verticalSpacing="xs" fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.columns.nominee}</Table.Th>
            <Table.Th visibleFrom="sm">{words.columns.unit}</Table.Th>
            <Table.Th visibleFrom="sm">{words.columns.state}</Table.Th>
            <Table.Th visibleFrom="sm">{words.columns.facts}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Td>
                <Anchor component={Link} size="sm" fw={600} to={links.nomination(movement.id, row.id)}>
                  {nomineeName(row)}
                </Anchor>
                <Text size="sm" c="dimmed">
                  {awardLabels.recipientKind[row.kind]}
                  {row.position && ` · ${row.position}`}
                </Text>
                <Box hiddenFrom="sm">
                  <Text size="sm">{row.unitName}</Text>
                  <Standing row={row} since={standingSince(row, now(), movement.zone)} />
                  <Notes row={row} />
                </Box>
              </Table.Td>
              <Table.Td visibleFrom="sm">
                <Anchor component={Link} size="sm" to={links.unit(movement.id, row.unitId)}>
                  {row.unitName}
                </Anchor>
              </Table.Td>
              <Table.Td visibleFrom="sm">
                <Standing row={row} since={standingSince(row, now(), movement.zone)} />
              </Table.Td>
              <Table.Td visibleFrom="sm">
                <Notes row={row} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Box>
  );
}

function Standing({ row, since }: { row: Nomination; since: string }) {
  return (
    <>
      <NominationBadge nomination={row} />
      <Text size="sm" c="dimmed">
        {since}
      </Text>
    </>
  );
}

function Notes({ row }: { row: Nomination }) {
  const missed = row.facts.filter(({ ok }) => !ok).length;
  const matches = row.namesakes.open;
  return (
    <>
      {(missed > 0 || matches === 0) && (
        <Text size="sm" c={missed > 0 ? 'orange.9' : 'dimmed'}>
          {words.warnings(missed)}
        </Text>
      )}
      {matches > 0 && (
        <Text size="sm" c="red.8">
          {words.matches(matches)}
        </Text>
      )}
    </>
  );
}
