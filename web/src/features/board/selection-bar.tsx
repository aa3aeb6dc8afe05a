import { Button, Group, Paper, Text } from '@mantine/core';
import type { Movement } from '@thidua/domain/movement/movement';
import { useState } from 'react';
import type { ChosenUnit } from './batch.ts';
import { ExtendDialog } from './extend-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { RemindDialog } from '../../parts/remind/remind-dialog.tsx';
import { words } from './texts.ts';

interface SelectionBarProps {
  movement: Movement & { id: string };
  caseId: string;
  selected: readonly ChosenUnit[];
  /** Gets the units for which it was done, or that are no longer to be chosen. */
  onDone: (unitIds: string[]) => void;
}

type Doing = 'receive' | 'return' | 'extend' | 'remind';

/** What can be done to the chosen units at once. */
export function SelectionBar({ movement, caseId, selected, onDone }: SelectionBarProps) {
  const [doing, setDoing] = useState<Doing | null>(null);
  const none = selected.length === 0;
  const dialog = {
    movement,
    caseId,
    units: selected,
    onClose: (done: string[]) => {
      setDoing(null);
      onDone(done);
    },
  };
  return (
    <Paper
      withBorder
      p="xs"
      pos="sticky"
      top="var(--app-shell-header-height, 0px)"
      style={{ zIndex: 2 }}
      component="section"
      aria-label={words.selection}
    >
      <Group gap="xs">
        <Text size="sm" fw={600} aria-live="polite" mr="auto">
          {none ? words.selectHint : words.chosen(selected.length)}
        </Text>
        {!none && <Actions onDo={setDoing} onUnchoose={() => onDone(selected.map(({ unitId }) => unitId))} />}
      </Group>
      {(doing === 'receive' || doing === 'return') && <MoveDialog {...dialog} move={doing} />}
      {doing === 'extend' && <ExtendDialog {...dialog} />}
      {doing === 'remind' && <RemindDialog {...dialog} />}
    </Paper>
  );
}

function Actions({ onDo, onUnchoose }: { onDo: (doing: Doing) => void; onUnchoose: () => void }) {
  return (
    <Group gap="xs">
      <Button size="compact-md" onClick={() => onDo('receive')}>
        {words.receive}
      </Button>
      <Button size="compact-md" variant="light" color="red" onClick={() => onDo('return')}>
        {words.return}
      </Button>
      <Button size="compact-md" variant="light" onClick={() => onDo('extend')}>
        {words.extend}
      </Button>
      <Button size="compact-md" variant="light" onClick={() => onDo('remind')}>
        {words.remind}
      </Button>
      <Button size="compact-md" variant="subtle" color="gray" onClick={onUnchoose}>
        {words.unchoose}
      </Button>
    </Group>
  );
}
