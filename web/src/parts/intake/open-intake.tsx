import { Alert, Button, List, Paper, Text } from '@mantine/core';
import type { Intake } from '@thidua/domain/intake/intake';
import { findingText } from '../../language/findings.ts';
import { words } from './texts.ts';

interface OpenIntakeProps {
  answer: Intake['answer'];
  /** What was handed in, in a few words; '' where that cannot be read. */
  title: string;
  /** That it was found wanting. */
  invalid: string;
  /** What the form calls the field of a finding. */
  fieldOf: (path: string) => string;
  /** Puts what was handed in into the form again. */
  onMend: () => Promise<unknown>;
}

/** What was handed in and waits to be checked, or was found wanting. */
export function OpenIntake({ answer, title, invalid, fieldOf, onMend }: OpenIntakeProps) {
  if (answer === null) {
    return (
      <Paper withBorder p="md" role="status">
        <Text fw={600}>{title}</Text>
        <Text>{words.checking}</Text>
      </Paper>
    );
  }
  return (
    <Alert color="red" title={`${invalid}${title === '' ? '' : `: ${title}`}`}>
      <Text>{words.invalidLead}</Text>
      <List my="xs">
        {answer.findings.map((one) => (
          <List.Item key={`${one.path}${one.code}`}>{`${fieldOf(one.path)}: ${findingText(one)}`}</List.Item>
        ))}
      </List>
      <Button size="sm" onClick={() => void onMend()}>
        {words.mend}
      </Button>
    </Alert>
  );
}
