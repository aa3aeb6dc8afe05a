import { awardedMail, calledBy, declinedMail } from '@thidua/domain/award-mails';
import { numberAndSymbol, type AwardDecision, type DecisionItem } from '@thidua/domain/decision';
import { canMoveMail, mailIdOf, mailSchema, type NewMail } from '@thidua/domain/mail';
import { unitRoles } from '@thidua/domain/membership';
import { contactSchema } from '@thidua/domain/nomination-content';
import type { Nomination } from '@thidua/domain/nomination';
import { clusterScope, decisionChainId, nominationChainId, nominationId, paths } from '@thidua/domain/paths';
import { mailsToCreate, queueMails } from '../mail/write-mail.ts';
import { notifyPeople, type Notice } from '../people/notify-people.ts';
import type { Services } from '../platform/services.ts';
import type { Documents } from '../store/store.ts';
import type { AwardMovement } from './award-bench.ts';

const idOf = ({ unitId, caseId }: Nomination) => nominationId(unitId, caseId);
const causeOf = (nomination: Nomination, what: string) =>
  `${nominationChainId(nomination.movementId, idOf(nomination))}~${what}`;

const formTitleOf = ({ awardForms }: Pick<AwardMovement, 'awardForms'>, formId: string) =>
  awardForms.find(({ id }) => id === formId)?.title ?? 'Giấy khen';

/** About one nominee, to the unit's people and to those of the authority who hold one of `authorityRoles`. */
export function aboutNominee(
  nomination: Nomination,
  what: string,
  content: Pick<Notice, 'kind' | 'subjectId' | 'detail'>,
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
export async function tellDeclined(
  services: Services,
  movement: AwardMovement,
  declined: readonly Nomination[],
): Promise<void> {
  if (declined.length === 0) return;
  const notices = declined.flatMap((one) =>
    aboutNominee(one, 'declined', { kind: 'declined', subjectId: idOf(one), detail: one.remark }, ['office']),
  );
  await Promise.all([
    notifyPeople(services, notices),
    mailNominees(services, declined, 'declined', (nomination) =>
      declinedMail(nomination, {
        issuer: movement.issuer,
        formTitle: formTitleOf(movement, nomination.formId),
        movementTitle: movement.title,
        reason: nomination.remark,
      }),
    ),
  ]);
}

/** A decision in force: units and heads about each award, cluster leads, office and publicity about the decision. */
export async function tellAwarded(
  services: Services,
  movement: AwardMovement,
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
        checkUrl: `${services.siteOrigin()}/kiem-tra/${nomination.certificateCode ?? ''}`,
      }),
    ),
  ]);
}

function aboutDecision(decisionId: string, decision: AwardDecision, number: string): Notice[] {
  const { movementId, authorityId, items } = decision;
  const about = {
    kind: 'decisionEffective' as const,
    movementId,
    unitId: '',
    unitName: '',
    caseId: '',
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

/** `Ông A, Bà B và 3 trường hợp khác` */
function listed(items: readonly DecisionItem[]): string {
  const names = items.slice(0, MOST_NAMED).map(calledBy).join(', ');
  const more = items.length - MOST_NAMED;
  return more > 0 ? `${names} và ${more} trường hợp khác` : names;
}

const contactPath = ({ movementId, unitId, caseId }: Nomination) => paths.contact(movementId, unitId, caseId);

/** Where a nominee is written to; '' where the unit gave no address, or none that can be one. */
const addressIn = (contacts: Documents, nomination: Nomination): string =>
  contacts.read(contactPath(nomination), contactSchema.catch({ email: '', phone: '' }))?.email ?? '';

/**
 * A nominee is written to about what became of the certificate. The letter about the award, while it still waits in the
 * outbox, is replaced by it: what it said is no longer so.
 */
export async function mailCorrected(
  services: Services,
  nomination: Nomination,
  what: string,
  letter: { subject: string; text: string },
): Promise<void> {
  const contacts = await services.store.load([contactPath(nomination)]);
  const to = addressIn(contacts, nomination);
  if (to === '') return;
  const waiting = paths.mail(mailIdOf(causeOf(nomination, 'awarded'), to, services.sha256));
  const isReplaced = await services.store.transact(async (transaction) => {
    const mail = (await transaction.load([waiting])).read(waiting, mailSchema);
    if (!mail || !canMoveMail(mail.state, 'release')) return false;
    transaction.set(waiting, { ...mail, ...letter, toName: nomination.name, state: 'held', lastError: null });
    return true;
  });
  if (isReplaced) return;
  const { authorityId, movementId, name } = nomination;
  const causeId = causeOf(nomination, what);
  await queueMails(services, [
    { authorityId, movementId, to, toName: name, causeId, release: 'byOffice', ...letter },
  ]);
}

/** One mail per nominee whose unit has given an address; it waits in the outbox for the office. */
async function mailNominees(
  services: Services,
  nominations: readonly Nomination[],
  what: string,
  write: (nomination: Nomination) => { subject: string; text: string },
): Promise<void> {
  const contacts = await services.store.load(nominations.map(contactPath));
  const mails = nominations.flatMap((nomination): NewMail[] => {
    const to = addressIn(contacts, nomination);
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
