import { calledBy } from '@thidua/domain/wording/award-mails';
import { noticeTexts } from '@thidua/domain/wording/notices';
import type { AwardSettings } from '@thidua/domain/movement/award-settings';
import { nominationId, REVIEW_CASE } from '@thidua/domain/movement/case-ids';
import { basedOn } from '@thidua/domain/nomination/judge-nomination';
import type { Nomination } from '@thidua/domain/nomination/nomination';
import { caseChainId, nominationChainId } from '@thidua/domain/log/chain-ids';
import type { Notice } from '@thidua/domain/mail/news';
import { unitRoles } from '@thidua/domain/people/membership';
import type { Review } from '@thidua/domain/submission/review';
import { formatDate } from '@thidua/domain/base/text';
import { paths } from '@thidua/domain/base/paths';
import type { Bench } from '../cases/case-judge.ts';
import { writeChange } from './log-nomination.ts';
import { nominationsOfUnit } from './read-nominations.ts';

interface ReviewChange {
  movementId: string;
  unitId: string;
  awards: Pick<AwardSettings, 'eligibility'>;
  /** The minutes as they stand from now on; null where they are being changed. */
  review: Review | null;
  /** What made the change: one for each. */
  cause: string;
}

const MOST_NAMED = 5;

/**
 * What a change of a unit's minutes means for its dossiers that wait for their appraisal: each says how it stands to them,
 * and the unit and the office are told at once, not at the last click. Everything is read; what is given writes, logs and
 * tells it.
 */
export async function followReview(
  { services, transaction, announce, now }: Pick<Bench, 'services' | 'transaction' | 'announce' | 'now'>,
  { movementId, unitId, awards, review, cause }: ReviewChange,
): Promise<() => void> {
  const resting = (await nominationsOfUnit(transaction, movementId, unitId)).filter(
    ({ state }) => state === 'validated',
  );
  const [first] = resting;
  if (!first) return () => undefined;
  const heads = await transaction.load(
    resting.map(({ caseId }) => paths.chain(nominationChainId(movementId, nominationId(unitId, caseId)))),
  );
  return () => {
    const changed = resting.map((nomination) => basedOn(nomination, review, awards));
    const detail = told(changed, review);
    const action = review === null ? 'reviewOpened' : 'reviewChanged';
    for (const next of changed)
      writeChange(services, transaction, heads, next, action, logged(next, review), now);
    const notice = {
      kind: 'reviewChanged' as const,
      causeId: `${caseChainId(movementId, unitId, REVIEW_CASE)}~basis~${cause}`,
      movementId,
      unitId,
      unitName: first.unitName,
      caseId: REVIEW_CASE,
      subject: '',
      detail,
    };
    const notices: Notice[] = [
      { ...notice, scope: first.authorityId, to: ['office'] },
      { ...notice, scope: unitId, to: [...unitRoles] },
    ];
    announce({ notices });
  };
}

function named(nominations: readonly Nomination[]): string {
  const names = nominations.slice(0, MOST_NAMED).map(calledBy).join(', ');
  return noticeTexts.andOthers(names, nominations.length - MOST_NAMED);
}

/** The same for the log of one dossier, whose action says the rest. */
function logged({ basis }: Nomination, review: Review | null): string {
  if (review === null) return '';
  const { heldOn, present } = review;
  return noticeTexts.reviewNow(formatDate(heldOn), present, basis === 'misfit');
}

function told(changed: readonly Nomination[], review: Review | null): string {
  if (review === null) return noticeTexts.reviewOpened(named(changed));
  const misfits = changed.filter(({ basis }) => basis === 'misfit');
  return [
    noticeTexts.reviewChanged(formatDate(review.heldOn), review.present, named(changed)),
    ...(misfits.length === 0 ? [] : [noticeTexts.reviewMisfit(named(misfits))]),
  ].join(' ');
}
