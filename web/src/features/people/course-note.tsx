import { Alert, Stack, Text } from '@mantine/core';
import type { Course } from './keeper.ts';
import { words } from './texts.ts';
import { LimitedTextarea } from '../../ui/limited-text.tsx';

/** How a change will go, and who will hear what of it. */
export function CourseNote({ course, hears }: { course: Course; hears: string }) {
  return (
    <Stack gap="xs">
      {course !== 'atOnce' && (
        <Alert color="orange" title={words.course[course].title}>
          {words.course[course].text}
        </Alert>
      )}
      <Text size="sm">{hears}</Text>
    </Stack>
  );
}

interface ReasonFieldProps {
  course: Course;
  value: string;
  tried: boolean;
  onChange: (value: string) => void;
}

/** Why: asked for where two administrators are needed or the supervisors look on. */
export function ReasonField({ course, value, tried, onChange }: ReasonFieldProps) {
  const isMissing = course !== 'atOnce' && value.trim() === '';
  return (
    <LimitedTextarea
      label={course === 'atOnce' ? words.reasonOptional : words.reason}
      description={words.reasonHint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      withAsterisk={course !== 'atOnce'}
      autosize
      minRows={2}
      limit={500}
      value={value}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
      error={tried && isMissing ? words.reasonMissing : null}
    />
  );
}
