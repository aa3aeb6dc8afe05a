import { Button, Checkbox, Fieldset, Group, Stack, Text } from '@mantine/core';
import type { Movement, ProposedTarget } from '@thidua/domain/movement/movement';
import { CONTENT_LIMITS } from '@thidua/domain/submission/content-fields';
import { useState } from 'react';
import { words } from './texts.ts';
import type { ProposalGroup } from './edit-targets.ts';
import { labels } from '../../../language/labels.ts';
import { Dialog } from '../../../ui/dialog.tsx';

interface Props {
  opened: boolean;
  groups: readonly ProposalGroup[];
  movement: Pick<Movement, 'contentAreas'>;
  /** Proposals that were taken over already. */
  taken: ReadonlySet<string>;
  /** How many more targets may be added. */
  room: number;
  onClose: () => void;
  onAdd: (proposals: ProposedTarget[]) => void;
}

/** What the cluster and the movement propose, to be taken over as a beginning. */
export function ProposalsDialog({ opened, groups, movement, taken, room, onClose, onAdd }: Props) {
  const [picked, setPicked] = useState<string[]>([]);
  const close = () => {
    setPicked([]);
    onClose();
  };
  const add = () => {
    const chosen = groups.flatMap(({ from, proposals }) =>
      proposals.filter((proposal) => picked.includes(`${from} ${proposal.id}`)),
    );
    onAdd(chosen);
    close();
  };
  const describe = (proposal: ProposedTarget) => {
    const area = movement.contentAreas.find(({ id }) => id === proposal.contentArea)?.title ?? '';
    const parts = [area, labels.direction[proposal.direction], proposal.unitOfMeasure];
    if (taken.has(proposal.id)) parts.push(words.pickTaken);
    return parts.filter(Boolean).join(' · ');
  };
  return (
    <Dialog opened={opened} onClose={close} title={words.pickTitle} size="lg">
      <Stack gap="sm">
        <Text size="sm">{groups.length === 0 ? words.pickNone : words.pickHint}</Text>
        <Checkbox.Group value={picked} onChange={setPicked}>
          <Stack gap="sm">
            {groups.map(({ from, proposals }) => (
              <Fieldset legend={words.pickFrom[from]} key={from}>
                <Stack gap="xs">
                  {proposals.map((proposal) => (
                    <Checkbox
                      key={proposal.id}
                      value={`${from} ${proposal.id}`}
                      label={proposal.name}
                      description={describe(proposal)}
                    />
                  ))}
                </Stack>
              </Fieldset>
            ))}
          </Stack>
        </Checkbox.Group>
        {picked.length > room && <Text c="orange.9">{words.pasteTooMany(CONTENT_LIMITS.targets)}</Text>}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {words.cancel}
          </Button>
          <Button onClick={add} disabled={picked.length === 0 || picked.length > room}>
            {words.pickAdd(picked.length)}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
