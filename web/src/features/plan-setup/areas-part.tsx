import { MultiSelect, NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import { directions } from '@thidua/domain/movement/movement';
import { unitKinds } from '@thidua/domain/movement/unit';
import { nextAreaId, nextId, PLAN_LIMITS } from '@thidua/domain/plan/plan-draft';
import { labels } from '../../language/labels.ts';
import { Items, TextField } from './fields.tsx';
import { Said } from './findings.tsx';
import type { PartProps } from './part-props.ts';
import { words } from './field-texts.ts';

/** What units compete in, and targets that are proposed to them. */
export function AreasPart({ value, change }: PartProps<'areas'>) {
  const { contentAreas, proposedTargets } = value;
  const label = words.fields.areas;
  return (
    <Stack gap="lg">
      <Items
        title={label.contentAreas}
        items={contentAreas}
        onChange={(areas) => change({ contentAreas: areas })}
        make={(taken) => ({ id: nextAreaId(taken), title: '', text: '', source: '' })}
        addLabel={words.add.area}
        nameOf={({ id, title }) => `${id}. ${title}`}
      >
        {(area, set) => (
          <>
            <TextField
              place={`contentAreas.${area.id}.title`}
              label={words.areaTitle}
              hint={words.hints.areaTitle}
              value={area.title}
              onChange={(title) => set({ title })}
            />
            <TextField
              place={`contentAreas.${area.id}.text`}
              label={words.areaText}
              limit={PLAN_LIMITS.passage}
              rows={2}
              value={area.text}
              onChange={(text) => set({ text })}
            />
            <Said place={`contentAreas.${area.id}`} />
          </>
        )}
      </Items>
      <Said place="contentAreas" />
      <Items
        title={label.proposedTargets}
        items={proposedTargets}
        onChange={(targets) => change({ proposedTargets: targets })}
        make={(taken) => ({
          id: nextId('ct-', taken),
          contentArea: contentAreas.at(-1)?.id ?? '',
          name: '',
          unitOfMeasure: '%',
          direction: 'up' as const,
          kinds: [],
        })}
        addLabel={words.add.target}
        nameOf={({ name }, index) => name || words.nth(label.proposedTargets, index + 1)}
      >
        {(target, set) => (
          <>
            <TextField
              place={`proposedTargets.${target.id}.name`}
              label={words.targetName}
              value={target.name}
              onChange={(name) => set({ name })}
            />
            <SimpleGrid cols={{ base: 1, sm: 3 }}>
              <div>
                <NativeSelect
                  label={words.targetArea}
                  value={target.contentArea}
                  data={[
                    ...(contentAreas.some(({ id }) => id === target.contentArea)
                      ? []
                      : [{ value: target.contentArea, label: words.choose }]),
                    ...contentAreas.map(({ id, title }) => ({ value: id, label: `${id}. ${title}` })),
                  ]}
                  onChange={(event) => set({ contentArea: event.currentTarget.value })}
                />
                <Said place={`proposedTargets.${target.id}.contentArea`} />
              </div>
              <TextField
                place={`proposedTargets.${target.id}.unitOfMeasure`}
                label={words.unitOfMeasure}
                value={target.unitOfMeasure}
                onChange={(unitOfMeasure) => set({ unitOfMeasure })}
              />
              <NativeSelect
                label={words.direction}
                value={target.direction}
                data={directions.map((direction) => ({
                  value: direction,
                  label: labels.direction[direction],
                }))}
                onChange={(event) => {
                  const direction = directions.find((one) => one === event.currentTarget.value);
                  if (direction) set({ direction });
                }}
              />
            </SimpleGrid>
            <MultiSelect
              label={words.targetKinds}
              description={words.hints.targetKinds}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={target.kinds}
              data={unitKinds
                .filter((kind) => kind !== 'authority')
                .map((kind) => ({ value: kind, label: labels.unitKind[kind] }))}
              onChange={(kinds) => set({ kinds: unitKinds.filter((kind) => kinds.includes(kind)) })}
            />
          </>
        )}
      </Items>
    </Stack>
  );
}
