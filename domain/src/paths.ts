/**
 * The only place where collection names are written.
 * Every function takes ids, or the `{wildcard}` of a trigger, and returns a Firestore path.
 */
export const paths = {
  units: () => 'units',
  unit: (unitId: string) => `units/${unitId}`,

  memberships: () => 'memberships',
  membership: (uid: string) => `memberships/${uid}`,
  notifications: (uid: string) => `memberships/${uid}/notifications`,
  notification: (uid: string, notificationId: string) => `memberships/${uid}/notifications/${notificationId}`,
  invitation: (tokenHash: string) => `invitations/${tokenHash}`,

  movements: () => 'movements',
  movement: (movementId: string) => `movements/${movementId}`,
  clusters: (movementId: string) => `movements/${movementId}/clusters`,
  cluster: (movementId: string, clusterId: string) => `movements/${movementId}/clusters/${clusterId}`,
  participants: (movementId: string) => `movements/${movementId}/participants`,
  participant: (movementId: string, unitId: string) => `movements/${movementId}/participants/${unitId}`,

  /** A case is what a unit owes once: its registration, or its report for one reporting period. */
  cases: (movementId: string, unitId: string) => `${paths.participant(movementId, unitId)}/cases`,
  case: (movementId: string, unitId: string, caseId: string) =>
    `${paths.cases(movementId, unitId)}/${caseId}`,
  draft: (movementId: string, unitId: string, caseId: string, draftId: string) =>
    `${paths.case(movementId, unitId, caseId)}/drafts/${draftId}`,
  versions: (movementId: string, unitId: string, caseId: string) =>
    `${paths.case(movementId, unitId, caseId)}/versions`,
  version: (movementId: string, unitId: string, caseId: string, version: number | string) =>
    `${paths.versions(movementId, unitId, caseId)}/${version}`,
  evidence: (movementId: string, unitId: string, caseId: string, fileId: string) =>
    `${paths.case(movementId, unitId, caseId)}/evidence/${fileId}`,
  evidenceChunks: (movementId: string, unitId: string, caseId: string, fileId: string) =>
    `${paths.evidence(movementId, unitId, caseId, fileId)}/chunks`,
  evidenceChunk: (
    movementId: string,
    unitId: string,
    caseId: string,
    fileId: string,
    index: number | string,
  ) => `${paths.evidenceChunks(movementId, unitId, caseId, fileId)}/${index}`,

  /** How to reach a nominee: for the own unit and the office only. */
  contact: (movementId: string, unitId: string, caseId: string) =>
    `${paths.case(movementId, unitId, caseId)}/private/contact`,

  nominations: (movementId: string) => `movements/${movementId}/nominations`,
  nomination: (movementId: string, nominationId: string) =>
    `movements/${movementId}/nominations/${nominationId}`,
  scores: (movementId: string) => `movements/${movementId}/scores`,
  score: (movementId: string, unitId: string) => `movements/${movementId}/scores/${unitId}`,

  sessions: (movementId: string) => `movements/${movementId}/sessions`,
  session: (movementId: string, sessionId: string) => `movements/${movementId}/sessions/${sessionId}`,
  /** Opinions of the members on one nominee of a session, by uid. */
  opinions: (movementId: string, sessionId: string, nominationId: string) =>
    `${paths.session(movementId, sessionId)}/nominees/${nominationId}/opinions`,
  opinion: (movementId: string, sessionId: string, nominationId: string, uid: string) =>
    `${paths.opinions(movementId, sessionId, nominationId)}/${uid}`,
  /** Who has voted and how often each choice was made; no client and no role reads it. */
  ballotBox: (movementId: string, sessionId: string) =>
    `${paths.session(movementId, sessionId)}/ballotBox/sealed`,

  publications: (movementId: string) => `movements/${movementId}/publications`,
  publication: (movementId: string, publicationId: string) =>
    `movements/${movementId}/publications/${publicationId}`,
  comments: (movementId: string, publicationId: string) =>
    `${paths.publication(movementId, publicationId)}/comments`,
  comment: (movementId: string, publicationId: string, commentId: string) =>
    `${paths.comments(movementId, publicationId)}/${commentId}`,

  decisions: (movementId: string) => `movements/${movementId}/decisions`,
  decision: (movementId: string, decisionId: string) => `movements/${movementId}/decisions/${decisionId}`,
  scan: (movementId: string, decisionId: string, fileId: string) =>
    `${paths.decision(movementId, decisionId)}/scans/${fileId}`,
  scanChunks: (movementId: string, decisionId: string, fileId: string) =>
    `${paths.scan(movementId, decisionId, fileId)}/chunks`,
  scanChunk: (movementId: string, decisionId: string, fileId: string, index: number | string) =>
    `${paths.scanChunks(movementId, decisionId, fileId)}/${index}`,
  /** One document per issuer, symbol, year and number: the number is taken while it exists. */
  decisionNumber: (key: string) => `decisionNumbers/${key}`,
  /** The last number of an authority's golden book. */
  goldenBook: (authorityId: string) => `goldenBooks/${authorityId}`,

  certificates: () => 'certificates',
  certificate: (code: string) => `certificates/${code}`,
  /** Public halves of the keys that certificates were signed with. */
  publicKeys: () => 'publicKeys',
  publicKey: (keyId: string) => `publicKeys/${keyId}`,
  certificateLayout: (authorityId: string) => `certificateLayouts/${authorityId}`,

  mails: () => 'mails',
  mail: (mailId: string) => `mails/${mailId}`,

  /** What transitions tell, until it is told. */
  news: () => 'news',
  newsItem: (newsId: string) => `news/${newsId}`,

  logRoots: () => 'logRoots',
  logRoot: (rootId: string) => `logRoots/${rootId}`,
  logRootLeaves: (rootId: string) => `logRoots/${rootId}/leaves`,
  logRootLeaf: (rootId: string, index: number | string) => `logRoots/${rootId}/leaves/${index}`,

  unitRecords: (movementId: string) => `movements/${movementId}/unitRecords`,
  unitRecord: (movementId: string, unitId: string) => `movements/${movementId}/unitRecords/${unitId}`,
  nodes: (movementId: string) => `movements/${movementId}/nodes`,
  node: (movementId: string, nodeId: string) => `movements/${movementId}/nodes/${nodeId}`,
  /** How far work stands that goes through all units, by its kind. */
  sweep: (movementId: string, kind: string) => `movements/${movementId}/sweeps/${kind}`,

  chains: () => 'chains',
  chain: (chainId: string) => `chains/${chainId}`,
  chainEntries: (chainId: string) => `chains/${chainId}/entries`,
  chainEntry: (chainId: string, n: number) => `chains/${chainId}/entries/${n}`,

  /** How often somebody asked for what, hour by hour. */
  buckets: () => 'buckets',
  bucket: (bucketId: string) => `buckets/${bucketId}`,

  deadLetters: () => 'deadLetters',
  deadLetter: (deadLetterId: string) => `deadLetters/${deadLetterId}`,
} as const;

