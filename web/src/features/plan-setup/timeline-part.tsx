import { NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import { reportKinds } from '@thidua/domain/movement/movement';
import { nextId } from '@thidua/domain/plan/plan-draft';
import { labels } from '../../language/labels.ts';
import { DayField, Items, NumberField, TextField } from './fields.tsx';
import { Said } from './findings.tsx';
import type { PartProps } from './part-props.ts';
import { words } from './field-texts.ts';

/** By when what is due. */
export function TimelinePart({ value, change, plan }: PartProps<'timeline'>) {
  const label = words.fields.timeline;
  return (
    <Stack gap="lg">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DayField
          place="registrationDeadline"
          label={label.registrationDeadline}
          hint={words.hints.lastDay}
          value={value.registrationDeadline}
          onChange={(registrationDeadline) => change({ registrationDeadline })}
        />
        <NativeSelect
          label={label.lateRegistrations}
          value={value.lateRegistrations}
          data={[
            { value: 'accepted', label: words.late.accepted },
            { value: 'refused', label: words.late.refused },
          ]}
          onChange={(event) =>
            change({ lateRegistrations: event.currentTarget.value === 'refused' ? 'refused' : 'accepted' })
          }
        />
      </SimpleGrid>
      <Items
        title={label.reportingPeriods}
        items={value.reportingPeriods}
        onChange={(reportingPeriods) => change({ reportingPeriods })}
        make={(taken) => {
          const before = value.reportingPeriods.at(-1);
          return {
            id: nextId('ky-', taken),
            kind: 'progress' as const,
            title: words.newPeriod(taken.length + 1),
            from: before ? null : plan.head.from,
            to: null,
            due: null,
          };
        }}
        addLabel={words.add.period}
        nameOf={({ title }, index) => title || words.nth(label.reportingPeriods, index + 1)}
      >
        {(period, set) => (
          <>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <TextField
                place={`reportingPeriods.${period.id}.title`}
                label={words.periodTitle}
                value={period.title}
                onChange={(title) => set({ title })}
              />
              <NativeSelect
                label={words.periodKind}
                value={period.kind}
                data={reportKinds.map((kind) => ({ value: kind, label: labels.reportKind[kind] }))}
                onChange={(event) => {
                  const kind = reportKinds.find((one) => one === event.currentTarget.value);
                  if (kind) set({ kind });
                }}
              />
            </SimpleGrid>
            <SimpleGrid cols={{ base: 1, sm: 3 }}>
              {(['from', 'to', 'due'] as const).map((day) => (
                <DayField
                  key={day}
                  place={`reportingPeriods.${period.id}.${day}`}
                  label={words.periodDays[day]}
                  value={period[day]}
                  onChange={(date) => set({ [day]: date })}
                />
              ))}
            </SimpleGrid>
          </>
        )}
      </Items>
      <Said place="reportingPeriods" />
      {plan.awards.given && (
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <DayField
            place="nominationDeadline"
            label={label.nominationDeadline}
            hint={words.hints.mayBeOpen}
            value={value.nominationDeadline}
            onChange={(nominationDeadline) => change({ nominationDeadline })}
          />
          <DayField
            place="sessionOn"
            label={label.sessionOn}
            hint={words.hints.mayBeOpen}
            value={value.sessionOn}
            onChange={(sessionOn) => change({ sessionOn })}
          />
          <NumberField
            place="commentDays"
            label={label.commentDays}
            max={60}
            value={value.commentDays}
            onChange={(days) => change({ commentDays: Math.max(1, days ?? 1) })}
          />
        </SimpleGrid>
      )}
    </Stack>
  );
}
