import { canonicalJson } from '@thidua/domain/base/hashing';
import { chainHeadSchema } from '@thidua/domain/log/chain';
import type { Membership } from '@thidua/domain/people/membership';
import { membershipChainId, settingsChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { writeLog } from '../frame/write-log.ts';
import type { Services } from '../platform/services.ts';
import type { Documents } from '../store/store.ts';
import type { MailingContext } from './account-context.ts';

type Account = Pick<Membership, 'active' | 'invitation' | 'grants'>;

interface AccountEvent {
  action: string;
  by: { uid: string; role: string };
  before: Account | null;
  after: Account;
  /** What else is kept beside the grants: why, who proposed, how a link went out. */
  more?: Record<string, string>;
}

export const accountChainPath = (uid: string) => paths.chain(membershipChainId(uid));

/** What a change of this account is told under: the number of its entry in the log. */
export function causeOf(documents: Documents, uid: string): string {
  const n = documents.read(accountChainPath(uid), chainHeadSchema)?.n ?? 0;
  return `${membershipChainId(uid)}~${n + 1}`;
}

type Logging = Pick<MailingContext, 'transaction' | 'now'> & { services: Pick<Services, 'sha256'> };

/** One entry in the chain of an account, whose head was loaded. */
export function logAccount(
  { services: { sha256 }, transaction, now }: Logging,
  documents: Documents,
  { uid, authorityId }: { uid: string; authorityId: string },
  { action, by, before, after, more = {} }: AccountEvent,
): void {
  const rights = (account: Account | null) =>
    account && { active: account.active, invitation: account.invitation, grants: account.grants };
  const event = {
    at: now,
    ...by,
    action,
    before: sha256(canonicalJson(rights(before))),
    after: sha256(canonicalJson(rights(after))),
    detail: { reason: canonicalJson({ ...rights(after), ...more }), version: null, contentHash: '' },
  };
  const whose = { authorityId, movementId: null, unitId: null };
  writeLog(transaction, documents, membershipChainId(uid), whose, [event], sha256);
}

export const settingsChainPath = (authorityId: string) => paths.chain(settingsChainId(authorityId));

export interface SettingsEvent {
  action: string;
  by: { uid: string; role: string };
  before: string;
  after: string;
  reason: string;
  /** Hashed into the entry. */
  content?: unknown;
}

/** Entries in the authority's own chain, whose head was loaded: of proposals, and of the rule of two. */
export function logSettings(
  { services: { sha256 }, transaction, now }: MailingContext,
  documents: Documents,
  authorityId: string,
  events: readonly SettingsEvent[],
): void {
  const whose = { authorityId, movementId: null, unitId: null };
  const entries = events.map(({ action, by, before, after, reason, content }) => {
    const contentHash = content === undefined ? '' : sha256(canonicalJson(content));
    const detail = { reason, version: null, contentHash };
    return { at: now, uid: by.uid, role: by.role, action, before, after, detail };
  });
  writeLog(transaction, documents, settingsChainId(authorityId), whose, entries, sha256);
}
