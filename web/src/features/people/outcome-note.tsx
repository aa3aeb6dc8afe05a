import { Alert } from '@mantine/core';
import { InvitationLink } from './invitation-link.tsx';
import type { Outcome } from './outcome.ts';
import { words } from './texts.ts';

/** Says what became of a change; a link that is to be handed over is shown, once. */
export function OutcomeNote({ outcome, onClose }: { outcome: Outcome; onClose: () => void }) {
  if (outcome.kind === 'shown') return <InvitationLink invitation={outcome.invitation} onClose={onClose} />;
  const text =
    outcome.kind === 'proposed'
      ? words.outcome.proposed(outcome.name)
      : words.outcome[outcome.kind](outcome.name, outcome.email);
  return (
    <Alert
      role="status"
      color={outcome.kind === 'proposed' ? 'orange' : 'teal'}
      mb="md"
      withCloseButton
      closeButtonLabel={words.close}
      onClose={onClose}
    >
      {text}
    </Alert>
  );
}
