import { createHash } from 'node:crypto';
import { awardSettings } from '@thidua/domain/movement/award-settings.fixture';
import type { CallableRequest } from '@thidua/domain/contract/callables';
import { decisionItemSchema, decisionSchema, type AwardDecision } from '@thidua/domain/award/decision';
import { nominationIn, votedOn } from '@thidua/domain/nomination/nomination.fixture';
import type { Nomination, NominationState } from '@thidua/domain/nomination/nomination';
import { nominationCase, nominationId } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { pageSchema } from '@thidua/domain/base/paged';
import { publicationSchema, publicEntrySchema, type Publication } from '@thidua/domain/award/publication';
import { addDays, localDateOf } from '@thidua/domain/base/time';
import { newManifest } from '@thidua/domain/file/stored-file';
import type { z } from 'zod';
import { call, createPerson, db, eventually, list, read, type Person } from './backend.ts';
import { openAwardMovement } from './awards.ts';
import { AUTHORITY, participants, settings } from './small-movement.ts';

/** Everybody who has a part between the council's result and the certificate. */
export interface Cast {
  office: Person;
  chairman: Person;
  publicity: Person;
  clerk: Person;
  head: Person;
  lead: Person;
}

/** A movement with awards and its people; `u1` and `u2` lie in cluster `a`, whose lead is of the cast. */
export async function openRulings(movementId: string): Promise<Cast> {
  const [office, chairman, publicity, clerk, head, lead] = await Promise.all([
    createPerson({ [AUTHORITY]: ['office'] }),
    createPerson({ [AUTHORITY]: ['chairman'] }),
    createPerson({ [AUTHORITY]: ['publicity'] }),
    createPerson({ u1: ['unitEditor'] }),
    createPerson({ u1: ['unitHead'] }),
    createPerson({ [`${movementId}~a`]: ['clusterLead'] }),
  ]);
  await openAwardMovement(movementId, office.token);
  return { office, chairman, publicity, clerk, head, lead };
}

interface Wanted {
  unitId?: string;
  /** Of the case; by default the place in the list. */
  key?: string;
  supported?: boolean;
  name?: string;
  change?: Partial<Nomination>;
}

/** Nominations as the council leaves them; their units are the small movement's. */
export async function afterCouncil(movementId: string, wanted: readonly Wanted[]): Promise<string[]> {
  const stored = wanted.map(async ({ unitId = 'u1', key, supported = true, name, change = {} }, index) => {
    const unit = participants.find((one) => one.unitId === unitId);
    const caseId = nominationCase(key ?? `k${index}`);
    const id = nominationId(unitId, caseId);
    const state: NominationState = supported ? 'supported' : 'notSupported';
    const nomination = nominationIn(state, {
      movementId,
      authorityId: AUTHORITY,
      unitId,
      unitName: unit?.name ?? unitId,
      clusterId: unit?.clusterId ?? null,
      lineage: [unitId],
      caseId,
      name: name ?? `Nguyễn Văn Mẫu ${index + 1}`,
      result: votedOn(supported),
      ...change,
    });
    await db.doc(paths.nomination(movementId, id)).set(nomination);
    return id;
  });
  return Promise.all(stored);
}

const valueOf = <T>(answer: { ok: true; value: T } | { ok: false; error: string }): T => {
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
};

export async function published(
  movementId: string,
  office: Person,
  nominationIds: string[],
): Promise<string> {
  const request = { movementId, title: 'Danh sách đề nghị', nominationIds, days: null };
  return valueOf(await call('publishList', request, office.token)).publicationId;
}

/** The comment period of a list, over: a test cannot set the functions' clock. */
export async function endComments(movementId: string, publicationId: string): Promise<void> {
  const until = addDays(localDateOf(new Date(), settings.zone), -1);
  await db.doc(paths.publication(movementId, publicationId)).update({ until });
}

/** What stands in a list's pages, in order. */
async function pagesIn<T>(collection: string, schema: z.ZodType<T>): Promise<T[]> {
  const pages = await list(collection, pageSchema(schema));
  return pages.toSorted((a, b) => a.n - b.n).flatMap(({ items }) => items);
}

