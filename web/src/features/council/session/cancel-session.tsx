import { Button } from '@mantine/core';
import { useState } from 'react';
import { call } from '../../../firebase/calls.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { words } from '../texts.ts';

interface CancelSessionProps {
  movementId: string;
  sessionId: string;
}

/** Calls a session off, in preparation or open, with a reason that its members are told. */
export function CancelSession(session: CancelSessionProps) {
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Button variant="light" color="red" onClick={() => setAsked(true)}>
        {words.cancelSession}
      </Button>
      {asked && (
        <ConfirmDialog
          title={words.cancelSession}
          lead={words.cancelLead}
          confirmLabel={words.cancelSession}
          danger
          reason="required"
          run={(reason) => call('cancelSession', { ...session, reason })}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}
