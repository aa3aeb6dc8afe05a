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
import { findsName } from '@thidua/domain/base/search';
import { z } from 'zod';
import type { Services } from '../platform/services.ts';
import { foundPages, type Found as FoundDocument, type Store } from '../store/store.ts';
import { findByWords } from '../frame/find-by-words.ts';
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
  authorityId: true,
});
const nomineeSelect = Object.keys(nomineeFields.shape);
const accountSelect = Object.keys(accountFields.shape);

/**
 * Nominees and accounts of an authority whose name holds all these words, in whatever order, each as far as it is typed,
 * diacritics or not. `more` where there are more than are told, or more hold the words than are read.
 */
export async function findPerson(
  services: Services,
  uid: string,
  { authorityId, name }: CallableInput<'findPerson'>,
): Promise<Result<Found, RefusalCode>> {
  const { store, now } = services;
  if (!(await standsInAuthority(store, { uid, act: 'findPerson', authorityId, now: now() }))) {
    return err('notAllowed');
  }
  const isWanted = (other: string) => other !== ERASED && findsName(other, name);
  const [nominees, accounts] = await Promise.all([
    searchNominees(store, authorityId, name),
    findByWords(store, { collection: paths.memberships(), select: accountSelect }, name),
  ]);
  const wanted = {
    nominees: nominees.found.flatMap((one) => nomineeIn(one, isWanted)),
    accounts: accounts.found.flatMap((one) => accountIn(one, authorityId, isWanted)),
  };
  const isMore = wanted.nominees.length > MAX_FOUND || wanted.accounts.length > MAX_FOUND;
  return ok({
    nominees: wanted.nominees.slice(0, MAX_FOUND),
    accounts: wanted.accounts.slice(0, MAX_FOUND),
    more: isMore || !nominees.isWhole || !accounts.isWhole,
  });
}

interface InMovement extends FoundDocument {
  movementId: string;
  movementTitle: string;
}

const movementsOf = async (store: Pick<Store, 'find'>, authorityId: string) =>
  (await store.find({ collection: paths.movements(), where: [['authorityId', '==', authorityId]] })).map(
    ({ id, data }) => ({ movementId: id, movementTitle: titled.parse(data).title }),
  );

async function searchNominees(
  store: Store,
  authorityId: string,
  typed: string,
): Promise<{ found: InMovement[]; isWhole: boolean }> {
  const found: InMovement[] = [];
  let isWhole = true;
  for (const movement of await movementsOf(store, authorityId)) {
    const query = { collection: paths.nominations(movement.movementId), select: nomineeSelect };
    const some = await findByWords(store, query, typed);
    found.push(...some.found.map((one) => ({ ...one, ...movement })));
    isWhole &&= some.isWhole;
  }
  return { found, isWhole };
}

function nomineeIn(
  { id: nominationId, data, movementId, movementTitle }: InMovement,
  isWanted: (name: string) => boolean,
): Found['nominees'] {
  const { kind, decisionId, ...nominee } = nomineeFields.parse(timestampsToDates(data));
  // A collective is no person; a household bears one's name.
  if (kind === 'collective' || !isWanted(nominee.name)) return [];
  const refusal = refuseNominee({ kind, decisionId, state: nominee.state });
  return [{ ...nominee, movementId, movementTitle, nominationId, refusal }];
}

function accountIn(
  { id: uid, data }: FoundDocument,
  authorityId: string,
  isWanted: (name: string) => boolean,
): Found['accounts'] {
  const account = accountFields.parse(data);
  const { displayName, email } = account;
  const isOther = account.authorityId !== authorityId || isErasedAccount(account);
  if (isOther || !isWanted(displayName)) return [];
  return [{ uid, name: displayName, email, refusal: refuseAccount(account) }];
}

/** Every nominee of an authority of such a name; reads them all. */
export async function everyNominee(
  { store }: Services,
  authorityId: string,
  isWanted: (name: string) => boolean,
): Promise<Found['nominees']> {
  const nominees: Found['nominees'] = [];
  for (const movement of await movementsOf(store, authorityId)) {
    const query = { collection: paths.nominations(movement.movementId), select: nomineeSelect };
    for await (const some of foundPages(store, query)) {
      nominees.push(...some.flatMap((one) => nomineeIn({ ...one, ...movement }, isWanted)));
    }
  }
  return nominees;
}

/** The same of accounts. */
export async function everyAccount(
  { store }: Services,
  authorityId: string,
  isWanted: (name: string) => boolean,
): Promise<Found['accounts']> {
  const where = [['authorityId', '==', authorityId]] as const;
  const query = { collection: paths.memberships(), where, select: accountSelect };
  const accounts: Found['accounts'] = [];
  for await (const some of foundPages(store, query)) {
    accounts.push(...some.flatMap((one) => accountIn(one, authorityId, isWanted)));
  }
  return accounts;
}
