import { nominationChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { nominationRef } from '@thidua/domain/movement/case-ids';
import { ChainTimeline, labelIn } from '../../parts/timeline/chain-timeline.tsx';
import { words as timeline } from '../../parts/timeline/texts.ts';
import { words } from './texts.ts';
import { awardLabels } from '../../language/award-labels.ts';

interface TimelineProps {
  movementId: string;
  nominationId: string;
  zone: string;
}

const actions = { ...awardLabels.nominationMove, ...awardLabels.awardAction };
const states = { ...awardLabels.nominationState, ...awardLabels.outcome };

/** What happened to the nomination since its first valid version. */
export function NominationTimeline({ movementId, nominationId, zone }: TimelineProps) {
  return (
    <ChainTimeline
      path={paths.chainEntries(nominationChainId(movementId, nominationId))}
      title={words.timeline}
      zone={zone}
      whose={{ movementId, unitId: nominationRef(nominationId).unitId }}
      titleOf={({ action }) => labelIn(actions, action)}
      changeOf={({ before, after }) =>
        before === after ? null : timeline.change(labelIn(states, before), labelIn(states, after))
      }
    />
  );
}
