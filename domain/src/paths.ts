/** An id that would lead elsewhere, or nowhere. */
export class PathError extends Error {}

/** Firestore ends a document's id at 1,500 bytes. */
const MOST_CHARACTERS = 500;

/** The wildcard of a trigger, or one part of a path: a second wall behind the schemas of ids. */
function asSegment(id: string | number): string {
  const text = String(id);
  const isOne =
    text !== '' &&
    text.length <= MOST_CHARACTERS &&
    !/[/\\\p{Cc}\p{Cf}\p{Cs}]/u.test(text) &&
    !/^(\.{1,2}|__.*__)$/s.test(text);
  if (!isOne) throw new PathError(`Not one part of a path: ${JSON.stringify(text.slice(0, 80))}`);
  return text;
}

/** A path or a joined id; whatever is put into it is one part of it. Throws `PathError` otherwise. */
const at = (text: TemplateStringsArray, ...ids: (string | number)[]): string =>
  String.raw({ raw: text }, ...ids.map(asSegment));

/**
 * The only place where collection names are written.
 * Every function takes ids, or the `{wildcard}` of a trigger, and returns a Firestore path.
 */
export const paths = {
  units: () => 'units',
  unit: (unitId: string) => at`units/${unitId}`,

  memberships: () => 'memberships',
  membership: (uid: string) => at`memberships/${uid}`,
  notifications: (uid: string) => at`memberships/${uid}/notifications`,
  notification: (uid: string, notificationId: string) =>
    at`memberships/${uid}/notifications/${notificationId}`,
  /** The one link by which somebody may set a password; of its token only the hash. */
  accountLinks: () => 'accountLinks',
  accountLink: (uid: string) => at`accountLinks/${uid}`,
  /** What waits for a second administrator. */
  accountProposals: () => 'accountProposals',
  accountProposal: (proposalId: string) => at`accountProposals/${proposalId}`,
  accountSettings: (authorityId: string) => at`accountSettings/${authorityId}`,

  movements: () => 'movements',
  movement: (movementId: string) => at`movements/${movementId}`,
  clusters: (movementId: string) => at`movements/${movementId}/clusters`,
  cluster: (movementId: string, clusterId: string) => at`movements/${movementId}/clusters/${clusterId}`,
  participants: (movementId: string) => at`movements/${movementId}/participants`,
  participant: (movementId: string, unitId: string) => at`movements/${movementId}/participants/${unitId}`,

  /** A case is what a unit owes once: its registration, or its report for one reporting period. */
  cases: (movementId: string, unitId: string) => paths.participant(movementId, unitId) + at`/cases`,
  case: (movementId: string, unitId: string, caseId: string) =>
    paths.cases(movementId, unitId) + at`/${caseId}`,
  draft: (movementId: string, unitId: string, caseId: string, draftId: string) =>
    paths.case(movementId, unitId, caseId) + at`/drafts/${draftId}`,
  versions: (movementId: string, unitId: string, caseId: string) =>
    paths.case(movementId, unitId, caseId) + at`/versions`,
  version: (movementId: string, unitId: string, caseId: string, version: number | string) =>
    paths.versions(movementId, unitId, caseId) + at`/${version}`,
  evidenceFiles: (movementId: string, unitId: string, caseId: string) =>
    paths.case(movementId, unitId, caseId) + at`/evidence`,
  evidence: (movementId: string, unitId: string, caseId: string, fileId: string) =>
    paths.case(movementId, unitId, caseId) + at`/evidence/${fileId}`,
  evidenceChunks: (movementId: string, unitId: string, caseId: string, fileId: string) =>
    paths.evidence(movementId, unitId, caseId, fileId) + at`/chunks`,
  evidenceChunk: (
    movementId: string,
    unitId: string,
    caseId: string,
    fileId: string,
    index: number | string,
  ) => paths.evidenceChunks(movementId, unitId, caseId, fileId) + at`/${index}`,

  /** What a unit's files, or a decision's scans, take of the store. */
  uploadRecords: (movementId: string) => at`movements/${movementId}/uploads`,
  uploadRecord: (movementId: string, ownerId: string) => at`movements/${movementId}/uploads/${ownerId}`,

  /** How to reach a nominee: for the own unit and the office only. */
  contact: (movementId: string, unitId: string, caseId: string) =>
    paths.case(movementId, unitId, caseId) + at`/private/contact`,

  nominations: (movementId: string) => at`movements/${movementId}/nominations`,
  nomination: (movementId: string, nominationId: string) =>
    at`movements/${movementId}/nominations/${nominationId}`,
  scores: (movementId: string) => at`movements/${movementId}/scores`,
  score: (movementId: string, unitId: string) => at`movements/${movementId}/scores/${unitId}`,

  sessions: (movementId: string) => at`movements/${movementId}/sessions`,
  session: (movementId: string, sessionId: string) => at`movements/${movementId}/sessions/${sessionId}`,
  /** Nominees of a session that somebody has given an opinion on: no documents, but opinions below. */
  nominees: (movementId: string, sessionId: string) => paths.session(movementId, sessionId) + at`/nominees`,
  /** Opinions of the members on one nominee of a session, by uid. */
  opinions: (movementId: string, sessionId: string, nominationId: string) =>
    paths.session(movementId, sessionId) + at`/nominees/${nominationId}/opinions`,
  opinion: (movementId: string, sessionId: string, nominationId: string, uid: string) =>
    paths.opinions(movementId, sessionId, nominationId) + at`/${uid}`,
  /** Who has voted and how often each choice was made; no client and no role reads it. */
  ballotBox: (movementId: string, sessionId: string) =>
    paths.session(movementId, sessionId) + at`/ballotBox/sealed`,

  publications: (movementId: string) => at`movements/${movementId}/publications`,
  publication: (movementId: string, publicationId: string) =>
    at`movements/${movementId}/publications/${publicationId}`,
  /** Entries of a list beyond those in its document. */
  publicationPages: (movementId: string, publicationId: string) =>
    paths.publication(movementId, publicationId) + at`/pages`,
  publicationPage: (movementId: string, publicationId: string, n: number | string) =>
    paths.publicationPages(movementId, publicationId) + at`/${n}`,
  comments: (movementId: string, publicationId: string) =>
    paths.publication(movementId, publicationId) + at`/comments`,
  comment: (movementId: string, publicationId: string, commentId: string) =>
    paths.comments(movementId, publicationId) + at`/${commentId}`,

  decisions: (movementId: string) => at`movements/${movementId}/decisions`,
  decision: (movementId: string, decisionId: string) => at`movements/${movementId}/decisions/${decisionId}`,
  /** Items of a decision beyond those in its document. */
  decisionPages: (movementId: string, decisionId: string) =>
    paths.decision(movementId, decisionId) + at`/pages`,
  decisionPage: (movementId: string, decisionId: string, n: number | string) =>
    paths.decisionPages(movementId, decisionId) + at`/${n}`,
  scan: (movementId: string, decisionId: string, fileId: string) =>
    paths.decision(movementId, decisionId) + at`/scans/${fileId}`,
  scanChunks: (movementId: string, decisionId: string, fileId: string) =>
    paths.scan(movementId, decisionId, fileId) + at`/chunks`,
  scanChunk: (movementId: string, decisionId: string, fileId: string, index: number | string) =>
    paths.scanChunks(movementId, decisionId, fileId) + at`/${index}`,
  /** One document per issuer, symbol, year and number: the number is taken while it exists. */
  decisionNumber: (key: string) => at`decisionNumbers/${key}`,
  /** The last number of an authority's golden book. */
  goldenBook: (authorityId: string) => at`goldenBooks/${authorityId}`,

  certificates: () => 'certificates',
  certificate: (code: string) => at`certificates/${code}`,
  /** Public halves of the keys that certificates were signed with. */
  publicKeys: () => 'publicKeys',
  publicKey: (keyId: string) => at`publicKeys/${keyId}`,
  certificateLayout: (authorityId: string) => at`certificateLayouts/${authorityId}`,

  mails: () => 'mails',
  mail: (mailId: string) => at`mails/${mailId}`,

  /** What transitions tell, until it is told. */
  news: () => 'news',
  newsItem: (newsId: string) => at`news/${newsId}`,

  logRoots: () => 'logRoots',
  logRoot: (rootId: string) => at`logRoots/${rootId}`,
  logRootLeaves: (rootId: string) => at`logRoots/${rootId}/leaves`,
  logRootLeaf: (rootId: string, index: number | string) => at`logRoots/${rootId}/leaves/${index}`,

  unitRecords: (movementId: string) => at`movements/${movementId}/unitRecords`,
  unitRecord: (movementId: string, unitId: string) => at`movements/${movementId}/unitRecords/${unitId}`,
  nodes: (movementId: string) => at`movements/${movementId}/nodes`,
  node: (movementId: string, nodeId: string) => at`movements/${movementId}/nodes/${nodeId}`,
  /** How far work stands that goes through all units, by its kind. */
  sweep: (movementId: string, kind: string) => at`movements/${movementId}/sweeps/${kind}`,

  chains: () => 'chains',
  chain: (chainId: string) => at`chains/${chainId}`,
  chainEntries: (chainId: string) => at`chains/${chainId}/entries`,
  chainEntry: (chainId: string, n: number) => at`chains/${chainId}/entries/${n}`,

  /** How often somebody asked for what, hour by hour. */
  buckets: () => 'buckets',
  bucket: (bucketId: string) => at`buckets/${bucketId}`,

  /** Acts of erasing somebody's data. */
  erasures: () => 'erasures',
  erasure: (erasureId: string) => at`erasures/${erasureId}`,
  /** How far the latest search or act of erasure of an authority is. */
  erasureRun: (authorityId: string) => at`erasureRuns/${authorityId}`,

  deadLetters: () => 'deadLetters',
  deadLetter: (deadLetterId: string) => at`deadLetters/${deadLetterId}`,
} as const;

