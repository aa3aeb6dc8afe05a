import type { ErasurePlace } from '@thidua/domain/erasure/erasure-subject';
import { draftIds } from '@thidua/domain/movement/case-ids';
import { paths } from '@thidua/domain/base/paths';
import { mentions } from '@thidua/domain/erasure/redact';
import { timestampsToDates } from '@thidua/domain/base/timestamps';
import { z } from 'zod';
import { foundPages, type Query, type Store } from '../store/store.ts';
import { movementsOf } from './person.ts';

/** What a document is: mostly what the office is told of. */
type Kind = ErasurePlace | 'comparison' | 'proposal' | 'erasure';

/** A document in which somebody's name may stand. */
export interface Holding {
  kind: Kind;
  path: string;
  data: unknown;
  /** Of an exemplar: whose dossier it is about, where the document does not say so itself. */
  about?: string;
}

/** The last part of a path. */
export const idIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * Everything that an authority has stored falls into parts, which are worked through in the order of their keys: the lists of
 * a movement, what one unit has of it, one person's account, one chain, and what stands by itself.
 */
export async function partsOf(store: Store, authorityId: string): Promise<string[]> {
  const parts = ['outbox', 'certificates', 'incidents', 'proposals', 'erasures', 'news', 'authority'];
  for (const movementId of await movementsOf(store, authorityId)) {
    parts.push(`lists/${movementId}`);
    for (const unitId of await store.idsIn(paths.participants(movementId))) {
      parts.push(`unit/${movementId}/${unitId}`);
    }
  }
  const ofAuthority = [['authorityId', '==', authorityId]] as const;
  for await (const heads of foundPages(
    store,
    { collection: paths.chains(), where: ofAuthority, select: ['n'] },
    500,
  )) {
    parts.push(...heads.map(({ id }) => `chain/${id}`));
  }
  const members = { collection: paths.memberships(), where: ofAuthority, select: ['email'] };
  for await (const some of foundPages(store, members, 500)) {
    parts.push(...some.map(({ id }) => `person/${id}`));
  }
  return parts;
}

/** The documents of one part. */
export async function holdingsIn(store: Store, authorityId: string, part: string): Promise<Holding[]> {
  const [name = '', first = '', second = ''] = part.split('/');
  const ofAuthority = [['authorityId', '==', authorityId]] as const;
  const all = (kind: Kind, collection: string, pathOf: (id: string) => string) =>
    found(store, kind, { collection, where: ofAuthority }, pathOf);
  switch (name) {
    case 'outbox':
      return all('mail', paths.mails(), paths.mail);
    case 'certificates':
      return all('certificate', paths.certificates(), paths.certificate);
    case 'incidents':
      return all('other', paths.deadLetters(), paths.deadLetter);
    case 'proposals':
      return all('proposal', paths.accountProposals(), paths.accountProposal);
    case 'erasures':
      return all('erasure', paths.erasures(), paths.erasure);
    case 'authority':
      return one(store, 'settings', paths.unit(authorityId));
    case 'news':
      return newsOf(store, authorityId);
    case 'lists':
      return listsOf(store, first);
    case 'unit':
      return unitsPapers(store, first, second);
    case 'chain':
      return found(store, 'log', { collection: paths.chainEntries(first) }, (n) =>
        paths.chainEntry(first, Number(n)),
      );
    default:
      return [
        ...(await one(store, 'account', paths.membership(first))),
        ...(await found(
          store,
          'notification',
          { collection: paths.notifications(first) },
          (id) => `${paths.notifications(first)}/${id}`,
        )),
      ];
  }
}

async function found(
  store: Store,
  kind: Kind,
  query: Pick<Query, 'collection' | 'where'>,
  pathOf: (id: string) => string,
): Promise<Holding[]> {
  const holdings: Holding[] = [];
  for await (const some of foundPages(store, query)) {
    holdings.push(...some.map(({ id, data }) => ({ kind, path: pathOf(id), data: timestampsToDates(data) })));
  }
  return holdings;
}

/** What is still to be told about the authority's movements. */
async function newsOf(store: Store, authorityId: string): Promise<Holding[]> {
  const own = await movementsOf(store, authorityId);
  const news = await found(store, 'other', { collection: paths.news() }, paths.newsItem);
  return news.filter(({ data }) => mentions(data, own));
}

async function one(store: Store, kind: Kind, path: string): Promise<Holding[]> {
  const documents = await store.load([path]);
  return documents.has(path) ? [{ kind, path, data: documents.read(path, z.unknown()) }] : [];
}

async function listsOf(store: Store, movementId: string): Promise<Holding[]> {
  const lists = async (
    kind: Kind,
    collection: string,
    pathOf: (movementId: string, id: string) => string,
    below?: (id: string) => Promise<Holding[]>[],
  ) => {
    const own = await found(store, kind, { collection }, (id) => pathOf(movementId, id));
    if (!below) return own;
    const ids = await store.idsIn(collection);
    return [...own, ...(await Promise.all(ids.flatMap(below))).flat()];
  };
  const all = await Promise.all([
    one(store, 'settings', paths.movement(movementId)),
    lists('settings', paths.clusters(movementId), paths.cluster),
    lists('nomination', paths.nominations(movementId), paths.nomination),
    exemplarsOf(store, movementId),
    questionsOf(store, movementId),
    lists('comparison', paths.comparisons(movementId), paths.comparison),
    lists('session', paths.sessions(movementId), paths.session, (id) => [opinionsOf(store, movementId, id)]),
    lists('publication', paths.publications(movementId), paths.publication, (id) => [
      found(store, 'publication', { collection: paths.publicationPages(movementId, id) }, (n) =>
        paths.publicationPage(movementId, id, n),
      ),
      found(store, 'comment', { collection: paths.comments(movementId, id) }, (commentId) =>
        paths.comment(movementId, id, commentId),
      ),
    ]),
    lists('decision', paths.decisions(movementId), paths.decision, (id) => [
      found(store, 'decision', { collection: paths.decisionPages(movementId, id) }, (n) =>
        paths.decisionPage(movementId, id, n),
      ),
    ]),
  ]);
  return all.flat();
}

