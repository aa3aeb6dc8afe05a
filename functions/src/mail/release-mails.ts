import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import { mailSchema, releaseMail, type Mail } from '@thidua/domain/mail/mail';
import { holds, membershipSchema } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import { settingsChainId } from '@thidua/domain/log/chain-ids';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { writeLog } from '../frame/write-log.ts';
import type { Services } from '../platform/services.ts';

interface Released {
  mailId: string;
  refusal: RefusalCode | null;
}

/** Releases held or failed mails, with one log entry for all of them, and queues them once that is written. */
export async function releaseMails(
  services: Services,
  uid: string,
  { authorityId, movementId, mailIds }: CallableInput<'releaseMails'>,
): Promise<Result<CallableResponse<'releaseMails'>, RefusalCode>> {
  const chainId = settingsChainId(authorityId);
  const ids = [...new Set(mailIds)];
  const at = { membership: paths.membership(uid), chain: paths.chain(chainId) };
  const result = await services.store.transact(
    async (transaction): Promise<Result<Released[], RefusalCode>> => {
      const now = services.now();
      const documents = await transaction.load([...Object.values(at), ...ids.map(paths.mail)]);
      if (!holds(documents.read(at.membership, membershipSchema), authorityId, 'office', now)) {
        return err('notAllowed');
      }
      const isAmongThem = (mail: Mail) =>
        mail.authorityId === authorityId && (movementId === undefined || mail.movementId === movementId);
      const outcomes = ids.map((mailId): Released => {
        const mail = documents.read(paths.mail(mailId), mailSchema);
        if (!mail || !isAmongThem(mail)) return { mailId, refusal: 'unknownMail' };
        const released = releaseMail(mail, uid, now);
        if (!released.ok) return { mailId, refusal: released.error };
        transaction.set(paths.mail(mailId), released.value);
        return { mailId, refusal: null };
      });
      const done = doneOf(outcomes);
      if (done.length > 0) {
        // Ids only: addresses are personal data and have no place in a log that lasts.
        const event = {
          at: now,
          uid,
          role: 'office',
          action: 'releaseMails',
          before: '',
          after: 'queued',
          detail: { reason: done.join(' '), version: null, contentHash: '' },
        };
        const whose = { authorityId, movementId: null, unitId: null };
        writeLog(transaction, documents, chainId, whose, [event], services.sha256);
      }
      return ok(outcomes);
    },
  );
  if (!result.ok) return result;
  // They are released whatever becomes of the tasks; `enqueueStaleMails` makes good those that are lost.
  await Promise.allSettled(doneOf(result.value).map(services.enqueueMail));
  return ok({ outcomes: result.value });
}

const doneOf = (outcomes: readonly Released[]) =>
  outcomes.flatMap(({ mailId, refusal }) => (refusal === null ? [mailId] : []));
