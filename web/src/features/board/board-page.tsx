import { Button, Group, Stack, Tabs, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { holds, holdsAny, overseeingRoles } from '@thidua/domain/people/membership';
import type { Movement } from '@thidua/domain/movement/movement';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { Link, useSearchParams } from 'react-router';
import { useMovement, useSession } from '../../reading/session.ts';
import { links } from '../../ui/links.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../parts/page.tsx';
import { CaseTab } from './case-tab.tsx';
import { ExportButton } from './export-button.tsx';
import { noFilters, type Filters } from '@thidua/domain/summary/board-filter';
import { filtersFrom, paramsOf } from './filters.ts';
import { Incidents } from './incidents.tsx';
import { Reconciliation } from './reconciliation.tsx';
import { words } from './texts.ts';
import { caseTitle } from '../../language/labels.ts';

const INCIDENTS = 'incidents';

export default function BoardPage() {
  const movement = useMovement();
  const { membership, now } = useSession();
  const mayRead = holdsAny(membership, movement.authorityId, overseeingRoles, now());
  return (
    <Page title={words.title} subtitle={movement.shortTitle}>
      {!mayRead ? (
        <EmptyState title={words.denied}>{words.deniedHint}</EmptyState>
      ) : (
        <Board movement={movement} isOffice={holds(membership, movement.authorityId, 'office', now())} />
      )}
    </Page>
  );
}

function Board({ movement, isOffice }: { movement: Movement & { id: string }; isOffice: boolean }) {
  const [params, setParams] = useSearchParams();
  const cases = [
    REGISTRATION_CASE,
    ...movement.reportingPeriods.toSorted((a, b) => (a.due < b.due ? -1 : 1)).map(({ id }) => id),
  ];
  const tabs = isOffice ? [...cases, INCIDENTS] : cases;
  const tab = tabs.find((id) => id === params.get('tab')) ?? REGISTRATION_CASE;
  // Back leads through the tabs; filters are kept in the address of theirs.
  const show = (shown: string, filters: Filters) =>
    setParams(paramsOf(shown, filters), { replace: shown === tab });
  const filters = filtersFrom(params);
  return (
    <Stack gap="md">
      <Group justify="space-between" gap="sm" className="no-print">
        <Text size="sm" c="dimmed">
          {isOffice ? '' : words.readOnly}
        </Text>
        <Group gap="sm">
          {isOffice && (
            <Button component={Link} to={links.reminders(movement.id)} variant="default">
              {words.reminders}
            </Button>
          )}
          {tab !== INCIDENTS && (
            <Button
              variant="default"
              leftSection={<IconPrinter size={16} aria-hidden />}
              onClick={() => window.print()}
            >
              {words.print}
            </Button>
          )}
          {isOffice && tab !== INCIDENTS && (
            <ExportButton key={tab} movement={movement} caseId={tab} filters={filters} />
          )}
        </Group>
      </Group>
      <Tabs
        value={tab}
        onChange={(next) => show(next ?? REGISTRATION_CASE, { ...noFilters, clusterId: filters.clusterId })}
      >
        <Tabs.List className="board-tabs no-print">
          {cases.map((id) => (
            <Tabs.Tab key={id} value={id}>
              {id === REGISTRATION_CASE ? words.tabRegistration : caseTitle(movement, id)}
            </Tabs.Tab>
          ))}
          {isOffice && <Tabs.Tab value={INCIDENTS}>{words.tabIncidents}</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value={tab} pt="md">
          {tab === INCIDENTS ? (
            <Stack gap="xl">
              <Incidents movement={movement} />
              <Reconciliation movementId={movement.id} zone={movement.zone} />
            </Stack>
          ) : (
            <CaseTab
              key={tab}
              movement={movement}
              caseId={tab}
              isOffice={isOffice}
              filters={filters}
              onFilters={(next) => show(tab, next)}
            />
          )}
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
