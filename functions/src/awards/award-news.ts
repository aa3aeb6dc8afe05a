import { formTitleOf, noticeTexts } from '@thidua/domain/wording/notices';
import { awardedMail, calledBy, declinedMail, type MailText } from '@thidua/domain/wording/award-mails';
import { numberAndSymbol, type AwardDecision, type DecisionItem } from '@thidua/domain/award/decision';
import type { NewMail } from '@thidua/domain/mail/mail';
import type { Names } from '@thidua/domain/movement/authority';
import { unitRoles } from '@thidua/domain/people/membership';
import type { Notice, NomineeLetter } from '@thidua/domain/mail/news';
import type { NomineeNotice } from '@thidua/domain/mail/notification';
import type { Nomination } from '@thidua/domain/nomination/nomination';
import { clusterScope } from '@thidua/domain/people/cluster-scope';
import { decisionChainId, nominationChainId } from '@thidua/domain/log/chain-ids';
import { nominationId } from '@thidua/domain/movement/case-ids';
import { publicPages } from '@thidua/domain/base/addresses';
import { paths } from '@thidua/domain/base/paths';
import { addressIn } from '../telling/nominee-address.ts';
import { mailsToCreate } from '../telling/write-mail.ts';
import { notifyPeople } from '../telling/notify-people.ts';
import type { Announcement } from '../telling/tell-news.ts';
import type { Services } from '../platform/services.ts';
import type { IssuedMovement } from '../frame/issued-movement.ts';

const idOf = ({ unitId, caseId }: Nomination) => nominationId(unitId, caseId);
const causeOf = (nomination: Nomination, what: string) =>
  `${nominationChainId(nomination.movementId, idOf(nomination))}~${what}`;

export const checkUrlOf = (services: Pick<Services, 'siteOrigin'>, code: string) =>
  `${services.siteOrigin()}${publicPages.check(code)}`;

/** About one nominee, to the unit's people and to those of the authority who hold one of `authorityRoles`. */
export function aboutNominee(
  nomination: Nomination,
  what: string,
  content: Pick<NomineeNotice, 'kind' | 'subjectId' | 'detail'>,
  authorityRoles: Notice['to'],
): Notice[] {
  const { movementId, unitId, unitName, caseId, authorityId, name } = nomination;
  const notice = { ...content, movementId, unitId, unitName, caseId, subject: name };
  const causeId = causeOf(nomination, what);
  const toUnit = { ...notice, causeId, scope: unitId, to: unitRoles };
  return authorityRoles.length === 0
    ? [toUnit]
    : [toUnit, { ...notice, causeId, scope: authorityId, to: authorityRoles }];
}

/** The declined, with the reason: their unit, the office, and by mail themselves. */
export function declinedNews(
  movement: IssuedMovement,
  { office }: Pick<Names, 'office'>,
  declined: readonly Nomination[],
): Announcement {
  return {
    notices: declined.flatMap((one) =>
      aboutNominee(one, 'declined', { kind: 'declined', subjectId: idOf(one), detail: one.remark }, [
        'office',
      ]),
    ),
    letters: declined.map((one) =>
      letterTo(
        one,
        'declined',
        declinedMail(one, {
          issuer: movement.issuer,
          office,
          formTitle: formTitleOf(movement, one.formId),
          movementTitle: movement.title,
          reason: one.remark,
        }),
      ),
    ),
  };
}

/**
 * A letter to a nominee; `instead` tells what those of other causes are to say while they still wait. One about the
 * certificate `code` is not sent once that counts no more.
 */
export function letterTo(
  nomination: Nomination,
  what: string,
  text: MailText,
  instead: Readonly<Record<string, MailText>> = {},
  code: string | null = null,
): NomineeLetter {
  const { authorityId, movementId, name } = nomination;
  const path = paths.nomination(movementId, idOf(nomination));
  return {
    ...text,
    authorityId,
    movementId,
    toName: name,
    causeId: causeOf(nomination, what),
    contact: contactPath(nomination),
    certificate: code === null ? null : { nomination: path, code },
    instead: Object.entries(instead).map(([other, said]) => ({
      ...said,
      causeId: causeOf(nomination, other),
    })),
  };
}

/** A decision in force: units and heads about each award, cluster leads, office and publicity about the decision. */
export async function tellAwarded(
  services: Services,
  movement: IssuedMovement,
  decisionId: string,
  decision: AwardDecision,
  awarded: readonly Nomination[],
): Promise<void> {
  const { signature, symbol, items } = decision;
  if (!signature) return;
  const number = numberAndSymbol(signature.number, symbol);
  const itemOf = new Map(items.map((item) => [item.nominationId, item]));
  const notices = awarded.flatMap((one) =>
    aboutNominee(
      one,
      'awarded',
      { kind: 'awarded', subjectId: one.certificateCode ?? '', detail: number },
      [],
    ),
  );
  await Promise.all([
    notifyPeople(services, [...notices, ...aboutDecision(decisionId, decision, number)]),
    mailNominees(services, awarded, 'awarded', (nomination) =>
      awardedMail(nomination, {
        issuer: movement.issuer,
        formTitle: formTitleOf(movement, nomination.formId),
        citation: nomination.citation,
        decisionNumber: number,
        decisionDate: signature.date,
        goldenBookNo: itemOf.get(idOf(nomination))?.goldenBookNo ?? 0,
        checkUrl: checkUrlOf(services, nomination.certificateCode ?? ''),
      }),
    ),
  ]);
}

function aboutDecision(decisionId: string, decision: AwardDecision, number: string): Notice[] {
  const { movementId, authorityId, items } = decision;
  const about = {
    kind: 'decisionEffective' as const,
    movementId,
    subject: number,
    subjectId: decisionId,
  };
  const causeId = decisionChainId(movementId, decisionId);
  const ofCluster = Map.groupBy(items, ({ clusterId }) => clusterId);
  const toLeads = Array.from(ofCluster, ([clusterId, own]): Notice[] =>
    clusterId === null
      ? []
      : [
          {
            ...about,
            causeId: `${causeId}~cluster~${clusterId}`,
            scope: clusterScope(movementId, clusterId),
            to: ['clusterLead'],
            detail: listed(own),
          },
        ],
  );
  return [
    ...toLeads.flat(),
    {
      ...about,
      causeId: `${causeId}~effective`,
      scope: authorityId,
      to: ['office', 'publicity'],
      detail: listed(items),
    },
  ];
}

const MOST_NAMED = 5;

function listed(items: readonly DecisionItem[]): string {
  const names = items.slice(0, MOST_NAMED).map(calledBy).join(', ');
  return noticeTexts.andOthers(names, items.length - MOST_NAMED);
}

const contactPath = ({ movementId, unitId, caseId }: Nomination) => paths.contact(movementId, unitId, caseId);

/** One mail per nominee whose unit has given an address; it waits in the outbox for the office. */
async function mailNominees(
  services: Services,
  nominations: readonly Nomination[],
  what: string,
  write: (nomination: Nomination) => { subject: string; text: string },
): Promise<void> {
  const contacts = await services.store.load(nominations.map(contactPath));
  const mails = nominations.flatMap((nomination): NewMail[] => {
    const to = addressIn(contacts, contactPath(nomination));
    if (to === '') return [];
    const { authorityId, movementId, name } = nomination;
    const causeId = causeOf(nomination, what);
    return [
      { authorityId, movementId, to, toName: name, causeId, release: 'byOffice', ...write(nomination) },
    ];
  });
  const planned = mailsToCreate(mails, services.sha256, services.now());
  await services.store.createMany(planned.map(({ path, mail }) => ({ path, data: mail })));
}
