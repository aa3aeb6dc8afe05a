import { SimpleGrid, Stack, Text } from '@mantine/core';
import { PLAN_LIMITS } from '@thidua/domain/plan/plan-draft';
import { DayField, Items, LinesField, PassagesField, TextField } from './fields.tsx';
import { Said } from './findings.tsx';
import type { PartProps } from './part-props.ts';
import { words } from './field-texts.ts';

const numbered = <T extends object>(items: readonly T[]) =>
  items.map((item, index) => ({ ...item, id: String(index) }));

/** Why the movement is held, on what it rests, who does what and who is told. */
export function TextPart({ value, change }: PartProps<'text'>) {
  const label = words.fields.text;
  return (
    <Stack gap="lg">
      <PassagesField
        place="purposes"
        label={label.purposes}
        value={value.purposes}
        onChange={(purposes) => change({ purposes })}
      />
      <PassagesField
        place="requirements"
        label={label.requirements}
        value={value.requirements}
        onChange={(requirements) => change({ requirements })}
      />
      <div>
        <PassagesField
          place="legalBases"
          label={label.legalBases}
          value={value.legalBases}
          onChange={(legalBases) => change({ legalBases })}
        />
        {value.legalBases.map((_, index) => (
          <Said key={String(index)} place={`legalBases.${index}`} />
        ))}
      </div>
      <Stack gap="xs">
        <Items
          title={label.legalActs}
          items={numbered(value.legalActs)}
          onChange={(acts) => change({ legalActs: acts.map(({ name, from, to }) => ({ name, from, to })) })}
          make={(taken) => ({ id: String(taken.length), name: '', from: null, to: null })}
          addLabel={words.add.legalAct}
          nameOf={({ name }, index) => name || words.nth(label.legalActs, index + 1)}
        >
          {(act, set) => (
            <>
              <TextField
                place={`legalActs.${act.id}.name`}
                label={words.actName}
                hint={words.hints.actName}
                value={act.name}
                onChange={(name) => set({ name })}
              />
              <SimpleGrid cols={{ base: 1, xs: 2 }}>
                <DayField
                  place={`legalActs.${act.id}.from`}
                  label={words.inForceFrom}
                  value={act.from}
                  onChange={(from) => set({ from })}
                />
                <DayField
                  place={`legalActs.${act.id}.to`}
                  label={words.inForceTo}
                  hint={words.hints.inForceTo}
                  value={act.to}
                  onChange={(to) => set({ to })}
                />
              </SimpleGrid>
            </>
          )}
        </Items>
        <Text size="sm" c="dimmed">
          {words.hints.legalActs}
        </Text>
      </Stack>
      <Items
        title={label.tasks}
        items={numbered(value.tasks)}
        onChange={(tasks) =>
          change({ tasks: tasks.map(({ body, source, items }) => ({ body, source, items })) })
        }
        make={(taken) => ({ id: String(taken.length), body: '', source: '', items: [] })}
        addLabel={words.add.task}
        nameOf={({ body }, index) => body || words.nth(label.tasks, index + 1)}
      >
        {(task, set) => (
          <>
            <TextField
              place={`tasks.${task.id}.body`}
              label={words.body}
              value={task.body}
              onChange={(body) => set({ body })}
            />
            <LinesField
              place={`tasks.${task.id}.items`}
              label={words.items}
              limit={PLAN_LIMITS.passage}
              value={task.items}
              onChange={(items) => set({ items: [...items] })}
            />
          </>
        )}
      </Items>
      <LinesField
        place="recipients"
        label={label.recipients}
        value={value.recipients}
        onChange={(recipients) => change({ recipients: [...recipients] })}
      />
    </Stack>
  );
}