export const readPublication = async (movementId: string, id: string): Promise<Publication> => {
  const publication = await read(paths.publication(movementId, id), publicationSchema);
  if (!publication) throw new Error(`There is no publication ${id}`);
  const others = await pagesIn(paths.publicationPages(movementId, id), publicEntrySchema);
  return { ...publication, entries: [...publication.entries, ...others] };
};

/** Published, commented on by nobody, and ruled to be awarded. */
export async function ruledToAward(
  movementId: string,
  { office, chairman }: Pick<Cast, 'office' | 'chairman'>,
  nominationIds: string[],
): Promise<string> {
  const publicationId = await published(movementId, office, nominationIds);
  await endComments(movementId, publicationId);
  for (let from = 0; from < nominationIds.length; from += 200) {
    const items = nominationIds
      .slice(from, from + 200)
      .map((nominationId) => ({ nominationId, outcome: 'award' as const, reason: '' }));
    const { outcomes } = valueOf(await call('ruleNominations', { movementId, items }, chairman.token));
    const refused = outcomes.find(({ refusal }) => refusal !== null);
    if (refused) throw new Error(`${refused.nominationId}: ${refused.refusal}`);
  }
  return publicationId;
}

export const draftOf = (movementId: string, nominationIds: string[]): CallableRequest<'draftDecision'> => ({
  movementId,
  decisionId: null,
  title: 'Về việc tặng Giấy khen',
  legalBases: awardSettings.decision.legalBases,
  recipients: awardSettings.decision.recipients,
  nominationIds,
});

export async function drafted(movementId: string, office: Person, nominationIds: string[]): Promise<string> {
  return valueOf(await call('draftDecision', draftOf(movementId, nominationIds), office.token)).decisionId;
}

/** A scan of one small chunk, as the office would have uploaded it. */
export async function scanned(movementId: string, decisionId: string, office: Person): Promise<string> {
  const scanId = 'scan';
  const bytes = Buffer.from('%PDF-1.7 bản mẫu');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { name: 'quyet-dinh.pdf', type: 'application/pdf', size: bytes.length, sha256 } as const;
  const now = new Date();
  await db
    .doc(paths.scan(movementId, decisionId, scanId))
    .set({ ...newManifest(file, office.uid, now), arrivedAt: now });
  await db.doc(paths.scanChunk(movementId, decisionId, scanId, 0)).set({ data: bytes });
  return scanId;
}

export const readDecision = async (movementId: string, decisionId: string): Promise<AwardDecision> => {
  const decision = await read(paths.decision(movementId, decisionId), decisionSchema);
  if (!decision) throw new Error(`There is no decision ${decisionId}`);
  const others = await pagesIn(paths.decisionPages(movementId, decisionId), decisionItemSchema);
  return { ...decision, items: [...decision.items, ...others] };
};

export const signatureOf = (
  number: string,
  change: Partial<CallableRequest<'signDecision'>['signature']> = {},
): CallableRequest<'signDecision'>['signature'] => ({
  number,
  date: localDateOf(new Date(), settings.zone),
  signer: 'Trần Văn Mẫu',
  signingForm: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  scanId: 'scan',
  ...change,
});

/** Signs a draft whose scan is there; gives the callable's answer. */
export async function sign(movementId: string, decisionId: string, office: Person, number: string) {
  await scanned(movementId, decisionId, office);
  const { seq } = await readDecision(movementId, decisionId);
  return call('signDecision', { movementId, decisionId, seq, signature: signatureOf(number) }, office.token);
}

/** The decision once its certificates and notifications are there. */
export async function issued(movementId: string, decisionId: string): Promise<AwardDecision> {
  await eventually(
    paths.decision(movementId, decisionId),
    decisionSchema,
    ({ state, issued, items, more }) => state === 'effective' && issued === items.length + more,
  );
  return readDecision(movementId, decisionId);
}

/** From the council's result to certificates. */
export async function awarded(
  movementId: string,
  cast: Pick<Cast, 'office' | 'chairman'>,
  nominationIds: string[],
  number: string,
): Promise<{ publicationId: string; decisionId: string; decision: AwardDecision }> {
  const publicationId = await ruledToAward(movementId, cast, nominationIds);
  const decisionId = await drafted(movementId, cast.office, nominationIds);
  valueOf(await sign(movementId, decisionId, cast.office, number));
  return { publicationId, decisionId, decision: await issued(movementId, decisionId) };
}
