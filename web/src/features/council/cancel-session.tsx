import { Button } from '@mantine/core';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { vi } from './texts.ts';

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
        {vi.cancelSession}
      </Button>
      {asked && (
        <ConfirmDialog
          title={vi.cancelSession}
          lead={vi.cancelLead}
          confirmLabel={vi.cancelSession}
          danger
          reason="required"
          run={(reason) => call('cancelSession', { ...session, reason })}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}
