import type { CallableInput, CallableResponse } from '@thidua/domain/contract/callables';
import { canonicalJson } from '@thidua/domain/base/hashing';
import { erasureSchema, inOrder, isLeftToErase, type Erasure } from '@thidua/domain/erasure/erasure';
import type { ErasureSubject } from '@thidua/domain/erasure/erasure-subject';
import { isPersonsName } from '@thidua/domain/nomination/names';
import { erasureChainId } from '@thidua/domain/log/chain-ids';
import { paths } from '@thidua/domain/base/paths';
import { redactText } from '@thidua/domain/erasure/redact';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { standsInAuthority } from '../frame/standing.ts';
import { contentHash, writeLog } from '../frame/write-log.ts';
import type { Services } from '../platform/services.ts';
import { everyAccount, everyNominee } from './find-person.ts';
import { isOwn, readPerson, readRecords, type Person } from './person.ts';
import { erase, look } from './walk.ts';

/** Of an act, within the time of its service; what is left is gone on with by a job. */
const ACT_MS = 450_000;
/** What comes to light while it is erased – news that was on its way – is erased by another walk. */
const MOST_WALKS = 3;

const erasureIdOf = ({ sha256 }: Pick<Services, 'sha256'>, authorityId: string, subject: ErasureSubject) =>
  sha256(canonicalJson({ authorityId, subject })).slice(0, 20);

/** Where somebody's data stands, and what an erasure would do with it. */
export async function previewErasure(
  services: Services,
  uid: string,
  { authorityId, subject }: CallableInput<'previewErasure'>,
): Promise<Result<CallableResponse<'previewErasure'>, RefusalCode>> {
  const { store, now } = services;
  if (!(await standsInAuthority(store, { uid, act: 'previewErasure', authorityId, now: now() }))) {
    return err('notAllowed');
  }
  const person = await readPerson(services, authorityId, inOrder(subject));
  if (!person.ok) return person;
  const until = now().getTime() + ACT_MS;
  const places = await look(services, { authorityId, person: person.value, until });
  return places ? ok({ places }) : err('erasureRunning');
}

/**
 * Erases somebody's data. Asked for again before it has ended, it goes on; afterwards, it is done again only where something
 * has come up since.
 */
export async function erasePerson(
  services: Services,
  uid: string,
  request: CallableInput<'erasePerson'>,
): Promise<Result<CallableResponse<'erasePerson'>, RefusalCode>> {
  const { store, now } = services;
  const { authorityId } = request;
  const subject = inOrder(request.subject);
  if (!(await standsInAuthority(store, { uid, act: 'erasePerson', authorityId, now: now() }))) {
    return err('notAllowed');
  }
  const until = now().getTime() + ACT_MS;
  const erasureId = erasureIdOf(services, authorityId, subject);
  const known = await readErasure(services, erasureId);
  if (known?.doneAt !== null) {
    const begun = await begin(services, uid, { ...request, subject }, { erasureId, known, until });
    if (!begun.ok) return begun;
  }
  const { before, after, doneAt } = await goOn(services, erasureId, until);
  return ok({ erasureId, isDone: doneAt !== null, before, after });
}

async function readErasure(
  { store }: Pick<Services, 'store'>,
  erasureId: string,
): Promise<Erasure | undefined> {
  const path = paths.erasure(erasureId);
  return (await store.load([path])).read(path, erasureSchema) ?? undefined;
}

interface Beginning {
  erasureId: string;
  /** The same act before, which has ended. */
  known: Erasure | undefined;
  until: number;
}

