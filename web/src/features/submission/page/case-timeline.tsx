import type { ChainEntry } from '@thidua/domain/log/chain';
import { caseStates, type CaseKind } from '@thidua/domain/submission/case';
import { ChainTimeline, labelIn } from '../../../parts/timeline/chain-timeline.tsx';
import { words as timeline } from '../../../parts/timeline/texts.ts';
import { words } from '../texts.ts';
import { chainPath, type CaseScope } from './use-case.ts';
import { caseStateText, labels } from '../../../language/labels.ts';

const texts = words.history;

/** What happened to the case: who, when in the authority's zone, what and why. */
export function CaseTimeline({ scope }: { scope: CaseScope }) {
  const { kind, zone, caseRef } = scope;
  return (
    <ChainTimeline
      path={chainPath(caseRef)}
      title={texts.timeline}
      zone={zone}
      titleOf={(entry) => titleOf(entry, kind)}
      changeOf={({ before, after }) => timeline.change(stateText(before, kind), stateText(after, kind))}
      reasonOf={({ action }, reason) =>
        isAppraisal(action, kind) ? texts.remark(reason) : timeline.reason(reason)
      }
    />
  );
}

/** A dossier is not received but appraised. */
const isAppraisal = (action: string, kind: CaseKind) => kind === 'nomination' && action === 'receive';

function titleOf({ action, detail }: ChainEntry, kind: CaseKind): string {
  const name = isAppraisal(action, kind) ? texts.appraisal : labelIn(labels.action, action);
  return detail?.version ? `${name} · ${texts.version(detail.version)}` : name;
}

function stateText(state: string, kind: CaseKind): string {
  const known = caseStates.find((one) => one === state);
  return known ? caseStateText(known, kind) : state;
}
