import { accountSettingsSchema } from '@thidua/domain/people/account-proposal';
import { mailIdOf, newMail, type NewMail } from '@thidua/domain/mail/mail';
import { holds, membershipSchema, scopesOf, type Membership } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, type Result } from '@thidua/domain/base/result';
import type { Names } from '@thidua/domain/movement/authority';
import { namesOf } from '@thidua/domain/wording/names';
import { readAuthority } from '../frame/read-authority.ts';
import type { Reader } from './grant-scopes.ts';
import type { Services } from '../platform/services.ts';
import type { Transaction } from '../store/store.ts';
import { transactAndTell, type Announce } from '../telling/tell-news.ts';

/** Who keeps accounts in an authority: the admin all of them, the office those of the people of units. */
const keepers = ['admin', 'office'] as const;

/** An authority as mails speak of it. */
export interface Issuer {
  issuer: string;
  names: Names;
  helpLine: string;
  zone: string;
}

/** What every act on accounts stands on, within its transaction. Whatever is read is read before the first write. */
export interface AccountContext extends MailingContext {
  authorityId: string;
  issuer: Issuer;
  /** Whether guarded accounts need two administrators. */
  twoAdmins: boolean;
  by: { uid: string; name: string; role: (typeof keepers)[number] };
}

export interface MailingContext {
  services: Services;
  transaction: Transaction;
  now: Date;
  announce: Announce;
  /** Into the outbox with what is done, and on its way right after. */
  mail: (mail: NewMail) => string;
}

/** `transactAndTell` with mails that go at once. */
export async function transactAndMail<T>(
  services: Services,
  work: (context: MailingContext) => Promise<T>,
): Promise<T> {
  let mailIds: string[] = [];
  const result = await transactAndTell(services, async (transaction, announce) => {
    mailIds = [];
    const now = services.now();
    const mail = (content: NewMail): string => {
      const mailId = mailIdOf(content.causeId, content.to, services.sha256);
      transaction.create(paths.mail(mailId), newMail(content, now));
      mailIds.push(mailId);
      return mailId;
    };
    return work({ services, transaction, now, announce, mail });
  });
  // They are written whatever becomes of the tasks; `enqueueStaleMails` makes good those that are lost.
  await Promise.allSettled(mailIds.map(services.enqueueMail));
  return result;
}

const DEFAULT_ZONE = 'Asia/Ho_Chi_Minh';

export async function readIssuer(reader: Reader, authorityId: string): Promise<Issuer> {
  const unit = await readAuthority(reader, authorityId);
  return {
    issuer: unit?.name ?? '',
    names: namesOf(unit),
    helpLine: unit?.authority?.helpLine ?? '',
    zone: unit?.authority?.zone ?? DEFAULT_ZONE,
  };
}

/**
 * Runs `work` for somebody who keeps accounts in an authority: the one that is named, or that of an account. To who keeps
 * none at all nothing is said of what there is; of another authority's account no more than of one that is not there.
 */
export function asKeeper<T>(
  services: Services,
  uid: string,
  target: { authorityId: string } | { of: string },
  work: (context: AccountContext, subject: Membership | null) => Promise<Result<T, RefusalCode>>,
): Promise<Result<T, RefusalCode>> {
  return transactAndMail(services, async (context) => {
    const { transaction, now } = context;
    const own = paths.membership(uid);
    const subjectPath = 'of' in target ? paths.membership(target.of) : own;
    const documents = await transaction.load([own, subjectPath]);
    const keeper = documents.read(own, membershipSchema);
    const isKeeper = keepers.some((role) => scopesOf(keeper, role, now).length > 0);
    if (!keeper || !isKeeper) return err('notAllowed');
    const subject = 'of' in target ? documents.read(subjectPath, membershipSchema) : null;
    const authorityId = 'of' in target ? subject?.authorityId : target.authorityId;
    if (authorityId === undefined) return err('unknownAccount');
    const role = keepers.find((one) => holds(keeper, authorityId, one, now));
    if (role === undefined) return err('of' in target ? 'unknownAccount' : 'notAllowed');
    const settingsPath = paths.accountSettings(authorityId);
    const settings = (await transaction.load([settingsPath])).read(settingsPath, accountSettingsSchema);
    const issuer = await readIssuer(transaction, authorityId);
    const by = { uid, name: keeper.displayName, role };
    return work({ ...context, authorityId, issuer, twoAdmins: settings?.twoAdmins ?? true, by }, subject);
  });
}
