import { TextInput } from '@mantine/core';
import { nomineeName } from '@thidua/domain/wording/award-labels';
import { formatDate, parseDate } from '@thidua/domain/base/text';
import { localDateOf } from '@thidua/domain/base/time';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { useSession, type OpenMovement } from '../../reading/session.ts';
import { BatchDialog } from '../../ui/batch/batch-dialog.tsx';
import { inPortions } from '../../ui/batch/batch.ts';
import type { Known } from './known.ts';
import { words } from './texts.ts';
import { NameInput } from '../../ui/name/name-input.tsx';

interface DialogProps {
  movement: OpenMovement;
  nominations: readonly Known[];
  /** As it was noted before. */
  noted?: { to: string; on: string };
  onClose: () => void;
}

/** Records to whom and when certificates were handed over. */
export function HandOverDialog({ movement, nominations, noted, onClose }: DialogProps) {
  const { now } = useSession();
  const [to, setTo] = useState(noted?.to ?? '');
  const [on, setOn] = useState(() => formatDate(noted?.on ?? localDateOf(now(), movement.zone)));
  const today = localDateOf(now(), movement.zone);
  const date = parseDate(on);
  const fault = date === null ? words.onNeeded : date > today ? words.onFuture : null;
  const run = () =>
    inPortions(nominations, (portion) =>
      call('handOverCertificates', {
        movementId: movement.id,
        nominationIds: portion.map(({ id }) => id),
        to,
        on: date ?? '',
      }),
    );
  return (
    <BatchDialog
      title={words.handOverTitle}
      lead={words.handOverLead}
      items={nominations.map((one) => ({ id: one.id, name: nomineeName(one) }))}
      noun={words.noun}
      confirmLabel={words.handOver(nominations.length)}
      ready={to.trim() !== '' && fault === null}
      run={run}
      onClose={onClose}
    >
      <NameInput
        kind="named"
        label={words.to}
        description={to.trim() === '' ? words.toNeeded : undefined}
        value={to}
        limit={200}
        onValue={setTo}
      />
      <TextInput
        label={words.on}
        value={on}
        error={fault}
        onChange={(event) => setOn(event.currentTarget.value)}
      />
    </BatchDialog>
  );
}
