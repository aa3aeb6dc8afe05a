import { awardLabels } from './award-labels.ts';
import type { Share, VotingRules } from '../movement/award-settings.ts';
import type { CouncilSession } from '../council/council.ts';

/** What a session is held by: everything that the office chooses, and the conflicts found with it. */
export const setupOf = ({
  title,
  rules,
  opensAt,
  closesAt,
  members,
  nominationIds,
  conflicts,
  cleared,
}: CouncilSession) => ({
  title,
  rules,
  opensAt: opensAt.toISOString(),
  closesAt: closesAt.toISOString(),
  members,
  nominationIds,
  conflicts,
  cleared,
});

export const shareText = ([part, whole]: Share) => (whole === 100 ? `${part}%` : `${part}/${whole}`);

interface MannerWords {
  sessionMode: Readonly<Record<VotingRules['mode'], string>>;
  ballot: { readonly secret: string; readonly open: string };
}

/** `Họp, bỏ phiếu kín` */
export const mannerTextIn =
  ({ sessionMode, ballot }: MannerWords) =>
  ({ mode, secret }: Pick<VotingRules, 'mode' | 'secret'>): string =>
    `${sessionMode[mode]}, ${secret ? ballot.secret : ballot.open}`;
export const mannerText = (rules: Pick<VotingRules, 'mode' | 'secret'>): string =>
  mannerTextIn(awardLabels)(rules);

/** The same for the log in a few words, beside its hash; names nobody. Times are UTC. */
export function setupText(session: CouncilSession): string {
  const { rules, members, nominationIds, conflicts } = session;
  const { opensAt, closesAt } = setupOf(session);
  const barred = Object.values(conflicts).reduce((sum, of) => sum + Object.keys(of).length, 0);
  return [
    session.title,
    mannerText(rules),
    `hợp lệ từ ${shareText(rules.quorum)}`,
    `tán thành ${rules.aboveThreshold ? 'trên' : 'từ'} ${shareText(rules.threshold)} ${awardLabels.denominator[rules.denominator]}`,
    `${members.length} thành viên, ${nominationIds.length} trường hợp, ${barred} lượt có liên quan`,
    `${opensAt} – ${closesAt}`,
  ].join('; ');
}