/** The case id of a registration. */
export const REGISTRATION_CASE = 'registration';
/** The case id of a unit's review, whose minutes every nomination of the unit rests on. */
export const REVIEW_CASE = 'review';
const NOMINATION_PREFIX = 'nomination-';
/** The case id of a nomination's dossier; `key` is made by the client, `[a-z0-9]{1,20}`. */
export const nominationCase = (key: string) => at`${NOMINATION_PREFIX}${key}`;
export const isNominationCase = (caseId: string) => caseId.startsWith(NOMINATION_PREFIX);

/** A nomination's id tells whose it is, and its case. */
export const nominationId = (unitId: string, caseId: string) => at`${unitId}~${caseId}`;
export function nominationRef(nominationId: string): { unitId: string; caseId: string } {
  const [unitId = '', caseId = ''] = nominationId.split('~');
  return { unitId, caseId };
}

/** Drafts of one case: the unit's own, and the office's when it types what arrived on paper. */
export const draftIds = ['unit', 'paper'] as const;
export type DraftId = (typeof draftIds)[number];

export const nodeIds = {
  unit: (unitId: string) => at`unit~${unitId}`,
  cluster: (clusterId: string) => at`cluster~${clusterId}`,
  shard: (parentNodeId: string, index: number) => at`shard~${parentNodeId}~${index}`,
};

