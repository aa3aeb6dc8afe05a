import { ActionIcon, Badge, Group, Paper, SimpleGrid, Stack, Text, Tooltip } from '@mantine/core';
import { isConfirmed } from '@thidua/domain/submission/figure';
import { IconArrowDown, IconArrowUp, IconCopy, IconTrash } from '@tabler/icons-react';
import {
  directions,
  directionSchema,
  type Movement,
  type ProposedTarget,
} from '@thidua/domain/movement/movement';
import { isUnchangedCopy, type DraftTarget } from '@thidua/domain/submission/registration';
import { formatNumber } from '../../../language/numbers.ts';
import { memo } from 'react';
import {
  ChoiceField,
  DateField,
  LongTextField,
  NumberField,
  TextField,
  WrappedTextField,
} from '../form/fields.tsx';
import { NameTextField } from '../form/name-fields.tsx';
import { FigureField } from '../form/figure-field.tsx';
import { words } from './texts.ts';
import { labels } from '../../../language/labels.ts';

export interface TargetActions {
  change: (id: string, change: Partial<DraftTarget>) => void;
  duplicate: (id: string) => void;
  remove: (id: string) => void;
  move: (id: string, by: -1 | 1) => void;
}

interface Props {
  target: DraftTarget;
  index: number;
  count: number;
  share: number | null;
  movement: Pick<Movement, 'contentAreas' | 'period'>;
  proposals: readonly ProposedTarget[];
  actions: TargetActions;
  disabled: boolean;
}

const directionChoices = directions.map((value) => ({ value, label: labels.direction[value] }));

/** One target: a wide row of fields on a desk, a card on a phone. */
export const TargetCard = memo(function TargetCard(props: Props) {
  const { target, movement, share, actions } = props;
  const { id } = target;
  const path = (field: keyof DraftTarget) => `targets.${id}.${field}`;
  const set = (field: keyof DraftTarget) => (value: string) => actions.change(id, { [field]: value });
  const isYesNo = target.direction === 'yesNo';
  const areas = movement.contentAreas.map((area) => ({ value: area.id, label: area.title }));
  return (
    <Paper
      withBorder
      p={{ base: 'sm', sm: 'md' }}
      component="li"
      aria-label={words.targetNumber(props.index + 1)}
    >
      <Stack gap="sm">
        <TargetHead {...props} />
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="sm">
          <ChoiceField
            path={path('contentArea')}
            label={words.fields.contentArea}
            value={target.contentArea}
            onChange={set('contentArea')}
            choices={areas}
            placeholder={words.pickArea}
          />
          <WrappedTextField
            path={path('name')}
            label={words.fields.name}
            value={target.name}
            onChange={set('name')}
          />
        </SimpleGrid>
        <SimpleGrid cols={{ base: 2, md: isYesNo ? 2 : 4 }} spacing="sm">
          <ChoiceField
            path={path('direction')}
            label={words.fields.direction}
            value={target.direction}
            onChange={(value) => actions.change(id, { direction: directionSchema.parse(value) })}
            choices={directionChoices}
          />
          {isYesNo ? (
            <Text size="sm" c="dimmed" mt={28}>
              {words.yesNoHint}
            </Text>
          ) : (
            <>
              <TextField
                path={path('unitOfMeasure')}
                label={words.fields.unitOfMeasure}
                value={target.unitOfMeasure}
                onChange={set('unitOfMeasure')}
              />
              <FigureField
                path={path('baseline')}
                label={words.fields.baseline}
                value={target.baseline}
                onChange={set('baseline')}
                unitOfMeasure={target.unitOfMeasure}
                confirmed={null}
                onConfirm={set('confirmed')}
              />
              <FigureField
                path={path('goal')}
                label={words.fields.goal}
                value={target.goal}
                onChange={set('goal')}
                unitOfMeasure={target.unitOfMeasure}
                confirmed={target.confirmed}
                onConfirm={set('confirmed')}
              />
            </>
          )}
        </SimpleGrid>
        {!isYesNo && isConfirmed(target.goal, target.confirmed) && (
          <LongTextField
            path={path('remark')}
            label={words.fields.remark}
            value={target.remark}
            onChange={set('remark')}
          />
        )}
        <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm">
          <DateField
            path={path('dueDate')}
            label={words.fields.dueDate}
            value={target.dueDate}
            onChange={set('dueDate')}
            period={movement.period}
          />
          <NumberField
            path={path('weight')}
            label={words.fields.weight}
            value={target.weight}
            onChange={set('weight')}
            {...(share === null ? {} : { hint: words.share(formatNumber(share, 1)) })}
          />
          <NameTextField
            kind="named"
            path={path('personInCharge')}
            label={words.fields.personInCharge}
            value={target.personInCharge}
            onChange={set('personInCharge')}
          />
        </SimpleGrid>
      </Stack>
    </Paper>
  );
});

function TargetHead({ target, index, count, proposals, actions, disabled }: Props) {
  const { id } = target;
  const name = words.targetNumber(index + 1);
  const tools = [
    { label: words.moveUp(name), Icon: IconArrowUp, run: () => actions.move(id, -1), off: index === 0 },
    {
      label: words.moveDown(name),
      Icon: IconArrowDown,
      run: () => actions.move(id, 1),
      off: index === count - 1,
    },
    { label: words.duplicate(name), Icon: IconCopy, run: () => actions.duplicate(id), off: false },
    { label: words.remove(name), Icon: IconTrash, run: () => actions.remove(id), off: false },
  ];
  return (
    <Group justify="space-between" wrap="nowrap" align="center">
      <Group gap="xs">
        <Text fw={600}>{name}</Text>
        {isUnchangedCopy(target, proposals) && (
          <Tooltip
            label={words.unchangedCopyHint}
            multiline
            w={260}
            events={{ hover: true, focus: true, touch: true }}
          >
            <Badge color="yellow" variant="light" c="yellow.9" tt="none" size="md" tabIndex={0}>
              {words.unchangedCopy}
            </Badge>
          </Tooltip>
        )}
      </Group>
      <Group gap={4} wrap="nowrap">
        {tools.map(({ label, Icon, run, off }) => (
          <Tooltip label={label} key={label}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={label}
              disabled={disabled || off}
              onClick={run}
            >
              <Icon size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
        ))}
      </Group>
    </Group>
  );
}
