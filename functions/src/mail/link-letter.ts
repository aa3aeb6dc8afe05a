import {
  accountLinkSchema,
  isOpenLink,
  mayUse,
  withToken,
  type LinkPurpose,
} from '@thidua/domain/people/account-link';
import { linkMail } from '@thidua/domain/wording/account-mails';
import type { MailText } from '@thidua/domain/wording/award-mails';
import { membershipSchema } from '@thidua/domain/people/membership';
import { appPages, inApp } from '@thidua/domain/base/addresses';
import { paths } from '@thidua/domain/base/paths';
import type { Services } from '../platform/services.ts';
import { readIssuer } from '../people/account-context.ts';
import { rolesInWords } from '../people/grant-scopes.ts';

const pages: Record<LinkPurpose, (token: string) => string> = {
  invitation: appPages.invitation,
  reset: appPages.newPassword,
};

/**
 * What a mail with a link says, with a token made for this attempt: the one of an attempt before is void. null where the
 * link is not wanted any more. `attempt` tells how many there were.
 */
export async function linkLetter(
  services: Services,
  mailId: string,
  { uid, purpose }: { uid: string; purpose: LinkPurpose },
): Promise<(MailText & { attempt: number }) | null> {
  const token = services.newToken();
  return services.store.transact(async (transaction) => {
    const now = services.now();
    const at = { link: paths.accountLink(uid), membership: paths.membership(uid) };
    const documents = await transaction.load(Object.values(at));
    const link = documents.read(at.link, accountLinkSchema);
    const membership = documents.read(at.membership, membershipSchema);
    if (link?.mailId !== mailId || !isOpenLink(link, now)) return null;
    if (!membership || !mayUse(purpose, membership)) return null;
    const issuer = await readIssuer(transaction, membership.authorityId);
    const held = await rolesInWords(transaction, membership.grants, issuer.names, now);
    const next = withToken(link, services.sha256(token), now);
    transaction.set(at.link, next);
    const address = `${services.siteOrigin()}${inApp(pages[purpose](token))}`;
    const holder = { displayName: membership.displayName, ...issuer };
    return { ...linkMail(purpose, holder, { address, held }), attempt: next.made };
  });
}
