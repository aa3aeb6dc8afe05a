import { Button } from '@mantine/core';
import { err, ok } from '@thidua/domain/base/result';
import { useState } from 'react';
import { mayBeThrownAway, type NominationRow } from '../../reading/nomination/nomination-rows.ts';
import { throwAwayNomination, writesDossier } from '../../reading/nomination/unit-nominations.ts';
import { useSession } from '../../reading/session.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useOnline } from '../../ui/online.tsx';
import type { AwardsScope } from './awards-scope.ts';
import { words } from './texts.ts';

/** For a dossier that never was valid, whoever writes it can throw it away. */
export function ThrowAway({ scope, row, name }: { scope: AwardsScope; row: NominationRow; name: string }) {
  const { uid } = useSession();
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
          run={async () => {
            const whose = { movement, unitId: participant.unitId, uid };
            const done = await throwAwayNomination(whose, viewer, row);
            if (done === 'done') return ok(null);
            return err({ text: done === 'failed' ? words.throwAwayFailed : words.throwAwayRefused });
          }}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}
