import { List, Stack, Text, Title } from '@mantine/core';
import { paths } from '@thidua/domain/base/paths';
import { movementSweepSchema, type ReminderRun } from '@thidua/domain/summary/sweep';
import { useId } from 'react';
import { useLiveDoc } from '../../firebase/live.ts';
import { LiveView } from '../../parts/live-view.tsx';
import type { OpenMovement } from '../../reading/session.ts';
import { formatInstant } from '../../ui/format.ts';
import { words } from './texts.ts';

/** Whom the latest run reached, and for whom somebody has to call. */
export function LastRun({ movement }: { movement: OpenMovement }) {
  const live = useLiveDoc(paths.sweep(movement.id, 'reminders'), movementSweepSchema);
  const titleId = useId();
  return (
    <Stack gap="sm" component="section" aria-labelledby={titleId}>
      <Title order={2} size="h4" id={titleId}>
        {words.runTitle}
      </Title>
      <LiveView live={live}>
        {(sweep) =>
          sweep?.kind === 'reminders' ? (
            <Run run={sweep} zone={movement.zone} />
          ) : (
            <Text c="dimmed">{words.noRun}</Text>
          )
        }
      </LiveView>
    </Stack>
  );
}

function Run({ run, zone }: { run: ReminderRun; zone: string }) {
  const { phase, aliveAt, units, people, nobody, nobodyCount } = run;
  return (
    <>
      <Text>{words.run(formatInstant(aliveAt, zone), units, people)}</Text>
      {phase !== 'done' && <Text c="dimmed">{words.running}</Text>}
      {nobodyCount > 0 && (
        <>
          <Text>{words.unreached(nobodyCount)}</Text>
          <List size="sm">
            {nobody.map(({ unitId, name, phone }, index) => (
              <List.Item key={`${unitId}~${index}`}>
                {name}: {phone === '' ? words.noPhone : phone}
              </List.Item>
            ))}
            {nobodyCount > nobody.length && <List.Item>{words.more(nobodyCount - nobody.length)}</List.Item>}
          </List>
        </>
      )}
    </>
  );
}
