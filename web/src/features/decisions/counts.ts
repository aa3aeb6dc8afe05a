import { recipientKinds, type RecipientKind } from '@thidua/domain/movement/award-settings';
import type { DecisionItem } from '@thidua/domain/award/decision';
import { awardLabels } from '@thidua/domain/wording/award-labels';
import { paperWords } from './paper-words.ts';

/** Whether a nomination is ticked at first: a draft is changed from what is in it, a new one begins with all that are ready. */
export const isTickedAtFirst = (draftId: string | null, decisionId: string | null): boolean =>
  draftId === null || decisionId === draftId;

/** How many of a decision's awards were revoked since. */
export const revokedIn = (items: readonly Pick<DecisionItem, 'status'>[]): number =>
  items.filter(({ status }) => status === 'revoked').length;

/** The title of a decision nobody has put a title to: it names the kinds that are in its list, and no others. */
export function defaultTitle(chosen: readonly { kind: RecipientKind }[], movementTitle: string): string {
  const present = recipientKinds.filter((kind) => chosen.some((one) => one.kind === kind));
  const named = (present.length === 0 ? recipientKinds : present)
    .map((kind) => awardLabels.recipientKind[kind].toLowerCase())
    .join(', ');
  return paperWords.title(chosen.length === 1 ? named : paperWords.several(named), movementTitle);
}
