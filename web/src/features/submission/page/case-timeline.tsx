import type { ChainEntry } from '@thidua/domain/log/chain';
import { caseChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { caseStates, type CaseKind } from '@thidua/domain/submission/case';
import { ChainTimeline, labelIn } from '../../../parts/timeline/chain-timeline.tsx';
import { words as timeline } from '../../../parts/timeline/texts.ts';
import { words } from './texts.ts';
import type { KindWords } from '../frame/kind.ts';
import type { CaseScope } from '../frame/scope.ts';
import { kinds } from '../kinds.ts';
import { caseStateText, labels } from '../../../language/labels.ts';

/** What happened to the case: who, when in the authority's zone, what and why. */
export function CaseTimeline({ scope }: { scope: CaseScope }) {
  const { kind, zone, caseRef } = scope;
  const { receipt } = kinds[kind].words();
  return (
    <ChainTimeline
      path={paths.chainEntries(caseChainId(caseRef.movementId, caseRef.unitId, caseRef.caseId))}
      title={words.history.timeline}
      zone={zone}
      whose={caseRef}
      titleOf={(entry) => titleOf(entry, receipt)}
      changeOf={({ before, after }) => timeline.change(stateText(before, kind), stateText(after, kind))}
      reasonOf={({ action }, reason) =>
        action === 'receive' && receipt ? receipt.remark(reason) : timeline.reason(reason)
      }
    />
  );
}

function titleOf({ action, detail }: ChainEntry, receipt: KindWords['receipt']): string {
  const name = action === 'receive' && receipt ? receipt.action : labelIn(labels.action, action);
  return detail?.version ? `${name} · ${words.history.version(detail.version)}` : name;
}

function stateText(state: string, kind: CaseKind): string {
  const known = caseStates.find((one) => one === state);
  return known ? caseStateText(known, kind) : state;
}
