import { accountProposalSchema, proposalStanding } from '@thidua/domain/people/account-proposal';
import { certificateSchema } from '@thidua/domain/award/certificate';
import { sessionSchema } from '@thidua/domain/council/council';
import {
  chainsOf,
  isAboutAccount,
  isErasedAccount,
  refuseAccount,
  refuseNominee,
} from '@thidua/domain/erasure/erasure';
import type { ErasureSubject } from '@thidua/domain/erasure/erasure-subject';
import { membershipSchema, type Membership } from '@thidua/domain/people/membership';
import { contactSchema } from '@thidua/domain/nomination/content';
import { nominationSchema, type Nomination } from '@thidua/domain/nomination/nomination';
import { exemplarChainId } from '@thidua/domain/log/chain-ids';
import { nominationRef } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { holdsName, mentions, NOWHERE, spellingsOf, type Needles } from '@thidua/domain/erasure/redact';
import { ERASED } from '@thidua/domain/words/stored';
import type { RefusalCode } from '@thidua/domain/base/refusal';
import { err, ok, type Result } from '@thidua/domain/base/result';
import { z } from 'zod';
import type { Services } from '../platform/services.ts';
import { foundPages, parseFound, readable, type Store, type Transaction } from '../store/store.ts';

/** Whose data it is, and how documents tell that they are about them. */
export interface Person {
  subject: ErasureSubject;
  needles: Needles;
  /** Of the person's certificates, and ids of the lists, sessions and decisions that their dossiers came before. */
  codes: string[];
  before: string[];
  /** Of the exemplars that are about one of the person's dossiers. */
  exemplars: readonly { movementId: string; exemplarId: string }[];
  chains: ReadonlySet<string>;
}

type Reader = Pick<Services, 'store' | 'now'>;
type Loader = Pick<Transaction, 'load'>;

/** What decides whether somebody's data may be erased: the nominations with their papers, or the account. */
type Records =
  | { kind: 'nominee'; nominations: Nomination[] }
  | { kind: 'account'; uid: string; membership: Membership };

/**
 * The records of a person in an authority, read as `loader` reads. `inProcedure`, `accountInUse`: not before that has ended;
 * of another authority's no more is said than of what is not there.
 */
export async function readRecords(
  loader: Loader,
  authorityId: string,
  subject: ErasureSubject,
): Promise<Result<Records, RefusalCode>> {
  if (subject.kind === 'account') {
    const path = paths.membership(subject.uid);
    const membership = (await loader.load([path])).read(path, membershipSchema);
    if (membership?.authorityId !== authorityId) return err('unknownAccount');
    const refusal = refuseAccount(membership);
    return refusal ? err(refusal) : ok({ kind: 'account', uid: subject.uid, membership });
  }
  const at = subject.nominations.map(({ movementId, nominationId }) =>
    paths.nomination(movementId, nominationId),
  );
  const documents = await loader.load(at);
  const nominations: Nomination[] = [];
  for (const path of at) {
    const nomination = documents.read(path, nominationSchema);
    if (nomination?.authorityId !== authorityId) return err('unknownNomination');
    const refusal = refuseNominee(nomination);
    if (refusal) return err(refusal);
    nominations.push(nomination);
  }
  return ok({ kind: 'nominee', nominations });
}

/** Finds out who somebody is; refused as `readRecords` does, and while a session or a proposal waits for an account. */
export async function readPerson(
  reader: Reader,
  authorityId: string,
  subject: ErasureSubject,
): Promise<Result<Person, RefusalCode>> {
  const records = await readRecords(reader.store, authorityId, subject);
  if (!records.ok) return records;
  const named =
    records.value.kind === 'account'
      ? await nameAccount(reader, authorityId, records.value)
      : ok(await nameNominee(reader.store, records.value.nominations));
  if (!named.ok) return named;
  const { names, exact, codes, before } = named.value;
  const exemplars = await exemplarsAbout(reader.store, subject);
  const told = [...new Set(names.filter((one) => one !== ERASED).flatMap(spellingsOf))];
  const needles = {
    names: told,
    exact: [...new Set(exact.filter((one) => one.trim() !== '' && one !== NOWHERE))],
    spared: await unitsCalled(reader.store, authorityId, told),
  };
  const chains = [
    ...chainsOf(subject),
    ...exemplars.map(({ movementId, exemplarId }) => exemplarChainId(movementId, exemplarId)),
  ];
  return ok({ subject, needles, codes, before, exemplars, chains: new Set(chains) });
}

const storySchema = z.object({ story: z.object({ nominationId: z.string().nullable() }) });

async function exemplarsAbout(store: Store, subject: ErasureSubject): Promise<Person['exemplars']> {
  const about = dossiersOf(subject).map(async ({ movementId, nominationId, unitId }) => {
    const where = [['unitId', '==', unitId]] as const;
    const ofUnit = await store.find({ collection: paths.exemplars(movementId), where });
    return ofUnit
      .filter(({ data }) => storySchema.safeParse(data).data?.story.nominationId === nominationId)
      .map(({ id: exemplarId }) => ({ movementId, exemplarId }));
  });
  return (await Promise.all(about)).flat();
}

interface Named {
  names: string[];
  exact: string[];
  codes: string[];
  before: string[];
}

async function nameAccount(
  { store, now }: Reader,
  authorityId: string,
  { uid, membership }: Extract<Records, { kind: 'account' }>,
): Promise<Result<Named, RefusalCode>> {
  if (await isInSession(store, authorityId, uid)) return err('accountInProcedure');
  const { displayName, email } = membership;
  const names = [displayName];
  const where = [['authorityId', '==', authorityId]] as const;
  for await (const some of foundPages(store, { collection: paths.accountProposals(), where })) {
    for (const proposal of parseFound(some, accountProposalSchema)) {
      const isAbout = !isErasedAccount(membership) && isAboutAccount(proposal, { uid, email });
      if (isAbout && proposalStanding(proposal, now()) === 'open') return err('accountInProcedure');
      if (isAbout) names.push(proposal.displayName);
    }
  }
  return ok({ names, exact: [email], codes: [], before: [] });
}

