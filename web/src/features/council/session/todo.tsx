import { Alert, Box, Flex, Group, Text, ThemeIcon } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { nomineeName } from '@thidua/domain/wording/award-labels';
import { tellingNominees } from '@thidua/domain/council/council';
import { useSession } from '../../../reading/session.ts';
import { formatInstant } from '../../../ui/format.ts';
import { memberSteps, type MemberTask } from '../member-task.ts';
import type { SessionProps } from '../scope.ts';
import { words } from '../texts.ts';
import type { Marks } from '../use-marks.ts';

interface TodoProps extends SessionProps {
  task: MemberTask;
  marks: Marks;
}

/** The deadline, what a member does in order, and what the secrecy of the ballot means. */
export function Todo({ movement, session, nominees, task, marks }: TodoProps) {
  const { uid } = useSession();
  const { nominationIds, conflicts, opensAt, closesAt, rules } = session;
  const until = formatInstant(closesAt, movement.zone);
  const barred = nominationIds.filter((id) => uid in (conflicts[id] ?? {}));
  const telling = rules.secret ? tellingNominees(session).filter((id) => !barred.includes(id)) : [];
  const few = nominees
    .filter(({ id }) => telling.includes(id))
    .map(nomineeName)
    .join(', ');
  const steps = memberSteps({
    task,
    nominees: nominationIds.length,
    read: nominationIds.filter((id) => marks.read.has(id)).length,
    conflicts: barred.length,
    opinions: nominationIds.filter((id) => marks.spoken.has(id) && !barred.includes(id)).length,
  });
  return (
    <Alert color="indigo" title={words.todo(until)}>
      <Text fw={600}>{words.youNeedTo(words.tasks[task](until, formatInstant(opensAt, movement.zone)))}</Text>
      <Flex
        component="ol"
        direction={{ base: 'column', sm: 'row' }}
        gap={{ base: 6, sm: 'md' }}
        p={0}
        my="xs"
        mx={0}
        style={{ listStyle: 'none' }}
        aria-label={words.stepsLabel}
      >
        {steps.map(({ name, standing, count }, index) => (
          <Box component="li" key={name} aria-current={standing === 'now' ? 'step' : undefined}>
            <Group gap={6} wrap="nowrap">
              <ThemeIcon
                radius="xl"
                size="sm"
                variant={standing === 'later' ? 'light' : 'filled'}
                color={standing === 'done' ? 'green' : standing === 'now' ? 'blue.8' : 'gray'}
                aria-hidden
              >
                {standing === 'done' ? <IconCheck size={14} /> : <Text size="xs">{index + 1}</Text>}
              </ThemeIcon>
              <Text size="sm" fw={standing === 'now' ? 600 : 400}>
                {words.steps[name](count?.done ?? 0, count?.all ?? 0)}
              </Text>
            </Group>
          </Box>
        ))}
      </Flex>
      <Text size="sm">{words.opinionFree}</Text>
      <Text size="sm" mt={4}>
        {rules.secret ? words.secrecy : words.openVote}
      </Text>
      {rules.secret && (
        <Text size="sm" mt={4}>
          {words.unanimity}
        </Text>
      )}
      {few !== '' && (
        <Text size="sm" mt={4} c="orange.9" fw={600}>
          {words.fewForMember(few)}
        </Text>
      )}
    </Alert>
  );
}
