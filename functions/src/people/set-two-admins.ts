import { noticeTexts } from '@thidua/domain/wording/notices';
import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import { holds, membershipSchema } from '@thidua/domain/people/membership';
import { paths } from '@thidua/domain/base/paths';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { newId } from '../frame/new-id.ts';
import type { Services } from '../platform/services.ts';
import { parseFound } from '../store/store.ts';
import { asKeeper, type AccountContext } from './account-context.ts';
import { propose } from './change-account.ts';
import { logSettings, settingsChainPath, type SettingsEvent } from './log-account.ts';

const NEEDED = 2;

/**
 * Whether guarded accounts need two administrators: switched on by one where there are two, off only if the second one
 * agrees.
 */
export function setTwoAdmins(
  services: Services,
  uid: string,
  { authorityId, on, reason }: CallableInput<'setTwoAdmins'>,
): Promise<Result<CallableResponse<'setTwoAdmins'>, RefusalCode>> {
  return asKeeper<CallableResponse<'setTwoAdmins'>>(services, uid, { authorityId }, async (context) => {
    if (context.by.role !== 'admin') return err('notAllowed');
    if (context.twoAdmins === on) return ok({});
    if (!on) {
      if (reason === '') return err('reasonRequired');
      const change = { kind: 'setTwoAdmins', on } as const;
      return ok(await propose(context, { change, before: null, displayName: '', reason }));
    }
    if ((await countAdmins(context)) < NEEDED) return err('tooFewAdmins');
    const documents = await context.transaction.load([settingsChainPath(authorityId)]);
    const event = switchTwoAdmins(context, on, {
      causeId: `twoAdmins~${newId(services)}`,
      reason,
      proposer: null,
    });
    logSettings(context, documents, authorityId, [event]);
    return ok({});
  });
}

async function countAdmins({ transaction, authorityId, now }: AccountContext): Promise<number> {
  const found = await transaction.find({
    collection: paths.memberships(),
    where: [['scopes', 'array-contains', authorityId]],
  });
  return parseFound(found, membershipSchema).filter((one) => holds(one, authorityId, 'admin', now)).length;
}

/** Switches, and tells supervisors and administrators; the entry for the log is the caller's to write. */
export function switchTwoAdmins(
  { transaction, announce, authorityId, issuer, by }: AccountContext,
  on: boolean,
  {
    causeId,
    reason,
    proposer,
  }: { causeId: string; reason: string; proposer: { uid: string; name: string } | null },
): SettingsEvent {
  transaction.set(paths.accountSettings(authorityId), { twoAdmins: on });
  announce({
    notices: [
      {
        causeId,
        kind: 'twoAdminsChanged',
        scope: authorityId,
        to: ['supervisor', 'admin'],
        detail: noticeTexts.twoAdmins(on, issuer.names.chairman, by.name, proposer?.name ?? null, reason),
      },
    ],
  });
  return {
    action: 'setTwoAdmins',
    by,
    before: on ? 'off' : 'on',
    after: on ? 'on' : 'off',
    reason: proposer === null ? reason : `${reason} (${proposer.uid})`,
  };
}