export type NodeChildKind = 'cluster' | 'shard' | 'unitNode' | 'unit';

/** What a child of a node stands for, and its own id; units are counted under their plain id. */
export function nodeChildOf(childId: string): { kind: NodeChildKind; id: string } {
  const [prefix = '', ...rest] = childId.split('~');
  if (rest.length === 0) return { kind: 'unit', id: childId };
  if (prefix === 'cluster') return { kind: 'cluster', id: rest.join('~') };
  if (prefix === 'unit') return { kind: 'unitNode', id: rest.join('~') };
  return { kind: 'shard', id: childId };
}

/** Scope of a cluster lead's grant: clusters belong to a movement. */
export const clusterScope = (movementId: string, clusterId: string) => at`${movementId}~${clusterId}`;

/** The cluster a scope stands for; null where it is a unit. */
export function clusterOfScope(scope: string): { movementId: string; clusterId: string } | null {
  const at = scope.indexOf('~');
  return at < 0 ? null : { movementId: scope.slice(0, at), clusterId: scope.slice(at + 1) };
}

export const caseChainId = (movementId: string, unitId: string, caseId: string) =>
  at`${movementId}~${unitId}~${caseId}`;
export const participationChainId = (movementId: string, unitId: string) =>
  at`${movementId}~${unitId}~participation`;
export const nominationChainId = (movementId: string, nominationId: string) =>
  at`${movementId}~award~${nominationId}`;
export const scoreChainId = (movementId: string, unitId: string) => at`${movementId}~${unitId}~score`;
export const sessionChainId = (movementId: string, sessionId: string) =>
  at`${movementId}~session~${sessionId}`;
export const publicationChainId = (movementId: string, publicationId: string) =>
  at`${movementId}~publication~${publicationId}`;
export const decisionChainId = (movementId: string, decisionId: string) =>
  at`${movementId}~decision~${decisionId}`;
export const securityChainId = (authorityId: string) => at`security~${authorityId}`;
export const settingsChainId = (authorityId: string) => at`settings~${authorityId}`;
export const erasureChainId = (authorityId: string) => at`erasure~${authorityId}`;
export const membershipChainId = (uid: string) => at`membership~${uid}`;