/** The case id of a registration. */
export const REGISTRATION_CASE = 'registration';
/** The case id of a unit's review, whose minutes every nomination of the unit rests on. */
export const REVIEW_CASE = 'review';
const NOMINATION_PREFIX = 'nomination-';
/** The case id of a nomination's dossier; `key` is made by the client, `[a-z0-9]{1,20}`. */
export const nominationCase = (key: string) => `${NOMINATION_PREFIX}${key}`;
export const isNominationCase = (caseId: string) => caseId.startsWith(NOMINATION_PREFIX);

/** A nomination's id tells whose it is, and its case. */
export const nominationId = (unitId: string, caseId: string) => `${unitId}~${caseId}`;
export function nominationRef(nominationId: string): { unitId: string; caseId: string } {
  const [unitId = '', caseId = ''] = nominationId.split('~');
  return { unitId, caseId };
}

/** Drafts of one case: the unit's own, and the office's when it types what arrived on paper. */
export const draftIds = ['unit', 'paper'] as const;
export type DraftId = (typeof draftIds)[number];

export const nodeIds = {
  unit: (unitId: string) => `unit~${unitId}`,
  cluster: (clusterId: string) => `cluster~${clusterId}`,
  shard: (parentNodeId: string, index: number) => `shard~${parentNodeId}~${index}`,
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
export const clusterScope = (movementId: string, clusterId: string) => `${movementId}~${clusterId}`;

/** The cluster a scope stands for; null where it is a unit. */
export function clusterOfScope(scope: string): { movementId: string; clusterId: string } | null {
  const at = scope.indexOf('~');
  return at < 0 ? null : { movementId: scope.slice(0, at), clusterId: scope.slice(at + 1) };
}

export const caseChainId = (movementId: string, unitId: string, caseId: string) =>
  `${movementId}~${unitId}~${caseId}`;
export const participationChainId = (movementId: string, unitId: string) =>
  `${movementId}~${unitId}~participation`;
export const nominationChainId = (movementId: string, nominationId: string) =>
  `${movementId}~award~${nominationId}`;
export const scoreChainId = (movementId: string, unitId: string) => `${movementId}~${unitId}~score`;
export const sessionChainId = (movementId: string, sessionId: string) => `${movementId}~session~${sessionId}`;
export const publicationChainId = (movementId: string, publicationId: string) =>
  `${movementId}~publication~${publicationId}`;
export const decisionChainId = (movementId: string, decisionId: string) =>
  `${movementId}~decision~${decisionId}`;
export const securityChainId = (authorityId: string) => `security~${authorityId}`;
export const settingsChainId = (authorityId: string) => `settings~${authorityId}`;
export const membershipChainId = (uid: string) => `membership~${uid}`;
