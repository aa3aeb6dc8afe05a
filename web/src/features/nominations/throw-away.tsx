import { Button } from '@mantine/core';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { mayBeThrownAway, type NominationRow } from '../../reading/nomination/nomination-rows.ts';
import { writesDossier } from '../../reading/nomination/unit-nominations.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useOnline } from '../../ui/online.tsx';
import type { AwardsScope } from './awards-scope.ts';
import { words } from './texts.ts';

/** For a dossier that never was valid, whoever writes it can throw it away. */
export function ThrowAway({ scope, row, name }: { scope: AwardsScope; row: NominationRow; name: string }) {
  const online = useOnline();
  const [asked, setAsked] = useState(false);
  const { movement, participant, viewer, open } = scope;
  if (!open || !writesDossier(viewer, row.caseId) || !mayBeThrownAway(row)) return null;
  return (
    <>
      <Button
        variant="subtle"
        color="red"
        size="compact-sm"
        disabled={!online}
        aria-label={words.throwAwayOf(name)}
        onClick={() => setAsked(true)}
      >
        {words.throwAway}
      </Button>
      {asked && (
        <ConfirmDialog
          title={words.throwAwayTitle}
          lead={words.throwAwayLead(name)}
          confirmLabel={words.throwAway}
          danger
          run={() =>
            call('throwAwayDossier', {
              movementId: movement.id,
              unitId: participant.unitId,
              caseId: row.caseId,
            })
          }
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}
