import { Alert, Anchor, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Finding } from '@thidua/domain/submission/finding';
import { fieldLabel, inPageOrder, type FieldNames } from '../content/describe-field.ts';
import { words } from './texts.ts';
import { fieldId } from './field-errors.ts';
import { focusField } from './form-context.tsx';
import { findingText } from '../../../language/findings.ts';

interface FindingListProps {
  findings: readonly Finding[];
  content: unknown;
  names: FieldNames;
  /** Before a field is gone to, for instance to close a dialog. */
  onGo?: () => void;
}

/** Findings as links to their fields, as these follow each other on the page. */
export function FindingList({ findings, content, names, onGo }: FindingListProps) {
  return (
    <List size="sm" spacing={4}>
      {inPageOrder(findings, content, names).map((finding) => (
        <List.Item key={`${finding.path} ${finding.code}`}>
          {finding.path === '' ? (
            findingText(finding)
          ) : (
            <>
              <Anchor
                href={`#${fieldId(finding.path)}`}
                size="sm"
                onClick={(event) => {
                  event.preventDefault();
                  onGo?.();
                  focusField(finding.path);
                }}
              >
                {fieldLabel(finding.path, content, names, true)}
              </Anchor>
              {': '}
              {findingText(finding)}
            </>
          )}
        </List.Item>
      ))}
    </List>
  );
}

export function ErrorSummary(props: FindingListProps) {
  const { findings } = props;
  if (findings.length === 0) return null;
  return (
    <Alert
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={words.summaryTitle(findings.length)}
      id="error-summary"
      tabIndex={-1}
    >
      <Text size="sm" mb={4}>
        {words.summaryHint}
      </Text>
      <FindingList {...props} />
    </Alert>
  );
}
