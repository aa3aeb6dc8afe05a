import { formatDate } from '@thidua/domain/base/text';
import { localDateSchema } from '@thidua/domain/base/time';
import { recipientKindSchema } from '@thidua/domain/movement/award-settings';
import { obligations } from '@thidua/domain/movement/movement';
import { participationChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { z } from 'zod';
import type { OpenMovement } from '../../../reading/session.ts';
import { ChainTimeline, labelIn } from '../../../parts/timeline/chain-timeline.tsx';
import { caseTitle, labels } from '../../../language/labels.ts';
import { awardLabels } from '../../../language/award-labels.ts';
import { words } from './texts.ts';

const placeSchema = z.object({
  clusterId: z.string().nullable(),
  obligation: z.enum(obligations),
  active: z.boolean(),
});

/** `registration:2021-11-24`, a quota, or a place as JSON, in words; anything else stays away. */
function said(movement: OpenMovement, text: string): string | null {
  if (text.startsWith('{')) {
    const place = placeSchema.safeParse(JSON.parse(text)).data;
    if (!place) return null;
    const { obligation, active, clusterId } = place;
    return [active ? labels.obligation[obligation] : words.logInactive, clusterId ?? '']
      .filter(Boolean)
      .join(', ');
  }
  const [caseId = '', day = '', count] = text.split(':');
  // `giay-khen:individual:3`: a quota, of a form and a kind.
  const kind = recipientKindSchema.safeParse(day).data;
  if (kind !== undefined && count !== undefined) {
    return words.logQuota(awardLabels.recipientKind[kind], count);
  }
  const date = localDateSchema.safeParse(day).data;
  return date === undefined ? null : words.logDeadline(caseTitle(movement, caseId), formatDate(date));
}

/** What has changed in a unit's part: its cluster, what it owes, more time, how many it may nominate, with the reasons. */
export default function UnitLog({ movement, unitId }: { movement: OpenMovement; unitId: string }) {
  return (
    <ChainTimeline
      path={paths.chainEntries(participationChainId(movement.id, unitId))}
      title={words.logTitle}
      zone={movement.zone}
      whose={{ movementId: movement.id, unitId }}
      titleOf={({ action }) => labelIn(words.logActions, action)}
      changeOf={({ before, after }) => {
        const [from, to] = [said(movement, before), said(movement, after)];
        return to === null ? null : words.logChange(from ?? '', to);
      }}
    />
  );
}
