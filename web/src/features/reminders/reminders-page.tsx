import { Alert, Stack, Text } from '@mantine/core';
import { noWorkCalendar, workCalendarSchema } from '@thidua/domain/movement/work-calendar';
import { paths } from '@thidua/domain/base/paths';
import { holds } from '@thidua/domain/people/membership';
import { useLiveDoc } from '../../firebase/live.ts';
import { LiveView } from '../../parts/live-view.tsx';
import { Page } from '../../parts/page.tsx';
import { useMovement, useSession, type OpenMovement } from '../../reading/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { links } from '../../ui/links.ts';
import { DaysOff } from './days-off.tsx';
import { LastRun } from './last-run.tsx';
import { StageDays } from './stage-days.tsx';
import { StagesForm } from './stages-form.tsx';
import { words } from './texts.ts';

/** By what rules a movement reminds of its deadlines, on which days that is, what came of it, and the days off. */
export default function RemindersPage() {
  const movement = useMovement();
  const { membership, now } = useSession();
  const isOffice = holds(membership, movement.authorityId, 'office', now());
  return (
    <Page
      title={words.title}
      subtitle={movement.shortTitle}
      breadcrumb={[{ label: words.board, to: links.board(movement.id) }]}
    >
      {isOffice ? (
        <Reminders movement={movement} />
      ) : (
        <EmptyState title={words.officeOnly}>{words.officeOnlyHint}</EmptyState>
      )}
    </Page>
  );
}

function Reminders({ movement }: { movement: OpenMovement }) {
  const live = useLiveDoc(paths.workCalendar(movement.authorityId), workCalendarSchema);
  const state = { preparing: words.preparing, open: null, closed: words.closed }[movement.status];
  return (
    <Stack gap="xl">
      <Stack gap="sm">
        <Text maw={760}>{words.lead}</Text>
        {state !== null && (
          <Alert color="gray" role="status">
            {state}
          </Alert>
        )}
      </Stack>
      <StagesForm movement={movement} />
      <LiveView live={live}>
        {(saved) => (
          <>
            <StageDays movement={movement} calendar={saved ?? noWorkCalendar} />
            <LastRun movement={movement} />
            <DaysOff movement={movement} calendar={saved ?? noWorkCalendar} />
          </>
        )}
      </LiveView>
    </Stack>
  );
}
