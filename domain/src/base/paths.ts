import { joined } from './joined-ids.ts';

/**
 * The only place where collection names are written.
 * Every function takes ids, or the `{wildcard}` of a trigger, and returns a Firestore path.
 */
export const paths = {
  units: () => 'units',
  unit: (unitId: string) => joined`units/${unitId}`,

  /** How often an authority's units were changed, and what is under way. */
  unitTrees: () => 'unitTrees',
  unitTree: (authorityId: string) => joined`unitTrees/${authorityId}`,
  unitChange: (authorityId: string, changeId: string) =>
    paths.unitTree(authorityId) + joined`/changes/${changeId}`,
  unitStepPages: (authorityId: string, changeId: string) =>
    paths.unitChange(authorityId, changeId) + joined`/pages`,
  unitStepPage: (authorityId: string, changeId: string, n: number | string) =>
    paths.unitStepPages(authorityId, changeId) + joined`/${n}`,

  memberships: () => 'memberships',
  membership: (uid: string) => joined`memberships/${uid}`,
  notifications: (uid: string) => joined`memberships/${uid}/notifications`,
  notification: (uid: string, notificationId: string) =>
    joined`memberships/${uid}/notifications/${notificationId}`,
  /** The one link by which somebody may set a password; of its token only the hash. */
  accountLinks: () => 'accountLinks',
  accountLink: (uid: string) => joined`accountLinks/${uid}`,
  /** What waits for a second administrator. */
  accountProposals: () => 'accountProposals',
  accountProposal: (proposalId: string) => joined`accountProposals/${proposalId}`,
  accountSettings: (authorityId: string) => joined`accountSettings/${authorityId}`,

  /** Movements before they are launched; a movement takes the id of its draft. */
  movementDrafts: () => 'movementDrafts',
  movementDraft: (draftId: string) => joined`movementDrafts/${draftId}`,

  movements: () => 'movements',
  movement: (movementId: string) => joined`movements/${movementId}`,
  clusters: (movementId: string) => joined`movements/${movementId}/clusters`,
  cluster: (movementId: string, clusterId: string) => joined`movements/${movementId}/clusters/${clusterId}`,
  /** What a plan said before each change of it. */
  planVersions: (movementId: string) => joined`movements/${movementId}/planVersions`,
  planVersion: (movementId: string, n: number | string) => joined`movements/${movementId}/planVersions/${n}`,
  participants: (movementId: string) => joined`movements/${movementId}/participants`,
  participant: (movementId: string, unitId: string) => joined`movements/${movementId}/participants/${unitId}`,

  /** A case is what a unit owes once: its registration, or its report for one reporting period. */
  cases: (movementId: string, unitId: string) => paths.participant(movementId, unitId) + joined`/cases`,
  case: (movementId: string, unitId: string, caseId: string) =>
    paths.cases(movementId, unitId) + joined`/${caseId}`,
  draft: (movementId: string, unitId: string, caseId: string, draftId: string) =>
    paths.case(movementId, unitId, caseId) + joined`/drafts/${draftId}`,
  versions: (movementId: string, unitId: string, caseId: string) =>
    paths.case(movementId, unitId, caseId) + joined`/versions`,
  version: (movementId: string, unitId: string, caseId: string, version: number | string) =>
    paths.versions(movementId, unitId, caseId) + joined`/${version}`,
  evidenceFiles: (movementId: string, unitId: string, caseId: string) =>
    paths.case(movementId, unitId, caseId) + joined`/evidence`,
  evidence: (movementId: string, unitId: string, caseId: string, fileId: string) =>
    paths.case(movementId, unitId, caseId) + joined`/evidence/${fileId}`,
  evidenceChunks: (movementId: string, unitId: string, caseId: string, fileId: string) =>
    paths.evidence(movementId, unitId, caseId, fileId) + joined`/chunks`,
  evidenceChunk: (
    movementId: string,
    unitId: string,
    caseId: string,
    fileId: string,
    index: number | string,
  ) => paths.evidenceChunks(movementId, unitId, caseId, fileId) + joined`/${index}`,

  /** What a unit's files, or a decision's scans, take of the store. */
  uploadRecords: (movementId: string) => joined`movements/${movementId}/uploads`,
  uploadRecord: (movementId: string, ownerId: string) => joined`movements/${movementId}/uploads/${ownerId}`,

  /** How to reach a nominee: for the own unit and the office only. */
  contact: (movementId: string, unitId: string, caseId: string) =>
    paths.case(movementId, unitId, caseId) + joined`/private/contact`,

  nominations: (movementId: string) => joined`movements/${movementId}/nominations`,
  nomination: (movementId: string, nominationId: string) =>
    joined`movements/${movementId}/nominations/${nominationId}`,
  comparisons: (movementId: string) => joined`movements/${movementId}/comparisons`,
  comparison: (movementId: string, nominationId: string) =>
    joined`movements/${movementId}/comparisons/${nominationId}`,
  scores: (movementId: string) => joined`movements/${movementId}/scores`,
  score: (movementId: string, unitId: string) => joined`movements/${movementId}/scores/${unitId}`,

  /** What people hand in besides cases. */
  intakes: (movementId: string) => joined`movements/${movementId}/intake`,
  intake: (movementId: string, intakeId: string) => joined`movements/${movementId}/intake/${intakeId}`,
  exemplars: (movementId: string) => joined`movements/${movementId}/exemplars`,
  exemplar: (movementId: string, exemplarId: string) =>
    joined`movements/${movementId}/exemplars/${exemplarId}`,
  exemplarVersions: (movementId: string, exemplarId: string) =>
    paths.exemplar(movementId, exemplarId) + joined`/versions`,
  exemplarVersion: (movementId: string, exemplarId: string, n: number | string) =>
    paths.exemplarVersions(movementId, exemplarId) + joined`/${n}`,
  questions: (movementId: string) => joined`movements/${movementId}/questions`,
  question: (movementId: string, questionId: string) =>
    joined`movements/${movementId}/questions/${questionId}`,
  questionVersions: (movementId: string, questionId: string) =>
    paths.question(movementId, questionId) + joined`/versions`,
  questionVersion: (movementId: string, questionId: string, n: number | string) =>
    paths.questionVersions(movementId, questionId) + joined`/${n}`,
  /** Questions and their answers, while they are published. */
  publicQuestions: (movementId: string) => joined`movements/${movementId}/publicQuestions`,
  publicQuestion: (movementId: string, questionId: string) =>
    joined`movements/${movementId}/publicQuestions/${questionId}`,
  /** What is public of exemplars, while they are published. */
  publicExemplars: (movementId: string) => joined`movements/${movementId}/publicExemplars`,
  publicExemplar: (movementId: string, exemplarId: string) =>
    joined`movements/${movementId}/publicExemplars/${exemplarId}`,
  adoptions: (movementId: string) => joined`movements/${movementId}/adoptions`,
  adoption: (movementId: string, adoptionId: string) =>
    joined`movements/${movementId}/adoptions/${adoptionId}`,

  sessions: (movementId: string) => joined`movements/${movementId}/sessions`,
  session: (movementId: string, sessionId: string) => joined`movements/${movementId}/sessions/${sessionId}`,
  /** Nominees of a session that somebody has given an opinion on: no documents, but opinions below. */
  nominees: (movementId: string, sessionId: string) =>
    paths.session(movementId, sessionId) + joined`/nominees`,
  /** Opinions of the members on one nominee of a session, by uid. */
  opinions: (movementId: string, sessionId: string, nominationId: string) =>
    paths.session(movementId, sessionId) + joined`/nominees/${nominationId}/opinions`,
  opinion: (movementId: string, sessionId: string, nominationId: string, uid: string) =>
    paths.opinions(movementId, sessionId, nominationId) + joined`/${uid}`,
  /** Who has voted and how often each choice was made; no client and no role reads it. */
  ballotBox: (movementId: string, sessionId: string) =>
    paths.session(movementId, sessionId) + joined`/ballotBox/sealed`,

  publications: (movementId: string) => joined`movements/${movementId}/publications`,
  publication: (movementId: string, publicationId: string) =>
    joined`movements/${movementId}/publications/${publicationId}`,
  /** Entries of a list beyond those in its document. */
  publicationPages: (movementId: string, publicationId: string) =>
    paths.publication(movementId, publicationId) + joined`/pages`,
  publicationPage: (movementId: string, publicationId: string, n: number | string) =>
    paths.publicationPages(movementId, publicationId) + joined`/${n}`,
  comments: (movementId: string, publicationId: string) =>
    paths.publication(movementId, publicationId) + joined`/comments`,
  comment: (movementId: string, publicationId: string, commentId: string) =>
    paths.comments(movementId, publicationId) + joined`/${commentId}`,

  decisions: (movementId: string) => joined`movements/${movementId}/decisions`,
  decision: (movementId: string, decisionId: string) =>
    joined`movements/${movementId}/decisions/${decisionId}`,
  /** Items of a decision beyond those in its document. */
  decisionPages: (movementId: string, decisionId: string) =>
    paths.decision(movementId, decisionId) + joined`/pages`,
  decisionPage: (movementId: string, decisionId: string, n: number | string) =>
    paths.decisionPages(movementId, decisionId) + joined`/${n}`,
  scan: (movementId: string, decisionId: string, fileId: string) =>
    paths.decision(movementId, decisionId) + joined`/scans/${fileId}`,
  scanChunks: (movementId: string, decisionId: string, fileId: string) =>
    paths.scan(movementId, decisionId, fileId) + joined`/chunks`,
  scanChunk: (movementId: string, decisionId: string, fileId: string, index: number | string) =>
    paths.scanChunks(movementId, decisionId, fileId) + joined`/${index}`,
  /** One document per issuer, symbol, year and number: the number is taken while it exists. */
  decisionNumber: (key: string) => joined`decisionNumbers/${key}`,
  /** The last number of an authority's golden book. */
  goldenBook: (authorityId: string) => joined`goldenBooks/${authorityId}`,

  certificates: () => 'certificates',
  certificate: (code: string) => joined`certificates/${code}`,
  /** Public halves of the keys that certificates were signed with. */
  publicKeys: () => 'publicKeys',
  publicKey: (keyId: string) => joined`publicKeys/${keyId}`,
  /** Days off of an authority's years. */
  workCalendar: (authorityId: string) => joined`workCalendars/${authorityId}`,
  certificateLayout: (authorityId: string) => joined`certificateLayouts/${authorityId}`,

  mails: () => 'mails',
  mail: (mailId: string) => joined`mails/${mailId}`,

  /** What transitions tell, until it is told. */
  news: () => 'news',
  newsItem: (newsId: string) => joined`news/${newsId}`,

  logRoots: () => 'logRoots',
  logRoot: (rootId: string) => joined`logRoots/${rootId}`,
  logRootLeaves: (rootId: string) => joined`logRoots/${rootId}/leaves`,
  logRootLeaf: (rootId: string, index: number | string) => joined`logRoots/${rootId}/leaves/${index}`,

  unitRecords: (movementId: string) => joined`movements/${movementId}/unitRecords`,
  unitRecord: (movementId: string, unitId: string) => joined`movements/${movementId}/unitRecords/${unitId}`,
  nodes: (movementId: string) => joined`movements/${movementId}/nodes`,
  node: (movementId: string, nodeId: string) => joined`movements/${movementId}/nodes/${nodeId}`,
  /** How far work stands that goes through all units, by its kind. */
  sweep: (movementId: string, kind: string) => joined`movements/${movementId}/sweeps/${kind}`,

  chains: () => 'chains',
  chain: (chainId: string) => joined`chains/${chainId}`,
  chainEntries: (chainId: string) => joined`chains/${chainId}/entries`,
  chainEntry: (chainId: string, n: number) => joined`chains/${chainId}/entries/${n}`,

  /** How often somebody asked for what, hour by hour. */
  buckets: () => 'buckets',
  bucket: (bucketId: string) => joined`buckets/${bucketId}`,

  /** Acts of erasing somebody's data. */
  erasures: () => 'erasures',
  erasure: (erasureId: string) => joined`erasures/${erasureId}`,
  /** How far the latest search or act of erasure of an authority is. */
  erasureRun: (authorityId: string) => joined`erasureRuns/${authorityId}`,

  /** Pages of the public site as they were rendered last. */
  sitePages: () => 'sitePages',
  sitePage: (pageId: string) => joined`sitePages/${pageId}`,

  deadLetters: () => 'deadLetters',
  deadLetter: (deadLetterId: string) => joined`deadLetters/${deadLetterId}`,
} as const;

/** Collections whose documents are asked for wherever they stand, by their name. */
export const groups = { publications: 'publications' } as const;
