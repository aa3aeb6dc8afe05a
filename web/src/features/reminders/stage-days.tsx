import { List, Stack, Text, Title } from '@mantine/core';
import type { WorkCalendar } from '@thidua/domain/movement/work-calendar';
import { formatDate } from '@thidua/domain/base/text';
import { REGISTRATION_CASE } from '@thidua/domain/movement/case-ids';
import { deadlineOf, opensOnOf } from '@thidua/domain/movement/movement';
import { remindingDays } from '@thidua/domain/movement/reminders';
import { useId } from 'react';
import { caseTitle } from '../../language/labels.ts';
import type { OpenMovement } from '../../reading/session.ts';
import { words } from './texts.ts';
import { dayWithWeekday } from '../../language/weekday.ts';

/** On which days the saved stages remind, by the general deadlines. */
export function StageDays({ movement, calendar }: { movement: OpenMovement; calendar: WorkCalendar }) {
  const titleId = useId();
  const cases = [REGISTRATION_CASE, ...movement.reportingPeriods.map(({ id }) => id)];
  const lines = cases.flatMap((caseId) => {
    const deadline = deadlineOf(movement, { extensions: {} }, caseId);
    return deadline === undefined ? [] : [{ caseId, deadline }];
  });
  const daysOf = (caseId: string, deadline: string) =>
    remindingDays(movement.reminders, { deadline, opensOn: opensOnOf(movement, caseId) }, calendar);
  return (
    <Stack gap="sm" component="section" aria-labelledby={titleId}>
      <Title order={2} size="h4" id={titleId}>
        {words.datesTitle}
      </Title>
      <Text size="sm" c="dimmed">
        {words.datesHint}
      </Text>
      {lines
        .toSorted((a, b) => (a.deadline < b.deadline ? -1 : 1))
        .map(({ caseId, deadline }) => {
          const days = daysOf(caseId, deadline);
          return (
            <div key={caseId}>
              <Text fw={600}>{words.due(caseTitle(movement, caseId), formatDate(deadline))}</Text>
              {days.length === 0 ? (
                <Text size="sm">{words.noDates}</Text>
              ) : (
                <List size="sm">
                  {days.map(({ stage, day }) => (
                    <List.Item key={day}>
                      {words.dateTo(
                        dayWithWeekday(day),
                        stage.to.map((role) => words.recipients[role]).join('; '),
                      )}
                    </List.Item>
                  ))}
                </List>
              )}
            </div>
          );
        })}
    </Stack>
  );
}
