import { Button, Group, Stack, Text } from '@mantine/core';
import { IconTableImport } from '@tabler/icons-react';
import type { AwardSettings } from '@thidua/domain/movement/award-settings';
import type { MovementSettings } from '@thidua/domain/movement/movement';
import { achievementLines } from '@thidua/domain/nomination/content';
import { targetLines, type UnitRecord } from '@thidua/domain/summary/unit-record';
import { LongTextField } from '../form/fields.tsx';
import { words } from './texts.ts';
import { figuresSection, hasFigures, withFigures } from './figures.ts';
import type { NominationFormProps } from './nomination-form.ts';
import { figuresHeading } from './paper-words.ts';

interface Props extends NominationFormProps {
  outline: AwardSettings['outline'];
  record: UnitRecord | null;
  movement: MovementSettings;
}

/** The achievement report by the movement's outline; the unit's own figures come in by a click. */
export function AchievementSections({ content, onChange, outline, record, movement }: Props) {
  const figures = record ? achievementLines(targetLines(record, movement).lines) : [];
  const forFigures = figuresSection(outline);
  const setText = (id: string, text: string) =>
    onChange({
      ...content,
      achievement: content.achievement.map((section) => (section.id === id ? { ...section, text } : section)),
    });
  return outline.map(({ id, title, hint }) => {
    const text = content.achievement.find((section) => section.id === id)?.text ?? '';
    return (
      <Stack gap={6} key={id}>
        <LongTextField
          path={`achievement.${id}.text`}
          label={title}
          value={text}
          onChange={(value) => setText(id, value)}
          hint={hint}
        />
        {id === forFigures && (
          <Group gap="xs">
            <Button
              size="compact-sm"
              variant="light"
              leftSection={<IconTableImport size={16} aria-hidden />}
              disabled={figures.length === 0}
              onClick={() => setText(id, withFigures(text, figuresHeading, figures))}
            >
              {hasFigures(text, figuresHeading) ? words.refreshFigures : words.insertFigures}
            </Button>
            <Text size="sm" c="dimmed">
              {figures.length === 0 ? words.noFigures : words.figuresHint}
            </Text>
          </Group>
        )}
      </Stack>
    );
  });
}
