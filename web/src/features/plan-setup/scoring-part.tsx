import { Button, Group, NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
import { scoreItemKinds } from '@thidua/domain/movement/award-settings';
import { nextId, PLAN_LIMITS, type PlanPart } from '@thidua/domain/plan/plan-draft';
import { Items, NumberField, TextField } from './fields.tsx';
import { Said } from './findings.tsx';
import type { PartProps } from './part-props.ts';
import { words } from './field-texts.ts';

type Criterion = PlanPart<'scoring'>['collective'][number];

/** What is looked at in collectives and individuals, and how many points each line of the score table can have. */
export function ScoringPart({ value, change, plan }: PartProps<'scoring'>) {
  const label = words.fields.scoring;
  return (
    <Stack gap="lg">
      <Criteria
        field="collective"
        title={label.collective}
        criteria={value.collective}
        prefix="tt-"
        onChange={(collective) => change({ collective })}
      />
      <Criteria
        field="individual"
        title={label.individual}
        criteria={value.individual}
        prefix="cn-"
        onChange={(individual) => change({ individual })}
      />
      {plan.awards.given && <ScoreTable value={value} change={change} />}
    </Stack>
  );
}

function Criteria(props: {
  field: 'collective' | 'individual';
  title: string;
  criteria: readonly Criterion[];
  prefix: string;
  onChange: (criteria: Criterion[]) => void;
}) {
  const { field, title, criteria, prefix, onChange } = props;
  return (
    <Items
      title={title}
      items={criteria}
      onChange={onChange}
      make={(taken) => ({ id: nextId(prefix, taken), title: '', text: '', source: '', maxPoints: 20 })}
      addLabel={words.add.criterion}
      nameOf={(one, index) => one.title || words.nth(words.criterion, index + 1)}
    >
      {(criterion, set) => (
        <>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextField
              place={`${field}.${criterion.id}.title`}
              label={words.criterionTitle}
              value={criterion.title}
              onChange={(text) => set({ title: text })}
            />
            <NumberField
              place={`${field}.${criterion.id}.maxPoints`}
              label={words.maxPoints}
              value={criterion.maxPoints}
              onChange={(maxPoints) => set({ maxPoints })}
            />
          </SimpleGrid>
          <TextField
            place={`${field}.${criterion.id}.text`}
            label={words.criterionText}
            limit={PLAN_LIMITS.passage}
            rows={2}
            value={criterion.text}
            onChange={(text) => set({ text })}
          />
          <Said place={`${field}.${criterion.id}`} />
        </>
      )}
    </Items>
  );
}

function ScoreTable({ value, change }: Pick<PartProps<'scoring'>, 'value' | 'change'>) {
  const { groups, collective } = value;
  const itemIds = groups.flatMap(({ items }) => items.map(({ id }) => id));
  const left = collective.filter(({ id }) => !itemIds.includes(id));
  const label = words.fields.scoring;
  const addCriteria = () => {
    const items = left.map(({ id, title, maxPoints }) => ({
      id,
      kind: 'criterion' as const,
      title,
      maxPoints,
    }));
    const [first, ...others] = groups;
    change({
      groups: first
        ? [{ ...first, items: [...first.items, ...items] }, ...others]
        : [{ id: nextId('nhom-', []), title: words.fields.scoring.collective, items }],
    });
  };
  return (
    <Stack gap="sm">
      <Items
        title={label.groups}
        items={groups}
        onChange={(next) => change({ groups: next })}
        make={(taken) => ({ id: nextId('nhom-', taken), title: '', items: [] })}
        addLabel={words.add.group}
        nameOf={({ title }, index) => title || words.nth(label.groups, index + 1)}
      >
        {(group, set) => (
          <>
            <TextField
              place={`groups.${group.id}.title`}
              label={words.groupTitle}
              value={group.title}
              onChange={(title) => set({ title })}
            />
            <Said place={`groups.${group.id}`} />
            <Items
              title={words.lines}
              items={group.items}
              onChange={(items) => set({ items })}
              make={() => ({ id: nextId('dong-', itemIds), kind: 'bonus' as const, title: '', maxPoints: 5 })}
              addLabel={words.add.line}
              nameOf={({ title }, index) => title || words.nth(words.lines, index + 1)}
            >
              {(item, setItem) => (
                <>
                  <SimpleGrid cols={{ base: 1, sm: 3 }}>
                    <TextField
                      place={`groups.${group.id}.${item.id}.title`}
                      label={words.lineTitle}
                      value={item.title}
                      onChange={(title) => setItem({ title })}
                    />
                    <NativeSelect
                      label={words.lineKind}
                      value={item.kind}
                      data={scoreItemKinds.map((kind) => ({ value: kind, label: words.lineKinds[kind] }))}
                      onChange={(event) => {
                        const kind = scoreItemKinds.find((one) => one === event.currentTarget.value);
                        if (kind) setItem({ kind });
                      }}
                    />
                    <NumberField
                      place={`groups.${group.id}.${item.id}.maxPoints`}
                      label={words.maxPoints}
                      whole={false}
                      value={item.maxPoints}
                      onChange={(maxPoints) => setItem({ maxPoints })}
                    />
                  </SimpleGrid>
                  <Said place={`groups.${group.id}.${item.id}`} />
                </>
              )}
            </Items>
          </>
        )}
      </Items>
      {left.length > 0 && (
        <Group>
          <Button variant="light" onClick={addCriteria}>
            {words.add.criteriaToTable(left.length)}
          </Button>
        </Group>
      )}
      <NumberField
        place="total"
        label={label.total}
        hint={words.hints.total}
        value={value.total}
        onChange={(total) => change({ total })}
      />
      <Text size="sm" c="dimmed">
        {words.hints.scoreTable}
      </Text>
    </Stack>
  );
}
