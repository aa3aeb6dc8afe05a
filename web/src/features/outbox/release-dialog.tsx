import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { useSession } from '../../reading/session.ts';
import { BatchDialog } from '../../ui/batch/batch-dialog.tsx';
import { inPortions } from '../../ui/batch/batch.ts';
import { recipientOf, type OutboxMail } from './search.ts';
import { words } from './texts.ts';

interface ReleaseDialogProps {
  mails: readonly OutboxMail[];
  onClose: (done: string[]) => void;
}

/** Sends what waits, or again what could not be sent; names and count first. */
export function ReleaseDialog({ mails, onClose }: ReleaseDialogProps) {
  const { authorityId } = useSession();
  // The list behind the dialog loses them one by one as they go.
  const [chosen] = useState(mails);
  const again = chosen.every(({ state }) => state === 'failed');
  const run = () =>
    inPortions(chosen, (portion) =>
      call('releaseMails', { authorityId, mailIds: portion.map(({ id }) => id) }),
    );
  return (
    <BatchDialog
      title={again ? words.resendTitle : words.releaseTitle}
      lead={again ? words.resendLead(chosen.length) : words.releaseLead(chosen.length)}
      items={chosen.map((mail) => ({ id: mail.id, name: `${recipientOf(mail)}: ${mail.subject}` }))}
      noun={words.mail}
      confirmLabel={again ? words.resend : words.release}
      ready
      run={run}
      onClose={onClose}
    />
  );
}
