import { Alert, Stack, Text } from '@mantine/core';
import type { Finding } from '@thidua/domain/submission/finding';
import type { FieldNames } from '../content/describe-field.ts';
import { FindingList } from '../form/error-summary.tsx';
import { words } from './texts.ts';

interface ReviewFaultsProps {
  findings: readonly Finding[];
  content: unknown;
  names: FieldNames;
  mend: () => void;
}

/** Everything that is wrong with what is read, at once; a field's name opens the form. */
export function ReviewFaults({ findings, content, names, mend }: ReviewFaultsProps) {
  if (findings.length === 0) return null;
  return (
    <Alert color="orange" title={words.reviewFaults(findings.length)}>
      <Stack gap="xs">
        <Text size="sm">{words.reviewFaultsHint}</Text>
        <FindingList findings={findings} content={content} names={names} onGo={mend} />
      </Stack>
    </Alert>
  );
}
