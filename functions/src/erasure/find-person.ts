import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import { isErasedAccount, refuseAccount, refuseNominee } from '@thidua/domain/erasure/erasure';
import { MAX_FOUND } from '@thidua/domain/contract/erasure-callables';
import { membershipSchema } from '@thidua/domain/people/membership';
import { nominationSchema } from '@thidua/domain/nomination/nomination';
import { paths } from '@thidua/domain/base/paths';
import { ERASED } from '@thidua/domain/words/stored';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { fold } from '@thidua/domain/base/text';
import { z } from 'zod';
import type { Services } from '../platform/services.ts';
import { foundPages } from '../store/store.ts';
import { standsInAuthority } from '../frame/standing.ts';

type Found = CallableResponse<'findPerson'>;

const titled = z.object({ title: z.string() });
const nomineeFields = nominationSchema.pick({
  name: true,
  kind: true,
  position: true,
  unitName: true,
  state: true,
  decisionId: true,
});
const accountFields = membershipSchema.pick({
  displayName: true,
  email: true,
  active: true,
  invitation: true,
});

/** Nominees and accounts of an authority whose name holds these words in this order, diacritics or not. */
export async function findPerson(
  services: Services,
  uid: string,
  { authorityId, name }: CallableInput<'findPerson'>,
): Promise<Result<Found, RefusalCode>> {
  const { store, now } = services;
  if (!(await standsInAuthority(store, { uid, act: 'findPerson', authorityId, now: now() }))) {
    return err('notAllowed');
  }
  const wanted = fold(name);
  const isWanted = (other: string) => other !== ERASED && ` ${fold(other)} `.includes(` ${wanted} `);
  const [nominees, accounts] = await Promise.all([
    findNominees(services, authorityId, isWanted),
    findAccounts(services, authorityId, isWanted),
  ]);
  return ok({
    nominees: nominees.slice(0, MAX_FOUND),
    accounts: accounts.slice(0, MAX_FOUND),
    more: nominees.length > MAX_FOUND || accounts.length > MAX_FOUND,
  });
}

export async function findNominees(
  { store }: Services,
  authorityId: string,
  isWanted: (name: string) => boolean,
): Promise<Found['nominees']> {
  const where = [['authorityId', '==', authorityId]] as const;
  const movements = await store.find({ collection: paths.movements(), where });
  const nominees: Found['nominees'] = [];
  for (const { id: movementId, data: movement } of movements) {
    const { title: movementTitle } = titled.parse(movement);
    const select = Object.keys(nomineeFields.shape);
    for await (const some of foundPages(store, { collection: paths.nominations(movementId), select })) {
      for (const { id: nominationId, data } of some) {
        const { kind, decisionId, ...nominee } = nomineeFields.parse(timestampsToDates(data));
        // A collective is no person; a household bears one's name.
        if (kind === 'collective' || !isWanted(nominee.name)) continue;
        const refusal = refuseNominee({ kind, decisionId, state: nominee.state });
        nominees.push({ ...nominee, movementId, movementTitle, nominationId, refusal });
      }
    }
  }
  return nominees;
}

export async function findAccounts(
  { store }: Services,
  authorityId: string,
  isWanted: (name: string) => boolean,
): Promise<Found['accounts']> {
  const where = [['authorityId', '==', authorityId]] as const;
  const select = Object.keys(accountFields.shape);
  const accounts: Found['accounts'] = [];
  for await (const some of foundPages(store, { collection: paths.memberships(), where, select })) {
    for (const { id: uid, data } of some) {
      const account = accountFields.parse(data);
      const { displayName, email } = account;
      if (isErasedAccount(account) || !isWanted(displayName)) continue;
      accounts.push({ uid, name: displayName, email, refusal: refuseAccount(account) });
    }
  }
  return accounts;
}