/** Notes and logs an act of erasure, where there is something to erase. */
async function begin(
  services: Services,
  uid: string,
  { authorityId, subject, byName, basis }: CallableInput<'erasePerson'>,
  { erasureId, known, until }: Beginning,
): Promise<Result<null, RefusalCode>> {
  const { store, sha256, now } = services;
  const person = await readPerson(services, authorityId, subject);
  if (!person.ok) return person;
  const { needles } = person.value;
  if (byName && (await hasNamesake(services, authorityId, person.value))) return err('namesake');
  const before = await look(services, { authorityId, person: person.value, until });
  if (!before) return err('erasureRunning');
  if (known && !isLeftToErase(before, byName)) return ok(null);
  const chainId = erasureChainId(authorityId);
  const path = paths.erasure(erasureId);
  return store.transact(async (transaction): Promise<Result<null, RefusalCode>> => {
    const at = now();
    if (!(await standsInAuthority(transaction, { uid, act: 'erasePerson', authorityId, now: at }))) {
      return err('notAllowed');
    }
    // The look took its time: what is in procedure again is left alone.
    const records = await readRecords(transaction, authorityId, subject);
    if (!records.ok) return records;
    const documents = await transaction.load([paths.chain(chainId), path]);
    const standing = documents.read(path, erasureSchema);
    // Somebody else has begun it, or done it, since: it is one act.
    if (standing?.startedAt.getTime() !== known?.startedAt.getTime()) return ok(null);
    const erasure: Erasure = {
      authorityId,
      subject,
      needles,
      byName,
      // Nobody's name stands in the act itself, even where it was typed.
      basis: redactText(basis, needles),
      by: uid,
      startedAt: at,
      doneAt: null,
      before,
      after: null,
    };
    transaction.set(path, erasure);
    const detail = { reason: erasure.basis, version: null, contentHash: contentHash(subject, sha256) };
    const entry = { at, uid, role: 'office', action: 'erasePerson', before: '', after: erasureId, detail };
    const whose = { authorityId, movementId: null, unitId: null };
    writeLog(transaction, documents, chainId, whose, [entry], sha256);
    return ok(null);
  });
}

/** Whether somebody else of the authority has the name: then a name alone tells nothing. */
async function hasNamesake(
  services: Services,
  authorityId: string,
  { needles, subject }: Person,
): Promise<boolean> {
  const isSame = (name: string) => needles.names.some((one) => isPersonsName(one, name));
  const [nominees, accounts] = await Promise.all([
    everyNominee(services, authorityId, isSame),
    everyAccount(services, authorityId, isSame),
  ]);
  const isTheirs = (path: string) => isOwn({ subject }, path);
  return !(
    nominees.every(({ movementId, nominationId }) => isTheirs(paths.nomination(movementId, nominationId))) &&
    accounts.every(({ uid }) => isTheirs(paths.membership(uid)))
  );
}

/** Acts of erasure that have not ended. */
export async function leftErasures({ store }: Pick<Services, 'store'>): Promise<string[]> {
  const found = await store.find({ collection: paths.erasures(), where: [['doneAt', '==', null]] });
  return found
    .filter(({ data }) => erasureSchema.safeParse(timestampsToDates(data)).success)
    .map(({ id }) => id);
}

/**
 * Does what is left of an act, as far as its time goes. What finds the person is forgotten last, once nothing is left to be
 * found. An act breaks off where the person's records are in procedure again: what was handed in since is nobody's to erase.
 */
export async function goOn(services: Services, erasureId: string, until: number): Promise<Erasure> {
  const { accounts, store } = services;
  const erasure = await readErasure(services, erasureId);
  if (!erasure) throw new Error(`There is no ${paths.erasure(erasureId)}`);
  const { authorityId, subject, needles, byName } = erasure;
  if (erasure.doneAt !== null || needles === null) return erasure;
  const again = await readPerson(services, authorityId, subject);
  if (!again.ok) return end(services, erasureId, null);
  // Half of it may be gone already: what finds the person is what was found at first.
  const walk = { authorityId, person: { ...again.value, needles }, until };
  for (let walks = 0; walks < MOST_WALKS; walks += 1) {
    if (!(await erase(services, walk, { erasureId, byName }))) return erasure;
    const still = await readRecords(store, authorityId, subject);
    if (!still.ok) return end(services, erasureId, null);
    if (subject.kind === 'account') {
      await accounts.remove(subject.uid);
      await store.remove(paths.accountLink(subject.uid));
    }
    const after = await look(services, walk);
    if (!after) return erasure;
    if (!isLeftToErase(after, byName)) return end(services, erasureId, after);
  }
  return erasure;
}

function end({ store, now }: Services, erasureId: string, after: Erasure['after']): Promise<Erasure> {
  const path = paths.erasure(erasureId);
  return store.transact(async (transaction) => {
    const kept = (await transaction.load([path])).read(path, erasureSchema);
    if (!kept) throw new Error(`There is no ${path}`);
    if (kept.doneAt !== null) return kept;
    const next: Erasure = { ...kept, needles: null, after, doneAt: now() };
    transaction.set(path, next);
    return next;
  });
}
