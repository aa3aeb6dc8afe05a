import { Group, Paper, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { isConfirmed } from '@thidua/domain/submission/figure';
import type { Movement, ReportingPeriod } from '@thidua/domain/movement/movement';
import type { Target } from '@thidua/domain/submission/target';
import type { EvidenceRef, ReportContent } from '@thidua/domain/submission/report';
import { formatDate } from '@thidua/domain/base/text';
import { formatNumber, formatShare } from '../../../language/numbers.ts';
import type { Amount } from '@thidua/domain/file/upload';
import type { CaseRef } from '../../../firebase/drafts.ts';
import { StandingBadge } from '../../../ui/badges.tsx';
import { LongTextField } from '../form/fields.tsx';
import { FigureField } from '../form/figure-field.tsx';
import { useField } from '../form/form-context.tsx';
import { words as contentTexts } from '../content/texts.ts';
import { words } from './texts.ts';
import { measure, type Measure } from './align-report.ts';
import { lateIn, type LateChange } from '../form/late-change.ts';
import { EvidenceField } from '../form/evidence-field.tsx';
import { ProgressTrack } from './progress-track.tsx';
import { labels } from '../../../language/labels.ts';

export type Actual = ReportContent['actuals'][number];

interface Props {
  actual: Actual;
  target: Target;
  previous: number | undefined;
  movement: Pick<Movement, 'period' | 'contentAreas'>;
  period: ReportingPeriod;
  late: LateChange<Actual>;
  caseRef: CaseRef;
  room: Amount | null;
}

/** A value of a target in words: figures, or done and not done. */
export function measuredText(target: Pick<Target, 'direction'>, value: number): string {
  if (target.direction !== 'yesNo') return formatNumber(value);
  return value === 1 ? words.done : words.notDone;
}

/** What is reported of one target. */
export function ActualCard({ actual, target, previous, movement, period, late, caseRef, room }: Props) {
  const onChange = late.change;
  const area = movement.contentAreas.find(({ id }) => id === target.contentArea);
  const measured = measure(target, actual.value, movement, period);
  const path = (field: string) => `actuals.${target.id}.${field}`;
  const setValue = (value: string) => onChange((now) => ({ ...now, value }));
  return (
    <Paper
      withBorder
      p={{ base: 'sm', sm: 'md' }}
      component="li"
      aria-label={contentTexts.target(target.name)}
    >
      <Stack gap="sm">
        <div>
          <Text size="xs" c="dimmed">
            {area?.title}
          </Text>
          <Text fw={600}>{target.name}</Text>
          <TargetRoute target={target} previous={previous} />
        </div>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {target.direction === 'yesNo' ? (
            <YesNoField path={path('value')} value={actual.value} onChange={setValue} />
          ) : (
            <FigureField
              path={path('value')}
              label={`${words.fields.value} (${target.unitOfMeasure})`}
              value={actual.value}
              onChange={setValue}
              unitOfMeasure={target.unitOfMeasure}
              confirmed={actual.confirmed}
              onConfirm={(confirmed) => onChange((now) => ({ ...now, confirmed }))}
            />
          )}
          <MeasureView measured={measured} name={target.name} />
        </SimpleGrid>
        <LongTextField
          path={path('remark')}
          label={words.fields.remark}
          value={actual.remark}
          onChange={(remark) => onChange((now) => ({ ...now, remark }))}
          required={isConfirmed(actual.value, actual.confirmed)}
        />
        <EvidenceField
          path={path('evidence')}
          fileLabel={words.addFileFor(target.name)}
          evidence={actual.evidence}
          late={lateIn<Actual, EvidenceRef[]>(late, (now, change) => ({
            ...now,
            evidence: change(now.evidence),
          }))}
          caseRef={caseRef}
          room={room}
        />
      </Stack>
    </Paper>
  );
}

/** From where to where, until when, and what was reported last. */
export function TargetRoute({ target, previous }: { target: Target; previous: number | undefined }) {
  const { baseline, goal, unitOfMeasure, direction, dueDate } = target;
  const way =
    direction === 'yesNo' ? null : words.route(formatNumber(baseline), formatNumber(goal), unitOfMeasure);
  const parts = [labels.direction[direction], way, contentTexts.due(formatDate(dueDate))];
  if (previous !== undefined) parts.push(words.previous(measuredText(target, previous)));
  return (
    <Text size="sm" c="dimmed">
      {parts.filter(Boolean).join(' · ')}
    </Text>
  );
}

const standingColors = { met: 'teal.8', onPace: 'blue.7', behind: 'orange.8' };

export function MeasureView({ measured, name }: { measured: Measure; name: string }) {
  const { progress, expected, standing } = measured;
  if (progress === null || standing === null) {
    return (
      <Text size="sm" c="dimmed" mt={{ sm: 28 }}>
        {words.noValue}
      </Text>
    );
  }
  return (
    <Stack gap={4} mt={{ sm: 4 }}>
      <Group gap="xs" justify="space-between">
        <Text size="sm">{words.progress(formatShare(progress))}</Text>
        <StandingBadge standing={standing} />
      </Group>
      <ProgressTrack
        progress={progress}
        expected={expected}
        label={words.progressLabel(name)}
        color={standingColors[standing]}
      />
      <Text size="xs" c="dimmed">
        {words.expected(formatShare(expected))}
      </Text>
    </Stack>
  );
}

function YesNoField({
  path,
  value,
  onChange,
}: {
  path: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const { id, error, onBlur, disabled } = useField(path);
  return (
    <Radio.Group label={words.fields.value} value={value} onChange={onChange} error={error} withAsterisk>
      <Group mt="xs">
        <Radio id={id} value="1" label={words.done} disabled={disabled} onBlur={onBlur} />
        <Radio value="0" label={words.notDone} disabled={disabled} onBlur={onBlur} />
      </Group>
    </Radio.Group>
  );
}
