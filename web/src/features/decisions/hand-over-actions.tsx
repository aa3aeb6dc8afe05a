import { Button, Group } from '@mantine/core';
import { nomineeName } from '@thidua/domain/wording/award-labels';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import type { OpenMovement } from '../../reading/session.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { HandOverDialog } from './hand-over-dialog.tsx';
import type { Known } from './known.ts';
import { words } from './texts.ts';

interface HandOverActionsProps {
  movement: OpenMovement;
  nomination: Known;
  handover: { to: string; on: string };
}

/** Mends what was noted wrongly of a hand-over, or takes the note back. */
export function HandOverActions({ movement, nomination, handover }: HandOverActionsProps) {
  const [asked, setAsked] = useState<'mend' | 'undo' | null>(null);
  const name = nomineeName(nomination);
  const close = () => setAsked(null);
  return (
    <Group gap="xs">
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={words.mendHandOverOf(name)}
        onClick={() => setAsked('mend')}
      >
        {words.mendHandOver}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        color="red"
        aria-label={words.undoHandOverOf(name)}
        onClick={() => setAsked('undo')}
      >
        {words.undoHandOver}
      </Button>
      {asked === 'mend' && (
        <HandOverDialog movement={movement} nominations={[nomination]} noted={handover} onClose={close} />
      )}
      {asked === 'undo' && (
        <ConfirmDialog
          title={words.undoHandOverOf(name)}
          lead={words.undoHandOverLead(name)}
          confirmLabel={words.undoHandOver}
          reason="required"
          run={(reason) =>
            call('undoHandOver', { movementId: movement.id, nominationId: nomination.id, reason })
          }
          onClose={close}
        />
      )}
    </Group>
  );
}
