import { Button, Group, Stack, Text } from '@mantine/core';
import { asName, readName, type ReadName } from '@thidua/domain/base/person-name';
import { words } from './texts.ts';

interface NameNoteProps {
  typed: string;
  /** A person's; of others only the code of their letters is looked at. */
  isPerson: boolean;
  /** What is printed before the name. */
  honorific?: string;
  onTake: (read: ReadName) => void;
}

/** Below a name: how it will be printed, where it looks as if it should not be. */
export function NameNote({ typed, isPerson, honorific = '', onTake }: NameNoteProps) {
  const read = readName(typed);
  const doubts = isPerson ? read.doubts : read.doubts.filter((doubt) => doubt === 'capitals');
  const ahead = isPerson ? [read.honorific, read.title].filter(Boolean).join(', ') : '';
  const lines = [
    ...(read.code ? [words.code(read.code)] : []),
    ...(ahead === '' ? [] : [words.ahead(ahead)]),
    ...doubts.map((doubt) => words.doubts[doubt]),
  ];
  const better = asName(read.name);
  const isWritten = doubts.includes('capitals') || doubts.includes('smallLetters');
  return (
    <div aria-live="polite">
      {lines.length > 0 && (
        <Stack gap={4} mt={4}>
          {lines.map((line) => (
            <Text key={line} size="sm" c="orange.9">
              {line}
            </Text>
          ))}
          <Group gap="xs">
            <Text size="sm">
              {words.printed} <b>{`${read.honorific || honorific} ${read.name}`.trim()}</b>
            </Text>
            {isPerson && isWritten && better !== read.name && (
              <Button
                variant="default"
                size="compact-sm"
                // Leaving the field would move this away under the finger.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onTake({ ...read, name: better })}
              >
                {words.write(better)}
              </Button>
            )}
          </Group>
        </Stack>
      )}
    </div>
  );
}
