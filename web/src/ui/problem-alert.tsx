import { Alert } from '@mantine/core';

/** Why something was not done; milder where nothing is known yet. */
export function ProblemAlert({ problem, isUnknown }: { problem: string | null; isUnknown: boolean }) {
  return problem === null ? null : (
    <Alert color={isUnknown ? 'orange' : 'red'} role="alert">
      {problem}
    </Alert>
  );
}