async function isInSession(store: Store, authorityId: string, uid: string): Promise<boolean> {
  const where = [['memberUids', 'array-contains', uid]] as const;
  const stateSchema = sessionSchema.pick({ state: true });
  for (const movementId of await movementsOf(store, authorityId)) {
    for await (const some of foundPages(store, { collection: paths.sessions(movementId), where })) {
      if (parseFound(some, stateSchema).some(({ state }) => state === 'draft' || state === 'open'))
        return true;
    }
  }
  return false;
}

export async function movementsOf(store: Store, authorityId: string): Promise<string[]> {
  const where = [['authorityId', '==', authorityId]] as const;
  return (await store.find({ collection: paths.movements(), where })).map(({ id }) => id).toSorted();
}

async function nameNominee(store: Store, nominations: readonly Nomination[]): Promise<Named> {
  const read = await Promise.all(nominations.map((one) => readDossier(store, one)));
  return {
    names: read.flatMap((one) => one.names),
    exact: read.flatMap((one) => one.exact),
    codes: read.flatMap((one) => one.codes),
    before: nominations.flatMap(({ publicationId, decisionId, sessionId }) =>
      [publicationId, decisionId, sessionId].filter((id) => id !== null),
    ),
  };
}

const unitNameSchema = z.object({ name: z.string() });

/** Units that are called after somebody of such a name. */
async function unitsCalled(store: Store, authorityId: string, names: readonly string[]): Promise<string[]> {
  const called = new Set<string>();
  const keep = (found: readonly { data: unknown }[]) => {
    for (const { data } of found) {
      const unit = unitNameSchema.safeParse(data).data?.name ?? '';
      if (names.some((name) => holdsName(unit, name))) called.add(unit);
    }
  };
  const select = ['name'];
  const where = [['ancestors', 'array-contains', authorityId]] as const;
  for await (const some of foundPages(store, { collection: paths.units(), where, select })) keep(some);
  for (const movementId of await movementsOf(store, authorityId)) {
    for await (const some of foundPages(store, { collection: paths.participants(movementId), select }))
      keep(some);
  }
  return [...called];
}

const named = z.object({ content: z.object({ name: z.string() }) });

/** Every name under which a dossier was handed in, decided on and printed, and how to reach its nominee. */
async function readDossier(
  store: Store,
  { movementId, unitId, caseId, name, certificateCode }: Nomination,
): Promise<Omit<Named, 'before'>> {
  const versions = await store.find({ collection: paths.versions(movementId, unitId, caseId) });
  const typed = versions.flatMap(({ data }) => named.safeParse(data).data?.content.name ?? []);
  const { printed, codes } = await readCertificates(store, certificateCode);
  const at = paths.contact(movementId, unitId, caseId);
  const documents = await store.load([at]);
  const contact = readable(() => documents.read(at, contactSchema));
  const exact = contact ? [contact.email, contact.phone].filter((one) => one.length >= MIN_EXACT) : [];
  return { names: [name, ...typed, ...printed], exact, codes };
}

/** Shorter than any address or telephone number; less would be found everywhere. */
const MIN_EXACT = 6;

async function readCertificates(
  store: Loader,
  certificateCode: string | null,
): Promise<{ printed: string[]; codes: string[] }> {
  const printed: string[] = [];
  const codes: string[] = [];
  let code = certificateCode;
  while (code !== null) {
    const path = paths.certificate(code);
    const certificate = (await store.load([path])).read(path, certificateSchema);
    codes.push(code);
    printed.push(certificate?.content.name ?? '');
    code = certificate?.replaces ?? null;
  }
  return { printed, codes };
}

/**
 * The ids by which a document tells that it is about a person. Dossiers of two movements may have one id, so those of a
 * movement count in what is stored under it, and elsewhere beside its id.
 */
export function idsAt({ subject, codes, exemplars }: Person, path: string, data: unknown): string[] {
  if (subject.kind === 'account') return [subject.uid];
  const isUnderOne = path.startsWith(`${paths.movements()}/`);
  const isOf = (movementId: string) =>
    isUnderOne ? path.startsWith(`${paths.movement(movementId)}/`) : mentions([path, data], [movementId]);
  const ids = subject.nominations.flatMap(({ movementId, nominationId }) =>
    isOf(movementId) ? [nominationId] : [],
  );
  const stories = exemplars.flatMap(({ movementId, exemplarId }) => (isOf(movementId) ? [exemplarId] : []));
  return [...ids, ...codes, ...stories];
}

/** Whether a document is one of a person's own: their dossiers with their records, or their account. */
export const isOwn = ({ subject }: Pick<Person, 'subject'>, path: string): boolean =>
  subject.kind === 'account'
    ? path === paths.membership(subject.uid)
    : dossiersOf(subject).some(
        ({ movementId, nominationId, unitId, caseId }) =>
          path === paths.nomination(movementId, nominationId) ||
          `${path}/`.startsWith(`${paths.case(movementId, unitId, caseId)}/`),
      );

/** The dossiers of a person, by where their papers lie. */
export const dossiersOf = (subject: ErasureSubject) =>
  subject.kind === 'account'
    ? []
    : subject.nominations.map(({ movementId, nominationId }) => ({
        movementId,
        nominationId,
        ...nominationRef(nominationId),
      }));
