import { Alert } from '@mantine/core';
import { IconClockPause } from '@tabler/icons-react';
import type { CaseRef } from '../../../firebase/drafts.ts';
import { useSubmissionOf } from '../../../reading/waiting/waiting-submissions.ts';
import { formatInstant } from '../../../ui/format.ts';
import { same } from '../content/same.ts';
import { words } from './texts.ts';

/** Beside the button: that what was pressed before waits on this machine, and whether what is typed is still the same. */
export function WaitsHere(props: { caseRef: CaseRef; content: object; zone: string }) {
  const { caseRef, content, zone } = props;
  const submission = useSubmissionOf(caseRef);
  if (submission?.standing !== 'waiting' && submission?.standing !== 'unsure') return null;
  const at = formatInstant(submission.pressedAt, zone);
  return (
    <Alert color="orange" icon={<IconClockPause aria-hidden />} role="status">
      {submission.standing === 'waiting' ? words.case.waitingSince(at) : words.case.unsureSince(at)}
      {!same(submission.content, content) && ` ${words.case.typedSince}`}
    </Alert>
  );
}
