import { Button, Stack, Text } from '@mantine/core';
import { isQuotaOf, type QuotaOf } from '@thidua/domain/movement/extra-quota';
import { quotaStanding } from '@thidua/domain/nomination/quota-request';
import { useState } from 'react';
import { call } from '../../firebase/calls.ts';
import { awardLabels } from '../../language/award-labels.ts';
import type { NominationRow } from '../../reading/nomination/nomination-rows.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { HowManyMore } from '../../parts/award/how-many-more.tsx';
import type { AwardsScope } from './awards-scope.ts';
import { liveOf } from './live-rows.ts';
import { words } from './texts.ts';

interface QuotaLineProps {
  scope: AwardsScope;
  rows: readonly NominationRow[];
  of: QuotaOf;
}

/** At the button: how much of the quota is left, what became of a request for more, and the way to ask. */
export function QuotaLine({ scope, rows, of }: QuotaLineProps) {
  const [asking, setAsking] = useState(false);
  const { movement, participant, viewer } = scope;
  const standing = movement.awards && quotaStanding(movement.awards, participant, of, liveOf(rows));
  if (!standing) return null;
  const kind = awardLabels.recipientKind[of.kind].toLocaleLowerCase('vi');
  const extra = participant.extraQuotas.find(isQuotaOf(of));
  const waits = extra !== undefined && extra.answer === null;
  const begun = rows.filter((row) => isQuotaOf(of)(row) && row.record === null).length;
  return (
    <Stack gap={2} maw={260}>
      <Text size="sm" c={standing.left === 0 ? 'orange.9' : undefined}>
        {standing.left === 0
          ? words.quotaNone(standing.used, standing.quota, kind)
          : words.quotaLeft(standing.left, standing.quota, kind)}
      </Text>
      {begun > 0 && (
        <Text size="sm" c="dimmed">
          {words.quotaBegun(begun)}
        </Text>
      )}
      {waits && <Text size="sm">{words.quotaWaits(extra.asked.more)}</Text>}
      {extra?.answer && (
        <Text size="sm">
          {extra.answer.more > 0
            ? words.quotaGranted(extra.answer.more, extra.answer.reason)
            : words.quotaDeclined(extra.answer.reason)}
        </Text>
      )}
      {viewer === 'unit' && !waits && (
        <div>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={words.askQuotaOf(kind)}
            onClick={() => setAsking(true)}
          >
            {words.askQuota}
          </Button>
        </div>
      )}
      {asking && <AskQuota scope={scope} of={of} kind={kind} onClose={() => setAsking(false)} />}
    </Stack>
  );
}

interface AskQuotaProps {
  scope: AwardsScope;
  of: QuotaOf;
  kind: string;
  onClose: () => void;
}

function AskQuota({ scope, of, kind, onClose }: AskQuotaProps) {
  const [more, setMore] = useState(1);
  const { movement, participant } = scope;
  return (
    <ConfirmDialog
      title={words.askQuotaTitle(kind)}
      lead={
        <Stack gap="sm">
          <Text>{words.askQuotaLead}</Text>
          <HowManyMore label={words.askQuotaMore} value={more} onChange={setMore} />
        </Stack>
      }
      confirmLabel={words.askQuotaSend}
      reason="required"
      run={(reason) =>
        call('askQuota', { movementId: movement.id, unitId: participant.unitId, ...of, more, reason })
      }
      onClose={onClose}
    />
  );
}
