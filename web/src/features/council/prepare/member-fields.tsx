import { Checkbox, MultiSelect, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import type { CallableResponse } from '@thidua/domain/contract/callables';
import { foundOptions } from '../../../ui/found-options.ts';
import { words } from '../texts.ts';
import { LimitedTextInput } from '../../../ui/limited-text.tsx';

const texts = words.form;

export type Member = CallableResponse<'listCouncilMembers'>['members'][number];

interface MemberProps {
  member: Member;
  units: readonly { id: string; name: string }[];
  checked: boolean;
  onToggle: () => void;
  position: string;
  onPosition: (position: string) => void;
  /** Units that the office notes, beside those of the member's roles. */
  noted: string[];
  onNoted: (unitIds: string[]) => void;
}

/** One of the council: whether they take part, as what, and where else they work. */
export function MemberFields(props: MemberProps) {
  const { member, units, checked, onToggle, position, onPosition, noted, onNoted } = props;
  const names = units
    .filter(({ id }) => member.unitIds.includes(id) || noted.includes(id))
    .map(({ name }) => name);
  return (
    <Paper withBorder p="sm">
      <Checkbox label={member.name} checked={checked} onChange={onToggle} />
      {checked && (
        <Stack gap="xs" mt="xs">
          <Text size="sm" c="dimmed">
            {names.length === 0 ? texts.noUnits : texts.units(names.join(', '))}
          </Text>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <LimitedTextInput
              label={texts.positionLabel}
              aria-label={texts.position(member.name)}
              value={position}
              limit={200}
              onChange={(event) => onPosition(event.currentTarget.value)}
            />
            <MultiSelect
              label={texts.moreUnitsLabel}
              aria-label={texts.moreUnits(member.name)}
              description={texts.moreUnitsHint}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              searchable
              filter={foundOptions}
              value={noted}
              data={units
                .filter(({ id }) => !member.unitIds.includes(id))
                .map(({ id, name }) => ({ value: id, label: name }))}
              onChange={onNoted}
            />
          </SimpleGrid>
        </Stack>
      )}
    </Paper>
  );
}
