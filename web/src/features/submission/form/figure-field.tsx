import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { parseNumber } from '@thidua/domain/base/text';
import { formatNumber } from '../../../language/numbers.ts';
import { isConfirmed, plainFigure } from '@thidua/domain/submission/figure';
import { useState } from 'react';
import { words } from './texts.ts';
import { NumberField, type FieldProps } from './fields.tsx';
import { useField, useFindings } from './form-context.tsx';

interface Props extends FieldProps {
  unitOfMeasure: string;
  /** The figure, as typed, that somebody said is right; null for a figure that is never asked about. */
  confirmed: string | null;
  onConfirm: (confirmed: string) => void;
}

/**
 * A figure in its unit of measure. Where it can be read in two ways they are offered, where it is unusual it can be said to
 * be right; what was typed with its unit or in words is written as a number, and says so.
 */
export function FigureField({ unitOfMeasure, confirmed, onConfirm, ...field }: Props) {
  const { path, value, onChange } = field;
  const { disabled, onBlur } = useField(path);
  const findings = useFindings(path);
  const [rewritten, setRewritten] = useState<{ typed: string; plain: string } | null>(null);
  const readings = findings.find(({ code }) => code === 'twoReadings')?.params;
  const isRight = confirmed !== null && isConfirmed(value, confirmed);
  const asked = findings.some(({ code }) => code === 'doubtfulGoal' || code === 'doubtfulActual');
  const leave = () => {
    const plain = plainFigure(value, unitOfMeasure);
    if (plain === null) return;
    setRewritten({ typed: value.trim(), plain });
    onChange(plain);
  };
  return (
    <Stack gap={6} onBlur={leave}>
      <NumberField {...field} />
      {rewritten?.plain === value && (
        <Text size="xs" c="dimmed" role="status">
          {words.rewritten(rewritten.typed, rewritten.plain)}
        </Text>
      )}
      {readings && (
        <Group gap="xs">
          {[readings['smaller'], readings['larger']].map(
            (reading) =>
              reading !== undefined && (
                <Button
                  key={reading}
                  variant="default"
                  size="xs"
                  disabled={disabled}
                  onClick={() => onChange(reading)}
                >
                  {words.isFigure(formatNumber(parseNumber(reading) ?? 0))}
                </Button>
              ),
          )}
        </Group>
      )}
      {(asked || isRight) && (
        <Checkbox
          label={words.figureRight}
          checked={isRight}
          disabled={disabled}
          onBlur={onBlur}
          onChange={(event) => onConfirm(event.currentTarget.checked ? value.trim() : '')}
        />
      )}
    </Stack>
  );
}
