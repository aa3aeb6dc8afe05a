import { Button, Group, Stack, Text } from '@mantine/core';
import { asName, readName, writtenName, type ReadName } from '@thidua/domain/base/person-name';
import { words } from './texts.ts';

interface NameNoteProps {
  typed: string;
  /** A person's; of others only the code of their letters is looked at. */
  isPerson: boolean;
  /** What is printed before the name. */
  honorific?: string;
  /** What becomes of titles: they go to fields of their own, stay in front, or are left out. */
  titles?: 'apart' | 'inFront' | 'left';
  onTake: (read: ReadName) => void;
}

/** Below a name: how it will be printed, where it looks as if it should not be. */
export function NameNote(props: NameNoteProps) {
  const { typed, isPerson, honorific = '', titles = 'apart', onTake } = props;
  const read = readName(typed);
  const doubts = isPerson ? read.doubts : read.doubts.filter((doubt) => doubt === 'capitals');
  const ahead = isPerson ? [read.honorific, read.title].filter(Boolean).join(', ') : '';
  const lines = [
    ...(read.code ? [words.code(read.code)] : []),
    ...(ahead === '' || titles === 'inFront' ? [] : [words.ahead[titles](ahead)]),
    ...doubts.map((doubt) => words.doubts[doubt]),
  ];
  const better = asName(read.name);
  const printed =
    titles === 'apart'
      ? `${read.honorific || honorific} ${read.name}`
      : titles === 'left'
        ? read.name
        : writtenName(typed);
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
              {words.printed} <b>{printed.trim()}</b>
            </Text>
            {isPerson && isWritten && better !== read.name && (
              <Button
                variant="default"
                size="compact-sm"
                // Leaving the field would move this away under the finger.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() =>
                  onTake({
                    ...read,
                    name: titles === 'inFront' ? writtenName(typed).replace(read.name, better) : better,
                  })
                }
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
