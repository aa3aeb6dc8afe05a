import { Alert, Group, Text } from '@mantine/core';
import { IconCloudCheck, IconCloudOff, IconCloudUpload } from '@tabler/icons-react';
import { words } from './texts.ts';
import { saveStateOf, type DraftState } from './draft-session.ts';

const icons = {
  clean: IconCloudCheck,
  unsaved: IconCloudUpload,
  saving: IconCloudUpload,
  offline: IconCloudOff,
  refused: IconCloudOff,
  differs: IconCloudOff,
};

/** Says whether what was typed is safe, and where. Read out politely when it changes. */
export function SaveStatus<C>({
  state,
  formatTime,
}: {
  state: DraftState<C>;
  formatTime: (at: Date) => string;
}) {
  const save = saveStateOf(state);
  const Icon = icons[save];
  const savedAt = state.base?.updatedAt;
  const text =
    save !== 'clean' ? words.states[save] : savedAt ? words.savedAt(formatTime(savedAt)) : words.nothingYet;
  const isTrouble = save === 'offline' || save === 'refused' || save === 'differs';
  return (
    <Group gap={6} wrap="nowrap" component="output" aria-live="polite" data-save-state={save}>
      <Icon
        size={18}
        aria-hidden
        color={isTrouble ? 'var(--mantine-color-orange-8)' : 'var(--mantine-color-gray-6)'}
      />
      <Text size="sm" c={isTrouble ? 'orange.9' : 'dimmed'}>
        {text}
      </Text>
    </Group>
  );
}

export function SaveTrouble<C>({ state }: { state: DraftState<C> }) {
  const save = saveStateOf(state);
  if (save !== 'offline' && save !== 'refused') return null;
  return (
    <Alert color="orange" icon={<IconCloudOff aria-hidden />}>
      {save === 'offline' ? words.offlineHint : words.refusedHint}
    </Alert>
  );
}