const aboutSchema = z.object({ story: z.object({ nominationId: z.string().nullable() }) });

/** Whose dossier an exemplar is about: as its record says, or the last of its versions that names one. */
function aboutWhom(record: Holding, versions: readonly Holding[]): string | undefined {
  const latest = versions.toSorted((a, b) => Number(idIn(b.path)) - Number(idIn(a.path)));
  return [record, ...latest]
    .map(({ data }) => aboutSchema.safeParse(data).data?.story.nominationId ?? undefined)
    .find((id) => id !== undefined);
}

/**
 * Exemplars with all that was proposed and published of them. What is public does not tell whose dossier it is about, and a
 * story may lose that while it is edited: it is told beside them.
 */
async function exemplarsOf(store: Store, movementId: string): Promise<Holding[]> {
  const all = (collection: string, pathOf: (id: string) => string) =>
    found(store, 'exemplar', { collection }, pathOf);
  const records = await all(paths.exemplars(movementId), (id) => paths.exemplar(movementId, id));
  const versions = await Promise.all(
    records.map(({ path }) => all(`${path}/versions`, (n) => `${path}/versions/${n}`)),
  );
  const told = new Map(
    records.map((record, at) => [idIn(record.path), aboutWhom(record, versions[at] ?? [])]),
  );
  const tied =
    (exemplarId: string) =>
    (holding: Holding): Holding => {
      const about = told.get(exemplarId);
      return about === undefined ? holding : { ...holding, about };
    };
  const tiedItself = (holding: Holding) => tied(idIn(holding.path))(holding);
  const [shown, intakes, adoptions] = await Promise.all([
    all(paths.publicExemplars(movementId), (id) => paths.publicExemplar(movementId, id)),
    all(paths.intakes(movementId), (id) => paths.intake(movementId, id)),
    all(paths.adoptions(movementId), (id) => paths.adoption(movementId, id)),
  ]);
  // What is public goes first.
  return [
    ...shown.map(tiedItself),
    ...records.flatMap(({ path }, at) => (versions[at] ?? []).map(tied(idIn(path)))),
    ...intakes,
    ...adoptions,
    ...records.map(tiedItself),
  ];
}

/** Questions with all that was answered and published of them; what was handed in comes with the exemplars' intake. */
async function questionsOf(store: Store, movementId: string): Promise<Holding[]> {
  const all = (collection: string, pathOf: (id: string) => string) =>
    found(store, 'question', { collection }, pathOf);
  const records = await all(paths.questions(movementId), (id) => paths.question(movementId, id));
  const more = await Promise.all([
    all(paths.publicQuestions(movementId), (id) => paths.publicQuestion(movementId, id)),
    ...records.map(({ path }) => all(`${path}/versions`, (n) => `${path}/versions/${n}`)),
  ]);
  return [...more.flat(), ...records];
}

async function opinionsOf(store: Store, movementId: string, sessionId: string): Promise<Holding[]> {
  const nominees = await store.idsIn(paths.nominees(movementId, sessionId));
  const each = nominees.map((nominationId) =>
    found(store, 'opinion', { collection: paths.opinions(movementId, sessionId, nominationId) }, (uid) =>
      paths.opinion(movementId, sessionId, nominationId, uid),
    ),
  );
  return (await Promise.all(each)).flat();
}

/** What one unit has handed in and is writing, and what is counted and scored of it. */
async function unitsPapers(store: Store, movementId: string, unitId: string): Promise<Holding[]> {
  const caseIds = await store.idsIn(paths.cases(movementId, unitId));
  const single = [
    ...[paths.participant, paths.unitRecord, paths.score].map((pathOf) =>
      one(store, 'unitPaper', pathOf(movementId, unitId)),
    ),
    ...caseIds.map((caseId) => one(store, 'unitPaper', paths.case(movementId, unitId, caseId))),
  ];
  const papers = caseIds.flatMap((caseId) => [
    ...draftIds.map((id) => one(store, 'dossier', paths.draft(movementId, unitId, caseId, id))),
    found(store, 'dossier', { collection: paths.versions(movementId, unitId, caseId) }, (n) =>
      paths.version(movementId, unitId, caseId, n),
    ),
    evidenceOf(store, movementId, unitId, caseId),
    one(store, 'contact', paths.contact(movementId, unitId, caseId)),
  ]);
  return (await Promise.all([...single, ...papers])).flat();
}

/** Manifests and the chunks that the bytes of files lie in. */
async function evidenceOf(
  store: Store,
  movementId: string,
  unitId: string,
  caseId: string,
): Promise<Holding[]> {
  const fileIds = await store.idsIn(paths.evidenceFiles(movementId, unitId, caseId));
  const files = fileIds.map(async (fileId) => {
    const chunks = await store.idsIn(paths.evidenceChunks(movementId, unitId, caseId, fileId));
    return [
      ...(await one(store, 'dossier', paths.evidence(movementId, unitId, caseId, fileId))),
      ...chunks.map((index): Holding => {
        const path = paths.evidenceChunk(movementId, unitId, caseId, fileId, index);
        return { kind: 'dossier', path, data: null };
      }),
    ];
  });
  return (await Promise.all(files)).flat();
}
