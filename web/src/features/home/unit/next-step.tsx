import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { UnitRecord } from '@thidua/domain/summary/unit-record';
import { Link } from 'react-router';
import type { AwardTasks } from './award-tasks.ts';
import { links } from '../../../ui/links.ts';
import { words } from './texts.ts';
import type { Agenda, CaseLine, Viewer } from './unit-agenda.ts';

interface NextStepProps {
  movementId: string;
  record: Pick<UnitRecord, 'unitId'>;
  agenda: Agenda;
  viewer: Viewer;
  awards: AwardTasks;
}

/** The one thing to do next, large; or that nothing waits. */
export function NextStep({ movementId, record, agenda, viewer, awards }: NextStepProps) {
  if (viewer === 'onlooker') return null;
  const { first } = agenda;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="next-step">
      <Stack gap="xs">
        <Title order={2} size="h4" id="next-step">
          {words.nextTitle}
        </Title>
        {first === null ? (
          awards.mend + awards.approve > 0 ? (
            <Group justify="space-between" align="center">
              <div>
                <Text fw={600}>{words.unitAwardsTitle}</Text>
                <Text>{words.unitAwardTasks(awards)}</Text>
              </div>
              <Button component={Link} to={links.awards(movementId, record.unitId)} size="md">
                {words.unitAwardsOpen}
              </Button>
            </Group>
          ) : (
            <Nothing lines={agenda.lines} />
          )
        ) : (
          <Group justify="space-between" align="center">
            <div>
              <Text fw={600}>{first.title}</Text>
              <Text>{words.step(first.step, viewer)}</Text>
              <Deadline line={first} />
            </div>
            <Button component={Link} to={links.case(movementId, record.unitId, first.caseId)} size="md">
              {words.action(first.step, viewer)}
            </Button>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}

function Nothing({ lines }: { lines: readonly CaseLine[] }) {
  const waiting = lines.find(({ step }) => step === 'waitHead');
  const coming = lines.find(({ step }) => step === 'notOpen');
  return (
    <div>
      <Text>{waiting ? words.waitingForHead(waiting.title) : words.nothingToDo}</Text>
      {coming && <Text c="dimmed">{words.nothingToDoHint(coming.title, coming.deadline)}</Text>}
    </div>
  );
}

/** `Hạn 24/11/2021 – còn 3 ngày`; red once it has passed, orange on the last days. */
export function Deadline({ line, extended = false }: { line: CaseLine; extended?: boolean }) {
  const { daysLeft, deadline, opensOn, step, punctuality } = line;
  if (step === 'notOpen' && opensOn !== null) {
    return (
      <Text size="sm" c="dimmed">
        {words.opensOn(opensOn)}, {words.due(deadline).toLowerCase()}
      </Text>
    );
  }
  const counts = daysLeft !== null && step !== 'closed' && punctuality !== 'notOwed';
  const colour = !counts ? 'dimmed' : daysLeft < 0 ? 'red.8' : daysLeft <= 3 ? 'orange.9' : 'inherit';
  return (
    <Text size="sm" c={colour} fw={counts && daysLeft <= 0 ? 600 : 400}>
      {[
        words.due(deadline),
        ...(counts ? [words.daysLeft(daysLeft)] : []),
        ...(extended ? [words.extended] : []),
      ].join(', ')}
    </Text>
  );
}
